"""What "qualified" means, who signed it, and hand-offs; a program without them would ring who is a rep's."""

from alembic import op

revision = "0010"
down_revision = "0009"

TIMES = "happened_at {moment} NOT NULL, received_at {moment} NOT NULL"
BY = "FOREIGN KEY(by_user) REFERENCES user_account (user_id)"
LEAD = "FOREIGN KEY(lead_id) REFERENCES lead (lead_id)"
OF_DEFINITION = "FOREIGN KEY(definition_id) REFERENCES definition (definition_id)"
MADE = (
    (
        "CREATE TABLE definition ( definition_id VARCHAR(32) NOT NULL, scope TEXT DEFAULT '' NOT NULL,"
        f" number INTEGER NOT NULL, content TEXT NOT NULL, by_user INTEGER NOT NULL, {TIMES},"
        f" PRIMARY KEY (definition_id), {BY} )"
    ),
    (
        "CREATE TABLE definition_signature ( signature_id VARCHAR(32) NOT NULL, definition_id VARCHAR(32) NOT NULL,"
        f" side VARCHAR(16) NOT NULL, by_user INTEGER NOT NULL, {TIMES}, PRIMARY KEY (signature_id),"
        f" UNIQUE (definition_id, side), {OF_DEFINITION}, {BY} )"
    ),
    (
        "CREATE TABLE definition_comment ( comment_id VARCHAR(32) NOT NULL, definition_id VARCHAR(32) NOT NULL,"
        f" by_user INTEGER NOT NULL, text TEXT NOT NULL, {TIMES}, PRIMARY KEY (comment_id), {OF_DEFINITION}, {BY} )"
    ),
    (
        "CREATE TABLE handoff ( handoff_id VARCHAR(32) NOT NULL, lead_id {big} NOT NULL, by_user INTEGER NOT NULL,"
        " outcome_id VARCHAR(32) NOT NULL, definition_id VARCHAR(32), evidence TEXT DEFAULT '[]' NOT NULL,"
        " next_step TEXT DEFAULT '' NOT NULL, meets_at {moment}, meets_minutes INTEGER DEFAULT '30' NOT NULL,"
        " override_reason TEXT DEFAULT '' NOT NULL, first_source TEXT DEFAULT '' NOT NULL,"
        " first_campaign TEXT DEFAULT '' NOT NULL, first_qualifier INTEGER NOT NULL,"
        " score {moment} DEFAULT '0' NOT NULL,"
        f" path TEXT NOT NULL, {TIMES}, PRIMARY KEY (handoff_id), {LEAD}, {BY},"
        " FOREIGN KEY(outcome_id) REFERENCES outcome (outcome_id),"
        f" {OF_DEFINITION}, FOREIGN KEY(first_qualifier) REFERENCES user_account (user_id) )"
    ),
    (
        "CREATE TABLE handoff_mark ( mark_id VARCHAR(32) NOT NULL, handoff_id VARCHAR(32) NOT NULL,"
        " lead_id {big} NOT NULL,"
        " by_user INTEGER NOT NULL, kind VARCHAR(16) NOT NULL, rep INTEGER, reason TEXT DEFAULT '' NOT NULL,"
        " words TEXT DEFAULT '' NOT NULL, amount {moment}, until_at {moment}, of_mark VARCHAR(32),"
        f" {TIMES}, PRIMARY KEY (mark_id), FOREIGN KEY(handoff_id) REFERENCES handoff (handoff_id),"
        f" {LEAD}, {BY}, FOREIGN KEY(rep) REFERENCES user_account (user_id) )"
    ),
)
INDEXES = (
    "CREATE INDEX definition_scope ON definition (scope, number)",
    "CREATE INDEX definition_comment_of ON definition_comment (definition_id)",
    "CREATE INDEX handoff_lead ON handoff (lead_id)",
    "CREATE INDEX handoff_outcome ON handoff (outcome_id)",
    "CREATE INDEX handoff_by_user ON handoff (by_user, happened_at)",
    "CREATE INDEX handoff_mark_handoff ON handoff_mark (handoff_id)",
    "CREATE INDEX handoff_mark_lead ON handoff_mark (lead_id)",
    "CREATE INDEX handoff_mark_rep ON handoff_mark (rep)",
)
TABLES = ("definition", "definition_signature", "definition_comment", "handoff", "handoff_mark")
GUARD = (
    "CREATE TRIGGER {table}_no_{verb} BEFORE {VERB} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
)
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Adds five tables of facts."""
    team = op.get_bind().dialect.name == "postgresql"
    types = {"big": "BIGINT" if team else "INTEGER", "moment": "FLOAT(53)" if team else "FLOAT"}
    for made in MADE:
        op.execute(made.format(**types))
    for index in INDEXES:
        op.execute(index)
    for table in () if team else TABLES:
        for verb in ("update", "delete"):
            op.execute(GUARD.format(table=table, verb=verb, VERB=verb.upper()))
    op.execute("UPDATE handshake SET writes_from = '0010'")
