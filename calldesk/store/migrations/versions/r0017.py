"""What the board wants of a day that is added up; a number of a lead forgets the days on which it was rung."""

from alembic import op

revision = "0017"
down_revision = "0016"

COLUMN = "ALTER TABLE rolled_day ADD COLUMN {name} {bytes} DEFAULT '' NOT NULL"
TRIGGER = (
    "CREATE TRIGGER {name} AFTER {verb} ON lead_phone"
    " WHEN EXISTS (SELECT 1 FROM dial d WHERE d.lead_id = {row}.lead_id) BEGIN DELETE FROM rolled_day"
    " WHERE EXISTS (SELECT 1 FROM dial d WHERE d.lead_id = {row}.lead_id"
    " AND d.happened_at >= rolled_day.from_at AND d.happened_at < rolled_day.to_at); END"
)
TRIGGERS = (("lead_phone_unrolls", "INSERT", "NEW"), ("old_lead_phone_unrolls", "DELETE", "OLD"))
"""On a server the triggers come with the guard, which an upgrade brings up to date after the last revision."""


def upgrade() -> None:
    """Days that are added up already lack it and are added up again; an older program leaves it empty."""
    team = op.get_bind().dialect.name == "postgresql"
    for name in ("hours", "heat"):
        op.execute(COLUMN.format(name=name, bytes="BYTEA" if team else "BLOB"))
    for name, verb, row in () if team else TRIGGERS:
        op.execute(TRIGGER.format(name=name, verb=verb, row=row))
