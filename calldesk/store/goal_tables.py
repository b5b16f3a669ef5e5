"""Facts of targets, working days, named teams, and of what was said of a call; and the weekly summaries by e-mail."""

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, String, Table, Text

from calldesk.domain.changes import Topic
from calldesk.store.columns import by_column, fact_column, lead_column, metadata, moment_column, words_column

target = Table(
    "target",
    metadata,
    fact_column("target_id"),
    Column("for_user", ForeignKey("user_account.user_id")),  # NULL = the team's
    Column("metric", String(32), nullable=False),  # domain.targets.METRICS
    Column("per", String(8), nullable=False),  # domain.targets.Per
    Column("value", Float(53)),  # NULL = none any more
    Column("from_on", String(10), nullable=False),  # ISO, the first day it holds for
    by_column(),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("target_for", "for_user", "metric"),
    info={"topic": Topic.TARGETS},
)
"""Each version; the past is judged by what held then."""

work_time = Table(
    "work_time",
    metadata,
    fact_column("time_id"),
    Column("for_user", ForeignKey("user_account.user_id")),  # NULL = the team's
    Column("first_on", String(10), nullable=False),
    words_column("last_on"),  # "" = until another is said
    Column("shares", Text, nullable=False),  # seven percentages of a full day from Monday on, with commas
    by_column(),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("work_time_for", "for_user"),
    info={"topic": Topic.TARGETS},
)

team_move = Table(
    "team_move",
    metadata,
    fact_column("move_id"),
    Column("for_user", ForeignKey("user_account.user_id"), nullable=False),
    words_column("team"),  # "" = in none from then on
    Column("from_on", String(10), nullable=False),  # ISO, the first day in it
    by_column(),
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("team_move_for", "for_user"),
    info={"topic": Topic.SETTINGS},
)
"""Who is in which named team; what is counted stays with the team of its day."""

coach_mark = Table(
    "coach_mark",
    metadata,
    fact_column("mark_id"),
    Column("dial_id", ForeignKey("dial.dial_id"), nullable=False),
    lead_column(),
    by_column(),
    Column("kind", String(16), nullable=False),  # domain.coaching.CoachKind
    words_column("words"),
    Column("of_mark", String(32)),  # what it ends: a flag, a call for help
    moment_column("happened_at"),
    moment_column("received_at"),
    Index("coach_mark_dial", "dial_id"),
    Index("coach_mark_lead", "lead_id"),
    Index("coach_mark_happened_at", "happened_at"),
    info={"topic": Topic.COACHING},
)

summary = Table(
    "summary",
    metadata,
    Column("summary_id", String(32), primary_key=True),  # made from person and week, so that none is written twice
    Column("for_user", Integer, ForeignKey("user_account.user_id"), nullable=False),
    by_column(),
    Column("week_on", String(10), nullable=False),  # its Monday, ISO
    Column("address", Text, nullable=False),
    Column("state", String(16), nullable=False),  # domain.letters.LetterState
    Column("tries", Integer, nullable=False, server_default="0"),
    moment_column("next_try_at"),  # queued: when it is tried; sending: until when whoever sends it has it
    words_column("error"),
    moment_column("made_at"),
    moment_column("ended_at", required=False),
    Index("summary_waits", "state", "next_try_at"),
)
"""A week by e-mail to who leads, each with how far it is, so that it goes exactly once though several desks run."""
SUMMARY_CHANGES = ("state", "tries", "next_try_at", "error", "ended_at")
"""What sending changes; the rest stays as it was written."""

GOAL_FACTS = (target, work_time, coach_mark, team_move)
