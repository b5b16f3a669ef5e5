"""Asks once before the window closes over an open call or a note that is being typed."""

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from ui.kit.choice_panel import Choice, ChoicePanel
from ui.kit.theme import Theme
from ui.window.calling import CallPage

translate = QCoreApplication.translate


class Leaving(QObject):
    """Knows whether it has asked; it ends with the page of calls."""

    def __init__(self, page: CallPage, theme: Theme) -> None:
        super().__init__(page.screen)
        self._page = page
        self._has_asked = False
        choices = (
            Choice("Enter", translate("leaving", "Close"), self._close),
            Choice("Esc", translate("leaving", "Stay"), self._stay),
        )
        self.panel = ChoicePanel(theme, page.screen, translate("leaving", "Close CallDesk?"), choices, "phone-call")
        self.panel.closed.connect(self._stay)

    def holds(self) -> bool:
        """Whether the window stays open for the question; the second try to close it is the answer."""
        says = self._reason() if isValid(self._page.screen) and self._page.screen.isVisible() else ""
        if self._has_asked or not says:
            return False
        self._page.mounted.save()
        self._has_asked = True
        self.panel.ask(says)
        return True

    def _reason(self) -> str:
        work, card = self._page.mounted.work, self._page.screen.card
        if work.line.is_open and work.held.current is not None:
            words = translate("leaving", "The call with {0} has no outcome yet. It will wait among those without one.")
            return words.format(work.held.current.name)
        if card.notes.is_typed:
            return translate("leaving", "You are in the middle of a note. It is saved as it stands.")
        return ""

    def _close(self) -> None:
        self._has_asked = True
        self._page.screen.window().close()

    def _stay(self) -> None:
        self._has_asked = False
