"""Brings an older database up to this program's schema: a verified copy first, then everything in one transaction."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine

from calldesk.domain.errors import Unavailable
from calldesk.store.backup import copy_beside
from calldesk.store.file_lock import FileLock, LockedOut
from calldesk.store.handshake import REVISION
from calldesk.store.schema import revision_of


def migrate(engine: Engine, lock: FileLock, found: str) -> None:
    """Runs the migrations that are missing; does nothing, and imports nothing, when there are none.

    A migration that fails leaves the database as it was.

    Raises:
        Unavailable: Another process keeps the database.
        Unreadable: The database has a schema that is none of ours.
    """
    if found == REVISION:
        return
    from calldesk.store.migrations import upgrade  # noqa: PLC0415 - Alembic costs half a second at start

    run_upgrade(engine, lock, upgrade)


def run_upgrade(engine: Engine, lock: FileLock, upgrade: Callable[[Connection], None]) -> Path | None:
    """Backs the database up and upgrades it, while no other process writes.

    Returns:
        The copy of the database as it was; None where another process has upgraded it meanwhile.

    Raises:
        Unavailable: As above.
    """
    try:
        lock.acquire()
    except LockedOut:
        raise Unavailable("Another program is writing to this database. Close it or try again in a minute.") from None
    try:
        with engine.connect() as conn:
            found = revision_of(conn) or ""
        if found >= REVISION:
            return None
        kept = copy_beside(Path(str(engine.url.database)), f"before-{REVISION}-from-{found}")
        with _rebuilding(engine) as conn:
            upgrade(conn)
        return kept
    finally:
        lock.release()


@contextmanager
def _rebuilding(engine: Engine) -> Iterator[Connection]:
    """One transaction in which tables may be rebuilt: foreign keys are asked for at its end, not at each statement."""
    with engine.connect() as conn:
        raw = cast("sqlite3.Connection", conn.connection.dbapi_connection)
        raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with conn.begin():
                yield conn
                _look_for_orphans(conn)
        finally:
            raw.execute("PRAGMA foreign_keys=ON")


def _look_for_orphans(conn: Connection) -> None:
    broken = conn.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        said = f"The migration would have left a row of {broken[0]} without the row it belongs to"
        raise Unavailable(f"{said}, so nothing was changed. Please report it.")
