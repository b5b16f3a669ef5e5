"""Leads that were skipped with a reason, and the marks of a shift; the fold of a lead reads the first."""

from alembic import op

revision = "0005"
down_revision = "0004"

SKIP = (
    "CREATE TABLE lead_skip ( skip_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL, by_user INTEGER NOT NULL,"
    " reason TEXT NOT NULL, happened_at {moment} NOT NULL, received_at {moment} NOT NULL, PRIMARY KEY (skip_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
MARK = (
    "CREATE TABLE shift_mark ( mark_id VARCHAR(32) NOT NULL, by_user INTEGER NOT NULL, kind TEXT NOT NULL,"
    " reason TEXT DEFAULT '' NOT NULL, happened_at {moment} NOT NULL, received_at {moment} NOT NULL,"
    " PRIMARY KEY (mark_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
INDEXES = (
    "CREATE INDEX lead_skip_lead ON lead_skip (lead_id, happened_at)",
    "CREATE INDEX lead_skip_happened_at ON lead_skip (happened_at)",
    "CREATE INDEX shift_mark_by_user ON shift_mark (by_user, happened_at)",
    "CREATE INDEX dial_by_user ON dial (by_user, happened_at)",
)
ABORT = "CREATE TRIGGER {0}_no_{1} BEFORE {2} ON {0} BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END"
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds two tables of facts and an index."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {"big": "BIGINT", "moment": "FLOAT(53)"} if team else {"big": "INTEGER", "moment": "FLOAT"}
    for table in (SKIP, MARK):
        op.execute(table.format(**types))
    for index in INDEXES:
        op.execute(index)
    op.execute("UPDATE handshake SET writes_from = '0005'")
    if not team:
        for table in ("lead_skip", "shift_mark"):
            for verb in ("UPDATE", "DELETE"):
                op.execute(ABORT.format(table, verb.lower(), verb))
