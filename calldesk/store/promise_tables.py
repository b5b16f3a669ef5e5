"""What became of a promised callback after it was made, and the notices that people have for each other."""

from sqlalchemy import Column, Connection, ForeignKey, Index, Integer, String, Table, Text, text

from calldesk.domain.changes import Topic
from calldesk.store.columns import by_column, fact_column, lead_column, metadata, moment_column, words_column
from calldesk.store.driver import driver_rows, is_postgres

promise_change = Table(
    "promise_change",
    metadata,
    fact_column("change_id"),
    Column("outcome_id", ForeignKey("outcome.outcome_id"), nullable=False),  # which made the promise
    lead_column(),
    by_column(),
    Column("kind", Text, nullable=False),  # moved, cancelled, given
    moment_column("callback_at", required=False),
    moment_column("until_at", required=False),  # some time until then, of that day
    words_column("reason"),
    moment_column("happened_at"),
    moment_column("received_at"),
    Column("to_user", ForeignKey("user_account.user_id")),  # with given: whose it is now; NULL = anyone's of its list
    Index("promise_change_lead", "lead_id"),
    info={"topic": Topic.CALLS},
)
"""A fact: the promise and what became of it both stay on record (R7)."""

alert = Table(
    "alert",
    metadata,
    Column("alert_id", String(32), primary_key=True),  # made from what it tells, so that nothing is told twice
    Column("for_user", Integer, ForeignKey("user_account.user_id"), nullable=False),
    lead_column(required=False),  # NULL = it is of no lead: the review of a definition
    by_column(),
    Column("code", Text, nullable=False),  # of a Message
    words_column("args"),  # its arguments, JSON
    moment_column("told_at"),
    moment_column("seen_at", required=False),
    Index("alert_for", "for_user", "told_at"),
    Index("alert_lead", "lead_id"),
    info={"topic": Topic.ALERTS},
)
"""One row for each person and thing told; only its read mark is ever changed."""

HAS_GIVEN = (
    "SELECT EXISTS (SELECT FROM pg_catalog.pg_attribute a WHERE a.attrelid = to_regclass('promise_change')"
    " AND a.attname = 'to_user' AND NOT a.attisdropped)"
)
"""On a server: a promise can be somebody else's than who last spoke of it."""
HAS_PROMISES = "SELECT to_regclass('promise_change') IS NOT NULL"
"""On a server: a team of before keeps neither table until its admin upgrades it, and its calls do not wait for that."""


def has_promises(conn: Connection) -> bool:
    """Whether both tables are there; a file is brought up to date when it is opened."""
    return not is_postgres(conn) or bool(driver_rows(conn, HAS_PROMISES, {})[0][0])


_KEEPS = (
    "CREATE TRIGGER alert_keeps BEFORE UPDATE OF alert_id, for_user, lead_id, by_user, code, args, told_at ON alert"
    " BEGIN SELECT RAISE(ABORT, 'alert is append-only'); END"
)
_STAYS = "CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert BEGIN SELECT RAISE(ABORT, 'alert is append-only'); END"


def guard_alerts(conn: Connection) -> None:
    """Creates the triggers of a file that let nothing but the read mark change; a server has grants for that."""
    if not is_postgres(conn):
        conn.execute(text(_KEEPS))
        conn.execute(text(_STAYS))
