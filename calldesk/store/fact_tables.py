"""Facts: append-only, keyed by ids made by the client; triggers refuse UPDATE and DELETE (R7)."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, PrimaryKeyConstraint, String, Table, Text

from calldesk.domain.changes import Topic
from calldesk.store.columns import by_column, fact_column, lead_column, metadata, moment_column, words_column

event = Table(
    "event",
    metadata,
    fact_column("event_id"),  # uuid5 of (lead, key): the same event gets the same id whatever the order of arrival
    lead_column(),
    Column("kind", Text, nullable=False),
    moment_column("happened_at"),
    words_column("value"),
    words_column("detail"),
    words_column("evidence"),  # where it comes from: file, row and source; or the outcome that recorded it
    Column("outcome_id", String(32)),  # a conversation is undone with its outcome
    moment_column("received_at"),
    Index("event_lead", "lead_id", "happened_at", "event_id"),
    info={"topic": Topic.EVENTS},
)

dial = Table(
    "dial",
    metadata,
    fact_column("dial_id"),
    lead_column(),
    by_column(),
    words_column("e164"),
    words_column("extension"),
    moment_column("happened_at"),
    Column("path", Text, nullable=False),  # list, manual, happened, import
    Column("attempts", Integer, nullable=False, server_default="1"),  # an imported row may stand for several
    words_column("reason"),  # why it was recorded after the fact, or made outside calling hours
    moment_column("received_at"),
    Index("dial_lead", "lead_id", "happened_at"),
    Index("dial_e164", "e164", "happened_at"),
    Index("dial_happened_at", "happened_at"),
    Index("dial_by_user", "by_user", "happened_at"),
    info={"topic": Topic.CALLS},
)

dial_mark = Table(
    "dial_mark",
    metadata,
    fact_column("mark_id"),
    Column("dial_id", ForeignKey("dial.dial_id"), nullable=False),
    lead_column(),
    Column("mark", Text, nullable=False),  # ringing, answered, ended
    Column("offset_seconds", Float(53), nullable=False),  # since the dial, by a monotonic clock
    Column("source", Text, nullable=False),  # event or manual
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("dial_mark_dial", "dial_id"),
    info={"topic": Topic.CALLS},
)

outcome = Table(
    "outcome",
    metadata,
    fact_column("outcome_id"),
    Column("dial_id", ForeignKey("dial.dial_id"), nullable=False),
    lead_column(),
    by_column(),
    Column("code", Text, nullable=False),
    words_column("reason"),
    moment_column("until_at", required=False),
    moment_column("callback_at", required=False),
    Column("ring_seconds", Float(53), nullable=False, server_default="0"),
    Column("talk_seconds", Float(53), nullable=False, server_default="0"),
    Column("wrap_seconds", Float(53), nullable=False, server_default="0"),
    Column("source", Text, nullable=False),  # of the talk time: event, manual, or manual with a sleep in the call
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("outcome_lead", "lead_id", "happened_at"),
    Index("outcome_dial", "dial_id"),
    Index("outcome_happened_at", "happened_at"),
    info={"topic": Topic.CALLS},
)

correction = Table(
    "correction",
    metadata,
    fact_column("correction_id"),
    Column("outcome_id", ForeignKey("outcome.outcome_id"), nullable=False),
    lead_column(),
    by_column(),
    Column("kind", Text, nullable=False),  # undo
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("correction_outcome", "outcome_id"),
    Index("correction_lead", "lead_id"),
    info={"topic": Topic.CALLS},
)

note = Table(
    "note",
    metadata,
    fact_column("note_id"),
    lead_column(),
    by_column(),
    Column("dial_id", String(32)),
    Column("text", Text, nullable=False),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("note_lead", "lead_id", "happened_at"),
    info={"topic": Topic.NOTES},
)

note_draft = Table(
    "note_draft",
    metadata,
    lead_column(),
    by_column(),
    Column("text", Text, nullable=False),
    moment_column("saved_at"),
    PrimaryKeyConstraint("lead_id", "by_user"),
    info={"topic": Topic.DRAFTS},
)

do_not_call = Table(
    "do_not_call",
    metadata,
    fact_column("dnc_id"),
    Column("scope", Text, nullable=False),  # number, person, email, company
    Column("value", Text, nullable=False),  # e164, lead id, e-mail key or company key
    words_column("source"),
    words_column("words"),
    Column("outcome_id", String(32)),  # undone with its outcome
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("do_not_call_value", "scope", "value"),
    info={"topic": Topic.LEADS},
)

taken_command = Table(
    "taken_command",
    metadata,
    Column("command_id", String(32), primary_key=True),
    Column("device_id", String(32), nullable=False),
    by_column(),
    moment_column("received_at"),
)
"""What a team's server has taken from its desks' outboxes, so that each command is done once (R8)."""

CALL_FACTS = (event, dial, dial_mark, outcome, correction, note, do_not_call)
