"""Reads a number or a date out of text as people store it, or says that there is none."""

import re
from datetime import UTC, datetime
from math import isfinite

from calldesk.domain.moments import Moment, moment

# 1,250 and 1 250 and 1'250 are one thousand; 1,5 is no number, because half of the world reads it otherwise.
_NUMBER = re.compile(
    r"[+-]?(?:\d{1,3}([, '\u2019\u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:\.\d*)?|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)",
    re.ASCII,
)
_NOT_DIGITS = re.compile(r"[, '\u2019\u00a0\u2009\u202f]")


def stored_number(text: str) -> float | None:
    """The finite number that a text is, outer spaces and separators of thousands aside.

    Args:
        text: As stored, for instance ``1,250`` or ``3.5e2``.

    Returns:
        The number; None for anything else, ``nan``, ``inf`` and ``50-100`` among it.
    """
    text = text.strip()
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    number = float(_NOT_DIGITS.sub("", text) if found[1] else text)
    return number if isfinite(number) else None


def stored_moment(text: str) -> Moment | None:
    """The moment of an ISO date or date and time (``/`` for ``-`` and a closing ``UTC`` are understood).

    A time without a zone is UTC and a bare date is midnight UTC (CLI contract).

    Returns:
        The moment; None for a text that is no such date.
    """
    text = text.strip().removesuffix("UTC").rstrip().replace("/", "-")
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment(read if read.tzinfo else read.replace(tzinfo=UTC))
