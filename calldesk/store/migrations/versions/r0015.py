"""Targets, the days people work, what was said of a call, and weekly summaries by e-mail."""

from alembic import op

revision = "0015"
down_revision = "0014"

_USERS = (
    " FOREIGN KEY(for_user) REFERENCES user_account (user_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
_TIMES = " by_user INTEGER NOT NULL, happened_at {moment} NOT NULL, received_at {moment} NOT NULL,"
MADE = (
    (
        "CREATE TABLE target ( target_id VARCHAR(32) NOT NULL, for_user INTEGER, metric VARCHAR(32) NOT NULL,"
        " per VARCHAR(8) NOT NULL, value {moment}, from_on VARCHAR(10) NOT NULL,"
        f"{_TIMES} PRIMARY KEY (target_id),{_USERS}"
    ),
    (
        "CREATE TABLE work_time ( time_id VARCHAR(32) NOT NULL, for_user INTEGER, first_on VARCHAR(10) NOT NULL,"
        f" last_on TEXT DEFAULT '' NOT NULL, shares TEXT NOT NULL,{_TIMES} PRIMARY KEY (time_id),{_USERS}"
    ),
    (
        "CREATE TABLE coach_mark ( mark_id VARCHAR(32) NOT NULL, dial_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL,"
        " by_user INTEGER NOT NULL, kind VARCHAR(16) NOT NULL, words TEXT DEFAULT '' NOT NULL, of_mark VARCHAR(32),"
        " happened_at {moment} NOT NULL, received_at {moment} NOT NULL, PRIMARY KEY (mark_id),"
        " FOREIGN KEY(dial_id) REFERENCES dial (dial_id), FOREIGN KEY(lead_id) REFERENCES lead (lead_id),"
        " FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
    ),
    (
        "CREATE TABLE summary ( summary_id VARCHAR(32) NOT NULL, for_user INTEGER NOT NULL, by_user INTEGER NOT NULL,"
        " week_on VARCHAR(10) NOT NULL, address TEXT NOT NULL, state VARCHAR(16) NOT NULL,"
        " tries INTEGER DEFAULT '0' NOT NULL, next_try_at {moment} NOT NULL, error TEXT DEFAULT '' NOT NULL,"
        f" made_at {{moment}} NOT NULL, ended_at {{moment}}, PRIMARY KEY (summary_id),{_USERS}"
    ),
)
INDEXES = (
    "CREATE INDEX target_for ON target (for_user, metric)",
    "CREATE INDEX work_time_for ON work_time (for_user)",
    "CREATE INDEX coach_mark_dial ON coach_mark (dial_id)",
    "CREATE INDEX coach_mark_lead ON coach_mark (lead_id)",
    "CREATE INDEX coach_mark_happened_at ON coach_mark (happened_at)",
    "CREATE INDEX summary_waits ON summary (state, next_try_at)",
)
FACTS = ("target", "work_time", "coach_mark")
GUARD = "CREATE TRIGGER {0}_no_{2} BEFORE {1} ON {0} BEGIN SELECT RAISE(ABORT, '{0} is append-only'); END"
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds four tables; a program of before leaves them alone, for nothing of a lead is folded from them."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {"big": "BIGINT" if team else "INTEGER", "moment": "FLOAT(53)" if team else "FLOAT"}
    for statement in MADE:
        op.execute(statement.format(**types))
    for index in INDEXES:
        op.execute(index)
    if not team:
        for table in FACTS:
            for verb in ("UPDATE", "DELETE"):
                op.execute(GUARD.format(table, verb, verb.lower()))
