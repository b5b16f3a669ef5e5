"""Reads what can be read of a damaged journal, leaf by leaf, so that a broken tree costs nothing but its leaves.

The damaged file is only read: SQLite works on a copy, since opening a file may already change it. A row counts when
its checksum is right, so whatever looks like a row by chance is left out.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calldesk.outbox.leaf_pages import records, with_log

Row = tuple[Any, ...]
"""seq, command_id, name, arguments, happened_at, state, sent_at, sentence, digest."""
FAULTS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises; the second where its own message quotes damaged text."""
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
        path: The journal; its -journal and -wal beside it belong to it.
        is_true: Whether a row's checksum is right.

    Raises:
        OSError: The file cannot be read, or there is no room for a copy.
    """
    found: dict[int, Row] = {}
    device_id = ""
    for seq, values in records(_content(path)):
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


def _content(path: Path) -> bytes:
    """The file as the journal or log beside it completes it: by SQLite where it can still open it, else by hand."""
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".rescue-") as folder:  # mode 0700
        copy = Path(folder) / path.name
        for ending in ("", "-journal", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        with suppress(*FAULTS), closing(sqlite3.connect(copy, isolation_level=None)) as db:
            db.execute("SELECT count(*) FROM sqlite_schema").fetchall()  # takes back what a journal says was cut off
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        log = Path(f"{copy}-wal")
        return with_log(copy.read_bytes(), log.read_bytes() if log.exists() else b"")


def _add(found: dict[int, Row], row: Row, is_true: Callable[[Row], bool]) -> None:
    with suppress(ValueError, TypeError, AttributeError):  # of another type than its column: no row of ours
        read = (*row[:4], float(row[4]), *row[5:])
        if not is_true(read) or read[5] not in _STATES or not 0 < read[0] < _MOST_SEQ:
            return
        known = found.get(read[0])
        if known is None or known[5] != "waiting":  # twice, in two states: to send it again is the safe side
            found[read[0]] = read
