"""Callbacks that are given to another, or to anyone of the list; absences of everybody, with a stand-in."""

from alembic import op

revision = "0016"
down_revision = "0015"

ADDED = (
    "ALTER TABLE promise_change ADD COLUMN to_user INTEGER REFERENCES user_account (user_id)",
    "ALTER TABLE absence ADD COLUMN stand_in INTEGER REFERENCES user_account (user_id)",
    "ALTER TABLE absence ADD COLUMN from_at {moment}",
    "ALTER TABLE absence ADD COLUMN until_at {moment}",
)


def upgrade() -> None:
    """A program of before would take a given callback for the giver's: it may neither write nor read."""
    op.execute("UPDATE handshake SET writes_from = '0016', reads_from = '0016'")
    team = op.get_bind().dialect.name == "postgresql"
    for statement in ADDED:
        op.execute(statement.format(moment="FLOAT(53)" if team else "FLOAT"))
