"""Periods of reports: the hour, day, week or month of a moment on a zone's clock, and the period before another."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calldesk.domain.moments import Moment, instant, moment

_OF = {
    "hour": "%H",
    "weekday": "%u",
    "day": "%Y-%m-%d",
    "week": "%G-W%V",
    "month": "%Y-%m",
}
"""How each is written: 1 = Monday; a week is that of ISO 8601, which begins on Monday; all sort by time."""


def period_of(by: str, clock: ZoneInfo) -> Callable[[Moment], str]:
    """What names the hour, weekday, day, week or month of a moment on this clock."""
    form = _OF[by]
    return lambda at: instant(at).astimezone(clock).strftime(form)


def midnight(day: date, clock: ZoneInfo) -> Moment:
    """When this day begins there; where the clock skips midnight, the moment at which it does."""
    return moment(datetime(day.year, day.month, day.day, tzinfo=clock))


def days(from_on: date, to_on: date) -> tuple[date, ...]:
    """The days from the first to before the last."""
    return tuple(from_on + timedelta(days=count) for count in range((to_on - from_on).days))


def weeks(from_at: Moment, to_at: Moment, clock: ZoneInfo) -> Iterator[tuple[Moment, Moment]]:
    """The period in pieces of at most seven days, cut at midnights of this clock."""
    at = from_at
    while at < to_at:
        next_on = instant(at).astimezone(clock).date() + timedelta(days=7)
        until = min(midnight(next_on, clock), to_at)
        yield at, until
        at = until


def previous(from_on: date, to_on: date) -> tuple[date, date]:
    """The period right before: as many whole months where it is whole months, else as many days.

    Args:
        from_on: The first day.
        to_on: The day after the last.
    """
    if from_on.day == to_on.day == 1:
        count = (to_on.year - from_on.year) * 12 + to_on.month - from_on.month
        months = from_on.year * 12 + from_on.month - 1 - count
        return date(months // 12, months % 12 + 1, 1), from_on
    return from_on - (to_on - from_on), from_on
