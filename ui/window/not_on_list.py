"""Counts who is not on the call list, by reason, and opens the leads behind each count (R2)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.left_out import LeadLeftOut, LeftOut, leads_left_out, left_out
from ui.call_screen.left_words import LEFT_OUT_KEY, when_words
from ui.kit import messages, text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.theme import Theme
from ui.kit.why_words import why_words
from ui.window.calling import CallPage

translate = QCoreApplication.translate


class NotOnList(QObject):
    """Reads the counts each time it is opened; it ends with the page of calls.

    Attributes:
        reasons: The panel of the counts.
        leads: The panel of one count's leads.
    """

    def __init__(self, page: CallPage, theme: Theme, open_lead: Callable[[LeadId], None]) -> None:
        super().__init__(page.screen)
        self._page = page
        self._counted: tuple[LeftOut, ...] = ()
        self.reasons = ListPanel(theme, page.screen, _count_words())
        self.leads = ListPanel(theme, page.screen, _lead_words())
        self.reasons.wanted.connect(self._open_reason)
        self.leads.wanted.connect(open_lead)

    def offer(self, commands: Commands) -> None:
        """Lets its key and the palette open it."""
        words = translate("keys", "Not on the list: who, and why not")
        commands.add(Command("call.left_out", words, LEFT_OUT_KEY, Scope.CALL, self.open))

    def open(self) -> None:
        """Shows the counts as of now."""
        tools = self._page.tools
        if self._page.screen.isVisible():
            tools.runner.read(self, partial(tools.desk.read, left_out), self._show, slot="left_out")

    def _show(self, counted: tuple[LeftOut, ...]) -> None:
        self._counted = counted
        now, zone = self._page.tools.desk.now(), self._page.tools.reader.zone
        faces = [_count_face(at, one, now, zone) for at, one in enumerate(counted)]
        self.reasons.show_rows(faces, sum(one.count for one in counted))

    def _open_reason(self, at: int) -> None:
        one, tools = self._counted[at], self._page.tools
        job = partial(tools.desk.read, leads_left_out, one.code)
        tools.runner.read(self, job, partial(self._show_leads, one), slot="left_out")

    def _show_leads(self, one: LeftOut, leads: tuple[LeadLeftOut, ...]) -> None:
        now, zone = self._page.tools.desk.now(), self._page.tools.reader.zone
        self.leads.show_rows([_lead_face(lead, now, zone) for lead in leads], len(leads), _head(one, len(leads)))


def _count_words() -> PanelWords:
    return _words(
        translate("left_out", "Nobody: everybody is on the call list now."), translate("left_out", "shows who")
    )


def _lead_words() -> PanelWords:
    return _words(translate("left_out", "Nobody any more."), translate("left_out", "opens"))


def _words(empty: str, enter: str) -> PanelWords:
    return PanelWords(
        title=translate("left_out", "Not on the list"),
        empty=empty,
        one=translate("left_out", "1 person"),
        many=translate("left_out", "{0} people"),
        listed=translate("left_out", "Who is not on the call list"),
        icon="user-x",
        keys=(("Enter", enter),),
    )


def _head(one: LeftOut, shown: int) -> str:
    why = why_words(one.code)
    if shown < one.count:
        return translate("left_out", "the first {0} of {1} {2}").format(shown, text.number(one.count), why)
    return translate("left_out", "{0} {1}").format(text.number(shown), why)


def _count_face(at: int, one: LeftOut, now: Moment, zone: str) -> ListFace:
    why = why_words(one.code)
    words = why[:1].upper() + why[1:]  # it stands alone here; the counts stand under each other at the right
    return ListFace(at, words, when_words(one, now, zone), text.number(one.count), icon=_ICONS.get(one.code, "ban"))


def _lead_face(lead: LeadLeftOut, now: Moment, zone: str) -> ListFace:
    company = lead.company if lead.company != lead.name else ""
    return ListFace(lead.lead_id, lead.name, messages.say(lead.reason, now, zone), "", company, "user")


_ICONS = {
    "callback_later": "calendar-clock",
    "callback_of_another": "calendar-clock",
    "claimed": "users",
    "claimed_by_you": "headphones",
    "cool_off": "hourglass",
    "do_not_call": "phone-off",
    "hours_unknown": "globe",
    "line_day": "hourglass",
    "line_hour": "hourglass",
    "not_now_until": "calendar-days",
    "other_part": "sun",
    "outside_hours": "moon",
    "redial_gap": "hourglass",
    "remarket_by_attempts": "megaphone",
    "remarket_by_date": "megaphone",
    "state_closed": "circle-x",
    "state_handed_over": "handshake",
    "state_name": "user",
    "state_no_number": "phone-missed",
    "state_remarket": "megaphone",
    "state_to_hand_over": "handshake",
    "skipped": "skip-forward",
    "two_dials_today": "hourglass",
}
