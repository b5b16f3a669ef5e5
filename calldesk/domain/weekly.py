"""A team's week in figures: which week it is, and what each figure is held against (R11)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from calldesk.domain.board import SMALL_SAMPLE
from calldesk.domain.board import mean as mean_of
from calldesk.domain.moments import Moment, instant

WEEKS_BEFORE = 4
"""The mean is of so many weeks before, of those in which anybody dialled."""
SENT_FROM = time(6)
SENT_DAYS = 3
"""From Monday morning until Wednesday night: a computer that was off on Monday is no reason to get none."""


@dataclass(frozen=True, slots=True)
class WeekFigure:
    """One of the six.

    Attributes:
        code: One of `domain.targets.METRICS`.
        value: None = there is nothing to measure.
        goal: None = no target holds.
        mean: Of the weeks before; None = nobody dialled in them.
        before: The week right before.
        sample: How many records a median rests on; None = it is a count.
    """

    code: str
    value: float | None
    goal: float | None = None
    mean: float | None = None
    before: float | None = None
    sample: int | None = None

    @property
    def is_small(self) -> bool:
        """Whether it rests on too few records to go by."""
        return self.sample is not None and self.sample < SMALL_SAMPLE


@dataclass(frozen=True, slots=True)
class WeekPerson:
    """A person's part of it; the figures and targets by metric."""

    name: str
    figures: Mapping[str, float]
    goals: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class WeekFlag:
    """A call that was flagged, or of which a note was written; lead text, hostile (R13)."""

    kind: str
    lead: str
    caller: str
    by: str
    words: str


@dataclass(frozen=True, slots=True)
class Week:
    """One week from Monday on, by the days of a zone.

    Attributes:
        people: By accepted, then qualified, then name; never by dials.
        corrected: Outcomes of the week that were taken back after it: the figures no longer hold them.
    """

    monday: date
    zone: str
    figures: tuple[WeekFigure, ...]
    people: tuple[WeekPerson, ...]
    flags: tuple[WeekFlag, ...]
    corrected: int


def monday_of(day: date) -> date:
    """The Monday of its week."""
    return day - timedelta(days=day.weekday())


def last_week(now: Moment, zone: str) -> date:
    """The Monday of the last week that is over there."""
    return monday_of(instant(now).astimezone(ZoneInfo(zone)).date()) - timedelta(weeks=1)


def is_time(now: Moment, zone: str) -> bool:
    """Whether the summary of the last week is to go out at this moment, or should have."""
    local = instant(now).astimezone(ZoneInfo(zone))
    monday = monday_of(local.date())
    begins = datetime.combine(monday, SENT_FROM, ZoneInfo(zone))
    return begins <= local and (local.date() - monday).days < SENT_DAYS


def figure(code: str, values: Sequence[float | None], *, goal: float | None, sample: int | None = None) -> WeekFigure:
    """A figure with what it is held against.

    Args:
        code: Which.
        values: This week's, then those of the weeks before, the latest first; None = nobody dialled in it.
        goal: The target of the whole week.
        sample: How many records this week's rests on, where it is a median.
    """
    this, *others = values
    return WeekFigure(code, this, goal, mean_of(others), others[0] if others else None, sample)
