"""Notices that are of no lead, such as the review day of a definition; when reps are away; moved appointments."""

from alembic import op

revision = "0014"
down_revision = "0013"

ALERT = (
    "CREATE TABLE alert ( alert_id VARCHAR(32) NOT NULL, for_user INTEGER NOT NULL, lead_id INTEGER,"
    " by_user INTEGER NOT NULL, code TEXT NOT NULL, args TEXT DEFAULT '' NOT NULL, told_at FLOAT NOT NULL,"
    " seen_at FLOAT, PRIMARY KEY (alert_id), FOREIGN KEY(for_user) REFERENCES user_account (user_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
KEPT = "alert_id, for_user, lead_id, by_user, code, args, told_at, seen_at"
AGAIN = (
    "ALTER TABLE alert RENAME TO alert_before",
    ALERT,
    f"INSERT INTO alert ({KEPT}) SELECT {KEPT} FROM alert_before",
    "DROP TABLE alert_before",
    "CREATE INDEX alert_for ON alert (for_user, told_at)",
    "CREATE INDEX alert_lead ON alert (lead_id)",
    (
        "CREATE TRIGGER alert_keeps BEFORE UPDATE OF alert_id, for_user, lead_id, by_user, code, args, told_at ON alert"
        " BEGIN SELECT RAISE(ABORT, 'alert is append-only'); END"
    ),
    "CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert BEGIN SELECT RAISE(ABORT, 'alert is append-only'); END",
)
"""SQLite cannot take a condition off a column: the table is made again, with its rows, indexes and triggers."""

ABSENCE = (
    "CREATE TABLE absence ( absence_id VARCHAR(32) NOT NULL, rep INTEGER NOT NULL, by_user INTEGER NOT NULL,"
    " first_on TEXT DEFAULT '' NOT NULL, last_on TEXT DEFAULT '' NOT NULL, of_absence VARCHAR(32),"
    " happened_at {moment} NOT NULL, received_at {moment} NOT NULL, PRIMARY KEY (absence_id),"
    " FOREIGN KEY(rep) REFERENCES user_account (user_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
ABSENCE_INDEX = "CREATE INDEX absence_rep ON absence (rep)"
GUARDS = (
    (
        "CREATE TRIGGER absence_no_update BEFORE UPDATE ON absence"
        " BEGIN SELECT RAISE(ABORT, 'absence is append-only'); END"
    ),
    (
        "CREATE TRIGGER absence_no_delete BEFORE DELETE ON absence"
        " BEGIN SELECT RAISE(ABORT, 'absence is append-only'); END"
    ),
)
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """A program of before does not know the mark of a moved appointment: it may neither write nor read."""
    op.execute("UPDATE handshake SET writes_from = '0014', reads_from = '0014'")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE alert ALTER COLUMN lead_id DROP NOT NULL")
        op.execute(ABSENCE.format(moment="FLOAT(53)"))
        op.execute(ABSENCE_INDEX)
        return
    for statement in (*AGAIN, ABSENCE.format(moment="FLOAT"), ABSENCE_INDEX, *GUARDS):
        op.execute(statement)
