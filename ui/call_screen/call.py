"""A call as it runs: what it is, and how long it rang, was talked and was wrapped up."""

from dataclasses import dataclass

from calldesk.actions.calls import SLEPT
from calldesk.domain.ids import FactId
from ui.lead_card.call_clock import Phase

SLEEP_SECONDS = 5.0
"""A running call is looked at four times a second; so long without a look, and the computer slept."""


@dataclass(frozen=True, slots=True)
class Lengths:
    """Seconds of each part of a call, >= 0."""

    ring_seconds: float
    talk_seconds: float
    wrap_seconds: float


@dataclass(slots=True)
class Call:
    """One dial and its marks, by a monotonic clock in seconds.

    Attributes:
        dial_id: The dial's fact, set by the writing thread; None = not dialled, or refused.
        placed_at, answered_at, ended_at: When it was dialled, answered and hung up; None = not yet.
        slept: The computer slept in the middle of it, so nobody knows how long it was.
    """

    dial_id: FactId | None = None
    placed_at: float | None = None
    answered_at: float | None = None
    ended_at: float | None = None
    slept: bool = False
    _looked_at: float | None = None

    @property
    def phase(self) -> Phase:
        """Where the call stands."""
        if self.placed_at is None:
            return Phase.READY
        if self.ended_at is not None:
            return Phase.WRAPPING
        return Phase.RINGING if self.answered_at is None else Phase.TALKING

    def seconds(self, now: float) -> float:
        """How long the present phase lasts."""
        since = {
            Phase.READY: now,
            Phase.RINGING: self.placed_at,
            Phase.TALKING: self.answered_at,
            Phase.WRAPPING: self.ended_at,
        }[self.phase]
        return now - since if since is not None else 0.0

    @property
    def source(self) -> str:
        """Where its lengths come from, as the outcome keeps it."""
        return SLEPT if self.slept else "manual"

    def look(self, steady: float) -> None:
        """Called all the while, by a clock that sleep does not stop: a gap within the call is a sleep."""
        if self.phase.in_call and self._looked_at is not None and steady - self._looked_at > SLEEP_SECONDS:
            self.slept = True
        self._looked_at = steady

    def place(self, now: float) -> None:
        """The number was handed to the telephone."""
        self.placed_at = now

    def answer(self, now: float) -> float | None:
        """Somebody answered; gives the seconds since the dial, None where that cannot be."""
        if self.phase is not Phase.RINGING or self.placed_at is None:
            return None
        self.answered_at = now
        return now - self.placed_at

    def hang_up(self, now: float) -> float | None:
        """The call is over; gives the seconds since the dial, None where there is no call."""
        if not self.phase.in_call or self.placed_at is None:
            return None
        self.ended_at = now
        return now - self.placed_at

    def lengths(self, now: float) -> Lengths:
        """The lengths as they stand; talk is only counted from a mark that somebody answered."""
        if self.placed_at is None:
            return Lengths(0.0, 0.0, 0.0)
        over_at = self.ended_at if self.ended_at is not None else now
        answered_at = self.answered_at if self.answered_at is not None else over_at
        return Lengths(answered_at - self.placed_at, over_at - answered_at, now - over_at)
