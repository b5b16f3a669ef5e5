"""Reads a time typed in words, and says it back in the lead's zone and the reader's."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calldesk.domain.errors import DeskError
from calldesk.domain.moments import DAY_SECONDS, Moment, instant
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
    """

    at: Moment | None
    words: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the lead is, and where the reader is."""

    zone: str
    city: str
    own_zone: str


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


def _read(words: str, now: Moment, place: Place) -> SpokenTime:
    from calldesk.domain.when import read_when  # noqa: PLC0415 - parsedatetime takes 60 ms, and only callbacks need it

    if not words.strip():
        return SpokenTime(None, "")
    try:
        at = read_when(words, now, place.zone)
    except DeskError:
        return SpokenTime(None, translate("spoken_time", "not a time yet"))
    full, short = both_zones(at, now, place)
    if at <= now:
        return SpokenTime(None, translate("spoken_time", "{0}: that has passed").format(short))
    return SpokenTime(at, full, short)
