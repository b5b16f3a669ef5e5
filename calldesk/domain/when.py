"""Reads a typed time ("tue 2pm", "in 20m", "3 jul") as a moment on the clock of the place where it is meant.

What the words mean: a day without a time is 09:00 there. A bare hour from 1 to 7 is in the afternoon, 8 to 12 as it
stands. A weekday, a date without a year and a time without a day mean the next such moment. "next tue" is in next
week, "next week" its Monday. "in 3 days" is a day, "in 20 min" and "in 2h" are exact. A time that the clock jumps over
is the first moment after the jump; one that comes twice is the first of the two.
"""

from datetime import datetime, time
from math import inf
from zoneinfo import ZoneInfo

from calldesk.domain.clocks import clock_changes, clocks, moment_on_clock, on_clock
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, Moment, moment
from calldesk.domain.when_counted import counted_from
from calldesk.domain.when_days import days_meant
from calldesk.domain.when_said import DayOrder, Nonsense, Said, said_in
from calldesk.domain.when_words import LONGEST_WORDS, pieces, plain

FARTHEST_YEARS = 10
"""A time farther ahead is a slip of the keyboard."""
_SHOWN_CHARACTERS = 40
_EXAMPLES = "“tue 2pm”, “in 20 min”, “tomorrow 9” or “12 jun 15:00”"
_OPENING = time(9)
_NOON = 12
_LATER_HOURS = {"morning": (0, -1), "noon": (0, 11), "afternoon": (0, 11), "evening": (0, 11), "eod": (0, 11)}
"""The first and last hour that is twelve hours later in a part of the day; without one it is 1 to 7."""
_PART_TIMES = {"morning": _OPENING, "noon": time(12), "afternoon": time(14), "evening": time(18), "eod": time(17)}
_PART_HOURS = {"morning": range(5, 13), "afternoon": range(12, 19), "evening": range(17, 24)}
_EXACT_SECONDS = {"minute": MINUTE_SECONDS, "hour": HOUR_SECONDS}


def read_when(words: str, now: Moment, zone: str, *, order: DayOrder = "mdy") -> Moment:
    """The moment that typed words mean, always after `now`.

    Args:
        words: English, and the basics of German and Spanish; ISO 8601, where a zone in the text wins.
        now: The moment they are typed.
        zone: IANA zone that the words are read in: the lead's.
        order: Which of two numbers is the day where both could be ("12/6"); with points ("12.6.") it is the first.

    Raises:
        Rejected: The words cannot be read, could mean two things, or mean the past or a time over ten years ahead.
        KeyError: There is no such zone.
    """
    known = clocks(zone)
    if not known:
        raise KeyError(zone)
    shown = " ".join(words.split())
    if len(words) > LONGEST_WORDS or not shown:
        raise Rejected(f"Type a time in a few words, like {_EXAMPLES}.")
    shown = shown if len(shown) <= _SHOWN_CHARACTERS else shown[:_SHOWN_CHARACTERS] + "…"
    try:
        at = _moment_of(words, now, known[-1], order)
    except Nonsense as nonsense:
        why = f" ({nonsense})" if str(nonsense) else ""
        raise Rejected(f"“{shown}” is not a time CallDesk can read{why}; type it like {_EXAMPLES}.") from None
    if at is None or at <= now:
        raise Rejected(f"“{shown}” is already past where the lead is; type a later time, like {_EXAMPLES}.")
    if at > now + FARTHEST_YEARS * 366 * DAY_SECONDS:
        raise Rejected(f"“{shown}” is more than {FARTHEST_YEARS} years away; type a nearer time, like {_EXAMPLES}.")
    return at


def means_whole_day(words: str, *, order: DayOrder = "mdy") -> bool:
    """Whether words that `read_when` reads say a day alone ("tue", "12 jun", "in 3 days"): any time of it will do."""
    text = words.strip().upper()
    if text[4:5] == "-" and ":" in text:
        return False
    try:
        said = said_in(pieces(plain(words)), order)
    except (Nonsense, ValueError, OverflowError):
        return False
    return not (said.clocks or said.parts or said.spans.keys() & _EXACT_SECONDS)


def _moment_of(words: str, now: Moment, clock: ZoneInfo, order: DayOrder) -> Moment | None:
    """The moment meant, None where every day it could be is past."""
    try:
        written = _written_out(words, clock)
        return written if written is not None else _in_words(words, now, clock, order)
    except OverflowError:
        return inf
    except (ValueError, OSError):  # Windows has no clock before 1970
        raise Nonsense("no such day or time") from None


def _written_out(words: str, clock: ZoneInfo) -> Moment | None:
    """The moment of a full ISO 8601 date and time, None for anything else."""
    text = words.strip().upper()
    if text[4:5] != "-" or ":" not in text or not text[:4].isdecimal():
        return None
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment(read) if read.tzinfo else on_wall(clock, read)


def _in_words(words: str, now: Moment, clock: ZoneInfo, order: DayOrder) -> Moment | None:
    line = plain(words)
    try:
        return _next_of(said_in(pieces(line), order), now, clock)
    except Nonsense:
        here = on_clock(clock, now).replace(tzinfo=None)
        read = counted_from(line, here)
        if read is None:
            raise
        return on_wall(clock, read)


def _next_of(said: Said, now: Moment, clock: ZoneInfo) -> Moment | None:
    if said.spans.keys() & _EXACT_SECONDS:
        return _exactly(said, now)
    today = on_clock(clock, now).date()
    at_time = _time_said(said)
    moments = (on_wall(clock, datetime.combine(day, at_time)) for day in days_meant(said, today))
    last = None
    for last in moments:
        if last > now:
            return last
    return last


def _exactly(said: Said, now: Moment) -> Moment:
    if said.has_day() or said.clocks or said.parts or not said.spans.keys() <= _EXACT_SECONDS.keys():
        raise Nonsense
    return round(now + sum(length * _EXACT_SECONDS[unit] for unit, length in said.spans.items()), 6)


def _time_said(said: Said) -> time:
    if len(said.clocks) > 1 or len(said.parts) > 1:
        raise Nonsense("one time, please")
    part = said.parts[0] if said.parts else ""
    if not said.clocks:
        return _PART_TIMES.get(part, _OPENING)
    typed = said.clocks[0].typed
    meant = typed if said.clocks[0].is_settled else _at_work(typed, part)
    if part and meant.hour not in _PART_HOURS.get(part, ()):
        raise Nonsense("one time, please")
    return meant


def _at_work(typed: time, part: str) -> time:
    """The time of a day that a time without "am" or "pm" means at work, or in the part of the day that is said."""
    first, last = _LATER_HOURS.get(part, (1, 7))
    return typed.replace(hour=typed.hour + _NOON) if first <= typed.hour <= last else typed


def on_wall(clock: ZoneInfo, local: datetime) -> Moment:
    """The moment of a naive local time: the first of two, and the end of the gap where the clock jumps over it."""
    at = moment_on_clock(clock, local)
    if on_clock(clock, at).replace(tzinfo=None) == local:
        return at
    before = moment_on_clock(clock, local, fold=1)
    return clock_changes(clock, min(at, before) - 1, max(at, before) + 1)[0]
