"""The days that what was said could mean, earliest first."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from calldesk.domain.when_said import Nonsense, Said, SaidDate

_WEEK = 7
_SATURDAY = 5
_DECEMBER = 12
_LOOKED_AT = 40
"""Candidates: 29 February comes within eight years, the 31st within two months."""
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def days_meant(said: Said, today: date) -> Iterator[date]:
    """The days in order; the caller takes the first whose time is still ahead.

    Raises:
        Nonsense: Two days are said that are not one, or a day that does not exist.
        OverflowError: The day is beyond the calendar.
    """
    ways = [bool(said.spans), bool(said.ahead), bool(said.dates), bool(said.next_unit), said.month_end]
    if sum(ways) > 1 or max(len(said.ahead), len(said.dates), len(said.weekdays), len(said.spans)) > 1:
        raise Nonsense("one day, please")
    weekday = said.weekdays[0] if said.weekdays else None
    if said.spans:
        (unit, length), *_ = said.spans.items()
        return _after(unit, int(length), weekday, today)
    if said.next_unit:
        return _next_unit(said.next_unit, weekday, today)
    if said.in_next_week and not any(ways):
        return _next_unit("week", weekday, today)
    if any(ways):
        return _checked(_plain_days(said, today), weekday)
    if weekday is not None:
        return _weekly(weekday, today)
    if not said.clocks and not said.parts:
        raise Nonsense
    return iter((today, today + timedelta(days=1)))


def _plain_days(said: Said, today: date) -> Iterator[date]:
    if said.ahead:
        return iter((today + timedelta(days=said.ahead[0]),))
    return _dates(said.dates[0], today) if said.dates else _month_ends(today)


def _checked(days: Iterator[date], weekday: int | None) -> Iterator[date]:
    """The days, if the first is of the weekday that was said with it."""
    for day in days:
        if weekday is not None and day.weekday() != weekday:
            raise Nonsense(f"that day is a {day:%A}")
        yield day


def _weekly(weekday: int, today: date) -> Iterator[date]:
    first = today + timedelta(days=(weekday - today.weekday()) % _WEEK)
    return iter((first, first + timedelta(days=_WEEK)))


def _after(unit: str, length: int, weekday: int | None, today: date) -> Iterator[date]:
    if unit == "week" and weekday is not None:
        return iter((_monday(today) + timedelta(days=length * _WEEK + weekday),))
    days = {"day": 1, "week": _WEEK}.get(unit)
    day = today + timedelta(days=length * days) if days else _months_on(today, length * _MONTHS[unit])
    return _checked(iter((day,)), weekday)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _months_on(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    first = _first_of_month(day, months)
    return first.replace(day=min(day.day, _days_in(first)))


def _first_of_month(day: date, months: int) -> date:
    years, month = divmod(day.month - 1 + months, _DECEMBER)
    return date(day.year + years, month + 1, 1)


def _next_unit(unit: str, weekday: int | None, today: date) -> Iterator[date]:
    """Monday of next week, or its weekday; the first working day of the next month, quarter or year."""
    if unit == "week":
        return iter((_monday(today) + timedelta(days=_WEEK + (weekday or 0)),))
    months = _MONTHS[unit]
    first = _first_of_month(today, months - (today.month - 1) % months)
    late = first.weekday() - _SATURDAY
    return _checked(iter((first + timedelta(days=2 - late if late >= 0 else 0),)), weekday)


def _month_ends(today: date) -> Iterator[date]:
    """The last working day of this month and of the next."""
    for months in (1, 2):
        last = _first_of_month(today, months) - timedelta(days=1)
        yield last - timedelta(days=max(0, last.weekday() - _SATURDAY + 1))


def _dates(said: SaidDate, today: date) -> Iterator[date]:
    """The days of a date, those of this year or month first where it is left open."""
    if said.year is not None and said.month is not None:
        yield date(said.year, said.month, said.day)
        return
    if said.month is not None:
        months = (date(today.year + n, said.month, 1) for n in range(_LOOKED_AT))
    else:
        months = (_first_of_month(today, n) for n in range(_LOOKED_AT))
    days = (first.replace(day=said.day) for first in months if 1 <= said.day <= _days_in(first))
    first_day = next(days, None)
    if first_day is None:
        raise Nonsense("no such day")
    yield first_day
    yield from days


def _days_in(month: date) -> int:
    return monthrange(month.year, month.month)[1]
