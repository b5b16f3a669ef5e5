"""The throttle of a number that many are rung on: so many dials an hour and a day, over all its leads (R5).

Whoever sits at a company's front desk hears every one of them, whomever they are for. So the dials of a number are
counted over all leads, and a switchboard, or a number that was rung for somebody else too, rests when they are enough.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from calldesk.domain.cadence import Cadence, Calendar
from calldesk.domain.moments import HOUR_SECONDS, Moment

MOST_COUNTED = 20
"""So many of a number's latest dials are ever looked at, and no limit goes beyond that."""
LONGEST_DAY_SECONDS = 90_000
"""A day has at most 25 hours: an older dial holds nobody back until midnight."""
HOUR, DAY = "line_hour", "line_day"
"""Which limit was reached: codes of the reason."""


class Rung(NamedTuple):
    """One dial of a number; `is_own` = it was for the lead that is asked about."""

    at: Moment
    is_own: bool


@dataclass(frozen=True, slots=True)
class FullLine:
    """A number that is not rung again for a while.

    Attributes:
        code: HOUR or DAY.
        dials: So many were made within it.
        until_at: From then on it may be rung again.
    """

    code: str
    dials: int
    until_at: Moment


def full_line(
    rung: Sequence[Rung],
    place: tuple[bool, int],
    cadence: Cadence,
    calendar: Calendar,
    last_own_at: Moment = 0.0,
) -> FullLine | None:
    """What keeps a number from being rung for this lead, as things stood at its newest dial; None = nothing.

    It holds until the next dial of the number or of the lead, so the stored row and the fold agree at every instant
    between two facts. A number that has become free meanwhile stays behind the lead's others until then.

    Args:
        rung: Its latest dials, ascending, for whomever; at most MOST_COUNTED.
        place: Whether it is a switchboard for this lead, and its opening class, by whose day a day is counted.
        cadence: With the limits; 0 = none.
        calendar: The days.
        last_own_at: The latest dial of this lead on any number.
    """
    if not cadence.throttles_lines or not rung:
        return None
    is_switchboard, class_id = place
    seen_at = max(rung[-1].at, last_own_at)
    found = []
    for code, most in ((HOUR, cadence.line_hour_dials), (DAY, cadence.line_day_dials)):
        counted = rung[-most:]
        if not most or len(counted) < most or not (is_switchboard or any(not one.is_own for one in counted)):
            continue
        first_at = counted[0].at
        until_at = first_at + HOUR_SECONDS if code == HOUR else calendar.day_after(class_id, (first_at, counted[-1].at))
        if until_at > seen_at:
            found.append(FullLine(code, most, until_at))
    return max(found, key=lambda full: full.until_at, default=None)


def may_be_full(times: Sequence[Moment], cadence: Cadence) -> bool:
    """Whether a number with these dials, ascending, could be full for anybody as of the latest of them."""
    return cadence.throttles_lines and any(
        0 < most <= len(times) and times[-1] - times[-most] < seconds
        for most, seconds in (
            (cadence.line_hour_dials, HOUR_SECONDS),
            (cadence.line_day_dials, LONGEST_DAY_SECONDS),
        )
    )
