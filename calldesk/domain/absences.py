"""The days on which somebody is away, who has their callbacks meanwhile, and how people type them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from calldesk.domain.clocks import clocks, on_clock
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import FactId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.when import read_when

_BETWEEN = re.compile(r"\s+(?:-|to|until|till|bis|a|hasta)\s+|\s*[\u2013\u2014]\s*")
_TODAY = frozenset({"today", "heute", "hoy"})


@dataclass(frozen=True, slots=True)
class Absence:
    """First and last day, by the clock of their desk.

    Attributes:
        rep: Who is away, of whatever role.
        stand_in: Whose their callbacks are meanwhile; None = anyone's of the list.
    """

    absence_id: FactId
    rep: UserId
    first: date
    last: date
    stand_in: UserId | None = None


@dataclass(frozen=True, slots=True)
class AwaySpan:
    """An absence as moments, for whose callbacks others may make.

    Attributes:
        said_at: Since when it is known.
        ended_at: When it was taken back; None = it holds.
    """

    user: UserId
    from_at: Moment
    until_at: Moment
    stand_in: UserId | None
    said_at: Moment
    ended_at: Moment | None = None

    def covers(self, at: Moment) -> bool:
        """Whether they are away at this instant, by what was known then (R15)."""
        known = self.said_at <= at and (self.ended_at is None or at < self.ended_at)
        return known and self.from_at <= at < self.until_at


def away_for(spans: Iterable[AwaySpan], user: UserId, at: Moment) -> frozenset[UserId]:
    """Those away now whose callbacks this person may make as soon as they are due.

    The promise stays whose it is: on the day they are back, what was not made yet is theirs again by itself.
    """
    return frozenset(one.user for one in spans if one.covers(at) and one.stand_in in {None, user} and one.user != user)


def away_to_come(spans: Iterable[AwaySpan], user: UserId, now: Moment) -> tuple[AwaySpan, ...]:
    """This person's own absences that hold and are not over yet."""
    return tuple(
        one
        for one in spans
        if one.user == user and one.said_at <= now < one.until_at and (one.ended_at is None or now < one.ended_at)
    )


def away_then(spans: Iterable[AwaySpan], at: Moment) -> AwaySpan | None:
    """The one of these absences in which a moment lies."""
    return next((one for one in spans if one.from_at <= at < one.until_at), None)


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


def read_day(words: str, now: Moment, zone: str) -> date | None:
    """The one day that typed words mean: ``2026-03-02``, past ones too, or one to come such as ``mon``; "" = None.

    Raises:
        Rejected: They cannot be read, or are several days.
    """
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        first, last = read_days(words, now, zone)
    if last != first:
        raise Rejected("Say one day, not several.")
    return first
