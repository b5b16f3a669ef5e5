"""Where a lead stands: one pure fold over its facts by their own time, never by arrival (R2, R3, R5, R6, R15).

The stored row of `call_state`, `--naive`, `why` and `verify` all come from this fold; undo needs no code of its own,
since an outcome that a correction takes back is simply no longer folded.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from calldesk.domain.cadence import Cadence, Calendar
from calldesk.domain.day_parts import DayPart
from calldesk.domain.first_touch import FirstTouch
from calldesk.domain.handoffs import that_hold
from calldesk.domain.ids import ClassId, UserId
from calldesk.domain.lead_facts import Block, DialFact, LeadFacts, OutcomeFact, PhoneFact, PromiseFact, UseFact
from calldesk.domain.moments import NEVER, Moment
from calldesk.domain.numbers import NumberStanding, NumberUse, ranked_numbers
from calldesk.domain.promises import Promise, changed
from calldesk.domain.scoring import ScoredEvent
from calldesk.domain.standing_walk import BY_ATTEMPTS, BY_DATE, OFFERED, HandoffStep, State, Walk, Woke
from calldesk.domain.switchboards import FullLine, full_line

__all__ = [
    "BY_ATTEMPTS",
    "BY_DATE",
    "Block",
    "DialFact",
    "LeadFacts",
    "OutcomeFact",
    "PhoneFact",
    "Standing",
    "State",
    "Woke",
    "first_touches",
    "on_number",
    "stand",
    "woken",
]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the lead stands; holds for every instant from its newest fact on, until the next fact.

    Attributes:
        state: Why it can or cannot be on a list at all, as it is stored: do-not-call hides the stage, but a name's.
        stage: Where its calls and events have brought it, do-not-call aside; never DO_NOT_CALL.
        phone: The number that would be dialled; None when there is none.
        numbers: All its numbers, in the order in which they are offered; whether one is blocked, `blocks` says.
        attempts: Dials since it became or woke as a lead.
        last_attempt_at: Latest dial; 0 = never tried.
        cool_until, gap_until, day_until, returns_at: The parts of `due_at` (cool-off; 60 min after a dial; the day
            after two dials in one day; the date a "not now" comes back); 0 = none.
        skip_until: The short cool-off after it was let go undialled, a part of `due_at` too; 0 = none.
        full: What keeps its number from being rung, a part of `due_at` too: the throttle of a switchboard (R5).
        part_until, part: Another part of `due_at`: until when it was last tried at this part of its day (R5); 0 and
            None = nothing more to wait for.
        callback_at: A promised callback; the lead is in tier 1 only.
        touch_due, touch_end: First-touch deadline and the end of its business day.
        remarket_at: The date from which it is marketing's, unless a callback is pending.
        blocks: The do-not-call marks that hold, where they leave no way to call it; a name's too.
        reason: Why it was closed, or what sent it to remarket, in code.
        repeats: How many of that outcome in a row sent it to remarket; 0 = it was something else.
        woke: What woke it from remarket, while it has not been dialled since; None where nothing did (R12).
        promise: All of the promised callback, of which `callback_at` and `callback_by` are stored.
    """

    state: State
    stage: State
    phone: PhoneFact | None
    numbers: tuple[NumberStanding, ...]
    attempts: int
    last_attempt_at: Moment
    cool_until: Moment
    gap_until: Moment
    day_until: Moment
    returns_at: Moment
    part_until: Moment
    part: DayPart | None
    callback_at: Moment | None
    callback_by: UserId | None
    touch_due: Moment | None
    touch_end: Moment | None
    remarket_at: Moment
    since_at: Moment | None
    blocks: tuple[Block, ...]
    reason: str
    woke: Woke | None = None
    skip_until: Moment = 0.0
    promise: Promise | None = None
    repeats: int = 0
    full: FullLine | None = None

    @property
    def due_at(self) -> Moment:
        """From when on it may be dialled again."""
        parts = (self.cool_until, self.gap_until, self.day_until, self.returns_at, self.skip_until, self.part_until)
        return max(*parts, self.full.until_at if self.full else 0.0)

    @property
    def class_id(self) -> ClassId:
        """The opening class of its number; 0 = never open."""
        return ClassId(self.phone.class_id if self.phone else 0)


_KIND_ORDER = {ScoredEvent: 0, DialFact: 1, OutcomeFact: 2, PromiseFact: 3, HandoffStep: 4, UseFact: 5}
"""At one moment: first what made the lead, then the dial it led to, then how that ended, then what became of that, and
last what somebody says of the number."""


Fact = DialFact | OutcomeFact | PromiseFact | ScoredEvent | HandoffStep | UseFact


def _in_order(facts: LeadFacts) -> list[Fact]:
    known: list[Fact] = [*facts.dials, *facts.outcomes, *facts.promises, *facts.events, *facts.uses]
    for one in facts.handoffs:
        known.append(HandoffStep(f"{one.handoff_id}:0000", one.at, OFFERED, ""))
        marks = enumerate(that_hold(one.marks), start=1)
        known.extend(HandoffStep(f"{one.handoff_id}:{place:04d}", m.at, m.kind, m.reason) for place, m in marks)
    return sorted(known, key=_own_time)


def _own_time(fact: Fact) -> tuple[Moment, int, str]:
    return fact.at, _KIND_ORDER[type(fact)], fact[0]


def stand(facts: LeadFacts, cadence: Cadence, calendar: Calendar) -> Standing:
    """Folds the facts of one lead.

    Args:
        facts: Everything known of the lead; corrected outcomes and cancelled events left out.
        cadence: The rules' numbers and the kinds of event that are interest.
        calendar: The opening schedules by class.
    """
    walk = _walked(facts, cadence)
    returns_at = 0.0
    if walk.state == State.REMARKET and walk.returns_at is not None:
        returns_at = walk.returns_at
        walk.activate(returns_at, "")
    return _standing(walk, facts, calendar, returns_at)


