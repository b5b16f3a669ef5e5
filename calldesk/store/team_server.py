"""The database on a team's PostgreSQL: its clock counts, many desks write at once, and it is the guard (R8, R9)."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import QueuePool

from calldesk.domain.changes import Changes
from calldesk.domain.errors import Away, DeskError, Rejected, Unavailable
from calldesk.domain.ids import UserId
from calldesk.domain.links import Link, LinkState
from calldesk.domain.teams import TeamAddress
from calldesk.store.driver import begin_with, commit_unsent, driver_rows, translate
from calldesk.store.feed import Feed
from calldesk.store.handshake import Handshake, shake_hands
from calldesk.store.lines import Line, Lines
from calldesk.store.notices import CHANNEL, told
from calldesk.store.schema import revision_of, user_of
from calldesk.store.server_clock import ServerClock
from calldesk.store.team_errors import is_passing, team_error
from calldesk.store.tx import capture_changes

PATIENCE_SECONDS = 120.0
READERS = 2
"""Connections that read; with the writer's one a desk has three at most, and mostly one or two."""


class TeamServer:
    """One desk's connections to the team's server (see `Database`)."""

    errors: tuple[type[Exception], ...] = (psycopg.Error,)

    def __init__(self, address: TeamAddress, patience_seconds: float = PATIENCE_SECONDS) -> None:
        """Connects only when something is asked.

        Args:
            address: Where, and as whom.
            patience_seconds: How long a server may stay silent over one statement before it counts as gone.
        """
        self._lines = Lines(address, patience_seconds)
        self._device = secrets.token_hex(8)
        self._was_live = False
        self._engine = _open(self._lines, "REPEATABLE READ READ ONLY", READERS)
        self._writer = _open(self._lines, "READ COMMITTED READ WRITE", 1)
        capture_changes(self._writer)
        self.server_time = ServerClock()
        self.clock: ServerClock | None = self.server_time
        self.handshake = Handshake()

    def open(self, login: str, fill: Callable[[Connection], None]) -> UserId:
        """See `Database`; the login is the server's, whatever was said, and nothing is made here."""
        del login, fill
        with self.reading() as conn:
            found = revision_of(conn)
            if found is None:
                raise Unavailable(
                    "This server holds no CallDesk team that you may see. Make one: calldesk team create URL."
                )
            self.handshake = shake_hands(conn, found)
            self.server_time.ask(conn)
            user = me(conn)
        self._lines.was_let_in = True
        return user

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

    def is_cut(self, error: Exception) -> bool:
        """See `Database`."""
        return isinstance(team_error(error), Away)

    def tidy(self) -> None:
        """The server looks after itself."""

    def version(self) -> int:
        """Other desks' commits are told by notices; nothing is polled."""
        return 0

    def feed(self, hear: Callable[[Changes], None], moved: Callable[[Link], None]) -> Feed:
        """See `Database`."""
        return Feed(self._device, self._lines.connect, hear, partial(self._moved, moved))

    def _moved(self, moved: Callable[[Link], None], link: Link) -> None:
        """A server that was gone may be another one by now, and an old connection to it silent for ever."""
        if link.state is LinkState.LIVE and self._was_live:
            self._lines.age()
        self._was_live = self._was_live or link.state is LinkState.LIVE
        moved(link)

    def tell(self, changes: Changes) -> None:
        """See `Database`; in a transaction of its own, after the one that made the changes."""
        with self.writing() as conn:
            notice = {"channel": CHANNEL, "notice": told(self._device, changes)}
            driver_rows(conn, "SELECT pg_notify(:channel, :notice)", notice)

    def close(self) -> None:
        """See `Database`."""
        self._engine.dispose()
        self._writer.dispose()
        self._lines.close()


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


def _open(lines: Lines, mode: str, size: int) -> Engine:
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lines.connect,
        poolclass=QueuePool,
        pool_size=size,
        max_overflow=2,
        pool_use_lifo=True,
        isolation_level="AUTOCOMMIT",  # BEGIN is ours
        use_native_hstore=False,
    )

    @event.listens_for(engine, "begin")
    def _begin(conn: Connection) -> None:
        begin_with(conn, f"BEGIN ISOLATION LEVEL {mode}")

    event.listen(engine, "commit", commit_unsent)

    @event.listens_for(engine, "checkout")
    def _hand_out(line: Line, _record: object, _holder: object) -> None:
        if lines.is_old(line):
            raise DisconnectionError  # the pool makes a new one in its place

    translate(engine)
    return engine
