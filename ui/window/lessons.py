"""Brings the practice lesson to who has not finished it, and back when it is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.kit.commands import Command, Scope
from ui.window.view_state import ViewState
from ui.window.window import Window

if TYPE_CHECKING:
    from ui.call_screen.lesson import Lesson

translate = QCoreApplication.translate
STEPS = 10


class Lessons(QObject):
    """One lesson a page of practice calls.

    Attributes:
        lesson: The one on the page that is open; None = there is none.
    """

    def __init__(self, window: Window, view: ViewState) -> None:
        super().__init__(window)
        self._window = window
        self._view = view
        self._is_asked_for = False
        self.lesson: Lesson | None = None
        words = translate("keys", "Practice lesson: learn the keys")
        window.commands.add(Command("window.lesson", words, "", Scope.WINDOW, self.ask))
        window.ready.connect(self._page_up)

    def ask(self) -> None:
        """Begins at the first step, in practice, wherever the person is now."""
        self._view.keep_lesson(0)
        if self._window.life.is_practice and self._window.calling is not None:
            self._begin()
        else:
            self._is_asked_for = True
            self._window.open_practice()

    def _page_up(self) -> None:
        self.lesson = None
        wanted = self._is_asked_for or self._view.lesson_done() < STEPS
        if self._window.life.is_practice and self._window.calling is not None and wanted:
            self._is_asked_for = False
            self._begin()

    def _begin(self) -> None:
        from ui.call_screen.lesson import Lesson  # noqa: PLC0415 - only practice needs it

        page = self._window.calling
        if page is None:
            return
        if self.lesson is None:
            self.lesson = Lesson(page.screen, page.mounted, page.commands, self._window.theme)
            self.lesson.moved.connect(self._view.keep_lesson)
            self.lesson.left.connect(page.screen.focus_list)
        self.lesson.begin(self._view.lesson_done())