def on_number(standing: Standing, facts: LeadFacts, e164: str) -> Standing:
    """The same lead, where this one of its numbers is to be dialled: by its hours, mark and rest (R3-R5)."""
    phone = next((phone for phone in facts.phones if phone.e164 == e164), standing.phone)
    is_blocked = any(block.scope == "number" and block.value == e164 for block in facts.blocks)
    full = next((number.full for number in standing.numbers if number.phone.e164 == e164), standing.full)
    return replace(standing, phone=phone, full=full, blocks=tuple(facts.blocks) if is_blocked else standing.blocks)


def woken(facts: LeadFacts, cadence: Cadence) -> Woke | None:
    """`Standing.woke` alone, for a row of the list: no calendar is asked."""
    walk = _walked(facts, cadence)
    return walk.woke if walk.state == State.ACTIVE else None


def first_touches(facts: LeadFacts, cadence: Cadence) -> tuple[FirstTouch, ...]:
    """Every first touch this lead ever wanted, ascending; the last may still wait."""
    return tuple(_walked(facts, cadence).touches)


def _walked(facts: LeadFacts, cadence: Cadence) -> Walk:
    walk = Walk(cadence, facts.clock)
    for fact in _in_order(facts):
        walk.settle(fact.at)
        if isinstance(fact, DialFact):
            walk.dial(fact)
        elif isinstance(fact, OutcomeFact):
            walk.outcome(fact)
        elif isinstance(fact, PromiseFact):
            walk.promise = changed(walk.promise, fact)
        elif isinstance(fact, HandoffStep):
            walk.handoff(fact)
        elif isinstance(fact, UseFact):
            walk.use(fact)
        else:
            walk.event(fact)
    return walk


class _Waits(NamedTuple):
    """What holds it back beside its cool-off and its date, as `Standing` has it."""

    gap_until: Moment
    day_until: Moment
    skip_until: Moment
    part_until: Moment
    part: DayPart | None


def _numbers(walk: Walk, facts: LeadFacts, calendar: Calendar) -> tuple[NumberStanding, ...]:
    """All its numbers in their order, each with what keeps it from being rung for a while."""
    cadence, last_own_at = walk.cadence, max(walk.last_dials, default=0.0)
    numbers = ranked_numbers(facts.phones, walk.numbers, by_state=cadence.ranks_numbers)
    if not facts.rung:
        return numbers
    found = []
    for number in numbers:
        place = (number.use is NumberUse.SWITCHBOARD, number.phone.class_id)
        full = full_line(facts.rung.get(number.phone.e164, ()), place, cadence, calendar, last_own_at)
        found.append(replace(number, full=full) if full else number)
    return tuple(found)


def _offered(free: Sequence[NumberStanding]) -> NumberStanding | None:
    """The first that may be rung; where all of them rest, the one that rests the shortest."""
    return min(free, key=lambda number: number.full.until_at if number.full else 0.0, default=None)


def _waits(
    walk: Walk, facts: LeadFacts, calendar: Calendar, offered: NumberStanding | None, returns_at: Moment
) -> _Waits:
    class_id = offered.phone.class_id if offered else 0
    full_until = offered.full.until_at if offered and offered.full else 0.0
    dials = walk.last_dials
    gap_until = dials[-1] + walk.cadence.gap_seconds if dials else 0.0
    day_until = calendar.day_after(class_id, dials) if len(dials) > 1 else 0.0
    skip_until = max((skip.at + walk.cadence.skip_seconds for skip in facts.skips), default=0.0)
    free_at = max(walk.cool_until, gap_until, day_until, returns_at, skip_until, full_until)
    part = calendar.other_part(class_id, walk.tried_at, free_at) if walk.tried_at else (0.0, None)
    return _Waits(gap_until, day_until, skip_until, *part)


def _standing(walk: Walk, facts: LeadFacts, calendar: Calendar, returns_at: Moment) -> Standing:
    blocked = {block.value for block in facts.blocks if block.scope == "number"}
    numbers = _numbers(walk, facts, calendar)
    alive = [number for number in numbers if not number.is_dead]
    free = [number for number in alive if number.phone.e164 not in blocked]
    stopped = any(block.scope != "number" for block in facts.blocks) or bool(alive and not free)
    offered = _offered(free)
    active = walk.state == State.ACTIVE
    touch = (
        calendar.first_touch(offered.phone.class_id if offered else 0, *walk.touch) if walk.touch and active else None
    )
    stage = State.NO_NUMBER if active and not alive else walk.state
    promise, waits = walk.promise if active else None, _waits(walk, facts, calendar, offered, returns_at)
    return Standing(
        state=State.DO_NOT_CALL if stopped and stage != State.NAME else stage,
        stage=stage,
        phone=offered.phone if offered else None,
        numbers=numbers,
        attempts=walk.attempts,
        last_attempt_at=max(walk.last_dials, default=0.0),
        cool_until=walk.cool_until,
        gap_until=waits.gap_until,
        day_until=waits.day_until,
        returns_at=returns_at,
        part_until=waits.part_until,
        part=waits.part,
        callback_at=promise.at if promise else None,
        callback_by=promise.by if promise else None,
        touch_due=touch[0] if touch else None,
        touch_end=touch[1] if touch else None,
        remarket_at=walk.remarket_at() if active else NEVER,
        since_at=walk.since_at,
        blocks=tuple(facts.blocks) if stopped else (),
        reason=walk.reason,
        repeats=walk.repeats,
        woke=walk.woke if active else None,
        skip_until=waits.skip_until,
        promise=promise,
        full=offered.full if offered else None,
    )
