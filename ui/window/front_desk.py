"""Words about the front desk of the lead on the card: how to get past it, kept for everybody of the same company."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from calldesk.actions.talk_facts import keep_front_desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import LeadId
from calldesk.queries.lead_card import LeadCard
from ui.call_screen.mount import Mounted
from ui.call_screen.work import Tools
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.front_desk_panel import FrontDeskPanel

translate = QCoreApplication.translate
KEY = "Shift+N"
_ICON = "building-2"


class FrontDesk(QObject):
    """One company at a time; it ends with the page of calls."""

    def __init__(self, screen: QWidget, tools: Tools, mounted: Mounted, theme: Theme, toast: Toast) -> None:
        super().__init__(screen)
        self._screen = screen
        self._tools = tools
        self._mounted = mounted
        self._toast = toast
        self._of: tuple[LeadId, str] | None = None
        self.panel = FrontDeskPanel(theme, screen)
        self.panel.wanted.connect(self._keep)

    def offer(self, commands: Commands) -> None:
        """Lets its key, the palette and the key sheet open it."""
        words = translate("keys", "Front desk: what helps to get through")
        commands.add(Command("card.front_desk", words, KEY, Scope.CARD, self.open))

    def open(self) -> None:
        """Asks for the words about the company of the lead on the card."""
        card = self._mounted.work.held.current
        if card is not None and self._screen.isVisible() and not self.panel.isVisible():
            number = self._mounted.show.number()
            self._of = card.lead_id, number
            self.panel.show_words(*self._words(card, number))

    def _words(self, card: LeadCard, number: str) -> tuple[str, str, str]:
        """Whose desk it is, what is known of it, and who said so."""
        desk = card.front_desk
        where = card.company or text.phone(number, "")
        if desk is None:
            return where, "", translate("front_desk", "Everybody who rings this company sees it before the first word.")
        at = text.when(desk.at, self._tools.desk.now(), self._tools.reader.zone)
        return where, desk.words, translate("front_desk", "Written by {0}, {1}").format(desk.by, at)

    def _keep(self, words: str) -> None:
        if self._of is not None:
            lead_id, number = self._of
            job = partial(self._tools.desk.write, keep_front_desk, lead_id, words, e164=number)
            self._tools.runner.write(self, job, partial(self._kept, words), refused=self._refused)

    def _kept(self, words: str, _made: object) -> None:
        self.panel.close_panel()
        if words:
            self._toast.say(translate("front_desk", "Kept for everybody of this company"), _ICON)
        else:
            self._toast.say(translate("front_desk", "Nothing is kept about this front desk any more"), _ICON)

    def _refused(self, error: DeskError) -> None:
        self.panel.say(refused(error))
