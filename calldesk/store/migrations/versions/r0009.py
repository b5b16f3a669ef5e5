"""The team's own outcomes and cadence, version by version; a program without them must not write any more."""

from alembic import op

revision = "0009"
down_revision = "0008"

RULES = (
    "CREATE TABLE team_rules ( version_no {number} NOT NULL, content TEXT NOT NULL, from_at {moment} NOT NULL,"
    " received_at {moment} NOT NULL, by_user INTEGER NOT NULL, PRIMARY KEY (version_no),"
    " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)


def upgrade() -> None:
    """Adds one table."""
    team = op.get_bind().dialect.name == "postgresql"
    op.execute(RULES.format(number="SERIAL" if team else "INTEGER", moment="FLOAT(53)" if team else "FLOAT"))
    op.execute("UPDATE handshake SET writes_from = '0009'")
