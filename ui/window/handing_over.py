"""Opens "To hand over" from its key and from the figure in the top bar, and one of its leads to read."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.actions.hand_over import HandedOver, HandOver, hand_over
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.hand_over import ToHandOver, to_hand_over, to_hand_over_count
from calldesk.queries.hand_over_offer import HandOverOffer, hand_over_offer, just_qualified
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.kit.top_bar import TopBar
from ui.lead_card.handoff_words import route_words
from ui.window.calling import CallPage
from ui.window.hand_over_form import HandOverForm

translate = QCoreApplication.translate
KEY = "G"
_Waiting = tuple[tuple[ToHandOver, ...], int]


class HandingOver(QObject):
    """Reads who waits each time it is opened, and hands one over; it ends with the page of calls."""

    def __init__(self, page: CallPage, theme: Theme, toast: Toast, open_lead: Callable[[LeadId], None]) -> None:
        super().__init__(page.screen)
        self._page, self._toast, self._open_lead = page, toast, open_lead
        self.panel = ListPanel(theme, page.screen, _words())
        self.panel.wanted.connect(self.ask)
        self.form = HandOverForm(theme, page.screen)
        self.form.agreed.connect(self._hand_over)
        page.mounted.work.logged.connect(self._logged)

    def open_from(self, bar: TopBar, commands: Commands) -> None:
        """Lets the last figure of the bar and a key open it."""
        words = translate("keys", "To hand over: who waits")
        bar.last_figure_wanted.connect(self.open)
        commands.add(Command("outcome.hand_over", words, KEY, Scope.OUTCOME, self.open))

    def open(self) -> None:
        """Shows who waits, as of now."""
        tools = self._page.tools
        if self._page.screen.isVisible():
            tools.runner.read(self, partial(_read, tools.desk), self._show, slot="hand_over")

    def ask(self, lead_id: LeadId) -> None:
        """Asks what goes with this lead; where no definition is signed it opens to read."""
        job = partial(self._page.tools.desk.read, hand_over_offer, lead_id)
        self._page.tools.runner.read(self, job, self._asked, slot="offer")

    def _asked(self, offer: HandOverOffer) -> None:
        if offer.version:
            self._offer(offer)
        else:
            self._open_lead(offer.lead_id)

    def _logged(self, words: str) -> None:
        """After key 9 with nothing missing it is asked at once."""
        tools = self._page.tools
        if words:
            tools.runner.read(self, partial(tools.desk.read, just_qualified), self._offer, slot="offer")

    def _offer(self, offer: HandOverOffer | None) -> None:
        tools = self._page.tools
        if offer is not None and self._page.screen.isVisible():
            self.form.offer(offer, tools.desk.now(), tools.reader.zone)

    def _hand_over(self, lead_id: LeadId, said: HandOver) -> None:
        tools = self._page.tools
        job = partial(tools.desk.write, hand_over, lead_id, said)
        tools.runner.write(self, job, self._done, refused=self._refused)

    def _done(self, done: HandedOver) -> None:
        self.form.close_panel()
        offer = self.form.offered
        if offer is None:
            return
        to = f"{offer.rep} ({route_words(done.why)})"
        said = translate("hand_over", "Handed over to {0}. Ctrl+Z takes it back until the rep opens it.")
        self._toast.say(said.format(translate("hand_over", "yourself") if offer.is_own else to), "handshake")

    def _refused(self, error: DeskError) -> None:
        self.form.refuse(refused(error))

    def _show(self, read: _Waiting) -> None:
        waiting, total = read
        tools = self._page.tools
        now = tools.desk.now()
        self.panel.show_rows([_face(one, now, tools.reader.zone) for one in waiting], total)


def _read(desk: Desk) -> _Waiting:
    return desk.read(to_hand_over), desk.read(to_hand_over_count)


def _words() -> PanelWords:
    return PanelWords(
        title=translate("hand_over", "To hand over"),
        empty=translate("hand_over", "Nothing waits. 9 puts a qualified lead here."),
        one=translate("hand_over", "1 waits"),
        many=translate("hand_over", "{0} wait"),
        listed=translate("hand_over", "Qualified leads that wait"),
    )


def _face(one: ToHandOver, now: Moment, zone: str) -> ListFace:
    company = one.company if one.company != one.name else ""
    return ListFace(one.lead_id, one.name, company, text.when(one.qualified_at, now, zone), one.by)
