"""The database in one SQLite file: the desk's clock counts, and one process writes at a time."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection

from calldesk.domain.changes import Changes
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import UserId
from calldesk.domain.links import Link
from calldesk.store.engine import as_desk_error, free_or_not, open_engine, prepare_file, tidy_log, write_lock, writing
from calldesk.store.migrate import migrate
from calldesk.store.schema import add_user, check_revision, create_schema, revision_of, user_of
from calldesk.store.server_clock import ServerClock


class LocalFile:
    """One file with one writer and any number of readers (see `Database`)."""

    errors: tuple[type[Exception], ...] = (sqlite3.Error,)
    clock: ServerClock | None = None

    def __init__(self, path: Path) -> None:
        prepare_file(path)
        self._lock = write_lock(path)
        self._engine = open_engine(path)
        self._writer = open_engine(path, writes=True)

    def open(self, login: str, fill: Callable[[Connection], None]) -> UserId:
        """See `Database`; a login that is new is added."""
        with self._engine.connect() as conn:
            found = revision_of(conn)
            user = user_of(conn, login) if found else None
        if found:
            check_revision(found)
            migrate(self._writer, self._lock, found)
        if user is not None:
            return user
        with self.writing() as conn:
            if revision_of(conn) is None:
                create_schema(conn)
                fill(conn)
            return user_of(conn, login) or add_user(conn, login)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See `Database`."""
        with self._engine.connect() as conn, conn.begin():
            yield conn

    def writing(self) -> AbstractContextManager[Connection]:
        """See `Database`."""
        return writing(self._writer, self._lock)

    def said(self, error: Exception) -> DeskError | None:
        """See `Database`."""
        return as_desk_error(error)

    def is_passing(self, error: Exception) -> bool:
        """Writers wait for one another, so nothing passes by itself."""
        del error
        return False

    def is_cut(self, error: Exception) -> bool:
        """A file has no connection to lose."""
        del error
        return False

    def tidy(self) -> None:
        """Keeps the log short."""
        tidy_log(self._writer, self._lock)

    def version(self) -> int:
        """See `Database`; the writer is asked, so that own commits do not count."""
        with closing(self._writer.raw_connection()) as raw, closing(raw.cursor()) as cursor:
            cursor.execute("PRAGMA data_version")
            (version,) = cursor.fetchone() or (0,)
            return int(version)

    def feed(self, hear: Callable[[Changes], None], moved: Callable[[Link], None]) -> None:
        """Nobody tells: `version` is asked instead."""

    def tell(self, changes: Changes) -> None:
        """Nobody hears: `version` is asked instead."""

    def close(self) -> None:
        """Closes every connection; the last one checkpoints, so it happens under the write lock where that is free."""
        with free_or_not(self._lock):
            self._engine.dispose()
            self._writer.dispose()
        self._lock.close()
