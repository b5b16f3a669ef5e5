"""Reads what can be read of a damaged journal: by SQL from both ends, and leaf by leaf where the tree is broken.

The damaged file is only read: SQLite works on a copy, since opening a file may already change it. A row counts when
its checksum is right, so whatever looks like a row by chance is left out. A leaf may hold an older state of a command
than the tree does; being sent a second time changes nothing, so that is the safe side.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calldesk.outbox.leaf_pages import records

Row = tuple[Any, ...]
"""seq, command_id, name, arguments, happened_at, state, sent_at, sentence, digest."""
_FAULTS = (sqlite3.Error, UnicodeDecodeError)  # the second: SQLite quotes a damaged name
_COLUMNS = 9
_ABOUT_COLUMNS = 2
_MOST_SEQ = 2**62
_SCANS = ("SELECT * FROM command NOT INDEXED ORDER BY seq", "SELECT * FROM command NOT INDEXED ORDER BY seq DESC")
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
        path: The journal; its -journal and -wal beside it belong to it.
        is_true: Whether a row's checksum is right.

    Raises:
        OSError: The file cannot be read, or there is no room for a copy.
    """
    found: dict[int, Row] = {}
    device_id = ""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".rescue-") as folder:  # mode 0700
        copy = Path(folder) / path.name
        for ending in ("", "-journal", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        by_sql = list(_read_by_sql(copy))
        for seq, values in records(copy.read_bytes()):
            if len(values) == _ABOUT_COLUMNS and values[0] == "device_id":
                device_id = str(values[1])
            elif len(values) == _COLUMNS:
                _add(found, (seq, *values[1:]), is_true)
    for row in by_sql:  # last: what the tree says is the newest
        _add(found, row, is_true)
    return Rescued(tuple({row[1]: row for _seq, row in sorted(found.items())}.values()), device_id)


def readable_text(raw: bytes) -> str:
    """Text as SQLite hands it out; damaged text is no error here, for the row's checksum tells."""
    return raw.decode("utf-8", "replace")


def free_name(path: Path, why: str) -> Path:
    """A name beside a file that is not taken, its -journal and -wal included."""
    number = 1
    while any(path.with_name(f"{path.name}.{why}-{number}{end}").exists() for end in ("", "-journal", "-wal")):
        number += 1
    return path.with_name(f"{path.name}.{why}-{number}")


def _add(found: dict[int, Row], row: Row, is_true: Callable[[Row], bool]) -> None:
    with suppress(ValueError, TypeError, AttributeError):  # of another type than its column: no row of ours
        read = (*row[:4], float(row[4]), *row[5:])
        if is_true(read) and read[5] in _STATES and 0 < read[0] < _MOST_SEQ:
            found[read[0]] = read


def _read_by_sql(copy: Path) -> Iterator[Row]:
    """The rows from both ends up to the damage; moves what a log beside the copy holds into it."""
    with suppress(*_FAULTS), closing(sqlite3.connect(copy, isolation_level=None)) as db:
        db.text_factory = readable_text
        for sql in _SCANS:
            with suppress(*_FAULTS):
                yield from db.execute(sql)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
