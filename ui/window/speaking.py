"""The choice of a language: kept for every start, and taken up at once by building the window anew."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from ui.kit.commands import Command, Scope
from ui.kit.languages import NAMES, Language
from ui.window.view_state import ViewState
from ui.window.window import Window

translate = QCoreApplication.translate


class Speaking(QObject):
    """Offers the languages of a window.

    Attributes:
        is_wanted_anew: The window was closed to be built anew in another language.
        was_practice: Practice data was open then.
    """

    def __init__(self, window: Window, view: ViewState) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self.is_wanted_anew = self.was_practice = False
        window.commands.add(*(self._command(choice, words) for choice, words in _choices().items()))

    def choose(self, language: Language) -> None:
        """Keeps the language and builds the window anew; during a call the next start does so."""
        self._view.keep_language(language)
        calling = self._window.calling
        if calling is not None and calling.mounted.work.call.placed_at is not None:
            self._window.toast.say(self.tr("The language changes after this call, at the next start."), "globe")
            return
        self.is_wanted_anew, self.was_practice = True, self._window.life.is_practice
        self._window.close()

    def _command(self, choice: Language, words: str) -> Command:
        name = f"window.language_{choice.value or 'system'}"
        return Command(
            name, translate("keys", "Language: {0}").format(words), "", Scope.WINDOW, partial(self.choose, choice)
        )


def _choices() -> dict[Language, str]:
    return {Language.SYSTEM: translate("keys", "like the system"), **NAMES}
