"""What became of a promised callback, and the notices that people have for each other."""

from alembic import op

revision = "0006"
down_revision = "0005"

CHANGE = (
    "CREATE TABLE promise_change ( change_id VARCHAR(32) NOT NULL, outcome_id VARCHAR(32) NOT NULL,"
    " lead_id {big} NOT NULL, by_user INTEGER NOT NULL, kind TEXT NOT NULL, callback_at {moment}, until_at {moment},"
    " reason TEXT DEFAULT '' NOT NULL, happened_at {moment} NOT NULL, received_at {moment} NOT NULL,"
    " PRIMARY KEY (change_id), FOREIGN KEY(outcome_id) REFERENCES outcome (outcome_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
ALERT = (
    "CREATE TABLE alert ( alert_id VARCHAR(32) NOT NULL, for_user INTEGER NOT NULL, lead_id {big} NOT NULL,"
    " by_user INTEGER NOT NULL, code TEXT NOT NULL, args TEXT DEFAULT '' NOT NULL, told_at {moment} NOT NULL,"
    " seen_at {moment}, PRIMARY KEY (alert_id), FOREIGN KEY(for_user) REFERENCES user_account (user_id),"
    " FOREIGN KEY(lead_id) REFERENCES lead (lead_id), FOREIGN KEY(by_user) REFERENCES user_account (user_id) )"
)
GUARDS = (
    (
        "CREATE TRIGGER promise_change_no_update BEFORE UPDATE ON promise_change"
        " BEGIN SELECT RAISE(ABORT, 'promise_change is append-only'); END"
    ),
    (
        "CREATE TRIGGER promise_change_no_delete BEFORE DELETE ON promise_change"
        " BEGIN SELECT RAISE(ABORT, 'promise_change is append-only'); END"
    ),
    (
        "CREATE TRIGGER alert_keeps BEFORE UPDATE OF alert_id, for_user, lead_id, by_user, code, args, told_at ON alert"
        " BEGIN SELECT RAISE(ABORT, 'alert is append-only'); END"
    ),
    "CREATE TRIGGER alert_no_delete BEFORE DELETE ON alert BEGIN SELECT RAISE(ABORT, 'alert is append-only'); END",
)
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


DOUBT = (
    "UPDATE call_state SET fit_until = 0, fit_next_until = 0 WHERE state = 0 AND touch_due IS NOT NULL AND lead_id IN"
    " (SELECT lead_id FROM event WHERE lower(replace(replace(kind, '-', '_'), ' ', '_')) = 'trade_show_visit')"
)
"""A trade show's first touch is due on the Monday after now: a row in doubt is folded anew before an answer needs it,
else by the next sweep."""


def upgrade() -> None:
    """Adds two tables; a program of before would fold a moved promise as it was, so it may only read from now on."""
    team = op.get_bind().dialect.name == "postgresql"
    kinds = {"big": "BIGINT" if team else "INTEGER", "moment": "FLOAT(53)" if team else "FLOAT"}
    op.execute(CHANGE.format(**kinds))
    op.execute("CREATE INDEX promise_change_lead ON promise_change (lead_id)")
    op.execute(ALERT.format(**kinds))
    op.execute("CREATE INDEX alert_for ON alert (for_user, told_at)")
    op.execute("CREATE INDEX alert_lead ON alert (lead_id)")
    op.execute(DOUBT)
    op.execute("UPDATE handshake SET writes_from = '0006'")
    if not team:
        for guard in GUARDS:
            op.execute(guard)
