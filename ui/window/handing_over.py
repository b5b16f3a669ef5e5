"""Opens "To hand over" from its key and from the figure in the top bar, and one of its leads to read."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.hand_over import ToHandOver, to_hand_over, to_hand_over_count
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.theme import Theme
from ui.kit.top_bar import TopBar
from ui.window.calling import CallPage

translate = QCoreApplication.translate
KEY = "G"
_Waiting = tuple[tuple[ToHandOver, ...], int]


class HandingOver(QObject):
    """Reads who waits each time it is opened; it ends with the page of calls."""

    def __init__(self, page: CallPage, theme: Theme, open_lead: Callable[[LeadId], None]) -> None:
        super().__init__(page.screen)
        self._page = page
        self.panel = ListPanel(theme, page.screen, _words())
        self.panel.wanted.connect(open_lead)

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
