"""Days that are over, added up for the reports, and what forgets one as soon as a fact of it comes in.

A rolled day is worth nothing unless it is what the facts say. So nobody who writes a fact has to think of it, whatever
program that is: in the fact's own transaction a trigger of the database deletes the day that the fact belongs to, an
outcome and a correction being of the day of their dial, and a number of a lead of each day on which it was rung. A day
that is not there is counted from its facts, and so are the day that runs and the hour after it; the job adds a
forgotten day up again. An older desk can therefore leave no number stale either, and may go on writing.

On a server a day must not be added up from facts of which one is still on its way: whoever writes an older fact holds
ROLL_LOCK shared until the commit (`roles/rolled_guard`), and the job takes it alone or not at all.
"""

from sqlalchemy import Column, Connection, Index, LargeBinary, PrimaryKeyConstraint, Table, Text

from calldesk.store.columns import metadata, moment_column
from calldesk.store.driver import is_postgres

rolled_day = Table(
    "rolled_day",
    metadata,
    Column("zone", Text, nullable=False),
    Column("day", Text, nullable=False),  # ISO, of that zone
    moment_column("from_at"),
    moment_column("to_at"),
    moment_column("latest_at"),  # of its facts; a past instant before it knows them not all (R15)
    Column("content", LargeBinary, nullable=False),  # domain.metrics_days.packed
    Column("lengths", LargeBinary, nullable=False),
    Column("hours", LargeBinary, nullable=False, server_default=""),  # domain.board_days.packed_hours
    Column("heat", LargeBinary, nullable=False, server_default=""),  # packed_heat; empty = by an older program
    Column("by_person", LargeBinary, nullable=False, server_default=""),  # packed_by_person; empty = by an older one
    Column("late", LargeBinary, nullable=False, server_default=""),  # store.day_sums.packed_late; empty = as above
    PrimaryKeyConstraint("zone", "day"),
    Index("rolled_day_to", "to_at", "from_at"),
)
"""Derived, no fact; nothing is announced, for no number changes by it."""
ROLL_LOCK = 0x63_61_6C_6C_64_61_79
"""Key of the advisory lock of a team's database."""
SETTLED_SECONDS = 3600.0
"""So long after its end a day is added up: until then nearly all of it has come in."""
FORGETS = {
    "dial": "NEW.happened_at",
    "outcome": "(SELECT d.happened_at FROM {schema}dial d WHERE d.dial_id = NEW.dial_id)",
    "correction": "(SELECT d.happened_at FROM {schema}dial d JOIN {schema}outcome o ON o.dial_id = d.dial_id"
    " WHERE o.outcome_id = NEW.outcome_id)",
    "shift_mark": "NEW.happened_at",
}
"""The facts that a day is added up from, and SQL of when each counts."""
PHONE_TRIGGERS = {"lead_phone_unrolls": ("INSERT", "NEW"), "old_lead_phone_unrolls": ("DELETE", "OLD")}
"""Another number of a lead tells where the lead was rung: the days on which it was are forgotten."""
UNROLLS = (*(f"{table}_unrolls" for table in FORGETS), *PHONE_TRIGGERS)
"""The names of all triggers that forget."""
_PHONE = (
    "CREATE TRIGGER {name} AFTER {verb} ON lead_phone"
    " WHEN EXISTS (SELECT 1 FROM dial d WHERE d.lead_id = {row}.lead_id) BEGIN DELETE FROM rolled_day"
    " WHERE EXISTS (SELECT 1 FROM dial d WHERE d.lead_id = {row}.lead_id"
    " AND d.happened_at >= rolled_day.from_at AND d.happened_at < rolled_day.to_at); END"
)


def forget_rolled(conn: Connection) -> None:
    """Creates the triggers of a file; on a server they are part of the guard (`roles/rolled_guard`)."""
    if is_postgres(conn):
        return
    for table, at in FORGETS.items():
        conn.exec_driver_sql(
            f"CREATE TRIGGER {table}_unrolls AFTER INSERT ON {table} BEGIN DELETE FROM rolled_day"
            f" WHERE to_at > {at.format(schema='')} AND from_at <= {at.format(schema='')}; END"
        )
    for name, (verb, row) in PHONE_TRIGGERS.items():
        conn.exec_driver_sql(_PHONE.format(name=name, verb=verb, row=row))
