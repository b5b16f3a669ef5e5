"""Finds what stands between the cells of a text table."""

import csv
import re
from collections import Counter
from collections.abc import Sequence

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_fields import fold

CANDIDATES = (",", ";", "\t", "|")
_NAMES = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|", "space": " "}
_SAMPLE_RECORDS = 200
_STATED = re.compile(r'"?sep=([^\w\s"]|\t)"?[\r\n]*', re.IGNORECASE)


def checked_delimiter(name: str) -> str:
    """The delimiter a person asked for, by sign or by name (``tab``).

    Raises:
        Unreadable: It is not one character.
    """
    sign = _NAMES.get(name.strip().lower(), name)
    if len(sign) != 1 or sign in '"\r\n\x00' or sign.isalnum():
        raise Unreadable(f"“{name}” cannot stand between cells. Give one sign, or: comma, semicolon, tab, pipe.")
    return sign


def stated_delimiter(first_line: str) -> str | None:
    """The delimiter that a line like ``sep=;`` states (Excel writes and obeys it); None for any other line."""
    found = _STATED.fullmatch(first_line)
    return found[1] if found else None


def delimiter_of(lines: Sequence[str], known: frozenset[str]) -> str:
    """The likeliest delimiter of these lines.

    The one that yields a row of known column names wins; else the one that cuts most rows into the same number of
    cells, more cells first. One-column tables get the comma.

    Args:
        lines: The first lines, line ends included.
        known: Folded column names that this kind of import knows.
    """
    best, best_rank = ",", (0, 0.0, 0)
    for sign in CANDIDATES:
        rank = _rank(lines, sign, known)
        if rank[2] > 1 and rank > best_rank:
            best, best_rank = sign, rank
    return best


def _rank(lines: Sequence[str], sign: str, known: frozenset[str]) -> tuple[int, float, int]:
    """Known names in the best row, share of rows of the usual width, and that width."""
    try:
        rows = [row for row, _ in zip(csv.reader(lines, delimiter=sign), range(_SAMPLE_RECORDS), strict=False) if row]
    except csv.Error:
        return 0, 0.0, 0
    if not rows:
        return 0, 0.0, 0
    names = max(len({fold(cell) for cell in row} & known) for row in rows[:50])
    widths = Counter(len(row) for row in rows)
    usual, count = max(widths.items(), key=lambda found: (found[1] * (found[0] > 1), found[0]))
    wide = max(usual, max((width for width, n in widths.items() if n * 2 >= count), default=1))
    return (names if names > 1 else 0), round(count / len(rows), 1), wide
