"""Days off to come: as they stand, as they are typed, and what is to be written so that others are off."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from calldesk.domain.absences import read_days
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import Moment
from calldesk.domain.work_times import NO_DAY, Shares, WorkTime, days_between, shares_on, usual_shares

Span = tuple[date, date]
"""The first and the last day."""
LONGEST = timedelta(days=366)
"""More at once is a slip of the finger."""
_DAY = timedelta(days=1)
_BETWEEN = " - "


def off_spans(times: Sequence[WorkTime], today: date) -> tuple[Span, ...]:
    """The days off from today on, ascending; those that follow each other are one span."""
    off = sorted(_off(times, today))
    return tuple(_spans((day, NO_DAY) for day in off))


def spans_words(spans: Iterable[Span]) -> str:
    """``2026-12-21 - 2027-01-03, 2027-02-01``, as `read_spans` reads it."""
    words = (_BETWEEN.join(day.isoformat() for day in dict.fromkeys(span)) for span in spans)
    return ", ".join(words)


def read_spans(words: str, now: Moment, zone: str) -> tuple[Span, ...]:
    """The days that typed words mean, with commas between spans: ISO days, or as `read_days` reads them; "" = none.

    Raises:
        Rejected: They cannot be read, are turned round, or too many.
    """
    return tuple(_read(part.strip(), now, zone) for part in words.split(",") if part.strip())


def off_changes(
    times: Sequence[WorkTime], today: date, wanted: Iterable[Span]
) -> tuple[tuple[date, date, Shares], ...]:
    """First day, last day and shares of what is to be written so that of the days from today on these are off."""
    now = _off(times, today)
    then = {day for first, last in wanted for day in days_between(first, last + _DAY) if day >= today}
    days = [(day, NO_DAY if day in then else usual_shares(times, day)) for day in sorted(now ^ then)]
    return tuple((first, last, shares) for (first, last), shares in _runs(days))


def _off(times: Sequence[WorkTime], today: date) -> set[date]:
    last = max((one.last_on for one in times if one.last_on is not None), default=today)
    return {day for day in days_between(today, last + _DAY) if shares_on(times, day) == NO_DAY}


def _spans(days: Iterable[tuple[date, Shares]]) -> Iterator[Span]:
    return (span for span, _ in _runs(days))


def _runs(days: Iterable[tuple[date, Shares]]) -> Iterator[tuple[Span, Shares]]:
    """Days that follow each other and have the same shares, together."""
    numbered = enumerate(days)
    for (_, shares), run in groupby(numbered, key=lambda one: (one[1][0].toordinal() - one[0], one[1][1])):
        held = [day for _, (day, _) in run]
        yield (held[0], held[-1]), shares


def _read(words: str, now: Moment, zone: str) -> Span:
    try:
        given = [date.fromisoformat(part.strip()) for part in words.split(_BETWEEN)]
        first, last = given[0], given[-1]
    except ValueError:
        first, last = read_days(words, now, zone)
    if last < first:
        raise Rejected("The days end before they begin. Turn the two round.")
    if last - first > LONGEST:
        raise Rejected("That is more than a year. Say the days that are off.")
    return first, last
