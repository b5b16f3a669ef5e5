"""Facts of a shift: leads that were skipped with a reason, and the marks of pauses and ends."""

from sqlalchemy import Column, Connection, Index, Table, Text

from calldesk.domain.changes import Topic
from calldesk.store.columns import by_column, fact_column, lead_column, metadata, moment_column, words_column
from calldesk.store.driver import driver_rows, is_postgres

lead_skip = Table(
    "lead_skip",
    metadata,
    fact_column("skip_id"),
    lead_column(),
    by_column(),
    Column("reason", Text, nullable=False),  # domain.shift.SKIP_REASONS
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("lead_skip_lead", "lead_id", "happened_at"),
    Index("lead_skip_happened_at", "happened_at"),
    info={"topic": Topic.CALLS},
)

shift_mark = Table(
    "shift_mark",
    metadata,
    fact_column("mark_id"),
    by_column(),
    Column("kind", Text, nullable=False),  # domain.shift.MarkKind
    words_column("reason"),  # of a pause: domain.shift.PAUSE_REASONS
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("shift_mark_by_user", "by_user", "happened_at"),
)
"""No screen but the writer's own shows it, so a write announces nothing."""

SHIFT_FACTS = (lead_skip, shift_mark)
HAS_SHIFT_FACTS = "SELECT to_regclass('lead_skip') IS NOT NULL"
"""SQL for a server alone: a team's database of before revision 0005 keeps no facts of shifts."""


def keeps_shifts(conn: Connection) -> bool:
    """Whether this database has tables for a shift; a file always does, a team's once its admin has upgraded it."""
    return not is_postgres(conn) or bool(driver_rows(conn, HAS_SHIFT_FACTS, {})[0][0])
