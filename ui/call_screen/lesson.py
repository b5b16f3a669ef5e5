"""The practice lesson: watches the work and goes on as soon as a step was done, by whatever way."""

from PySide6.QtCore import QObject, Signal

from calldesk.queries.my_day import MyDay
from ui.call_screen.lesson_card import LessonCard
from ui.call_screen.lesson_steps import Sign, lesson_steps
from ui.call_screen.mount import Mounted
from ui.call_screen.screen import CallScreen
from ui.kit.commands import Commands
from ui.kit.theme import Theme


class Lesson(QObject):
    """Ten steps beside the work; it changes nothing of it.

    Signals:
        moved: The number of steps done.
        left: The person left it, or closed it at its end.
    """

    moved = Signal(int)
    left = Signal()

    def __init__(self, screen: CallScreen, mounted: Mounted, commands: Commands, theme: Theme) -> None:
        super().__init__(screen)
        self._screen = screen
        self._last_outcome: str | None = None
        self._was_logged = False
        self.steps = lesson_steps()
        self.done = 0
        self.card = LessonCard(theme)
        self.card.left.connect(self.leave)
        screen.list.lay_under(self.card)
        mounted.day.shown.connect(self._day)
        commands.ran.connect(self._ran)
        mounted.work.logged.connect(self._logged)
        screen.card.notes.left.connect(self._noted)

    def begin(self, done: int) -> None:
        """Takes it up after so many steps."""
        self.done = done
        self._show()

    def leave(self) -> None:
        """Takes it away; the next practice goes on where it was."""
        self.card.hide()
        self.left.emit()

    def _day(self, day: MyDay) -> None:
        """The facts say what was logged; what was there before the lesson is not its doing."""
        last = day.last
        now, before = (str(last.outcome_id) if last is not None else ""), self._last_outcome
        self._last_outcome = now
        if last is not None and now != before and (before is not None or self._was_logged):
            self._saw(Sign.OUTCOME, last.code)

    def _logged(self, words: str) -> None:
        self._was_logged = bool(words)
        if not words:
            self._saw(Sign.UNDONE)

    def _ran(self, command_id: str) -> None:
        self._saw(Sign.COMMAND, command_id)

    def _noted(self) -> None:
        if self._screen.card.notes.text.strip():
            self._saw(Sign.NOTE)

    def _saw(self, sign: Sign, what: str = "") -> None:
        if self.card.isHidden() or self.done >= len(self.steps):
            return
        step = self.steps[self.done]
        if (step.sign, step.what) == (sign, what):
            self.done += 1
            self.moved.emit(self.done)
            self._show()

    def _show(self) -> None:
        if self.done >= len(self.steps):
            self.card.show_end()
        else:
            step = self.steps[self.done]
            self.card.show_step(self.done + 1, len(self.steps), step.words, step.keys)
        self.card.show()
