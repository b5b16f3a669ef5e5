"""Numbers told by hand, who took up undialled leads, clocks of campaigns; a full switchboard rests from here on."""

from alembic import op

revision = "0011"
down_revision = "0010"

USE = (
    "CREATE TABLE number_use ( use_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL, by_user INTEGER NOT NULL,"
    " e164 {sorted} NOT NULL, kind TEXT NOT NULL, happened_at {moment} NOT NULL, received_at {moment} NOT NULL,"
    " PRIMARY KEY (use_id), FOREIGN KEY(lead_id) REFERENCES lead (lead_id),"
    " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
ASSIGNMENT = (
    "CREATE TABLE assignment ( assignment_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL, by_user INTEGER NOT NULL,"
    " happened_at {moment} NOT NULL, received_at {moment} NOT NULL, PRIMARY KEY (assignment_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
RULE = (
    "CREATE TABLE touch_rule ( kind TEXT NOT NULL, name TEXT NOT NULL, clock TEXT NOT NULL, PRIMARY KEY (kind, name) )"
)
TABLES = ("number_use", "assignment")
GUARD = (
    "CREATE TRIGGER {table}_no_{verb} BEFORE {VERB} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
)
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds two tables of facts and one that campaigns fill."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {
        "big": "BIGINT" if team else "INTEGER",
        "moment": "FLOAT(53)" if team else "FLOAT",
        "sorted": 'TEXT COLLATE "C"' if team else "TEXT",
    }
    for made in (USE, ASSIGNMENT, RULE):
        op.execute(made.format(**types))
    for table in TABLES:
        op.execute(f"CREATE INDEX {table}_lead ON {table} (lead_id, happened_at)")
    for table in () if team else TABLES:
        for verb in ("update", "delete"):
            op.execute(GUARD.format(table=table, verb=verb, VERB=verb.upper()))
    op.execute("UPDATE handshake SET writes_from = '0011'")
