"""The end of a shift: what was done, what is promised, what waits; then the leads go back and the window may close."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.desk import Desk
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.queries.shift_end import ShiftEnd, shift_end
from ui.call_screen.day import midnight
from ui.call_screen.shift_words import stretch_rows
from ui.kit import text
from ui.kit.choice_panel import Choice, ChoicePanel, Section
from ui.kit.commands import Command, Commands, Scope
from ui.kit.theme import Theme
from ui.window.calling import CallPage

translate = QCoreApplication.translate
_NEXT_NOON_SECONDS = 1.5 * DAY_SECONDS


class EndOfShift(QObject):
    """Asks once; it ends with the page of calls."""

    def __init__(self, page: CallPage, theme: Theme) -> None:
        super().__init__(page.screen)
        self._page = page
        choices = (
            Choice("Enter", translate("shift", "Give back and close"), self._close),
            Choice("S", translate("shift", "Give back, stay here"), page.mounted.pausing.end),
            Choice("Esc", translate("shift", "Work on"), _nothing),
        )
        self.panel = ChoicePanel(theme, page.screen, translate("shift", "End of shift"), choices, "moon")

    def offer(self, commands: Commands) -> None:
        """Lets the palette open it; it is wanted once a day, so it has no key."""
        words = translate("keys", "End of shift: what I did, and what waits")
        commands.add(Command("call.shift_end", words, "", Scope.CALL, self.open))

    def open(self) -> None:
        """Shows what was done and what waits, unless a call wants its outcome first."""
        free = self._page.mounted.work.is_free(translate("shift", "Log this call first, then end the shift."))
        if free and self._page.screen.isVisible():
            self._page.mounted.save()
            tools = self._page.tools
            job = partial(_read, tools.desk, tools.reader.zone)
            tools.runner.read(self, job, self._show, slot="shift_end")

    def _show(self, read: tuple[ShiftEnd, int]) -> None:
        end, unsent = read
        done = stretch_rows(end.done)
        sections = [
            Section(translate("shift", "Done today"), done),
            Section(translate("shift", "Promised"), _promised(end)),
            Section(translate("shift", "Waits"), _waiting(end, unsent)),
        ]
        says = translate("shift", "Your leads go back to the list, so that others can ring them.")
        self.panel.ask(says, [section for section in sections if section.rows])

    def _close(self) -> None:
        """The mark is written before the desk is closed: both go through the one ordered worker."""
        self._page.mounted.pausing.end()
        self._page.screen.window().close()


def _nothing() -> None:
    """Work goes on as it was."""


def _read(desk: Desk, zone: str) -> tuple[ShiftEnd, int]:
    since = midnight(desk.now(), zone)
    tomorrow = _day_after(since, zone)
    outbox = desk.team.outbox
    unsent = outbox.state().waiting if outbox is not None else 0
    return desk.read(shift_end, since, tomorrow, _day_after(tomorrow, zone)), unsent


def _day_after(since: Moment, zone: str) -> Moment:
    """The next midnight, on days of 23 and 25 hours too."""
    return midnight(since + _NEXT_NOON_SECONDS, zone)


def _promised(end: ShiftEnd) -> tuple[tuple[str, str], ...]:
    return _counted(
        (end.callbacks_today, translate("shift", "callback still today"), translate("shift", "callbacks still today")),
        (end.callbacks_tomorrow, translate("shift", "callback tomorrow"), translate("shift", "callbacks tomorrow")),
    )


def _waiting(end: ShiftEnd, unsent: int) -> tuple[tuple[str, str], ...]:
    return _counted(
        (
            end.without_outcome,
            translate("shift", "call without an outcome"),
            translate("shift", "calls without an outcome"),
        ),
        (end.drafts, translate("shift", "note begun"), translate("shift", "notes begun")),
        (end.to_hand_over, translate("shift", "lead to hand over"), translate("shift", "leads to hand over")),
        (unsent, translate("shift", "fact not on the server yet"), translate("shift", "facts not on the server yet")),
    )


def _counted(*rows: tuple[int, str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((text.number(many), one if many == 1 else more) for many, one, more in rows if many)
