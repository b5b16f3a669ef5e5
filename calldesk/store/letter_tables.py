"""Letters to reps, each with how far it is, so that each is sent exactly once though several desks run."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from calldesk.domain.changes import Topic
from calldesk.store.columns import by_column, lead_column, metadata, moment_column, words_column

letter = Table(
    "letter",
    metadata,
    Column("letter_id", String(32), primary_key=True),  # made from hand-off and number, so that none is written twice
    Column("handoff_id", ForeignKey("handoff.handoff_id"), nullable=False),
    lead_column(),
    Column("mark_id", ForeignKey("handoff_mark.mark_id"), nullable=False),  # by which the rep got it
    Column("for_user", Integer, ForeignKey("user_account.user_id"), nullable=False),
    by_column(),
    Column("kind", String(16), nullable=False),  # domain.letters.LetterKind
    Column("number", Integer, nullable=False),  # of its hand-off, from 0
    Column("address", Text, nullable=False),
    Column("state", String(16), nullable=False),  # domain.letters.LetterState
    Column("tries", Integer, nullable=False, server_default="0"),
    moment_column("next_try_at"),  # queued: when it is tried; sending: until when whoever sends it has it
    words_column("error"),  # of the last try, in the mail server's words
    moment_column("made_at"),
    moment_column("ended_at", required=False),
    Index("letter_handoff", "handoff_id"),
    Index("letter_lead", "lead_id"),
    Index("letter_waits", "state", "next_try_at"),
    info={"topic": Topic.HANDOFFS},
)
LETTER_CHANGES = ("state", "tries", "next_try_at", "error", "ended_at")
"""What sending changes; the rest stays as it was written."""
