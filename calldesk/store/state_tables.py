"""What is folded from the facts for the list: the narrow row per person, its buckets, and the model to come."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Computed,
    Float,
    ForeignKey,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    text,
)

from calldesk.domain.changes import Topic
from calldesk.store.columns import metadata, moment_column

call_state = Table(
    "call_state",
    metadata,
    Column("lead_id", ForeignKey("lead.lead_id"), primary_key=True),
    Column("pool_id", Integer, nullable=False),
    Column("class_id", Integer, nullable=False),
    Column("fit", Integer, CheckConstraint("fit BETWEEN 0 AND 40"), nullable=False),
    Column("key", Float(53), CheckConstraint("key BETWEEN -1e9 AND 1e6"), nullable=False),
    Column("attempts", Integer, nullable=False),
    moment_column("last_attempt_at"),  # 0 = never tried
    Column("state", Integer, nullable=False),  # domain.standing.State; 0 = active
    Column("ready", Integer, nullable=False),
    moment_column("due_at"),
    moment_column("lease_until", default="0"),
    moment_column("fit_until"),
    Column("fit_next", Integer, nullable=False),
    Column("fit_up", Integer, nullable=False),  # the highest fit this lead can ever have
    moment_column("fit_next_until"),
    moment_column("remarket_at"),
    moment_column("callback_at", required=False),
    Column("callback_by", Integer),
    moment_column("touch_due", required=False),
    moment_column("touch_end", required=False),
    Column("claimed_by", Integer),
    moment_column("claimed_at", default="0"),
    Column("claim_no", Integer, nullable=False, server_default="0"),  # fencing token
    Column("free_at", Float(53), Computed("max(due_at, lease_until)", persisted=True), nullable=False),
    Column("valid_until", Float(53), Computed("min(fit_until, remarket_at)", persisted=True), nullable=False),
    CheckConstraint("ready = 0 OR (state = 0 AND callback_at IS NULL)", name="ready_is_active"),
    CheckConstraint("(touch_due IS NULL) = (touch_end IS NULL)", name="touch_whole"),
    info={"topic": Topic.CLAIMS},
)
"""Everything the list query needs, one narrow row per person (reference/performance.md)."""

_RANK = ("pool_id", "class_id", "fit", text("key DESC"), "attempts", "last_attempt_at", "lead_id", "valid_until")
_ACTIVE_WAITING = text("ready = 0 AND state = 0 AND callback_at IS NULL")
Index("cs_rank", *(call_state.c[n] if isinstance(n, str) else n for n in _RANK), sqlite_where=text("ready = 1"))
Index("cs_free", call_state.c.pool_id, call_state.c.free_at, sqlite_where=_ACTIVE_WAITING)
Index("cs_valid", call_state.c.pool_id, call_state.c.valid_until, sqlite_where=text("ready = 1"))
Index(
    "cs_callback",
    call_state.c.pool_id,
    call_state.c.class_id,
    call_state.c.callback_at,
    sqlite_where=text("callback_at IS NOT NULL AND state = 0"),
)
Index(
    "cs_touch",
    call_state.c.pool_id,
    call_state.c.class_id,
    call_state.c.touch_due,
    sqlite_where=text("touch_due IS NOT NULL AND state = 0 AND callback_at IS NULL"),
)
Index("cs_claimed", call_state.c.claimed_by, sqlite_where=text("claimed_by IS NOT NULL"))
Index("cs_state", call_state.c.state, sqlite_where=text("state <> 1"))

call_bucket = Table(
    "call_bucket",
    metadata,
    Column("pool_id", Integer, nullable=False),
    Column("class_id", Integer, nullable=False),
    Column("fit", Integer, nullable=False),
    Column("fit_up", Integer, nullable=False),
    PrimaryKeyConstraint("pool_id", "class_id", "fit"),
    sqlite_with_rowid=False,
)
"""Which (list, class, fit) occur, with the highest fit any of their leads can reach: bounds the probes of the list."""

next_state = Table(
    "next_state",
    metadata,
    Column("lead_id", ForeignKey("lead.lead_id"), primary_key=True),
    Column("fit", Integer, nullable=False),
    moment_column("fit_until"),
    Column("fit_next", Integer, nullable=False),
    moment_column("fit_next_until"),
    Column("fit_up", Integer, nullable=False),
    Column("key", Float(53), nullable=False),
)
"""Fit and key of the model that waits for its moment; every fact writes both."""

state_clock = Table(
    "state_clock",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1"), primary_key=True),
    moment_column("latest_at"),
)
"""One row: the latest moment at which anything was written (store/state_clock)."""
