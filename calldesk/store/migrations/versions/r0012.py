"""Letters to reps about their hand-offs; a program without them sends none, and leaves them alone."""

from alembic import op

revision = "0012"
down_revision = "0011"

MADE = (
    "CREATE TABLE letter ( letter_id VARCHAR(32) NOT NULL, handoff_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL,"
    " mark_id VARCHAR(32) NOT NULL, for_user INTEGER NOT NULL, by_user INTEGER NOT NULL, kind VARCHAR(16) NOT NULL,"
    " number INTEGER NOT NULL, address TEXT NOT NULL, state VARCHAR(16) NOT NULL, tries INTEGER DEFAULT '0' NOT NULL,"
    " next_try_at {moment} NOT NULL, error TEXT DEFAULT '' NOT NULL, made_at {moment} NOT NULL, ended_at {moment},"
    " PRIMARY KEY (letter_id), FOREIGN KEY(handoff_id) REFERENCES handoff (handoff_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(mark_id) REFERENCES handoff_mark (mark_id),"
    " FOREIGN KEY(for_user) REFERENCES user_account (user_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
INDEXES = (
    "CREATE INDEX letter_handoff ON letter (handoff_id)",
    "CREATE INDEX letter_lead ON letter (lead_id)",
    "CREATE INDEX letter_waits ON letter (state, next_try_at)",
)


def upgrade() -> None:
    """Adds one table."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {"big": "BIGINT" if team else "INTEGER", "moment": "FLOAT(53)" if team else "FLOAT"}
    op.execute(MADE.format(**types))
    for index in INDEXES:
        op.execute(index)
