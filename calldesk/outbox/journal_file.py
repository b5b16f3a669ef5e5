"""Opens the journal's file: private, checked, and so that a commit is on the disk when it returns.

WAL with `synchronous=FULL` syncs once a commit. Every SQLite before 3.51.3 can corrupt a WAL where two connections
write at once (reference/reliability.md); there the rollback journal is used, which is immune.
"""

import os
import sqlite3
import zlib
from contextlib import closing, suppress
from pathlib import Path
from uuid import uuid4

from calldesk.domain.errors import Unavailable
from calldesk.domain.moments import Moment
from calldesk.outbox.leaf_pages import PAGE
from calldesk.outbox.salvage import Rescued, Row, free_name, rescue

_ENDINGS = ("", "-journal", "-wal", "-shm")
WAL_SINCE = (3, 51, 3)
VERSION = 1
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)  # the last: not our tables
FAULTS = (sqlite3.Error, UnicodeDecodeError)
"""What SQLite raises; the second where its own message quotes damaged text."""
_UNSENT = "SELECT * FROM command WHERE state IN ('waiting', 'dead')"
_SCHEMA = f"""BEGIN IMMEDIATE;
CREATE TABLE command (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  command_id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  arguments TEXT NOT NULL,
  happened_at REAL NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dead')),
  sent_at REAL,
  sentence TEXT NOT NULL DEFAULT '',
  digest INTEGER NOT NULL
);
CREATE INDEX command_by_state ON command (state);
CREATE TABLE about (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);
PRAGMA user_version = {VERSION};
"""
_TAKE_OVER = "INSERT OR IGNORE INTO command VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"


class _DamagedError(Exception):
    """The file is not whole."""


def digest_of(command_id: str, name: str, arguments: str, happened_at: Moment) -> int:
    """Checksum of what a command says (CRC-32): a bit that flipped on the disk must not become another fact."""
    return zlib.crc32("\0".join((command_id, name, arguments, float(happened_at).hex())).encode())


def _readable(raw: bytes) -> str:
    """Text as SQLite hands it out; damaged text is no error here, for the row's checksum tells."""
    return raw.decode("utf-8", "replace")


def is_true(row: Row) -> bool:
    """Whether a row of `command` is what was once written."""
    try:
        return bool(digest_of(*row[1:5]) == row[8])
    except (TypeError, ValueError, AttributeError):  # of another type than its column
        return False


def unavailable(path: Path, error: Exception) -> Unavailable:
    """The sentence for a journal that cannot be used."""
    why = f"CallDesk cannot save on this computer ({path}: {error})"
    if _is_damage(error):
        return Unavailable(f"{why}. Start CallDesk again: it sets the damaged file aside and keeps what can be read.")
    cure = "Free some disk space or let it write there, then try again: until then no call can begin"
    return Unavailable(f"{why}. {cure}.")


def _is_damage(error: Exception) -> bool:
    if isinstance(error, UnicodeDecodeError):  # SQLite quotes a damaged name in its message
        return True
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_MISUSE)
    return code & 0xFF in _DAMAGED


def open_file(path: Path, library: tuple[int, int, int]) -> tuple[sqlite3.Connection, str]:
    """The only connection to the journal, and a sentence where a damaged file was set aside (else empty).

    Raises:
        Unavailable: It cannot be read or written, or a newer CallDesk made it.
    """
    fresh = path.with_name(f"{path.name}.rescued")
    try:
        if fresh.exists() and not path.exists():  # an earlier rescue was cut off between its two renames
            _put_in_place(path, fresh)
        try:
            return _opened(path, library), ""
        except _DamagedError:
            return _replaced(path, fresh, library)
    except (*FAULTS, OSError) as error:
        raise unavailable(path, error) from error


def _opened(path: Path, library: tuple[int, int, int]) -> sqlite3.Connection:
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))  # SQLite gives its side files the same mode
    path.chmod(0o600)
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    db.text_factory = _readable
    try:
        for pragma in _pragmas(library):
            db.execute(f"PRAGMA {pragma}").fetchall()
        _check(db, path)
    except FAULTS as error:
        db.close()
        if _is_damage(error):
            raise _DamagedError from error
        raise
    except BaseException:
        db.close()
        raise
    return db


def _pragmas(library: tuple[int, int, int]) -> tuple[str, ...]:
    is_safe = library >= WAL_SINCE
    return (
        f"page_size={PAGE}",  # first: it holds for a new file only
        "secure_delete=ON",
        f"journal_mode={'WAL' if is_safe else 'TRUNCATE'}",
        f"synchronous={'FULL' if is_safe else 'EXTRA'}",
        "fullfsync=ON",  # macOS: else the disk's own cache may lose it
        "checkpoint_fullfsync=ON",
        "temp_store=MEMORY",
    )


def _check(db: sqlite3.Connection, path: Path) -> None:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version > VERSION:
        raise Unavailable(f"{path} was made by a newer CallDesk. Start that one, or update this one.")
    if not db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        _make(db, uuid4().hex)
    ((said,),) = db.execute("PRAGMA integrity_check(1)").fetchall()
    is_named = db.execute("SELECT count(*) FROM about WHERE name = 'device_id'").fetchone()[0] == 1
    if said != "ok" or not is_named or not all(map(is_true, db.execute(_UNSENT))):
        raise _DamagedError


def _make(db: sqlite3.Connection, device_id: str, rescued: Rescued | None = None) -> None:
    db.executescript(_SCHEMA)
    db.execute("INSERT INTO about VALUES ('device_id', ?)", (device_id,))
    if rescued is not None:
        db.executemany(_TAKE_OVER, rescued.rows)
    db.execute("COMMIT")


def _replaced(path: Path, fresh: Path, library: tuple[int, int, int]) -> tuple[sqlite3.Connection, str]:
    """Puts a new file with what could be read in the place of a damaged one, which stays beside it."""
    rescued = rescue(path, is_true)
    for end in _ENDINGS:
        path.with_name(fresh.name + end).unlink(missing_ok=True)
    os.close(os.open(fresh, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(fresh, isolation_level=None)) as db:
        for pragma in (f"page_size={PAGE}", "synchronous=EXTRA", "fullfsync=ON"):
            db.execute(f"PRAGMA {pragma}")
        _make(db, rescued.device_id or uuid4().hex, rescued)
    aside = _put_in_place(path, fresh)
    waiting = sum(row[5] == "waiting" for row in rescued.rows)
    kept = f"Your outbox was damaged. The damaged file is kept as {aside}; {len(rescued.rows)} commands could be read"
    left = f"{waiting} of them still wait to be sent. Look through your last calls: something may be missing."
    return _opened(path, library), f"{kept}, {left}"


def _put_in_place(path: Path, fresh: Path) -> Path:
    """Renames the damaged file and what belongs to it (left behind, SQLite would take it for the new one's)."""
    aside = free_name(path, "damaged")
    for end in _ENDINGS:
        with suppress(FileNotFoundError):
            path.with_name(path.name + end).rename(path.with_name(aside.name + end))
    fresh.rename(path)
    _sync_folder(path)
    return aside


def _sync_folder(path: Path) -> None:
    if os.name == "nt":
        return  # Windows keeps names in its own log
    with suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
