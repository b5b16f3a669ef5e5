"""First touches: who took up a lead that nobody had dialled yet, and the clocks that campaigns set (R6)."""

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, Text

from calldesk.domain.changes import Topic
from calldesk.store.columns import by_column, fact_column, lead_column, metadata, moment_column

assignment = Table(
    "assignment",
    metadata,
    fact_column("assignment_id"),
    lead_column(),
    by_column(),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("assignment_lead", "lead_id", "happened_at"),
    info={"topic": Topic.CLAIMS},
)
"""A fact: an undialled lead was claimed; the first since it came or woke is its assignment."""

touch_rule = Table(
    "touch_rule",
    metadata,
    Column("kind", Text, nullable=False),  # campaign, source
    Column("name", Text, nullable=False),  # as it stands in the lead's field of that name
    Column("clock", Text, nullable=False),  # domain.event_kinds: web, day, show
    PrimaryKeyConstraint("kind", "name"),
    info={"topic": Topic.CAMPAIGNS},
)
"""Read from the texts of the campaigns whenever one is saved (`store/touch_rules`)."""
