"""Brings an older database up to this program's schema, after a backup, in one transaction."""

from filelock import FileLock
from sqlalchemy import Engine

from calldesk.store.schema import REVISION


def migrate(engine: Engine, lock: FileLock, found: str) -> None:
    """Runs the migrations that are missing; does nothing, and imports nothing, when there are none.

    Raises:
        Unavailable: Another process keeps the database.
    """
    if found == REVISION:
        return
    from calldesk.store.migrations import upgrade  # noqa: PLC0415 - Alembic costs half a second at start

    with lock:
        upgrade(engine)
