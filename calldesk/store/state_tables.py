"""What is folded from the facts for the list: the narrow row per person, its buckets, and the model to come."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Computed,
    Float,
    ForeignKey,
    Integer,
    PrimaryKeyConstraint,
    Table,
    text,
)

from calldesk.domain.changes import Topic
from calldesk.store.columns import ON_SERVER, SMALL, metadata, moment_column, partial_index

call_state = Table(
    "call_state",
    metadata,
    Column("lead_id", ForeignKey("lead.lead_id"), primary_key=True),
    Column("pool_id", Integer, nullable=False),
    Column("class_id", SMALL, nullable=False),
    Column("fit", SMALL, CheckConstraint("fit BETWEEN 0 AND 40"), nullable=False),
    Column("key", Float(53), CheckConstraint("key BETWEEN -1e9 AND 1e6"), nullable=False),
    Column("attempts", SMALL, nullable=False),
    moment_column("last_attempt_at"),  # 0 = never tried
    Column("state", SMALL, nullable=False),  # domain.standing.State; 0 = active
    Column("ready", SMALL, nullable=False),
    moment_column("due_at"),
    moment_column("lease_until", default="0"),
    moment_column("fit_until"),
    Column("fit_next", SMALL, nullable=False),
    Column("fit_up", SMALL, nullable=False),  # the highest fit this lead can ever have
    moment_column("fit_next_until"),
    moment_column("remarket_at"),
    moment_column("callback_at", required=False),
    Column("callback_by", Integer),
    moment_column("touch_due", required=False),
    moment_column("touch_end", required=False),
    Column("claimed_by", Integer),
    moment_column("claimed_at", default="0"),
    Column("claim_no", Integer, nullable=False, server_default="0"),  # fencing token
    Column("free_at", Float(53), Computed("greatest(due_at, lease_until)", persisted=True), nullable=False),
    Column("valid_until", Float(53), Computed("least(fit_until, remarket_at)", persisted=True), nullable=False),
    CheckConstraint("ready = 0 OR (state = 0 AND callback_at IS NULL)", name="ready_is_active"),
    CheckConstraint("(touch_due IS NULL) = (touch_end IS NULL)", name="touch_whole"),
    info={"topic": Topic.CLAIMS, ON_SERVER: {"with": {"fillfactor": 90, "autovacuum_vacuum_scale_factor": 0.01}}},
)
"""Everything the list query needs, one narrow row per person (reference/performance.md)."""

_RANK = ("pool_id", "class_id", "fit", text("key DESC"), "attempts", "last_attempt_at", "lead_id", "valid_until")
_of = call_state.c
partial_index("cs_rank", *(_of[n] if isinstance(n, str) else n for n in _RANK), where="ready = 1")
partial_index("cs_free", _of.pool_id, _of.free_at, where="ready = 0 AND state = 0 AND callback_at IS NULL")
partial_index("cs_valid", _of.pool_id, _of.valid_until, where="ready = 1")
_PROMISED = "callback_at IS NOT NULL AND state = 0"
partial_index("cs_callback", _of.pool_id, _of.class_id, _of.callback_at, where=_PROMISED)
_TOUCHED = "touch_due IS NOT NULL AND state = 0 AND callback_at IS NULL"
partial_index("cs_touch", _of.pool_id, _of.class_id, _of.touch_due, where=_TOUCHED)
partial_index("cs_claimed", _of.claimed_by, where="claimed_by IS NOT NULL")
partial_index("cs_state", _of.state, where="state <> 1")

call_bucket = Table(
    "call_bucket",
    metadata,
    Column("pool_id", Integer, nullable=False),
    Column("class_id", SMALL, nullable=False),
    Column("fit", SMALL, nullable=False),
    Column("fit_up", SMALL, nullable=False),
    PrimaryKeyConstraint("pool_id", "class_id", "fit"),
    sqlite_with_rowid=False,
)
"""Which (list, class, fit) occur, with the highest fit any of their leads can reach: bounds the probes of the list."""

next_state = Table(
    "next_state",
    metadata,
    Column("lead_id", ForeignKey("lead.lead_id"), primary_key=True),
    Column("fit", SMALL, nullable=False),
    moment_column("fit_until"),
    Column("fit_next", SMALL, nullable=False),
    moment_column("fit_next_until"),
    Column("fit_up", SMALL, nullable=False),
    Column("key", Float(53), nullable=False),
)
"""Fit and key of the model that waits for its moment; every fact writes both."""

state_clock = Table(
    "state_clock",
    metadata,
    Column("only", Integer, CheckConstraint('"only" = 1'), primary_key=True, autoincrement=False),
    moment_column("latest_at"),
)
"""One row: the latest moment at which anything was written (store/state_clock)."""
