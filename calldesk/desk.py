"""Desk: the one door to the core. Reads a query, writes an action, tells subscribers what changed."""

import time
from collections.abc import Callable
from contextlib import closing
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from calldesk.domain.cadence import Cadence
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.hours import HoursTable
from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment, from_unix
from calldesk.files.bundled import default_model_toml, event_kinds
from calldesk.files.bundled_hours import bundled_hours
from calldesk.settings import Settings
from calldesk.store.engine import as_desk_error, free_or_not, open_engine, prepare_file, tidy_log, write_lock, writing
from calldesk.store.migrate import migrate
from calldesk.store.models import switch_if_due
from calldesk.store.ranked import Unsettled
from calldesk.store.rules import Rules, load_rules, rules_stamp
from calldesk.store.schema import add_user, check_revision, create_schema, fill_new, revision_of, user_of
from calldesk.store.settling import settled
from calldesk.store.state_clock import move_on, rows_written
from calldesk.store.tx import Snapshot, Tx

P = ParamSpec("P")
R = TypeVar("R")
Query = Callable[Concatenate[Snapshot, P], R]
Action = Callable[Concatenate[Tx, P], R]
Listener = Callable[[Changes], None]
Clock = Callable[[], Moment]
STEP_SECONDS = 10.0
"""A clock set back by no more than this is waited for."""


class Desk:
    """The database of one run, with one writer and any number of readers (each thread may read).

    Attributes:
        settings: What it was opened with.
        now: The desk's moment: the database's clock, a fixed one (`--at`) or the practice clock.
        user: Who works here.
    """

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self.now = clock or _clock(settings)
        self._listeners: list[Listener] = []
        self._write_turn = Lock()
        self._lock = write_lock(settings.database)
        self._hours: HoursTable = bundled_hours()
        self._cadence = _cadence()
        self._rules: Rules | None = None
        prepare_file(settings.database)
        self._engine = open_engine(settings.database)
        self._writer = open_engine(settings.database, writes=True)
        try:
            self.user = self._prepare()
        except DatabaseError as error:
            raise (as_desk_error(error) or error) from error

    @staticmethod
    def open(settings: Settings, clock: Clock | None = None) -> "Desk":
        """Opens or makes the database; a clock of one's own is for tests.

        Raises:
            Unavailable: It cannot be reached, or a newer program made it.
            Unreadable: The file is something else, or damaged.
        """
        return Desk(settings, clock)

    def read(self, query: Query[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """One query on one consistent snapshot.

        Raises:
            DeskError: What the query says, or the database is away.
        """
        try:
            return self._read(query, *args, **kwargs)
        except Unsettled:
            imagined = self.settings.clock_at is not None
            return self.write(lambda tx: _settled_answer(tx, lambda: query(tx, *args, **kwargs), imagined=imagined))
        except DatabaseError as error:
            raise (as_desk_error(error) or error) from error

    def write(self, action: Action[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """One action in one transaction; after the commit the subscribers hear what it touched.

        Raises:
            DeskError: What the action says (nothing is written then), or the database is away.
        """
        try:
            with self._write_turn, writing(self._writer, self._lock) as conn:
                tx = Tx(conn, self.now(), self.user, self._current_rules(conn)).opened()
                before = rows_written(conn)
                switch_if_due(tx)
                result = action(tx, *args, **kwargs)
                changes = _close(tx, wrote=rows_written(conn) > before)
        except DatabaseError as error:
            self._rules = None
            raise (as_desk_error(error) or error) from error
        except BaseException:
            self._rules = None  # it may hold classes that were rolled back
            raise
        if changes.touches((Topic.SETTINGS,)):
            self._rules = None
        if changes:
            self.publish(changes)
        return result

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` with every commit's changes, on the thread that committed; gives the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Changes) -> None:
        """Tells the subscribers; also used for another process's commits."""
        for listener in tuple(self._listeners):
            listener(changes)

    def tidy(self) -> None:
        """What an idle moment is good for: keeps the database's log short."""
        with self._write_turn:
            tidy_log(self._writer, self._lock)

    def data_version(self) -> int:
        """A number that moves when another process has committed; own commits do not count, for the writer is asked."""
        with self._write_turn, closing(self._writer.raw_connection()) as raw, closing(raw.cursor()) as cursor:
            cursor.execute("PRAGMA data_version")
            (version,) = cursor.fetchone() or (0,)
            return int(version)

    def close(self) -> None:
        """Closes every connection; the last one checkpoints, so it happens under the write lock where that is free."""
        with self._write_turn, free_or_not(self._lock):
            self._engine.dispose()
            self._writer.dispose()

    def _read(self, query: Query[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        with self._engine.connect() as conn, conn.begin():
            rules = self._current_rules(conn)  # its reading fixes the snapshot, so nothing in it is newer than now
            return query(Snapshot(conn, self.now(), self.user, rules), *args, **kwargs)

    def _current_rules(self, conn: Connection) -> Rules:
        kept = self._rules
        if kept is None or kept.stamp != rules_stamp(conn):
            kept = load_rules(conn, self._hours, self._cadence, kept.versions if kept else ())
            self._rules = kept
        return kept

    def _prepare(self) -> UserId:
        with self._engine.connect() as conn:
            found = revision_of(conn)
            user = user_of(conn, self.settings.login) if found else None
        if found:
            check_revision(found)
            migrate(self._writer, self._lock, found)
        if user is not None:
            return user
        with writing(self._writer, self._lock) as conn:
            if revision_of(conn) is None:
                create_schema(conn)
                fill_new(conn, *default_model_toml(), self.now())
            return user_of(conn, self.settings.login) or add_user(conn, self.settings.login)


def _close(tx: Tx, *, wrote: bool) -> Changes:
    if not tx.kept:
        tx.conn.rollback()
        return Changes()
    if wrote:
        move_on(tx.conn, tx.now)
    return tx.changes()


def _settled_answer(tx: Tx, ask: Callable[[], R], *, imagined: bool) -> R:
    """A query's answer, once its leads are settled; what that wrote stays unless the moment is only imagined (--at)."""
    tx.kept = not imagined
    return settled(tx, ask)


def _clock(settings: Settings) -> Clock:
    fixed_at, starts_at = settings.clock_at, settings.clock_starts_at
    if fixed_at is not None:
        return lambda: fixed_at
    if starts_at is not None:
        started = time.monotonic()
        return lambda: round(starts_at + time.monotonic() - started, 6)
    return _RealClock()


class _RealClock:
    """The machine's clock, which here never steps back by a moment: nothing is then older than what is stored."""

    def __init__(self) -> None:
        self._latest_at = from_unix(time.time())

    def __call__(self) -> Moment:
        at = from_unix(time.time())
        if self._latest_at - STEP_SECONDS <= at < self._latest_at:
            return self._latest_at
        self._latest_at = at
        return at


def _cadence() -> Cadence:
    kinds = event_kinds().values()
    return Cadence(
        not_interest=frozenset(kind.code for kind in kinds if not kind.interest),
        web_kinds=frozenset(kind.code for kind in kinds if kind.interest and kind.first_touch == "web"),
    )
