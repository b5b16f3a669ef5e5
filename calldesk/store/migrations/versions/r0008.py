"""Answers to criteria, words about front desks, and each campaign as it was saved."""

from alembic import op

revision = "0008"
down_revision = "0007"

ANSWER = (
    "CREATE TABLE criterion_answer ( answer_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL, by_user INTEGER NOT NULL,"
    " dial_id VARCHAR(32), criterion TEXT NOT NULL, met BOOLEAN NOT NULL, words TEXT DEFAULT '' NOT NULL,"
    " happened_at {moment} NOT NULL, received_at {moment} NOT NULL, PRIMARY KEY (answer_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
FRONT_DESK = (
    "CREATE TABLE front_desk ( words_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL, by_user INTEGER NOT NULL,"
    " company_key {sorted} DEFAULT '' NOT NULL, e164 {sorted} DEFAULT '' NOT NULL, text TEXT NOT NULL,"
    " happened_at {moment} NOT NULL, received_at {moment} NOT NULL, PRIMARY KEY (words_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
CHANGE = (
    "CREATE TABLE campaign_change ( change_id VARCHAR(32) NOT NULL, by_user INTEGER NOT NULL, name TEXT NOT NULL,"
    " name_before TEXT NOT NULL, content TEXT NOT NULL, happened_at {moment} NOT NULL, received_at {moment} NOT NULL,"
    " PRIMARY KEY (change_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
INDEXES = (
    "CREATE INDEX criterion_answer_lead ON criterion_answer (lead_id, criterion, happened_at)",
    "CREATE INDEX front_desk_company ON front_desk (company_key, happened_at)",
    "CREATE INDEX front_desk_e164 ON front_desk (e164, happened_at)",
    "CREATE INDEX campaign_change_name ON campaign_change (name, happened_at)",
)
TABLES = ("criterion_answer", "front_desk", "campaign_change")
GUARD = (
    "CREATE TRIGGER {table}_no_{verb} BEFORE {VERB} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
)
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds three tables of facts."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {
        "big": "BIGINT" if team else "INTEGER",
        "moment": "FLOAT(53)" if team else "FLOAT",
        "sorted": 'TEXT COLLATE "C"' if team else "TEXT",
    }
    for made in (ANSWER, FRONT_DESK, CHANGE):
        op.execute(made.format(**types))
    for index in INDEXES:
        op.execute(index)
    for table in () if team else TABLES:
        for verb in ("update", "delete"):
            op.execute(GUARD.format(table=table, verb=verb, VERB=verb.upper()))
