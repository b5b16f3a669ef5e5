"""Of an added-up day what was taken back after it: no report looks through all corrections since."""

from alembic import op

revision = "0021"
down_revision = "0020"

COLUMN = "ALTER TABLE rolled_day ADD COLUMN late {bytes} DEFAULT '' NOT NULL"


def upgrade() -> None:
    """Days that are added up already lack it and are added up again; an older program leaves it empty."""
    team = op.get_bind().dialect.name == "postgresql"
    op.execute(COLUMN.format(bytes="BYTEA" if team else "BLOB"))
