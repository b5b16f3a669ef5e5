"""When practice people did things: at believable hours where they are, and never after the practice clock."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from calldesk.domain.moments import DAY_SECONDS, MINUTE_SECONDS, Moment, instant, moment
from calldesk.domain.practice_words import CallPlan, When

DESK_ZONE = "America/Chicago"
"""Where the practice caller sits."""
EVENT_HOURS = (time(8, 20), time(17, 40))
"""When people click and write, where they are."""
CALL_HOURS = (time(9, 10), time(16, 50))
"""When they were rung, where they are."""
DESK_HOURS = (time(7, 0), time(17, 30))
"""When the practice caller works."""
TRIES = 40
SATURDAY = 5
PROMISE_STEP_SECONDS = 5 * MINUTE_SECONDS


def event_at(when: When, zone: str, now: Moment, random: Random) -> Moment:
    """The moment of an event, at most `now`; an occasion lies at its clock time on the desk's clock."""
    if when.minutes is not None:
        return _minutes_ago(when.minutes, now, random)
    if when.day is not None:
        day = _local_day(now, DESK_ZONE) - timedelta(days=when.day)
        start = _at(day, time.fromisoformat(when.clock), DESK_ZONE)
        return min(now, start + random.randint(0, 240))
    days = random.randint(*(when.days or (1, 1)))
    return min(now, _within(_weekday(_local_day(now, zone) - timedelta(days=days)), EVENT_HOURS, zone, random))


def call_at(when: When, zone: str, now: Moment, random: Random) -> Moment:
    """The moment of a dial, at most `now`, in office hours there and, where the two meet, while the caller works."""
    if when.minutes is not None:
        at = _minutes_ago(when.minutes, now, random)
        if _in_hours(at, zone, CALL_HOURS):
            return at
    days = random.randint(*(when.days or (1, 1)))
    day = _working_days_back(_local_day(now, zone), days)
    for _ in range(TRIES):
        at = _within(day, CALL_HOURS, zone, random)
        if _in_hours(at, DESK_ZONE, DESK_HOURS):
            return min(now, at)
    return min(now, _within(day, CALL_HOURS, zone, random))


def promised_at(plan: CallPlan, zone: str, now: Moment, random: Random) -> Moment | None:
    """When the lead asked to be rung again; None without a promise. Minutes are rounded down to a full five."""
    if plan.callback_minutes is not None:
        at = now + random.randint(*plan.callback_minutes) * MINUTE_SECONDS
        return at - at % PROMISE_STEP_SECONDS
    if plan.callback_days is None:
        return None
    day = _working_days_on(_local_day(now, zone), plan.callback_days)
    return _at(day, time.fromisoformat(plan.callback_clock), zone)


def until_at(plan: CallPlan, called_at: Moment, now: Moment, random: Random) -> Moment | None:
    """The date a "not now" comes back, always after `now`; None without one."""
    if plan.until_days is None:
        return None
    return max(called_at + random.randint(*plan.until_days) * DAY_SECONDS, now + DAY_SECONDS)


def one_after_another(starts: Sequence[Moment], lengths: Sequence[float], pause_seconds: float) -> list[Moment]:
    """Moves dials of one caller apart, each after the one before it has ended; starts must be in order."""
    moved: list[Moment] = []
    free_at = float("-inf")
    for start, length in zip(starts, lengths, strict=True):
        moved.append(max(start, free_at))
        free_at = moved[-1] + length + pause_seconds
    return moved


def _minutes_ago(span: tuple[int, int], now: Moment, random: Random) -> Moment:
    least, most = span
    return now - random.randint(round(least * MINUTE_SECONDS), round(most * MINUTE_SECONDS))


def _within(day: date, hours: tuple[time, time], zone: str, random: Random) -> Moment:
    first, last = (_at(day, clock, zone) for clock in hours)
    return first + random.randint(0, round(last - first))


def _in_hours(at: Moment, zone: str, hours: tuple[time, time]) -> bool:
    local = instant(at).astimezone(ZoneInfo(zone))
    return local.weekday() < SATURDAY and hours[0] <= local.time() <= hours[1]


def _local_day(at: Moment, zone: str) -> date:
    return instant(at).astimezone(ZoneInfo(zone)).date()


def _at(day: date, clock: time, zone: str) -> Moment:
    return moment(datetime.combine(day, clock, ZoneInfo(zone)))


def _weekday(day: date) -> date:
    return day - timedelta(days=max(0, day.weekday() - SATURDAY + 1))


def _working_days_back(day: date, count: int) -> date:
    return _step(day, count, timedelta(days=-1))


def _working_days_on(day: date, count: int) -> date:
    return _step(day, count, timedelta(days=1))


def _step(day: date, count: int, step: timedelta) -> date:
    while count > 0:
        day += step
        count -= day.weekday() < SATURDAY
    return day
