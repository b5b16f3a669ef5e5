"""Caps on a day's dials, of a list or a person, as a part of the versions of a team's rules; no table changes."""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """A program of before would ring past a cap, and lose it with the next version of the rules."""
    op.execute("UPDATE handshake SET writes_from = '0019'")
