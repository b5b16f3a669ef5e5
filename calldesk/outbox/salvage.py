"""Reads what can be read of a damaged journal, leaf by leaf, so that a broken tree costs nothing but its leaves.

SQLite has tried to open the file before: by that it took back a write that was cut off, or moved its log into it, even
where the first page is gone. A row counts when its checksum is right, so what looks like a row by chance is left out.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calldesk.outbox.leaf_pages import records

Row = tuple[Any, ...]
"""seq, command_id, name, arguments, happened_at, state, sent_at, sentence, digest."""
_COLUMNS = 9
_ABOUT_COLUMNS = 2
_MOST_SEQ = 2**62
_STATES = ("waiting", "sent", "dead")


@dataclass(frozen=True, slots=True)
class Rescued:
    """What could be read.

    Attributes:
        rows: By seq; no id twice.
        device_id: Empty where it could not be read.
    """

    rows: tuple[Row, ...]
    device_id: str


def rescue(path: Path, is_true: Callable[[Row], bool]) -> Rescued:
    """Everything readable in a damaged journal, which is left as it is.

    Args:
        path: The journal.
        is_true: Whether a row's checksum is right.

    Raises:
        OSError: The file cannot be read.
    """
    found: dict[int, Row] = {}
    device_id = ""
    for seq, values in records(path.read_bytes()):
        if len(values) == _ABOUT_COLUMNS and values[0] == "device_id":
            device_id = str(values[1])
        elif len(values) == _COLUMNS:
            _add(found, (seq, *values[1:]), is_true)
    return Rescued(tuple({row[1]: row for _seq, row in sorted(found.items())}.values()), device_id)


def free_name(path: Path, why: str) -> Path:
    """A name beside a file that is not taken, its -journal and -wal included."""
    number = 1
    while any(path.with_name(f"{path.name}.{why}-{number}{end}").exists() for end in ("", "-journal", "-wal")):
        number += 1
    return path.with_name(f"{path.name}.{why}-{number}")


def _add(found: dict[int, Row], row: Row, is_true: Callable[[Row], bool]) -> None:
    with suppress(ValueError, TypeError, AttributeError):  # of another type than its column: no row of ours
        read = (*row[:4], float(row[4]), *row[5:])
        if not is_true(read) or read[5] not in _STATES or not 0 < read[0] < _MOST_SEQ:
            return
        known = found.get(read[0])
        if known is None or known[5] != "waiting":  # twice, in two states: to send it again is the safe side
            found[read[0]] = read
