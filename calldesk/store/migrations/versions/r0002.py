"""Roles of a team's members and the lists they work; a file's user is simply active."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds two columns and a table."""
    op.execute("ALTER TABLE user_account ADD COLUMN role TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE user_account ADD COLUMN active BOOLEAN DEFAULT 1 NOT NULL")
    op.execute(
        "CREATE TABLE pool_member ( pool_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (pool_id, user_id),"
        " FOREIGN KEY(pool_id) REFERENCES pool (pool_id), FOREIGN KEY(user_id) REFERENCES user_account (user_id) )"
    )
    op.execute("CREATE INDEX pool_member_user ON pool_member (user_id)")
