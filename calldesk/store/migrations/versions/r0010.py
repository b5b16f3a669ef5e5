"""Numbers told by hand; from here on a full switchboard rests, so no older program may write (`store/fold_anew`)."""

from alembic import op

revision = "0010"
down_revision = "0009"

USE = (
    "CREATE TABLE number_use ( use_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL, by_user INTEGER NOT NULL,"
    " e164 {sorted} NOT NULL, kind TEXT NOT NULL, happened_at {moment} NOT NULL, received_at {moment} NOT NULL,"
    " PRIMARY KEY (use_id), FOREIGN KEY(lead_id) REFERENCES lead (lead_id),"
    " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
GUARD = (
    "CREATE TRIGGER number_use_no_{verb} BEFORE {VERB} ON number_use"
    " BEGIN SELECT RAISE(ABORT, 'number_use is append-only'); END"
)
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds a table of facts."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {
        "big": "BIGINT" if team else "INTEGER",
        "moment": "FLOAT(53)" if team else "FLOAT",
        "sorted": 'TEXT COLLATE "C"' if team else "TEXT",
    }
    op.execute(USE.format(**types))
    op.execute("CREATE INDEX number_use_lead ON number_use (lead_id, happened_at)")
    for verb in () if team else ("update", "delete"):
        op.execute(GUARD.format(verb=verb, VERB=verb.upper()))
    op.execute("UPDATE handshake SET writes_from = '0010'")
