"""Lengths of time as a team types them: "4 h", "1 d", "90 min"."""

import re

from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS

_SECONDS = {"d": DAY_SECONDS, "h": HOUR_SECONDS, "min": MINUTE_SECONDS, "s": 1.0}
_UNITS = {
    **dict.fromkeys(("d", "day", "days"), "d"),
    **dict.fromkeys(("h", "hour", "hours", "hr", "hrs"), "h"),
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), "min"),
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), "s"),
}
_PART = re.compile(r"([+-]?\d+(?:[.,]\d+)?)\s*([a-z]+)\s*", re.ASCII)
_MOST_SIGNS = 40


def read_length(words: str) -> float:
    """The seconds that are meant; several parts add up ("1 h 30 min"), and a 0 needs no unit.

    Raises:
        Unreadable: It is no length of time. A negative one is read: whoever asked says what is wrong with it.
    """
    said = words.strip().casefold()
    if said in {"0", "none", "-"}:
        return 0.0
    total, at = 0.0, 0
    while at < len(said) <= _MOST_SIGNS:
        part = _PART.match(said, at)
        if part is None or part[2] not in _UNITS:
            break
        total += float(part[1].replace(",", ".")) * _SECONDS[_UNITS[part[2]]]
        at = part.end()
    if not said or at < len(said):
        raise Unreadable(f"“{words.strip()}” is no length of time. Type one such as 30 min, 4 h or 1 d.")
    return total


def length_words(seconds: float) -> str:
    """The same in its fewest parts, as `read_length` reads it: "4 h", "1 h 30 min", "0"."""
    left, parts = round(seconds), []
    for unit, size in _SECONDS.items():
        many, left = divmod(left, int(size))
        if many:
            parts.append(f"{many} {unit}")
    return " ".join(parts) or "0"
