"""On which days of the week somebody works, and for how much of each; days off stand over them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import Moment
from calldesk.domain.week_windows import DAY_NAMES

Shares = tuple[int, ...]
"""Seven whole percentages of a full day, Monday first."""
WHOLE = 100
FULL_WEEK: Shares = (WHOLE,) * 5 + (0, 0)
"""Where nobody said otherwise."""
NO_DAY: Shares = (0,) * 7
_DAYS = "|".join(DAY_NAMES)
_PART = re.compile(rf"({_DAYS})(?:\s*-\s*({_DAYS}))?(?:\s+(\d{{1,3}})\s*%)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class WorkTime:
    """Days of the week that hold from a day on, or, with a last day, in place of the usual ones until then.

    Attributes:
        last_on: None = until another is said.
        shares: NO_DAY with a last day = days off.
    """

    first_on: date
    last_on: date | None
    shares: Shares
    set_at: Moment


def share(times: Sequence[WorkTime], day: date) -> float:
    """How much of this day is worked, 0 .. 1; what holds for some days stands over what holds for all."""
    return shares_on(times, day)[day.weekday()] / WHOLE


def shares_on(times: Sequence[WorkTime], day: date) -> Shares:
    """The shares that hold on this day, whatever weekday it is."""
    some = [one for one in times if one.last_on is not None and one.first_on <= day <= one.last_on]
    return max(some, key=lambda one: (one.set_at, one.first_on)).shares if some else usual_shares(times, day)


def usual_share(times: Sequence[WorkTime], day: date) -> float:
    """The same, days off left out of it."""
    return usual_shares(times, day)[day.weekday()] / WHOLE


def usual_shares(times: Sequence[WorkTime], day: date) -> Shares:
    """The shares that hold on this day where it is not off."""
    known = [one for one in times if one.last_on is None and one.first_on <= day]
    return max(known, key=lambda one: (one.first_on, one.set_at)).shares if known else FULL_WEEK


def days_between(first: date, after: date) -> tuple[date, ...]:
    """The days from the first to before the last."""
    return tuple(first + timedelta(days=at) for at in range((after - first).days))


def read_shares(words: str) -> Shares:
    """The days that are meant: ``mo-fr``, ``mo-we, fr 50 %``; a share is of the days it stands behind.

    Raises:
        Unreadable: They cannot be read, or a day stands there twice.
    """
    found: dict[int, int] = {}
    for part in words.casefold().split(","):
        read = _PART.fullmatch(part.strip())
        first = DAY_NAMES.index(read[1]) if read else 0
        last = DAY_NAMES.index(read[2] or read[1]) if read else -1
        percent = int(read[3]) if read and read[3] else WHOLE
        days = range(first, last + 1)
        if not days or not 0 < percent <= WHOLE or any(day in found for day in days):
            raise Unreadable(f"“{words.strip()}” are no working days. Write them like mo-fr, or mo-we, fr 50 %.")
        found |= dict.fromkeys(days, percent)
    return tuple(found.get(day, 0) for day in range(7))


def shares_words(shares: Shares) -> str:
    """The same as `read_shares` reads it."""
    parts: list[tuple[int, int, int]] = []
    for day, percent in enumerate(shares):
        if parts and parts[-1][1] == day - 1 and parts[-1][2] == percent:
            parts[-1] = (parts[-1][0], day, percent)
        elif percent:
            parts.append((day, day, percent))
    return ", ".join(_part(*part) for part in parts)


def _part(first: int, last: int, percent: int) -> str:
    days = DAY_NAMES[first] if first == last else f"{DAY_NAMES[first]}-{DAY_NAMES[last]}"
    return days if percent == WHOLE else f"{days} {percent} %"
