"""Calling windows of a week as text and as minutes: `mo-fr 09:00-21:30; sa-su 10:00-18:00`."""

import re
from dataclasses import dataclass
from functools import lru_cache

from calldesk.domain.errors import Unreadable

DAY_NAMES = ("mo", "tu", "we", "th", "fr", "sa", "su")
_WHOLE_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_MINUTES = 24 * 60
_PART = re.compile(r"([a-z][a-z,\- ]*?)\s+(\d.*)")
_SPAN = re.compile(r"(\d{1,2})[:.](\d\d)\s*-\s*(\d{1,2})[:.](\d\d)")

Spans = tuple[tuple[int, int], ...]
"""Local minutes since midnight from (inclusive) and until (exclusive), ascending, apart from each other."""


@dataclass(frozen=True, slots=True)
class WeekWindow:
    """When the phone may ring, by the clock of the one who is called.

    Attributes:
        days: Seven tuples of spans, Monday first.
    """

    days: tuple[Spans, ...]

    def is_open(self, weekday: int, minute: int) -> bool:
        """Whether a minute of a day (0 is Monday) is inside; the end of a span is not."""
        return any(start <= minute < end for start, end in self.days[weekday])

    @property
    def text(self) -> str:
        """The window in one canonical way of writing: equal windows, equal text."""
        parts: list[tuple[int, int, Spans]] = []
        for day, spans in enumerate(self.days):
            if parts and parts[-1][2] == spans:
                parts[-1] = (parts[-1][0], day, spans)
            else:
                parts.append((day, day, spans))
        return "; ".join(f"{_days(first, last)} {_times(spans)}" for first, last, spans in parts if spans) or "closed"


def _days(first: int, last: int) -> str:
    return DAY_NAMES[first] if first == last else f"{DAY_NAMES[first]}-{DAY_NAMES[last]}"


def _times(spans: Spans) -> str:
    return ", ".join(f"{a // 60:02d}:{a % 60:02d}-{b // 60:02d}:{b % 60:02d}" for a, b in spans)


@lru_cache(maxsize=1024)
def parse_window(text: str) -> WeekWindow:
    """Reads a window.

    Days that are not named are closed; `closed` alone is a week without calls. Several spans of a day stand with
    commas between them. 24:00 is the end of a day; a window over midnight is written as two.

    Raises:
        Unreadable: The text is no such window.
    """
    days: list[list[tuple[int, int]]] = [[] for _ in DAY_NAMES]
    folded = text.strip().casefold().replace("\u2013", "-")
    for part in [] if folded == "closed" else folded.rstrip(";").split(";"):
        read = _PART.fullmatch(part.strip())
        if read is None:
            raise _unreadable(text)
        spans = [_span(span.strip(), text) for span in read[2].split(",")]
        for day in _named_days(read[1], text):
            days[day].extend(spans)
    return WeekWindow(tuple(_merged(spans) for spans in days))


def _unreadable(text: str) -> Unreadable:
    return Unreadable(f"“{text}” is not a calling window. Write it like mo-fr 09:00-21:30; sa-su 10:00-18:00.")


def _span(text: str, whole: str) -> tuple[int, int]:
    """Minutes from and until."""
    read = _SPAN.fullmatch(text)
    if read is None:
        raise _unreadable(whole)
    start_hour, start_minute, end_hour, end_minute = (int(part) for part in read.groups())
    start, end = start_hour * 60 + start_minute, end_hour * 60 + end_minute
    if max(start_minute, end_minute) >= 60 or not 0 <= start < end <= _DAY_MINUTES:  # noqa: PLR2004  # minutes
        raise _unreadable(whole)
    return start, end


def _named_days(text: str, whole: str) -> list[int]:
    """The days of `mo-fr`, `sa`, `mo, we` or `sa-mo` (over the end of the week)."""
    found: list[int] = []
    for part in text.split(","):
        ends = [_day(name.strip(), whole) for name in part.split("-")]
        if len(ends) > len(("first", "last")):
            raise _unreadable(whole)
        found.extend((ends[0] + step) % 7 for step in range((ends[-1] - ends[0]) % 7 + 1))
    return found


def _day(name: str, whole: str) -> int:
    """0 for Monday."""
    if len(name) >= len("mo"):
        for number, full in enumerate(_WHOLE_NAMES):
            if full.startswith(name):
                return number
    raise _unreadable(whole)


def _merged(spans: list[tuple[int, int]]) -> Spans:
    """Ascending and apart."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return tuple(found)
