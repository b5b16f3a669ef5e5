"""All tables by name, as SQLAlchemy Core sees them; each names the topic that a write to it announces."""

from calldesk.store.columns import metadata
from calldesk.store.fact_tables import (
    CALL_FACTS,
    correction,
    dial,
    dial_mark,
    do_not_call,
    event,
    note,
    note_draft,
    outcome,
    taken_command,
)
from calldesk.store.goal_tables import GOAL_FACTS, coach_mark, summary, target, team_move, work_time
from calldesk.store.handoff_tables import (
    HANDOFF_FACTS,
    definition,
    definition_comment,
    definition_signature,
    handoff,
    handoff_mark,
)
from calldesk.store.handshake import handshake
from calldesk.store.job_tables import job_lease, job_run
from calldesk.store.letter_tables import letter
from calldesk.store.number_uses import number_use
from calldesk.store.people_tables import (
    PROFILE_FIELDS,
    campaign,
    company,
    lead,
    lead_phone,
    model_version,
    opening_class,
    pool,
    pool_member,
    setting,
    team_rules,
    user_account,
)
from calldesk.store.promise_tables import alert, promise_change
from calldesk.store.rolled_tables import rolled_day
from calldesk.store.shift_tables import SHIFT_FACTS, lead_skip, shift_mark
from calldesk.store.state_tables import call_bucket, call_state, next_state, state_clock
from calldesk.store.talk_tables import TALK_FACTS, campaign_change, criterion_answer, front_desk
from calldesk.store.touch_tables import assignment, touch_rule
from calldesk.store.word_table import lead_word

FACTS = (*CALL_FACTS, promise_change, *SHIFT_FACTS, *TALK_FACTS, *HANDOFF_FACTS, number_use, assignment, *GOAL_FACTS)
"""Append-only: triggers refuse UPDATE and DELETE (R7)."""

__all__ = [
    "FACTS",
    "PROFILE_FIELDS",
    "alert",
    "assignment",
    "call_bucket",
    "call_state",
    "campaign",
    "campaign_change",
    "coach_mark",
    "company",
    "correction",
    "criterion_answer",
    "definition",
    "definition_comment",
    "definition_signature",
    "dial",
    "dial_mark",
    "do_not_call",
    "event",
    "front_desk",
    "handoff",
    "handoff_mark",
    "handshake",
    "job_lease",
    "job_run",
    "lead",
    "lead_phone",
    "lead_skip",
    "lead_word",
    "letter",
    "metadata",
    "model_version",
    "next_state",
    "note",
    "note_draft",
    "number_use",
    "opening_class",
    "outcome",
    "pool",
    "pool_member",
    "promise_change",
    "rolled_day",
    "setting",
    "shift_mark",
    "state_clock",
    "summary",
    "taken_command",
    "target",
    "team_move",
    "team_rules",
    "touch_rule",
    "user_account",
    "work_time",
]
