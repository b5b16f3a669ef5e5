"""Facts of what a talk brought, and of what is said in it: answers to criteria, front desks, campaigns as they were."""

from sqlalchemy import Boolean, Column, Index, String, Table, Text

from calldesk.domain.changes import Topic
from calldesk.store.columns import (
    SORTED,
    by_column,
    fact_column,
    lead_column,
    metadata,
    moment_column,
    words_column,
)

criterion_answer = Table(
    "criterion_answer",
    metadata,
    fact_column("answer_id"),
    lead_column(),
    by_column(),
    Column("dial_id", String(32)),  # the call it was said in; NULL = between calls
    Column("criterion", Text, nullable=False),  # the key of the campaign's criterion
    Column("met", Boolean, nullable=False),
    words_column("words"),  # the caller's own, the evidence
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("criterion_answer_lead", "lead_id", "criterion", "happened_at"),
    info={"topic": Topic.CRITERIA},
)
"""The newest of a lead's criterion holds."""

front_desk = Table(
    "front_desk",
    metadata,
    fact_column("words_id"),
    lead_column(),
    by_column(),
    Column("company_key", SORTED, nullable=False, server_default=""),
    Column("e164", SORTED, nullable=False, server_default=""),  # the number of its front desk; "" = every one
    Column("text", Text, nullable=False),  # "" = nothing holds any more
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("front_desk_company", "company_key", "happened_at"),
    Index("front_desk_e164", "e164", "happened_at"),
    info={"topic": Topic.FRONT_DESK},
)
"""What helps to get past a company's front desk; the newest of the company, or of the number, holds."""

campaign_change = Table(
    "campaign_change",
    metadata,
    fact_column("change_id"),
    by_column(),
    Column("name", Text, nullable=False),
    Column("name_before", Text, nullable=False),  # "" = a new campaign
    Column("content", Text, nullable=False),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("campaign_change_name", "name", "happened_at"),
    info={"topic": Topic.CAMPAIGNS},
)
"""Each campaign as it was saved, by whom and when."""

TALK_FACTS = (criterion_answer, front_desk, campaign_change)
