"""The parts of a lead's local day, and when the next try falls into another one (R5)."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import product

from calldesk.domain.clocks import moment_on_clock, next_midnight, on_clock
from calldesk.domain.hours import Schedule, next_opening
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
    opens_at = next_opening(schedule, from_at)
    if opens_at is None:
        return None
    tried = [day_part(on_clock(clock, tried_at)) for clock in schedule.clocks]
    for at in sorted({opens_at, *_part_openings(schedule, opens_at)}):
        parts = [day_part(on_clock(clock, at)) for clock in schedule.clocks]
        if all(part != before for part, before in zip(parts, tried, strict=True)):
            return at if at > opens_at else None
    return None


def _part_openings(schedule: Schedule, opens_at: Moment) -> Iterator[Moment]:
    """The first open moment after each begin of a part, on this day of calls and the next one."""
    next_day_at = next_opening(schedule, next_midnight(schedule.zones, opens_at))
    days = (opens_at,) if next_day_at is None else (opens_at, next_day_at)
    until_at = next_midnight(schedule.zones, days[-1])
    for clock, day_at, hour in product(schedule.clocks, days, _STARTS):
        midnight = datetime.combine(on_clock(clock, day_at).date(), datetime.min.time())
        starts_at = moment_on_clock(clock, midnight + timedelta(hours=hour))
        found = next_opening(schedule, starts_at) if starts_at >= opens_at else None
        if found is not None and found < until_at:
            yield found
