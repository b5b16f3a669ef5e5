"""A promised callback: when, by whom, some time that day or to the minute, and what became of it (R2, R3)."""

from dataclasses import dataclass, replace

from calldesk.domain.clocks import clocks, day_begins, on_clock
from calldesk.domain.hours import Schedule, closes_at, is_open, next_opening
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.lead_facts import OutcomeFact, PromiseFact
from calldesk.domain.moments import Moment

OUTSIDE = "outside hours: "
"""How the reason of an outcome begins that makes a callback hold outside calling hours."""
MOVED = "moved"
CANCELLED = "cancelled"
ASSIGNED = "assigned"
"""By who leads the team; the reason is the new owner's id."""


@dataclass(frozen=True, slots=True)
class Promise:
    """The one callback that a lead has.

    Attributes:
        outcome_id: The outcome that made it.
        at: From when it is due. Some time that day: the opening of that day where the lead is, by which it is ordered
            too (R2: by promised time), so those of a day stand before the exact times of the same day.
        by: Whose it is.
        until_at: The end of its day where any time of it will do; None = `at` is exact.
        reason: Why it holds outside calling hours; "" = it does not.
    """

    outcome_id: FactId
    at: Moment
    by: UserId
    until_at: Moment | None = None
    reason: str = ""


def kept_outside(reason: str) -> str:
    """The reason of an outcome, or of a move, by which a callback holds outside calling hours."""
    return OUTSIDE + reason.strip()


def _why_outside(reason: str) -> str:
    return reason.removeprefix(OUTSIDE) if reason.startswith(OUTSIDE) else ""


def promised(fact: OutcomeFact) -> Promise | None:
    """The promise that a callback outcome makes; a new one takes the place of any before, so no lead has two."""
    if fact.callback_at is None:
        return None
    until_at = fact.until_at if fact.until_at is not None and fact.until_at > fact.callback_at else None
    return Promise(FactId(fact.outcome_id), fact.callback_at, UserId(fact.by), until_at, _why_outside(fact.reason))


def changed(promise: Promise | None, fact: PromiseFact) -> Promise | None:
    """The promise after it was moved or cancelled; a change of one that is gone changes nothing."""
    if promise is None or promise.outcome_id != fact.outcome_id:
        return promise
    if fact.kind == CANCELLED or fact.callback_at is None:
        return None
    if fact.kind == ASSIGNED:
        return replace(promise, by=UserId(int(fact.reason))) if fact.reason.isdecimal() else promise
    reason = _why_outside(fact.reason)
    return replace(promise, at=fact.callback_at, by=UserId(fact.by), until_at=fact.until_at, reason=reason)


@dataclass(frozen=True, slots=True)
class Placed:
    """A time that somebody asks to be rung at, held against the lead's calling hours.

    Attributes:
        at: From when; for some time that day the first opening of the day.
        until_at: The last closing of that day; None = an exact time.
        opens_at: Where that time or day is outside calling hours: when they open next, if that is known.
        opens_until: The end of that day, where a day was asked for.
        is_open: It is within calling hours, or those are not known.
    """

    at: Moment
    until_at: Moment | None = None
    opens_at: Moment | None = None
    opens_until: Moment | None = None
    is_open: bool = True


def placed(schedule: Schedule | None, at: Moment, now: Moment, *, whole_day: bool) -> Placed:
    """Holds a time against the hours; where the lead's zone is not known nothing can be said of it.

    Args:
        schedule: The lead's; None or one without zones = unknown.
        at: The time, or any moment of the day that is meant.
        now: Nothing before it is promised.
        whole_day: Some time that day.
    """
    if schedule is None or not schedule.zones:
        return Placed(at)
    if not whole_day:
        opened = is_open(schedule, at)
        return Placed(at, opens_at=None if opened else next_opening(schedule, at), is_open=opened)
    clock = clocks(schedule.zones[0])[-1]
    opening = next_opening(schedule, max(now, day_begins(clock, on_clock(clock, at).date())))
    if opening is None:
        return Placed(at, is_open=False)
    until_at = _last_closing(schedule, opening)
    if on_clock(clock, opening).date() == on_clock(clock, at).date():
        return Placed(opening, until_at)
    return Placed(at, opens_at=opening, opens_until=until_at, is_open=False)


def _last_closing(schedule: Schedule, opening: Moment) -> Moment:
    """The end of the last stretch of hours that begins on the day of this opening."""
    clock = clocks(schedule.zones[0])[-1]
    last = opening
    begins: Moment | None = opening
    while begins is not None and on_clock(clock, begins).date() == on_clock(clock, opening).date():
        ends = closes_at(schedule, begins)
        if ends is None:
            break
        last, begins = ends, next_opening(schedule, ends)
    return last
