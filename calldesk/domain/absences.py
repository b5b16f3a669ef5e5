"""The days on which a rep is away, and how people type them."""

import re
from dataclasses import dataclass
from datetime import date

from calldesk.domain.clocks import clocks, on_clock
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.when import read_when

_BETWEEN = re.compile(r"\s+(?:-|to|until|till|bis|a|hasta)\s+|\s*[\u2013\u2014]\s*")
_TODAY = frozenset({"today", "heute", "hoy"})


@dataclass(frozen=True, slots=True)
class Absence:
    """First and last day, by the clock of the rep's desk."""

    absence_id: FactId
    rep: UserId
    first: date
    last: date


def read_days(words: str, now: Moment, zone: str) -> tuple[date, date]:
    """The first and the last day that typed words mean: ``21 dec - 3 jan``, ``today to fri``, ``thu``.

    Args:
        words: Days as `read_when` reads times; the second one is looked for after the first.
        now: The moment they are typed.
        zone: IANA zone of who types them.

    Raises:
        Rejected: The words cannot be read, or mean the past.
    """
    clock = clocks(zone)[-1]
    first_words, *more = _BETWEEN.split(words.strip(), maxsplit=1)
    first_at = now if first_words.casefold() in _TODAY else read_when(first_words, now, zone)
    last_at = read_when(more[0], first_at, zone) if more else first_at
    return on_clock(clock, first_at).date(), on_clock(clock, last_at).date()
