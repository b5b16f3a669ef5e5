"""Calls that were dialled and have no outcome: counted at the foot of the window, each given its outcome late."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.domain.ids import LeadId
from calldesk.queries.open_calls import OpenCall
from ui.call_screen import in_hand
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.theme import Theme
from ui.window.calling import CallPage
from ui.window.status_line import StatusLine

translate = QCoreApplication.translate
KEY = "Ctrl+E"


class Unlogged(QObject):
    """Follows the day's figures; it ends with the page of calls."""

    def __init__(self, page: CallPage, theme: Theme, status: StatusLine) -> None:
        super().__init__(page.screen)
        self._page = page
        self._status = status
        self._found: tuple[OpenCall, ...] = ()
        self._listed: tuple[LeadId, ...] = ()
        self.panel = ListPanel(theme, page.screen, _words())
        self.panel.wanted.connect(self._take)
        page.mounted.day.unlogged.connect(self._came)
        page.mounted.work.line.moved.connect(self._count)
        status.unlogged_wanted.connect(self.open)

    def offer(self, commands: Commands) -> None:
        """Lets its key and the palette open it."""
        words = translate("keys", "Calls without an outcome: log them now")
        commands.add(Command("call.unlogged", words, KEY, Scope.CALL, self.open))

    @property
    def waiting(self) -> tuple[OpenCall, ...]:
        """All but the call that is on the card."""
        work = self._page.mounted.work
        on_card = work.held.current.open_dial_id if work.held.current is not None else ""
        return tuple(call for call in self._found if call.dial_id not in {work.call.dial_id, on_card})

    def open(self) -> None:
        """Lists them."""
        if self._page.screen.isVisible():
            now, zone = self._page.tools.desk.now(), self._page.tools.reader.zone
            waiting = self.waiting
            faces = [
                ListFace(at, call.name, _company(call), text.when(call.at, now, zone), icon="phone-missed")
                for at, call in enumerate(waiting)
            ]
            self._listed = tuple(call.lead_id for call in waiting)
            self.panel.show_rows(faces, len(faces))

    def _came(self, found: tuple[OpenCall, ...]) -> None:
        self._found = found
        self._count()

    def _count(self) -> None:
        self._status.show_unlogged(len(self.waiting), KEY)

    def _take(self, at: int) -> None:
        work = self._page.mounted.work
        job = partial(in_hand.log_late, lead_id=self._listed[at], resumes=work.is_paused)
        work.step(job, translate("unlogged", "Log this call first, then the one before."))


def _company(call: OpenCall) -> str:
    return call.company if call.company != call.name else ""


def _words() -> PanelWords:
    return PanelWords(
        title=translate("unlogged", "Calls without an outcome"),
        empty=translate("unlogged", "None: every call of yours has its outcome."),
        one=translate("unlogged", "1 call"),
        many=translate("unlogged", "{0} calls"),
        listed=translate("unlogged", "Your calls that have no outcome"),
        icon="phone-missed",
        keys=(("Enter", translate("unlogged", "to the card, to log it")),),
    )
