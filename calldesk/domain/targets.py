"""Which target holds for a span of days: the newest set to hold by then, for the days that are worked (R11)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment
from calldesk.domain.work_times import WorkTime, days_between, share, usual_share


class Per(StrEnum):
    """Of what span a target is."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


TALK, TOUCH = "talk_median_seconds", "first_touch_p50_seconds"
COUNTS = ("accepted", "conversations", "qualified", "dials")
"""They add up over days and people. What sales takes and what is said comes first: no number rewards parking (R11)."""
LEVELS = (TALK, TOUCH)
"""They are the same for a day and for a month; no share of a day lowers them, and nothing adds them up."""
METRICS = (*COUNTS, *LEVELS)
OF_TEAM_ALONE = frozenset({TOUCH})
"""A lead waits for the team, not for a person."""
_NEAREST = {
    Per.DAY: (Per.DAY, Per.WEEK, Per.MONTH),
    Per.WEEK: (Per.WEEK, Per.DAY, Per.MONTH),
    Per.MONTH: (Per.MONTH, Per.WEEK, Per.DAY),
}
"""What is asked for a span: its own target, else the next shorter, else the next longer."""


@dataclass(frozen=True, slots=True)
class Target:
    """One version.

    Attributes:
        value: None = there is none any more from this day on.
        from_on: The first day it holds for.
    """

    metric: str
    per: Per
    value: float | None
    from_on: date
    set_at: Moment


@dataclass(frozen=True)
class Plan:
    """All versions of one person, or of the team, and the days that are worked."""

    targets: Sequence[Target] = ()
    times: Sequence[WorkTime] = ()
    _of: Mapping[tuple[str, Per], list[Target]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        found: dict[tuple[str, Per], list[Target]] = defaultdict(list)
        for one in sorted(self.targets, key=lambda one: (one.from_on, one.set_at)):
            found[one.metric, one.per].append(one)
        object.__setattr__(self, "_of", dict(found))

    def set_for(self, metric: str, per: Per, day: date) -> Target | None:
        """The version that holds on this day; None = there is none, or none any more."""
        found = next((one for one in reversed(self._of.get((metric, per), ())) if one.from_on <= day), None)
        return found if found is not None and found.value is not None else None

    def of_day(self, metric: str, unit: Per, day: date) -> float | None:
        """What a day adds to a span of this unit; 0 of a day off, None where no target holds.

        A day's target is of a full day. That of a week or a month is spread over the days usually worked in it.
        """
        target = next((one for per in _NEAREST[unit] if (one := self.set_for(metric, per, day)) is not None), None)
        if target is None or target.value is None:
            return None
        if metric in LEVELS:
            return target.value
        worked = share(self.times, day)
        if not worked or target.per is Per.DAY:
            return target.value * worked
        usual = sum(usual_share(self.times, one) for one in days_between(*span_of(target.per, day)))
        return target.value * worked / usual if usual else 0.0


def span_of(per: Per, day: date) -> tuple[date, date]:
    """The day, its week from Monday, or its month: the first day, and the one after the last."""
    if per is Per.DAY:
        return day, day + timedelta(days=1)
    if per is Per.WEEK:
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(weeks=1)
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1)


def of_person(plan: Plan, metric: str, unit: Per, days: Sequence[date], today: date) -> float | None:
    """A person's target for these days: each is judged by what held on it.

    Args:
        plan: The person's, or the team's own.
        metric: One of METRICS.
        unit: What the days are together.
        days: Ascending.
        today: A level is that of the last of the days which has come.
    """
    if metric in LEVELS:
        come = [day for day in days if day <= today] or days[:1]
        return plan.of_day(metric, unit, come[-1]) if come else None
    return _total(plan.of_day(metric, unit, day) for day in days)


def of_team(
    own: Plan, people: Mapping[UserId, Plan], metric: str, unit: Per, days: Sequence[date], today: date
) -> float | None:
    """The team's for these days: on each its own where it has one, else the sum of its people's."""
    if metric in LEVELS:
        return of_person(own, metric, unit, days, today)
    return _total(_team_day(own, people.values(), metric, unit, day) for day in days)


def _team_day(own: Plan, people: Iterable[Plan], metric: str, unit: Per, day: date) -> float | None:
    set_itself = own.of_day(metric, unit, day)
    return set_itself if set_itself is not None else _total(one.of_day(metric, unit, day) for one in people)


def _total(parts: Iterable[float | None]) -> float | None:
    known = [part for part in parts if part is not None]
    return round(sum(known), 6) if known else None
