"""A team's own calling hours and clocks of a first touch, as a part of the versions of its rules; no table changes."""

from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """A program of before would ring by the shipped hours, and cannot read an opening class that says a place."""
    op.execute("UPDATE handshake SET writes_from = '0018', reads_from = '0018'")
