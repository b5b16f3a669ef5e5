"""Hours worked: of each day from the first dial to the last sign of work, less what the shift's marks take out (R11).

A part-timer's hours are those worked, whatever the calendar says. The call that runs over midnight is of the day it was
dialled on, with all its length; the next day begins with its own first dial.
"""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calldesk.domain.moments import Moment, instant
from calldesk.domain.shift import ShiftMark, rests

_HOUR = timedelta(hours=1)


class Called(NamedTuple):
    """A dial, and how long it rang, talked and was wrapped up in all."""

    at: Moment
    seconds: float


class Stretch(NamedTuple):
    """A stretch of work without a pause."""

    from_at: Moment
    to_at: Moment

    @property
    def seconds(self) -> float:
        """How long it is."""
        return self.to_at - self.from_at


def worked(calls: Sequence[Called], marks: Sequence[ShiftMark]) -> tuple[Stretch, ...]:
    """One person's stretches of work in one day, in order.

    Args:
        calls: The day's, in any order; without one nothing was worked.
        marks: The day's marks of the shift, in any order.
    """
    if not calls:
        return ()
    begun_at = min(call.at for call in calls)
    signs = [call.at + call.seconds for call in calls] + [mark.at for mark in marks]
    ended_at = max(signs)
    found, at = [], begun_at
    for rest in rests(marks, (call.at for call in calls)):
        found.append(Stretch(at, min(rest.from_at, ended_at)))
        at = max(at, ended_at if rest.until_at is None else rest.until_at)
    found.append(Stretch(at, ended_at))
    return tuple(one for one in found if one.to_at > one.from_at)


def by_hours(stretch: Stretch, clock: ZoneInfo) -> Iterator[Stretch]:
    """The same, cut wherever an hour begins on this clock."""
    at = stretch.from_at
    while at < stretch.to_at:
        local = instant(at).astimezone(clock)
        begun = timedelta(minutes=local.minute, seconds=local.second, microseconds=local.microsecond)
        until = min(round(at + (_HOUR - begun).total_seconds(), 6), stretch.to_at)
        yield Stretch(at, until)
        at = until
