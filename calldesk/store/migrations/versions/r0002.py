"""Roles of members, the lists they work, and what a server has taken; a file's user is simply active."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Adds two columns and two tables."""
    op.execute("ALTER TABLE user_account ADD COLUMN role TEXT DEFAULT '' NOT NULL")
    op.execute("ALTER TABLE user_account ADD COLUMN active BOOLEAN DEFAULT 1 NOT NULL")
    op.execute(
        "CREATE TABLE pool_member ( pool_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (pool_id, user_id),"
        " FOREIGN KEY(pool_id) REFERENCES pool (pool_id), FOREIGN KEY(user_id) REFERENCES user_account (user_id) )"
    )
    op.execute("CREATE INDEX pool_member_user ON pool_member (user_id)")
    op.execute(
        "CREATE TABLE taken_command ( command_id VARCHAR(32) NOT NULL, device_id VARCHAR(32) NOT NULL, by_user INTEGER"
        " NOT NULL, received_at FLOAT NOT NULL, PRIMARY KEY (command_id),"
        " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
    )
