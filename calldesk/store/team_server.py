"""The database on a team's PostgreSQL: its clock counts, many desks write at once, and it is the guard (R8, R9)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from calldesk.domain.errors import DeskError, Rejected, Unavailable
from calldesk.domain.ids import UserId
from calldesk.domain.teams import TeamAddress
from calldesk.store.door_errors import door_error
from calldesk.store.driver import driver_rows, translate
from calldesk.store.schema import check_revision, revision_of, user_of
from calldesk.store.server_clock import ServerClock
from calldesk.store.server_trust import trusted_roots
from calldesk.store.team_errors import is_passing, team_error
from calldesk.store.tx import capture_changes

SESSION = {
    "search_path": "calldesk",
    "plan_cache_mode": "force_generic_plan",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "idle_in_transaction_session_timeout": "20s",
    "lock_timeout": "5s",
    "timezone": "UTC",
}
"""Session settings (reference/performance.md): a generic plan with the indexes that the list was measured with."""
CONNECT_SECONDS = 5
READERS = 2
"""Connections that read; with the writer's one a desk has three at most, and mostly one or two."""


class TeamServer:
    """One desk's connections to the team's server (see `Database`)."""

    errors: tuple[type[Exception], ...] = (psycopg.Error,)

    def __init__(self, address: TeamAddress) -> None:
        self._address = address
        self._engine = _open(address, "REPEATABLE READ READ ONLY", READERS)
        self._writer = _open(address, "READ COMMITTED READ WRITE", 1)
        capture_changes(self._writer)
        self.server_time = ServerClock()
        self.clock: ServerClock | None = self.server_time

    def open(self, login: str, fill: Callable[[Connection], None]) -> UserId:
        """See `Database`; the login is the server's, whatever was said, and nothing is made here."""
        del login, fill
        with self.reading() as conn:
            found = revision_of(conn)
            if found is None:
                raise Unavailable(
                    "This server holds no CallDesk team that you may see. Make one: calldesk team create URL."
                )
            check_revision(found)
            self.server_time.ask(conn)
            return me(conn)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """See `Database`."""
        with self._engine.connect() as conn, conn.begin():
            yield conn

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """See `Database`."""
        with self._writer.connect() as conn, conn.begin():
            yield conn

    def said(self, error: Exception) -> DeskError | None:
        """See `Database`."""
        return team_error(error)

    def is_passing(self, error: Exception) -> bool:
        """See `Database`: two writers met in a deadlock."""
        return is_passing(error)

    def tidy(self) -> None:
        """The server looks after itself."""

    def version(self) -> int:
        """Other desks' commits are told by notices; nothing is polled."""
        return 0

    def close(self) -> None:
        """See `Database`."""
        self._engine.dispose()
        self._writer.dispose()


def me(conn: Connection) -> UserId:
    """Who the server says this is.

    Raises:
        Rejected: The login is no member of the team, or has left it.
    """
    login = str(driver_rows(conn, "SELECT session_user", {})[0][0])
    user = user_of(conn, login)
    if user is None:
        raise Rejected(f"{login} is no member of this team. Ask its admin: calldesk user add {login}.")
    return user


def _open(address: TeamAddress, mode: str, size: int) -> Engine:
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: connect(address),
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=2,
        pool_use_lifo=True,
        isolation_level="AUTOCOMMIT",  # BEGIN is ours
        use_native_hstore=False,
    )

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        conn.exec_driver_sql(f"BEGIN ISOLATION LEVEL {mode}")

    translate(engine)
    return engine


def connect(address: TeamAddress) -> "psycopg.Connection[tuple[object, ...]]":
    """A connection as every desk has it.

    Raises:
        Unavailable, Rejected: It cannot be had; the sentence says why.
    """
    options = " ".join(f"-c {name}={value}" for name, value in SESSION.items())
    try:
        return psycopg.connect(
            address.url,
            autocommit=True,
            connect_timeout=CONNECT_SECONDS,
            prepare_threshold=2,
            application_name="calldesk",
            options=options,
            password=address.password or None,
            **trusted_roots(address),
        )
    except psycopg.Error as error:
        raise (door_error(error, address) or team_error(error) or error) from error


def is_cut(error: Exception) -> bool:
    """Whether the connection itself has gone, so that the same again on a new one may succeed."""
    return isinstance(error, DBAPIError) and error.connection_invalidated
