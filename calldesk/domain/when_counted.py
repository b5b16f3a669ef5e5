"""Counted days that our own words do not know ("2 days after tomorrow", "1 day 2 hours"), read by parsedatetime.

The library reads "fri" as the time of day it is now, "a week from tuesday" as Tuesday, and the half of a line that it
knows. So it sees only lines of counts, units and "from" or "after" a day, and only a line read whole counts.
"""

import re
from datetime import datetime, time

_COUNTED_LINE = re.compile(
    r"(?:in )?(?:[0-9]{1,3} (?:minute|hour|day|week|month)s? ?)+(?P<from>(?:from|after) (?:today|tomorrow))?", re.ASCII
)
_OPENING = time(9)


def counted_from(line: str, here: datetime) -> datetime | None:
    """The naive local time that a line of counts means; None for any other line.

    Args:
        line: Small letters, numbers as digits.
        here: The naive local time now.
    """
    allowed = _COUNTED_LINE.fullmatch(line)
    has_clock = "minute" in line or "hour" in line
    if allowed is None or (allowed["from"] and has_clock):
        return None
    import parsedatetime  # noqa: PLC0415  # costs 50 ms that most lines never need

    calendar = parsedatetime.Calendar(version=parsedatetime.VERSION_CONTEXT_STYLE)
    found = calendar.nlp(line, here)
    if not found or len(found) > 1:
        return None
    read, _, start, end, _ = found[0]
    if (start, end) != (0, len(line)):
        return None
    return read if has_clock else datetime.combine(read.date(), _OPENING)
