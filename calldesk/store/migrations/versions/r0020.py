"""Who is in which named team; and of an added-up day the hours of each person, which a board of one team needs."""

from alembic import op

revision = "0020"
down_revision = "0019"

MADE = (
    "CREATE TABLE team_move ( move_id VARCHAR(32) NOT NULL, for_user INTEGER NOT NULL, team TEXT DEFAULT '' NOT NULL,"
    " from_on VARCHAR(10) NOT NULL, by_user INTEGER NOT NULL, happened_at {moment} NOT NULL,"
    " received_at {moment} NOT NULL, PRIMARY KEY (move_id),"
    " FOREIGN KEY(for_user) REFERENCES user_account (user_id),"
    " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
INDEX = "CREATE INDEX team_move_for ON team_move (for_user)"
COLUMN = "ALTER TABLE rolled_day ADD COLUMN by_person {bytes} DEFAULT '' NOT NULL"
GUARD = "CREATE TRIGGER {0}_no_{2} BEFORE {1} ON {0} BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END"
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Days that are added up already lack the column and are added up again; an older program leaves it empty."""
    team = op.get_bind().dialect.name == "postgresql"
    op.execute(MADE.format(moment="FLOAT(53)" if team else "FLOAT"))
    op.execute(INDEX)
    op.execute(COLUMN.format(bytes="BYTEA" if team else "BLOB"))
    for verb in () if team else ("UPDATE", "DELETE"):
        op.execute(GUARD.format("team_move", verb, verb.lower()))
