"""What each fact does to a lead: the state between two facts of the fold in `domain/standing` (R2, R3, R5, R6)."""

from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from calldesk.domain.cadence import Cadence
from calldesk.domain.first_touch import FirstTouch
from calldesk.domain.handoffs import DESTINATIONS, Destination, MarkKind, reason_code
from calldesk.domain.lead_facts import DialFact, OutcomeFact, UseFact
from calldesk.domain.moments import Moment
from calldesk.domain.numbers import NumberLog
from calldesk.domain.outcomes import Effect, Outcome, OutcomeClass
from calldesk.domain.promises import Promise, promised
from calldesk.domain.scoring import ScoredEvent


class State(IntEnum):
    """What `call_state.state` holds; only ACTIVE can be on a call list."""

    ACTIVE = 0
    NAME = 1
    CLOSED = 2
    REMARKET = 3
    TO_HAND_OVER = 4
    NO_NUMBER = 5
    DO_NOT_CALL = 6
    HANDED_OVER = 7


BY_ATTEMPTS, BY_DATE = "attempts", "days"
"""`Standing.reason` of a lead that went to remarket by itself."""
BY_RETURN, BY_LOSS, BY_WIN = "returned", "lost", "won"
"""`Standing.reason` of a lead that a hand-off sent there; a duplicate's is its own."""
OFFERED = "offered"
"""The first step of a hand-off."""


class HandoffStep(NamedTuple):
    """What holds of a hand-off: OFFERED, then kinds of its marks with their reasons; ids sort in that order."""

    step_id: str
    at: Moment
    kind: str
    reason: str


class Woke(NamedTuple):
    """The event that woke a lead from remarket: its kind as stored, and its own time."""

    kind: str
    at: Moment


