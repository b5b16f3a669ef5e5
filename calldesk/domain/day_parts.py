"""The parts of a lead's local day, and when the next try falls into another one (R5)."""

from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import product

from calldesk.domain.clocks import moment_on_clock, next_midnight, on_clock
from calldesk.domain.hours import Schedule, closes_at, is_open, next_opening
from calldesk.domain.moments import Moment


class DayPart(StrEnum):
    """Morning until 11:00, midday until 14:00, afternoon from then on, by the lead's own clock.

    Whoever does not answer at nine is mostly in a meeting that ends by eleven; whoever does not answer over lunch is
    back by two (reference/features.md section 7: "rotate hour-of-day between attempts").
    """

    MORNING = "morning"
    MIDDAY = "midday"
    AFTERNOON = "afternoon"


MIDDAY_HOUR, AFTERNOON_HOUR = 11, 14
_DAYS_KEPT = 4096
_LONGEST_DAY_SECONDS = 90_000.0
_STARTS = (0, MIDDAY_HOUR, AFTERNOON_HOUR)


def day_part(local: datetime) -> DayPart:
    """The part of the day that a local time lies in."""
    if local.hour < MIDDAY_HOUR:
        return DayPart.MORNING
    return DayPart.MIDDAY if local.hour < AFTERNOON_HOUR else DayPart.AFTERNOON


def tried_part(schedule: Schedule, tried_at: Moment) -> DayPart | None:
    """The part of the lead's day in which a dial fell, by its first clock; None where no clock is known."""
    return day_part(on_clock(schedule.clocks[0], tried_at)) if schedule.clocks else None


def other_part_from(schedule: Schedule, tried_at: Moment, from_at: Moment) -> Moment | None:
    """The first moment from `from_at` on that is within calling hours and in another part of the day than the dial was.

    Only the next two days on which the lead may be called at all are looked at: hours that lie in one part alone, or
    whose other parts are too far off, are no reason to wait.

    Args:
        schedule: The lead's hours; with several clocks the part must be another one on each of them.
        tried_at: When it was dialled.
        from_at: When nothing else holds it back any more.

    Returns:
        Later than the next opening; None where that lies in another part already, or the rule does not apply.
    """
    opens_at = _opens_at(schedule, from_at)
    if opens_at is None:
        return None
    tried = [day_part(on_clock(clock, tried_at)) for clock in schedule.clocks]
    later = _part_openings(schedule, next_midnight(schedule.zones, opens_at))
    for at in (opens_at, *(at for at in later if at > opens_at)):
        parts = [day_part(on_clock(clock, at)) for clock in schedule.clocks]
        if all(part != before for part, before in zip(parts, tried, strict=True)):
            return at if at > opens_at else None
    return None


def _opens_at(schedule: Schedule, from_at: Moment) -> Moment | None:
    """As `hours.next_opening`; what it looks for is kept for each day, since very many leads ask on the same days."""
    if is_open(schedule, from_at):
        return from_at
    ahead = _openings(schedule, next_midnight(schedule.zones, from_at))
    return next((at for at in ahead if at >= from_at), None)


@lru_cache(maxsize=_DAYS_KEPT)
def _openings(schedule: Schedule, midnight_at: Moment) -> tuple[Moment, ...]:
    """Every opening on the day that ends at this midnight, and the next one after it."""
    found: list[Moment] = []
    at: Moment | None = midnight_at - _LONGEST_DAY_SECONDS
    while at is not None and at < midnight_at:
        opens_at = next_opening(schedule, at)
        if opens_at is None:
            break
        found.append(opens_at)
        at = closes_at(schedule, opens_at)
    if not found or found[-1] < midnight_at:
        after = next_opening(schedule, midnight_at)
        found += [after] if after is not None else []
    return tuple(found)


@lru_cache(maxsize=_DAYS_KEPT)
def _part_openings(schedule: Schedule, midnight_at: Moment) -> tuple[Moment, ...]:
    """The first open moment after each begin of a part, on the day that ends then and the next one with calls."""
    next_day_at = next_opening(schedule, midnight_at)
    until_at = midnight_at if next_day_at is None else next_midnight(schedule.zones, next_day_at)
    ends = (midnight_at - 1,) if next_day_at is None else (midnight_at - 1, next_day_at)
    found: set[Moment] = set()
    for clock, end, before, hour in product(schedule.clocks, ends, (0, 1), _STARTS):  # midnight is not one for all
        midnight = datetime.combine(on_clock(clock, end).date() - timedelta(days=before), datetime.min.time())
        at = next_opening(schedule, moment_on_clock(clock, midnight + timedelta(hours=hour)))
        if at is not None and at < until_at:
            found.add(at)
    return tuple(sorted(found))
