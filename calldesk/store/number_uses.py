"""What somebody said a number of a lead is: a fact, folded with the calls by its time."""

from sqlalchemy import Column, Index, Table, Text

from calldesk.domain.changes import Topic
from calldesk.store.columns import SORTED, by_column, fact_column, lead_column, metadata, moment_column

number_use = Table(
    "number_use",
    metadata,
    fact_column("use_id"),
    lead_column(),
    by_column(),
    Column("e164", SORTED, nullable=False),
    Column("kind", Text, nullable=False),  # domain.numbers.SAID
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("number_use_lead", "lead_id", "happened_at"),
    info={"topic": Topic.LEADS},
)

HAS_NUMBER_USES = "SELECT to_regclass('number_use') IS NOT NULL"
"""SQL for a server alone: a team of before revision 0011 keeps none, and its switchboards never rest."""