@dataclass(slots=True)
class Walk:
    """The state between two facts."""

    cadence: Cadence
    clock: str = ""  # of first touches, where its campaign sets one
    state: State = State.NAME
    attempts: int = 0
    last_dials: tuple[Moment, ...] = ()  # the last two, ascending
    response_at: Moment = 0.0  # latest of activation, interest event and reach
    since_at: Moment | None = None
    cool_until: Moment = 0.0
    promise: Promise | None = None
    touch: tuple[Moment, str] | None = None  # when the clock started, and which clock
    returns_at: Moment | None = None
    reason: str = ""
    repeats: int = 0
    run: tuple[str, int] = ("", 0)  # the latest outcome, and how often in a row
    woke: Woke | None = None
    judged_at: Moment = 0.0  # the latest dial that has an outcome
    tried_at: Moment | None = None  # that dial, where its outcome asks for another part of the day
    numbers: dict[str, NumberLog] = field(default_factory=dict)
    touches: list[FirstTouch] = field(default_factory=list)

    def number(self, e164: str) -> NumberLog:
        """What calls have shown of one number."""
        return self.numbers.setdefault(e164, NumberLog())

    def remarket_at(self) -> Moment:
        """The date from which it is marketing's, as things stand."""
        if self.attempts >= self.cadence.most_attempts:
            return self.last_dials[-1]
        return self.response_at + self.cadence.remarket_seconds

    def activate(self, at: Moment, clock: str) -> None:
        """It becomes a lead, wakes or comes back; the clock of its first touch starts, "" = none does."""
        self.state, self.since_at, self.response_at, self.attempts = State.ACTIVE, at, at, 0
        self.returns_at, self.reason, self.woke = None, "", None
        self.repeats, self.run = 0, ("", 0)
        self.touch = (at, clock) if clock else None
        if clock:
            self.touches.append(FirstTouch(at, clock))

    def settle(self, at: Moment) -> None:
        """What time alone did before this fact."""
        if self.state == State.REMARKET and self.returns_at is not None and at >= self.returns_at:
            self.activate(self.returns_at, "")
        if self.state == State.ACTIVE and self.promise is None and at >= self.remarket_at():
            self.reason = BY_ATTEMPTS if self.attempts >= self.cadence.most_attempts else BY_DATE
            self.state, self.touch = State.REMARKET, None
            self.end_touch(self.remarket_at())

    def end_touch(self, at: Moment) -> None:
        """Nobody will make the first touch that was due."""
        if self.touches and self.touches[-1].dialled_at is None:
            self.touches[-1].ended_at = at

    def event(self, fact: ScoredEvent) -> None:
        """What it did."""
        if not self.cadence.is_interest(fact.kind):
            return
        if self.state in {State.NAME, State.REMARKET}:
            was_lead = self.since_at is not None
            self.activate(fact.at, self.clock or self.cadence.clock(fact.kind))
            self.woke = Woke(fact.kind, fact.at) if was_lead else None
        self.response_at = max(self.response_at, fact.at)

    def dial(self, fact: DialFact) -> None:
        """Somebody rang."""
        self.attempts += fact.attempts
        self.last_dials = (*self.last_dials[-1:], fact.at)
        if self.touches and self.touch is not None:
            self.touches[-1].dialled_at, self.touches[-1].by = fact.at, fact.by
        self.touch = self.woke = None
        self.number(fact.e164).dialled(fact.at, fact.attempts)

    def use(self, fact: UseFact) -> None:
        """Somebody said what a number is."""
        self.number(fact.e164).said(fact.kind)

    def outcome(self, fact: OutcomeFact) -> None:
        """How a call ended, by the table of that time."""
        kind = self.cadence.outcomes.of(fact.code, fact.at)
        self.number(fact.e164).ended(kind, self.cadence.failures, self.cadence.most_failures)
        if fact.dialled_at >= self.judged_at:
            self.judged_at = fact.dialled_at
            self.tried_at = fact.dialled_at if self.cadence.other_part(kind) else None
        self.cool_until = max(self.cool_until, fact.at + kind.cool_off_seconds)
        reached = kind.klass is OutcomeClass.REACH
        if reached:
            self.response_at = max(self.response_at, fact.at)
        early = self.cadence.callback_early_seconds
        kept = self.promise is not None and fact.dialled_at >= self.promise.at - early
        if reached or kept:
            self.promise = None
        self.apply(kind.effect, fact)
        self.repeat(kind)

    def repeat(self, kind: Outcome) -> None:
        """The same outcome once too often ends the tries, unless a callback is promised (R3, R5)."""
        self.run = (kind.code, self.run[1] + 1 if self.run[0] == kind.code else 1)
        too_often = 0 < kind.most_repeats <= self.run[1]
        if too_often and self.state == State.ACTIVE and self.promise is None:
            self.state, self.returns_at, self.reason, self.repeats = State.REMARKET, None, kind.code, self.run[1]

    def apply(self, effect: Effect, fact: OutcomeFact) -> None:
        """What the outcome does beside its cool-off; who is a rep's is nobody else's, whatever arrives late."""
        if self.state == State.HANDED_OVER:
            return
        if fact.callback_at is not None and effect in _PROMISING and self.since_at is not None:
            self.state, self.promise, self.returns_at = State.ACTIVE, promised(fact), None
        elif effect is Effect.REMARKET and self.since_at is not None:  # no date makes a name a lead (R12)
            self.state, self.returns_at, self.reason = State.REMARKET, fact.until_at, fact.code
            self.promise, self.repeats = None, 0  # who has left the company keeps no promise
        elif effect is Effect.CLOSE:
            self.state, self.reason = State.CLOSED, fact.reason or "other"
        elif effect is Effect.HAND_OVER:
            self.state = State.TO_HAND_OVER

    def handoff(self, step: HandoffStep) -> None:
        """What a rep has or had of it: a lead is the rep's, or goes to a named place."""
        if step.kind in {OFFERED, MarkKind.ROUTED}:
            self.state, self.promise, self.touch, self.returns_at = State.HANDED_OVER, None, None, None
        elif step.kind == MarkKind.RETURNED:
            self.given_back(step)
        elif step.kind == MarkKind.WON:
            self.state, self.reason = State.CLOSED, BY_WIN
        elif step.kind == MarkKind.LOST:
            self.state, self.reason, self.repeats = State.REMARKET, BY_LOSS, 0

    def given_back(self, step: HandoffStep) -> None:
        """The rep returned it: its reason says where to."""
        code = reason_code(step.reason)
        match DESTINATIONS.get(code, Destination.LIST):
            case Destination.LIST:
                self.activate(step.at, "")
            case Destination.REMARKET:
                self.state, self.reason, self.repeats = State.REMARKET, BY_RETURN, 0
            case Destination.CLOSED:
                self.state, self.reason = State.CLOSED, code
            case Destination.TO_HAND_OVER:
                self.state = State.TO_HAND_OVER


_PROMISING = frozenset({Effect.CALLBACK, Effect.RETRY})
"""With these a promised time is kept: a gatekeeper too may say when."""
