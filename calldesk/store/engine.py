"""Opens the SQLite file: pragmas, snapshots for readers, one writer at a time across processes.

Every SQLite before 3.51.3 can corrupt a WAL database when two connections write or checkpoint at the same time
(reference/reliability.md). WAL is kept all the same, since readers must never wait for an import; so every write and
the last close happen under one lock file beside the database, which one process holds at a time.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import QueuePool

from calldesk.domain.errors import DeskError, Unavailable, Unreadable
from calldesk.store.driver import translate
from calldesk.store.file_lock import FileLock, LockedOut
from calldesk.store.tx import capture_changes

LOCK_SECONDS = 30.0
"""How long a write waits for another process before it says so."""

CLOSE_SECONDS = 5.0
"""How long closing waits for another process: nothing of its own is unsaved."""

PRAGMAS = (
    "foreign_keys=ON",
    "busy_timeout=5000",
    "synchronous=FULL",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "cache_size=-16384",
    "wal_autocheckpoint=0",  # the writer checkpoints, under the lock
    "journal_size_limit=1048576",  # a log that was moved into the database is cut, so that its length tells of work
    "recursive_triggers=ON",  # so that a replacing insert cannot slip past the triggers of the facts
)
CHECKPOINT_BYTES = 32 * 1024 * 1024
"""Length of the log after which a write also checkpoints; idle moments do it long before (`tidy_log`)."""
TIDY_BYTES = 1024 * 1024


def open_engine(path: Path, *, writes: bool = False) -> Engine:
    """An engine on the SQLite file; makes no file and runs no SQL before its first use.

    Args:
        path: The file.
        writes: The one writing connection of the process. It is apart from the readers', so that its cache of pages
            stays true: every commit of another connection would empty it.
    """
    size = {"pool_size": 1, "max_overflow": 0} if writes else {"pool_size": 6, "pool_use_lifo": True}
    engine = create_engine(f"sqlite:///{path}", poolclass=QueuePool, connect_args={"timeout": 5}, **size)

    @event.listens_for(engine, "connect")
    def _configure(raw: sqlite3.Connection, _record: object) -> None:
        raw.isolation_level = None  # BEGIN is ours: deferred for readers, immediate for writers
        for pragma in PRAGMAS:
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    translate(engine)
    if writes:
        capture_changes(engine)
    return engine


def write_lock(path: Path) -> FileLock:
    """The lock that every writing process holds while it writes."""
    return FileLock(Path(f"{path}.lock"), LOCK_SECONDS)


@contextmanager
def writing(engine: Engine, lock: FileLock) -> Iterator[Connection]:
    """One write transaction: commits at the end, rolls back on any error.

    Raises:
        Unavailable: Another process keeps the database for more than LOCK_SECONDS.
    """
    try:
        lock.acquire()
    except LockedOut:
        raise Unavailable("Another program is writing to this database. Close it or try again in a minute.") from None
    except OSError as error:
        why = f"{lock.lock_file} cannot be written: {error.strerror}"
        raise Unavailable(f"{why}. Ask its owner to let you write it, or choose another file with --db.") from error
    try:
        with engine.connect() as conn:
            with conn.begin():
                yield conn
            _checkpoint(conn, CHECKPOINT_BYTES)
    finally:
        lock.release()


@contextmanager
def free_or_not(lock: FileLock) -> Iterator[None]:
    """Holds the lock, unless another process keeps it or it cannot be written: then its holder is not the last one."""
    taken = False
    with suppress(OSError):  # LockedOut is one
        lock.acquire(CLOSE_SECONDS)
        taken = True
    try:
        yield
    finally:
        if taken:
            lock.release()


def tidy_log(engine: Engine, lock: FileLock) -> None:
    """Moves the log into the database in an idle moment, unless another process is writing."""
    try:
        lock.acquire(0.0)
    except OSError:  # LockedOut is one
        return
    try:
        with engine.connect() as conn:
            _checkpoint(conn, TIDY_BYTES)
    finally:
        lock.release()


def _checkpoint(conn: Connection, longer_than_bytes: int) -> None:
    raw = cast("sqlite3.Connection", conn.connection.dbapi_connection)
    with suppress(FileNotFoundError):
        if os.stat(f"{conn.engine.url.database}-wal").st_size > longer_than_bytes:  # noqa: PTH116 - of every write
            raw.execute("PRAGMA wal_checkpoint(PASSIVE)")


def prepare_file(path: Path) -> None:
    """Makes the folder and, in a new file, turns the write-ahead log on.

    Raises:
        Unavailable: The folder or the file cannot be written or read.
        Unreadable: The file is no SQLite database.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _turn_log_on(path)
    except OSError as error:
        why = error.strerror
        raise Unavailable(f"The folder of {path} cannot be written: {why}. Choose another with --db.") from error
    except sqlite3.OperationalError as error:
        raise Unavailable(f"{path} cannot be opened: {error}. Choose another file with --db.") from error
    except sqlite3.DatabaseError:
        raise Unreadable(f"{path} is not a CallDesk database. Choose another file with --db.") from None


def _turn_log_on(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=5, isolation_level=None)) as raw:
        if raw.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            with write_lock(path):
                raw.execute("PRAGMA journal_mode=WAL")


def as_desk_error(error: Exception) -> DeskError | None:
    """The sentence for a database error that is nobody's bug; None when it is one."""
    words = str(error.orig if isinstance(error, DatabaseError) else error)
    if isinstance(error, (OperationalError, sqlite3.OperationalError)) and any(
        sign in words for sign in ("locked", "unable to open", "disk", "full", "readonly", "I/O")
    ):
        return Unavailable(f"The database cannot be used just now ({words}). Nothing was changed; try again.")
    if "not a database" in words or "malformed" in words:
        return Unreadable(f"The database file is damaged ({words}). Restore the newest backup: calldesk restore IN.")
    return None
