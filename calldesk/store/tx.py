"""Snapshot: one consistent reading at one moment; Tx: one write transaction, with a record of what it touched."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

from sqlalchemy import Connection, CursorResult, Engine, Executable, event
from sqlalchemy.sql.dml import UpdateBase

from calldesk.domain.changes import Changes, Topic
from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment
from calldesk.store.handshake import (
    BOARD_DAYS_FROM,
    GIVEN_FROM,
    GOALS_FROM,
    HANDOFFS_FROM,
    LATE_FROM,
    LETTERS_FROM,
    PLAIN_NOTICES_FROM,
    REVISION,
    ROLLED_FROM,
    TALK_FACTS_FROM,
    TEAMS_FROM,
    TOUCHES_FROM,
)
from calldesk.store.rules import Rules

MOST_IDS = 200
"""More touched ids than this announce the whole topic."""

Rows = CursorResult[*tuple[Any, ...]]
"""What SQLAlchemy gives for a statement whose columns it does not know."""
Params = Mapping[str, object] | Sequence[Mapping[str, object]] | None


@dataclass(slots=True)
class Snapshot:
    """What a query reads through.

    Attributes:
        conn: The open transaction.
        now: The database's clock; stamps `received_at` and is the only clock an action has.
        user: Who asks.
        rules: Models, cadence and opening schedules in force.
        is_live: `now` is the server's own running clock, so nothing that is stored is newer.
        revision: Of the database's schema: a team's may be older than this program's.
    """

    conn: Connection
    now: Moment
    user: UserId
    rules: Rules
    is_live: bool = False
    revision: str = REVISION

    @property
    def has_talk_facts(self) -> bool:
        """Whether answers to criteria, front desks and campaigns as they were can be kept here."""
        return self.revision >= TALK_FACTS_FROM

    @property
    def has_handoffs(self) -> bool:
        """Whether definitions and hand-offs can be kept here."""
        return self.revision >= HANDOFFS_FROM

    @property
    def keeps_touches(self) -> bool:
        """Whether who took up an undialled lead, and the clocks of campaigns, can be kept here."""
        return self.revision >= TOUCHES_FROM

    @property
    def has_letters(self) -> bool:
        """Whether letters to reps can be kept here."""
        return self.revision >= LETTERS_FROM

    @property
    def keeps_rolled(self) -> bool:
        """Whether days that are over can be kept added up here."""
        return self.revision >= ROLLED_FROM

    @property
    def keeps_board_days(self) -> bool:
        """Whether a day that is kept added up holds what the board wants of it."""
        return self.revision >= BOARD_DAYS_FROM

    @property
    def keeps_plain_notices(self) -> bool:
        """Whether a notice that is of no lead, and a rep's absence, can be kept here."""
        return self.revision >= PLAIN_NOTICES_FROM

    @property
    def has_goals(self) -> bool:
        """Whether targets, what is said of calls, and weekly summaries can be kept here."""
        return self.revision >= GOALS_FROM

    @property
    def gives_promises(self) -> bool:
        """Whether a callback can be given to another, and everybody's absences can be kept here."""
        return self.revision >= GIVEN_FROM

    @property
    def has_named_teams(self) -> bool:
        """Whether it can be kept here who is in which named team."""
        return self.revision >= TEAMS_FROM

    @property
    def keeps_late(self) -> bool:
        """Whether an added-up day holds what was taken back after it."""
        return self.revision >= LATE_FROM

    @property
    def is_team(self) -> bool:
        """Whether this is a team's server."""
        return self.conn.dialect.name == "postgresql"


@dataclass(slots=True)
class Tx(Snapshot):
    """What an action writes through.

    Attributes:
        touched: Lead ids per topic; None once the whole topic is meant.
        kept: False: the whole transaction is rolled back in the end, for its moment was only imagined.
        moves_state: False: nothing is written that the derived state is folded from, or any of it.
        held: Leads whose derived rows are kept until the transaction ends (`call_state.hold`).
        fact_at: The moment of the facts it records, where they happened before they could be written (R15).
    """

    touched: dict[Topic, set[int] | None] = field(default_factory=dict)
    kept: bool = True
    moves_state: bool = True
    fact_at: Moment | None = None
    held: set[int] = field(default_factory=set)

    @property
    def happened_at(self) -> Moment:
        """The moment of the facts that are recorded: now, unless they waited for the server."""
        return self.now if self.fact_at is None else self.fact_at

    def execute(self, statement: Executable, params: Params = None) -> Rows:
        """Runs a statement; what it writes is announced by itself (see `capture_changes`)."""
        return self.conn.execute(statement, params)

    def touch(self, topic: Topic, ids: Iterable[int] | None) -> None:
        """Announces that rows of these leads changed (None = any row). Only `store` needs it, for SQL in text."""
        known = self.touched.setdefault(topic, set())
        if ids is None or known is None:
            self.touched[topic] = None
            return
        known.update(ids)
        if len(known) > MOST_IDS:
            self.touched[topic] = None

    def opened(self) -> Self:
        """The same, from now on told of every write on its connection (see `capture_changes`)."""
        self.conn.info[_TX] = self
        return self

    def changes(self) -> Changes:
        """What has been touched so far."""
        return Changes({topic: frozenset(ids or ()) for topic, ids in self.touched.items()})


def capture_changes(engine: Engine) -> None:
    """From here on every INSERT, UPDATE and DELETE through the engine is noted in its transaction's `Tx`.

    Nobody can forget to announce a change; the connection's `info` holds the Tx while it lasts (see `Tx.opened`).
    """

    @event.listens_for(engine, "after_execute")
    def _note(conn: Connection, clause: object, many: object, one: object, _options: object, _result: object) -> None:
        tx = conn.info.get(_TX)
        topic = getattr(clause.table, "info", {}).get("topic") if isinstance(clause, UpdateBase) else None
        if isinstance(tx, Tx) and topic is not None:
            tx.touch(topic, _lead_ids(many or [one]))


_TX = "calldesk tx"


def _lead_ids(rows: object) -> list[int] | None:
    given = [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, Sequence) else []
    keys = [row.get("lead_id", row.get("of_lead")) for row in given]
    return [key for key in keys if isinstance(key, int)] if keys and all(isinstance(k, int) for k in keys) else None
