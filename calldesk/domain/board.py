"""The time that the team's board looks at, and the arithmetic of its comparisons (R11)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from statistics import fmean
from zoneinfo import ZoneInfo

from calldesk.domain.moments import HOUR_SECONDS, Moment, instant, moment

SMALL_SAMPLE = 20
"""A share of fewer is marked, and told neither good nor bad (mock/TOKENS.md, charts)."""
FAR_PERCENT = 10
"""A figure is told good or bad beyond this distance from its mean alone."""
SPARK_DAYS = 10
RATE_DAYS = 30
_WEEKS_BEFORE, _MONTHS_BEFORE = 8, 3
_SHORT_WEEKS_BEFORE = 4


class Period(StrEnum):
    """How much of the past the board sums up."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time.

    Attributes:
        from_at: Inclusive.
        to_at: Exclusive; of what lies before, as far into it as the present one is.
        ends_at: Where the whole of it ends.
    """

    from_at: Moment
    to_at: Moment
    ends_at: Moment


@dataclass(frozen=True, slots=True)
class Span:
    """What is summed up, and what it is held against.

    Attributes:
        zone: IANA zone of its days.
        present: Since local midnight, Monday or the first of the month, until now.
        before: The same stretches of before, the latest first: 8 of the same weekday, 4 weeks or 3 months.
        days: Beginnings of the last days, today's the last, for small charts.
        team: The named team whose people alone are counted, each on the days they are in it; "" = everybody.
    """

    period: Period
    zone: str
    present: Window
    before: tuple[Window, ...]
    days: tuple[Moment, ...]
    team: str = ""

    @property
    def today(self) -> Window:
        """The reader's day so far, whatever the period."""
        return Window(self.days[-1], self.present.to_at, self.present.to_at)


def span(period: Period, now: Moment, zone: str) -> Span:
    """The period up to now and its forerunners, by the calendar of a zone: a day may have 23 or 25 hours."""
    clock = ZoneInfo(zone)
    local = instant(now).astimezone(clock)
    today = local.date()
    starts = _starts(period, today)
    windows = tuple(_window(period, start, (today, local.time()), clock) for start in starts)
    present = Window(windows[0].from_at, now, windows[0].ends_at)
    days = tuple(_at(today - timedelta(days=back), time(), clock) for back in range(SPARK_DAYS - 1, -1, -1))
    return Span(period, zone, present, windows[1:], days)


def _starts(period: Period, today: date) -> list[date]:
    """The first days of this period and of those before it."""
    if period is Period.TODAY:
        return [today - timedelta(weeks=back) for back in range(_WEEKS_BEFORE + 1)]
    if period is Period.WEEK:
        monday = today - timedelta(days=today.weekday())
        return [monday - timedelta(weeks=back) for back in range(_SHORT_WEEKS_BEFORE + 1)]
    firsts = [today.replace(day=1)]
    for _ in range(_MONTHS_BEFORE):
        firsts.append((firsts[-1] - timedelta(days=1)).replace(day=1))
    return firsts


def _window(period: Period, start: date, so_far: tuple[date, time], clock: ZoneInfo) -> Window:
    """One stretch from its first day; it goes as far as the present one has come, and never beyond its own end."""
    today, now = so_far
    end = _end(period, start)
    first = _starts(period, today)[0]
    until = min(start + (today - first), end - timedelta(days=1))
    to_at = _at(until, now, clock)
    return Window(_at(start, time(), clock), to_at, _at(end, time(), clock))


def _end(period: Period, start: date) -> date:
    if period is Period.TODAY:
        return start + timedelta(days=1)
    if period is Period.WEEK:
        return start + timedelta(weeks=1)
    return (start + timedelta(days=31)).replace(day=1)


def _at(day: date, of_day: time, clock: ZoneInfo) -> Moment:
    return moment(datetime.combine(day, of_day.replace(tzinfo=None), clock))


def mean(values: Iterable[float | None]) -> float | None:
    """The mean of those that are there; None of none."""
    known = [value for value in values if value is not None]
    return fmean(known) if known else None


def change_percent(value: float | None, usual: float | None) -> int | None:
    """How far a value lies from its mean, in whole per cent; None where there is nothing to hold it against."""
    return None if value is None or not usual else round((value - usual) * 100 / usual)


def share_percent(part: int, whole: int) -> int | None:
    """A share in whole per cent; None of nothing."""
    return round(part * 100 / whole) if whole else None


@dataclass(frozen=True, slots=True)
class Supply:
    """How many leads of a band may be rung at a moment, if nobody rings any until then."""

    at: Moment
    count: int


def runs_out_at(supply: Sequence[Supply], an_hour: float) -> Moment | None:
    """When a team that rings so many an hour has rung all that are open; None = not within what is looked at.

    Args:
        supply: Ascending, the present first.
        an_hour: Dials an hour; 0 = nobody rings.
    """
    if not supply or an_hour <= 0:
        return None
    begun_at = supply[0].at
    for one, after in zip(supply, (*supply[1:], None), strict=True):
        rung = (one.at - begun_at) * an_hour / HOUR_SECONDS
        left = one.count - rung
        if left <= 0:
            return one.at
        empty_at = one.at + left * HOUR_SECONDS / an_hour
        if after is not None and empty_at < after.at:
            return empty_at
    return None


def more_open_at(supply: Sequence[Supply]) -> tuple[Moment, int] | None:
    """When the next leads open, and how many more there are then than now; None = no more within what is looked at."""
    return next(((one.at, one.count - supply[0].count) for one in supply[1:] if one.count > supply[0].count), None)
