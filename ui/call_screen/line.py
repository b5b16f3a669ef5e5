"""The running call: permission and dial fact first, then the telephone; marks by the person's own keys (R3, R7)."""

from dataclasses import asdict, replace
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, Signal

from calldesk.actions.calls import Ending
from calldesk.actions.claims import Claim
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, DeskError
from calldesk.domain.steady_clock import steady_seconds
from ui.call_screen import in_hand
from ui.call_screen.call import Call
from ui.dialers.dialer import Dialer, Placed
from ui.kit.data_words import refused
from ui.kit.runner import Runner


class Line(QObject):
    """One call at a time.

    Signals:
        said: A sentence for the toast, and its icon.
        moved: The call began, was answered, ended or is another one.
        lost: The claim had ended before the dial; carries the error.
        refused: The dial was not allowed, so the card says something that no longer holds.
    """

    said = Signal(str, str)
    moved = Signal()
    lost = Signal(object)
    refused = Signal()

    def __init__(self, desk: Desk, runner: Runner, dialer: Dialer) -> None:
        super().__init__()
        self._desk = desk
        self._runner = runner
        self._dialer = dialer
        self.call = Call()

    @property
    def is_open(self) -> bool:
        """Whether there is a dial that has no outcome yet."""
        return self.call.placed_at is not None

    def find(self, call: Call) -> None:
        """Takes up a dial that was recorded though nobody could say so then, unless a call runs."""
        if not self.is_open:
            self.take(call)

    def take(self, call: Call) -> None:
        """Another call takes the place of this one."""
        self.call = call
        self.moved.emit()

    def dial(self, claim: Claim, e164: str) -> None:
        """Records the dial; the telephone gets the number only when it was allowed."""
        call = self.call
        call.place(monotonic())
        self.moved.emit()
        job = partial(in_hand.dial, self._desk, claim, e164, call)
        self._runner.write(self, job, partial(self._hand_over, e164), refused=self._not_allowed)

    def answered(self) -> None:
        """A: somebody answered."""
        self._mark("answered", self.call.answer(monotonic()))

    def hang_up(self) -> None:
        """H: the call is over."""
        self.look()
        self._mark("ended", self.call.hang_up(monotonic()))

    def look(self) -> Call:
        """Called all the while: finds out that the computer slept; gives the call."""
        self.call.look(steady_seconds())
        return self.call

    def measured(self, ending: Ending) -> Ending:
        """The ending with how long it rang, was talked and wrapped up so far; says so where nobody can know."""
        call = self.look()
        if call.slept:
            self.said.emit(self.tr("This computer slept during the call: its length is marked as uncertain."), "info")
        return replace(ending, **asdict(call.lengths(monotonic())), source=call.source)

    def _hand_over(self, e164: str, extension: str) -> None:
        if self._dialer.dial(e164, extension) is Placed.COPIED:
            self.said.emit(self.tr("No telephone program here. The number is copied: paste it into yours."), "copy")

    def _not_allowed(self, error: DeskError) -> None:
        self.take(Call())
        if isinstance(error, Conflict):
            self.lost.emit(error)
        else:
            self.said.emit(refused(error), "ban")
            self.refused.emit()

    def _mark(self, name: str, offset_seconds: float | None) -> None:
        if offset_seconds is not None:
            self.moved.emit()
            self._runner.write(self, partial(in_hand.mark, self._desk, self.call, name, offset_seconds))
