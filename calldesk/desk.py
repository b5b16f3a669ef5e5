"""Desk: the one door to the core. Reads a query, writes an action, tells subscribers what changed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from calldesk.domain.cadence import Cadence, Calendar
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import DeskError, Unavailable, Unreadable
from calldesk.domain.event_kinds import not_interest, show_kinds, web_kinds
from calldesk.domain.hours import HoursTable, Schedule
from calldesk.domain.ids import ClassId
from calldesk.domain.moments import Moment
from calldesk.domain.teams import TeamAddress
from calldesk.files.bundled import default_model_toml, event_kinds
from calldesk.files.bundled_hours import bundled_hours
from calldesk.settings import Settings
from calldesk.store.clocks import Clock, RealClock, clock_of
from calldesk.store.database import Database
from calldesk.store.driver import take_back
from calldesk.store.fold_anew import fold_anew
from calldesk.store.handshake import Access, Handshake
from calldesk.store.local_file import LocalFile
from calldesk.store.models import switch_if_due
from calldesk.store.ranked import Unsettled
from calldesk.store.rules import Rules, RulesMoved, load_rules, rules_stamp
from calldesk.store.schema import fill_new
from calldesk.store.settling import settled
from calldesk.store.state_clock import move_on, rows_written
from calldesk.store.tx import Snapshot, Tx
from calldesk.team_side import TeamSide

P = ParamSpec("P")
R = TypeVar("R")
Query = Callable[Concatenate[Snapshot, P], R]
Action = Callable[Concatenate[Tx, P], R]
Listener = Callable[[Changes], None]


class Desk:
    """The database of one run, with one writer and any number of readers (each thread may read).

    Attributes:
        settings: What it was opened with.
        now: The desk's moment: the database's clock, a fixed one (`--at`) or the practice clock.
        user: Who works here.
        team: What it has beside the database where that is a team's server.
    """

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self._listeners: list[Listener] = []
        self._write_turn = Lock()
        self._hours: HoursTable = bundled_hours()
        self._cadence = usual_cadence()
        self._rules: Rules | None = None
        self._calendar: Calendar | None = None  # outlives the rules: an unreachable server makes these doubtful
        self._database = _database(settings)
        self._errors: tuple[type[Exception], ...] = (DatabaseError, *self._database.errors)
        given = clock or clock_of(settings)
        self._server_clock = self._database.clock if given is None else None
        self.now: Clock = given or (self._server_clock.now if self._server_clock is not None else RealClock())
        self.team = TeamSide(self._database)
        with _closed_where_refused(self._database, self._errors):
            self.user = self._database.open(
                settings.login, lambda conn: fill_new(conn, *default_model_toml(), self.now())
            )
            if self._server_clock is None and self._may_fold_anew():
                self._commit(lambda tx: fold_anew(tx, self._cadence))

    def _may_fold_anew(self) -> bool:
        """Whether an older program folded this file's rows; at an imagined moment they stay as they are."""
        if self.settings.clock_at is not None or not self.handshake.may_write:
            return False
        return self._read(lambda snapshot: snapshot.rules.folds_as_before)

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
        self.team.demand()
        try:
            return self._read_once_more(query, *args, **kwargs)
        except Unsettled:
            imagined = self.settings.clock_at is not None or self.handshake.access is Access.READS
            return self._commit(lambda tx: _settled_answer(tx, lambda: query(tx, *args, **kwargs), imagined=imagined))
        except self._errors as error:
            raise (self._database.said(error) or error) from error

    def write(self, action: Action[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """One action in one transaction; after the commit the subscribers hear what it touched.

        Raises:
            DeskError: What the action says (nothing is written then), or the database is away.
            Unreadable: The moment is only imagined (--at), and the database a team's.
            Unavailable: The database belongs to a newer program, and this one may only read.
        """
        if self.settings.clock_at is not None and self._database.clock is not None:
            raise Unreadable("A team's server keeps its own time. Leave --at out to write.")
        if self.handshake.access is Access.READS:
            raise Unavailable(self.handshake.sentence)
        outbox = self.team.outbox
        if outbox is None:
            return self._commit(lambda tx: action(tx, *args, **kwargs))
        if outbox.takes(action):
            return cast("R", outbox.write(action, args, kwargs))
        self.team.demand()
        return cast("R", outbox.saw(self._commit(lambda tx: action(tx, *args, **kwargs))))

    def _commit(self, work: Callable[[Tx], R], fact_at: Moment | None = None) -> R:
        try:
            result, changes = self._write_once_more(work, fact_at)
        except self._errors as error:
            self._rules = None
            raise (self._database.said(error) or error) from error
        except BaseException:
            self._rules = None  # it may hold classes that were rolled back
            raise
        if changes.touches((Topic.SETTINGS,)):
            self._rules = None
        if changes:
            self.publish(changes)
            if self._server_clock is not None:
                self.team.tell(changes)
        return result

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` with every commit's changes, on the thread that committed; gives the way to stop it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Changes) -> None:
        """Tells the subscribers; also used for another desk's commits."""
        for listener in tuple(self._listeners):
            listener(changes)

    def follow(self) -> None:
        """From now on other desks' commits are published here within a second; nothing to do on a file.

        Raises:
            Unavailable: The outbox cannot be written, or another program has it open.
        """
        if self._server_clock is not None:
            self.team.follow(self, self.publish, self.settings.outbox)

    @property
    def handshake(self) -> Handshake:
        """What this program may do with the database, and what its person should know of that."""
        return self._database.handshake

    @property
    def is_away(self) -> bool:
        """Whether it is known that nothing gets through to the team's server just now."""
        return self.team.is_away

    def record(self, work: Callable[[Tx], R], fact_at: Moment) -> R:
        """Facts of this moment in one transaction, past the outbox: it is what calls this."""
        return self._commit(work, fact_at)

    def is_open(self, class_id: ClassId) -> bool:
        """Whether leads of this opening class may be rung at this moment, by the rules read last."""
        return self._calendar is not None and self._calendar.is_open(class_id, self.now())

    def schedule_of(self, class_id: ClassId) -> Schedule | None:
        """The calling hours of this opening class by the rules read last; None where they are not known."""
        return self._calendar.schedules.get(class_id) if self._calendar is not None else None

    def tidy(self) -> None:
        """What an idle moment is good for."""
        with self._write_turn:
            self._database.tidy()

    def data_version(self) -> int:
        """A number that moves when another process has committed; own commits do not count."""
        with self._write_turn:
            return self._database.version()

    def close(self) -> None:
        """Closes every connection."""
        self.team.close()
        with self._write_turn:
            self._database.close()

    def _read_once_more(self, query: Query[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Once more where only the connection had gone."""
        try:
            return self._read(query, *args, **kwargs)
        except self._errors as error:
            if not self._database.is_cut(error) or self.is_away:
                raise
            return self._read(query, *args, **kwargs)

    def _read(self, query: Query[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        with self._database.reading() as conn:
            rules = self._current_rules(conn)  # its reading fixes the snapshot, so nothing in it is newer than now
            now, is_live, revision = self.now(), self._server_clock is not None, self.handshake.revision
            as_of = rules if is_live else rules.as_of(now)
            return query(Snapshot(conn, now, self.user, as_of, is_live, revision), *args, **kwargs)

    def _write_once_more(self, work: Callable[[Tx], R], fact_at: Moment | None) -> tuple[R, Changes]:
        """Once more where two writers met in a deadlock, or the team's rules changed: the other is through by then."""
        try:
            return self._write(work, fact_at)
        except RulesMoved:
            return self._write(work, fact_at)
        except self._errors as error:
            if not self._database.is_passing(error):
                raise
            return self._write(work, fact_at)

    def _write(self, work: Callable[[Tx], R], fact_at: Moment | None) -> tuple[R, Changes]:
        with self._write_turn, self._database.writing() as conn:
            rules = self._current_rules(conn)  # asks a server for its moment too
            is_live, revision = self._server_clock is not None, self.handshake.revision
            tx = Tx(conn, self.now(), self.user, rules, is_live, revision, fact_at=fact_at).opened()
            before = rows_written(conn)
            switch_if_due(tx)
            result = work(tx)
            return result, _close(tx, wrote=before is None or rows_written(conn) != before)

    def _current_rules(self, conn: Connection) -> Rules:
        kept = self._rules
        if kept is None or kept.stamp != rules_stamp(conn, self._server_clock, **kept.places):
            kept = load_rules(conn, self._hours, self._cadence, kept.versions if kept else ())
            self._rules, self._calendar = kept, kept.calendar
        return kept


def _close(tx: Tx, *, wrote: bool) -> Changes:
    if not tx.kept:
        take_back(tx.conn)
        return Changes()
    if wrote and tx.moves_state and not tx.is_live:
        move_on(tx.conn, tx.now)
    return tx.changes()


def _settled_answer(tx: Tx, ask: Callable[[], R], *, imagined: bool) -> R:
    """A query's answer, once its leads are settled; what that wrote stays unless the moment is only imagined (--at)."""
    tx.kept = not imagined
    return settled(tx, ask)


def _database(settings: Settings) -> Database:
    if isinstance(settings.database, TeamAddress):
        from calldesk.store.team_server import TeamServer  # noqa: PLC0415 - a file needs no driver of a server

        return TeamServer(settings.database, settings.patience_seconds)
    return LocalFile(settings.database)


@contextmanager
def _closed_where_refused(database: Database, errors: tuple[type[Exception], ...]) -> Iterator[None]:
    """Says what a database refuses in a sentence, and leaves no connection to it behind."""
    try:
        yield
    except DeskError:
        database.close()
        raise
    except errors as error:
        database.close()
        raise (database.said(error) or error) from error


def usual_cadence() -> Cadence:
    """The rules' numbers, with the shipped kinds of event."""
    kinds = event_kinds()
    return Cadence(not_interest(kinds), web_kinds(kinds), show_kinds=show_kinds(kinds))
