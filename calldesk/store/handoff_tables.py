"""Facts of what "qualified" means and who signed it, and of each hand-off and all that was done with it (R10)."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from calldesk.domain.changes import Topic
from calldesk.store.columns import by_column, fact_column, lead_column, metadata, moment_column, words_column

definition = Table(
    "definition",
    metadata,
    fact_column("definition_id"),
    words_column("scope"),  # the campaign it is for; "" = the whole team's
    Column("number", Integer, nullable=False),
    Column("content", Text, nullable=False),  # domain.definitions.definition_text: what is signed, to the letter
    by_column(),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("definition_scope", "scope", "number"),
    info={"topic": Topic.DEFINITIONS},
)
"""Every text; a changed draft is another row of the same number."""

definition_signature = Table(
    "definition_signature",
    metadata,
    fact_column("signature_id"),
    Column("definition_id", ForeignKey("definition.definition_id"), nullable=False),
    Column("side", String(16), nullable=False),  # marketing, sales
    by_column(),
    moment_column("happened_at"),
    moment_column("received_at"),
    UniqueConstraint("definition_id", "side"),
    info={"topic": Topic.DEFINITIONS},
)

definition_comment = Table(
    "definition_comment",
    metadata,
    fact_column("comment_id"),
    Column("definition_id", ForeignKey("definition.definition_id"), nullable=False),  # the text it was said of
    by_column(),
    Column("text", Text, nullable=False),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("definition_comment_of", "definition_id"),
    info={"topic": Topic.DEFINITIONS},
)

handoff = Table(
    "handoff",
    metadata,
    fact_column("handoff_id"),
    lead_column(),
    by_column(),
    Column("outcome_id", ForeignKey("outcome.outcome_id"), nullable=False),  # undone with it
    Column("definition_id", ForeignKey("definition.definition_id")),  # NULL = imported: nobody judged by one
    Column("evidence", Text, nullable=False, server_default="[]"),  # domain.handoffs.Heard, JSON
    words_column("next_step"),
    moment_column("meets_at", required=False),
    Column("meets_minutes", Integer, nullable=False, server_default="30"),
    words_column("override_reason"),  # a team lead handed it over though criteria were missing
    words_column("first_source"),
    words_column("first_campaign"),
    Column("first_qualifier", ForeignKey("user_account.user_id"), nullable=False),
    Column("score", Float(53), nullable=False, server_default="0"),  # at that moment
    Column("path", Text, nullable=False),  # call, import
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("handoff_lead", "lead_id"),
    Index("handoff_outcome", "outcome_id"),
    Index("handoff_by_user", "by_user", "happened_at"),
    info={"topic": Topic.HANDOFFS},
)
"""A qualified opportunity as it was offered; the credit for its origin is in it and never changes."""

handoff_mark = Table(
    "handoff_mark",
    metadata,
    fact_column("mark_id"),
    Column("handoff_id", ForeignKey("handoff.handoff_id"), nullable=False),
    lead_column(),
    by_column(),
    Column("kind", String(16), nullable=False),  # domain.handoffs.MarkKind
    Column("rep", ForeignKey("user_account.user_id")),  # with routed: to whom
    words_column("reason"),
    words_column("words"),
    Column("amount", Float(53)),
    moment_column("until_at", required=False),
    Column("of_mark", String(32)),  # with undone: which
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("handoff_mark_handoff", "handoff_id"),
    Index("handoff_mark_lead", "lead_id"),
    Index("handoff_mark_rep", "rep"),
    info={"topic": Topic.HANDOFFS},
)

absence = Table(
    "absence",
    metadata,
    fact_column("absence_id"),
    Column("rep", ForeignKey("user_account.user_id"), nullable=False),  # who is away
    by_column(),
    words_column("first_on"),  # days by the rep's clock, ISO
    words_column("last_on"),
    Column("of_absence", String(32)),  # which absence this one takes back
    moment_column("happened_at"),
    moment_column("received_at"),
    Column("stand_in", ForeignKey("user_account.user_id")),  # whose their callbacks are meanwhile; NULL = anyone's
    moment_column("from_at", required=False),  # the same days as moments; NULL = said by a program of before
    moment_column("until_at", required=False),
    Index("absence_rep", "rep"),
    info={"topic": Topic.HANDOFFS},
)
"""When somebody is away: a rep gets no hand-off, a qualifier's callbacks are others'; the routing rules say more."""

HANDOFF_FACTS = (definition, definition_signature, definition_comment, handoff, handoff_mark, absence)
HAS_HANDOFFS = "SELECT to_regclass('handoff_mark') IS NOT NULL"
"""On a server: a team of before has none of them until its admin upgrades it."""
