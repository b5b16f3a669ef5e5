"""Reads a time typed in words, and says it back in the lead's zone and the reader's."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calldesk.domain.errors import DeskError
from calldesk.domain.hours import Schedule
from calldesk.domain.moments import DAY_SECONDS, Moment, instant
from calldesk.domain.promises import Placed, placed
from ui.kit import text

translate = QCoreApplication.translate
_WEEK_SECONDS = 6 * DAY_SECONDS


@dataclass(frozen=True, slots=True)
class SpokenTime:
    """What typed words mean.

    Attributes:
        at: The moment; None = the words are not understood.
        words: The moment in both zones, or what is wrong.
        short: The same for a narrow screen.
        until_at: Some time until then; None = an exact time.
        outside: Nobody may be rung there at that time.
        opens_at, opens_until: When it opens next after that, where it is outside and that is known.
    """

    at: Moment | None
    words: str
    short: str = ""
    until_at: Moment | None = None
    outside: bool = False
    opens_at: Moment | None = None
    opens_until: Moment | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the lead is, and where the reader is.

    Attributes:
        schedule: The lead's calling hours; None = they are not known, or do not matter.
        promised_at: The callback that the lead has already, which a new one takes the place of.
        is_promise: Whether somebody has to be there then; a lead comes back on a date without anybody.
    """

    zone: str
    city: str
    own_zone: str
    schedule: Schedule | None = None
    promised_at: Moment | None = None
    is_promise: bool = True


def reading_job(words: str, now: Moment, place: Place) -> Callable[[], SpokenTime]:
    """A job that reads the words as said in the lead's zone."""
    return lambda: _read(words, now, place)


def both_zones(at: Moment, now: Moment, place: Place) -> tuple[str, str]:
    """A moment in both zones, long and short: ``Thu 11 Jun, 14:00 in Chicago, 15:00 for you``."""
    there = instant(at).astimezone(text.zone(place.zone))
    here = instant(at).astimezone(text.zone(place.own_zone))
    day = f"{text.weekday(there)} {text.day(there)}"
    near = text.weekday(there) if at - now < _WEEK_SECONDS else text.day(there)
    if there.utcoffset() == here.utcoffset():
        return translate("spoken_time", "{0}, {1:%H:%M}, the same for you").format(day, there), (
            f"{near} {there:%H:%M}"
        )
    where = place.city or place.zone.rpartition("/")[2].replace("_", " ")
    yours = f"{here:%H:%M}" if here.date() == there.date() else f"{text.weekday(here)} {here:%H:%M}"
    full = translate("spoken_time", "{0}, {1:%H:%M} in {2}, {3} for you").format(day, there, where, yours)
    short = translate("spoken_time", "{0} {1:%H:%M} there, {2} here").format(near, there, yours)
    return full, short


def any_time(at: Moment, now: Moment, zone: str) -> str:
    """Some time of a day, short: ``Tue, any time``; ``today, any time``."""
    there, today = instant(at).astimezone(text.zone(zone)), instant(now).astimezone(text.zone(zone))
    if there.date() == today.date():
        return translate("spoken_time", "today, any time")
    near = text.weekday(there) if 0 <= at - now < _WEEK_SECONDS else text.day(there)
    return translate("spoken_time", "{0}, any time").format(near)


def _read(words: str, now: Moment, place: Place) -> SpokenTime:
    # parsedatetime takes 60 ms, and only callbacks need it
    from calldesk.domain.when import means_whole_day, read_when  # noqa: PLC0415

    if not words.strip():
        return SpokenTime(None, "")
    try:
        at = read_when(words, now, place.zone)
    except DeskError:
        return SpokenTime(None, translate("spoken_time", "not a time yet"))
    is_day = place.schedule is not None and means_whole_day(words)
    return _held(placed(place.schedule, at, now, whole_day=is_day), now, place)


def _held(found: Placed, now: Moment, place: Place) -> SpokenTime:
    """The time against the lead's hours, in words."""
    full, short = both_zones(found.at, now, place)
    if found.at <= now and found.until_at is None:
        return SpokenTime(None, translate("spoken_time", "{0}: that has passed").format(short))
    if not found.is_open:
        return _outside(found, now, place)
    if found.until_at is not None:
        full = short = any_time(found.at, now, place.zone)
    if place.promised_at is not None and place.promised_at > now:
        before = text.when(place.promised_at, now, place.zone)
        full = translate("spoken_time", "{0}; in place of {1}").format(full, before)
    return SpokenTime(found.at, full, short, found.until_at)


def _outside(found: Placed, now: Moment, place: Place) -> SpokenTime:
    if found.opens_at is None:
        words = translate("spoken_time", "Outside calling hours there")
        return SpokenTime(found.at, words, words, outside=True)
    opens = text.when(found.opens_at, now, place.zone)
    words = translate("spoken_time", "Outside calling hours there; opens {0}").format(opens)
    short = translate("spoken_time", "Closed then; opens {0}").format(opens)
    return SpokenTime(found.at, words, short, outside=True, opens_at=found.opens_at, opens_until=found.opens_until)
