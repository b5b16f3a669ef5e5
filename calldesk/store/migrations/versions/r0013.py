"""Days added up for the reports; a program without them counts from the facts, and the database forgets for it."""

from alembic import op

revision = "0013"
down_revision = "0012"

MADE = (
    "CREATE TABLE rolled_day ( zone TEXT NOT NULL, day TEXT NOT NULL, from_at {moment} NOT NULL,"
    " to_at {moment} NOT NULL, latest_at {moment} NOT NULL, content {bytes} NOT NULL, lengths {bytes} NOT NULL,"
    " PRIMARY KEY (zone, day) )"
)
INDEX = "CREATE INDEX rolled_day_to ON rolled_day (to_at, from_at)"
DIALLED = "(SELECT d.happened_at FROM dial d WHERE d.dial_id = NEW.dial_id)"
CORRECTED = (
    "(SELECT d.happened_at FROM dial d JOIN outcome o ON o.dial_id = d.dial_id WHERE o.outcome_id = NEW.outcome_id)"
)
FORGETS = {
    "dial": "NEW.happened_at",
    "outcome": DIALLED,
    "correction": CORRECTED,
    "shift_mark": "NEW.happened_at",
}
TRIGGER = (
    "CREATE TRIGGER {table}_unrolls AFTER INSERT ON {table} BEGIN DELETE FROM rolled_day"
    " WHERE to_at > {at} AND from_at <= {at}; END"
)
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds one table, and in a file what forgets its rows."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {"moment": "FLOAT(53)" if team else "FLOAT", "bytes": "BYTEA" if team else "BLOB"}
    op.execute(MADE.format(**types))
    op.execute(INDEX)
    for table, at in () if team else FORGETS.items():
        op.execute(TRIGGER.format(table=table, at=at))
