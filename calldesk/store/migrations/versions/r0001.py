"""The schema of the first release, statement by statement."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE call_bucket ( pool_id INTEGER NOT NULL, class_id INTEGER NOT NULL, fit INTEGER NOT NULL, fit_up
        INTEGER NOT NULL, PRIMARY KEY (pool_id, class_id, fit) ) WITHOUT ROWID
    """,
    """
    CREATE TABLE campaign ( campaign_id INTEGER NOT NULL, name TEXT NOT NULL, content TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (campaign_id), UNIQUE (name) )
    """,
    """
    CREATE TABLE company ( company_id INTEGER NOT NULL, external_id TEXT, name TEXT NOT NULL, name_key TEXT NOT
        NULL, industry TEXT DEFAULT '' NOT NULL, employees TEXT DEFAULT '' NOT NULL, phone TEXT DEFAULT '' NOT NULL,
        website TEXT DEFAULT '' NOT NULL, street TEXT DEFAULT '' NOT NULL, city TEXT DEFAULT '' NOT NULL, state TEXT
        DEFAULT '' NOT NULL, postal_code TEXT DEFAULT '' NOT NULL, country TEXT DEFAULT '' NOT NULL, attributes TEXT
        DEFAULT '{}' NOT NULL, received_at FLOAT NOT NULL, PRIMARY KEY (company_id), UNIQUE (external_id) )
    """,
    """
    CREATE INDEX company_name_key ON company (name_key)
    """,
    """
    CREATE TABLE do_not_call ( dnc_id VARCHAR(32) NOT NULL, scope TEXT NOT NULL, value TEXT NOT NULL, source TEXT
        DEFAULT '' NOT NULL, words TEXT DEFAULT '' NOT NULL, outcome_id VARCHAR(32), happened_at FLOAT NOT NULL,
        received_at FLOAT NOT NULL, PRIMARY KEY (dnc_id) )
    """,
    """
    CREATE INDEX do_not_call_value ON do_not_call (scope, value)
    """,
    """
    CREATE TABLE model_version ( model_no INTEGER NOT NULL, version TEXT NOT NULL, toml TEXT NOT NULL, from_at FLOAT
        NOT NULL, received_at FLOAT NOT NULL, applied BOOLEAN NOT NULL, PRIMARY KEY (model_no) )
    """,
    """
    CREATE TABLE opening_class ( class_id INTEGER NOT NULL, zones TEXT NOT NULL, schedule_key TEXT NOT NULL, PRIMARY
        KEY (class_id), UNIQUE (schedule_key) )
    """,
    """
    CREATE TABLE pool ( pool_id INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (pool_id), UNIQUE (name) )
    """,
    """
    CREATE TABLE setting ( name TEXT NOT NULL, value TEXT DEFAULT '' NOT NULL, PRIMARY KEY (name) )
    """,
    """
    CREATE TABLE state_clock ( only INTEGER NOT NULL CHECK ("only" = 1), latest_at FLOAT NOT NULL, PRIMARY KEY
        (only) )
    """,
    """
    CREATE TABLE user_account ( user_id INTEGER NOT NULL, login TEXT NOT NULL, name TEXT DEFAULT '' NOT NULL,
        PRIMARY KEY (user_id), UNIQUE (login) )
    """,
    """
    CREATE TABLE lead ( lead_id INTEGER NOT NULL, external_id TEXT, given_name TEXT DEFAULT '' NOT NULL, family_name
        TEXT DEFAULT '' NOT NULL, full_name TEXT DEFAULT '' NOT NULL, title TEXT DEFAULT '' NOT NULL, company TEXT
        DEFAULT '' NOT NULL, industry TEXT DEFAULT '' NOT NULL, employees TEXT DEFAULT '' NOT NULL, email TEXT
        DEFAULT '' NOT NULL, phone TEXT DEFAULT '' NOT NULL, mobile TEXT DEFAULT '' NOT NULL, phone_2 TEXT DEFAULT
        '' NOT NULL, extension TEXT DEFAULT '' NOT NULL, street TEXT DEFAULT '' NOT NULL, city TEXT DEFAULT '' NOT
        NULL, state TEXT DEFAULT '' NOT NULL, postal_code TEXT DEFAULT '' NOT NULL, country TEXT DEFAULT '' NOT
        NULL, website TEXT DEFAULT '' NOT NULL, source TEXT DEFAULT '' NOT NULL, origin TEXT DEFAULT '' NOT NULL,
        campaign TEXT DEFAULT '' NOT NULL, created_at TEXT DEFAULT '' NOT NULL, do_not_call TEXT DEFAULT '' NOT
        NULL, do_not_email TEXT DEFAULT '' NOT NULL, notes TEXT DEFAULT '' NOT NULL, attributes TEXT DEFAULT '{}'
        NOT NULL, name_key TEXT DEFAULT '' NOT NULL, company_key TEXT DEFAULT '' NOT NULL, email_key TEXT DEFAULT ''
        NOT NULL, pool_id INTEGER DEFAULT '1' NOT NULL, received_at FLOAT NOT NULL, PRIMARY KEY (lead_id), UNIQUE
        (external_id), FOREIGN KEY(pool_id) REFERENCES pool (pool_id) )
    """,
    """
    CREATE INDEX lead_company_key ON lead (company_key) WHERE company_key <> ''
    """,
    """
    CREATE INDEX lead_email_key ON lead (email_key) WHERE email_key <> ''
    """,
    """
    CREATE INDEX lead_name_key ON lead (name_key)
    """,
    """
    CREATE TABLE call_state ( lead_id INTEGER NOT NULL, pool_id INTEGER NOT NULL, class_id INTEGER NOT NULL, fit
        INTEGER NOT NULL CHECK (fit BETWEEN 0 AND 40), "key" FLOAT NOT NULL CHECK (key BETWEEN -1e9 AND 1e6),
        attempts INTEGER NOT NULL, last_attempt_at FLOAT NOT NULL, state INTEGER NOT NULL, ready INTEGER NOT NULL,
        due_at FLOAT NOT NULL, lease_until FLOAT DEFAULT 0 NOT NULL, fit_until FLOAT NOT NULL, fit_next INTEGER NOT
        NULL, fit_up INTEGER NOT NULL, fit_next_until FLOAT NOT NULL, remarket_at FLOAT NOT NULL, callback_at FLOAT,
        callback_by INTEGER, touch_due FLOAT, touch_end FLOAT, claimed_by INTEGER, claimed_at FLOAT DEFAULT 0 NOT
        NULL, claim_no INTEGER DEFAULT '0' NOT NULL, free_at FLOAT NOT NULL GENERATED ALWAYS AS (max(due_at,
        lease_until)) STORED, valid_until FLOAT NOT NULL GENERATED ALWAYS AS (min(fit_until, remarket_at)) STORED,
        PRIMARY KEY (lead_id), CONSTRAINT ready_is_active CHECK (ready = 0 OR (state = 0 AND callback_at IS NULL)),
        CONSTRAINT touch_whole CHECK ((touch_due IS NULL) = (touch_end IS NULL)), FOREIGN KEY(lead_id) REFERENCES
        lead (lead_id) )
    """,
    """
    CREATE INDEX cs_callback ON call_state (pool_id, class_id, callback_at) WHERE callback_at IS NOT NULL AND state
        = 0
    """,
    """
    CREATE INDEX cs_claimed ON call_state (claimed_by) WHERE claimed_by IS NOT NULL
    """,
    """
    CREATE INDEX cs_free ON call_state (pool_id, free_at) WHERE ready = 0 AND state = 0 AND callback_at IS NULL
    """,
    """
    CREATE INDEX cs_rank ON call_state (pool_id, class_id, fit, key DESC, attempts, last_attempt_at, lead_id,
        valid_until) WHERE ready = 1
    """,
    """
    CREATE INDEX cs_state ON call_state (state) WHERE state <> 1
    """,
    """
    CREATE INDEX cs_touch ON call_state (pool_id, class_id, touch_due) WHERE touch_due IS NOT NULL AND state = 0 AND
        callback_at IS NULL
    """,
    """
    CREATE INDEX cs_valid ON call_state (pool_id, valid_until) WHERE ready = 1
    """,
    """
    CREATE TABLE dial ( dial_id VARCHAR(32) NOT NULL, lead_id INTEGER NOT NULL, by_user INTEGER NOT NULL, e164 TEXT
        DEFAULT '' NOT NULL, extension TEXT DEFAULT '' NOT NULL, happened_at FLOAT NOT NULL, path TEXT NOT NULL,
        attempts INTEGER DEFAULT '1' NOT NULL, reason TEXT DEFAULT '' NOT NULL, received_at FLOAT NOT NULL, PRIMARY
        KEY (dial_id), FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account
        (user_id) )
    """,
    """
    CREATE INDEX dial_e164 ON dial (e164, happened_at)
    """,
    """
    CREATE INDEX dial_happened_at ON dial (happened_at)
    """,
    """
    CREATE INDEX dial_lead ON dial (lead_id, happened_at)
    """,
    """
    CREATE TABLE event ( event_id VARCHAR(32) NOT NULL, lead_id INTEGER NOT NULL, kind TEXT NOT NULL, happened_at
        FLOAT NOT NULL, value TEXT DEFAULT '' NOT NULL, detail TEXT DEFAULT '' NOT NULL, evidence TEXT DEFAULT ''
        NOT NULL, outcome_id VARCHAR(32), received_at FLOAT NOT NULL, PRIMARY KEY (event_id), FOREIGN KEY(lead_id)
        REFERENCES lead (lead_id) )
    """,
    """
    CREATE INDEX event_lead ON event (lead_id, happened_at, event_id)
    """,
    """
    CREATE TABLE lead_phone ( phone_id INTEGER NOT NULL, lead_id INTEGER NOT NULL, position INTEGER NOT NULL, field
        TEXT NOT NULL, e164 TEXT NOT NULL, extension TEXT DEFAULT '' NOT NULL, kind TEXT NOT NULL, class_id INTEGER
        NOT NULL, PRIMARY KEY (phone_id), FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(class_id)
        REFERENCES opening_class (class_id) )
    """,
    """
    CREATE INDEX lead_phone_e164 ON lead_phone (e164)
    """,
    """
    CREATE INDEX lead_phone_lead ON lead_phone (lead_id, position)
    """,
    """
    CREATE TABLE next_state ( lead_id INTEGER NOT NULL, fit INTEGER NOT NULL, fit_until FLOAT NOT NULL, fit_next
        INTEGER NOT NULL, fit_next_until FLOAT NOT NULL, fit_up INTEGER NOT NULL, "key" FLOAT NOT NULL, PRIMARY KEY
        (lead_id), FOREIGN KEY(lead_id) REFERENCES lead (lead_id) )
    """,
    """
    CREATE TABLE note ( note_id VARCHAR(32) NOT NULL, lead_id INTEGER NOT NULL, by_user INTEGER NOT NULL, dial_id
        VARCHAR(32), text TEXT NOT NULL, happened_at FLOAT NOT NULL, received_at FLOAT NOT NULL, PRIMARY KEY
        (note_id), FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account
        (user_id) )
    """,
    """
    CREATE INDEX note_lead ON note (lead_id, happened_at)
    """,
    """
    CREATE TABLE note_draft ( lead_id INTEGER NOT NULL, by_user INTEGER NOT NULL, text TEXT NOT NULL, saved_at FLOAT
        NOT NULL, PRIMARY KEY (lead_id, by_user), FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN
        KEY(by_user) REFERENCES user_account (user_id) )
    """,
    """
    CREATE TABLE dial_mark ( mark_id VARCHAR(32) NOT NULL, dial_id VARCHAR(32) NOT NULL, lead_id INTEGER NOT NULL,
        mark TEXT NOT NULL, offset_seconds FLOAT NOT NULL, source TEXT NOT NULL, happened_at FLOAT NOT NULL,
        received_at FLOAT NOT NULL, PRIMARY KEY (mark_id), FOREIGN KEY(dial_id) REFERENCES dial (dial_id), FOREIGN
        KEY(lead_id) REFERENCES lead (lead_id) )
    """,
    """
    CREATE INDEX dial_mark_dial ON dial_mark (dial_id)
    """,
    """
    CREATE TABLE outcome ( outcome_id VARCHAR(32) NOT NULL, dial_id VARCHAR(32) NOT NULL, lead_id INTEGER NOT NULL,
        by_user INTEGER NOT NULL, code TEXT NOT NULL, reason TEXT DEFAULT '' NOT NULL, until_at FLOAT, callback_at
        FLOAT, ring_seconds FLOAT DEFAULT '0' NOT NULL, talk_seconds FLOAT DEFAULT '0' NOT NULL, wrap_seconds FLOAT
        DEFAULT '0' NOT NULL, source TEXT NOT NULL, happened_at FLOAT NOT NULL, received_at FLOAT NOT NULL, PRIMARY
        KEY (outcome_id), FOREIGN KEY(dial_id) REFERENCES dial (dial_id), FOREIGN KEY(lead_id) REFERENCES lead
        (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )
    """,
    """
    CREATE INDEX outcome_dial ON outcome (dial_id)
    """,
    """
    CREATE INDEX outcome_happened_at ON outcome (happened_at)
    """,
    """
    CREATE INDEX outcome_lead ON outcome (lead_id, happened_at)
    """,
    """
    CREATE TABLE correction ( correction_id VARCHAR(32) NOT NULL, outcome_id VARCHAR(32) NOT NULL, lead_id INTEGER
        NOT NULL, by_user INTEGER NOT NULL, kind TEXT NOT NULL, happened_at FLOAT NOT NULL, received_at FLOAT NOT
        NULL, PRIMARY KEY (correction_id), FOREIGN KEY(outcome_id) REFERENCES outcome (outcome_id), FOREIGN
        KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )
    """,
    """
    CREATE INDEX correction_lead ON correction (lead_id)
    """,
    """
    CREATE INDEX correction_outcome ON correction (outcome_id)
    """,
)
FACTS = ("event", "dial", "dial_mark", "outcome", "correction", "note", "do_not_call")


def upgrade() -> None:
    """Makes every table and index, and the triggers that keep facts as they were written."""
    for statement in TABLES:
        op.execute(statement)
    for table in FACTS:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
