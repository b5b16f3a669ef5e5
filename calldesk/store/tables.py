"""The tables, as SQLAlchemy Core sees them; each names the topic that a write to it announces.

Moments are floats (seconds since 2000-01-01Z, domain/moments). Facts (event, dial, dial_mark, outcome, correction,
note, do_not_call) are append-only and keyed by ids made by the client; triggers refuse UPDATE and DELETE.
"""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    text,
)

from calldesk.domain.changes import Topic

metadata = MetaData()


def _moment(name: str, *, required: bool = True, default: str | None = None) -> Column[float]:
    return Column(name, Float(53), nullable=not required, server_default=text(default) if default else None)


def _words(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default="")


def _fact(name: str) -> Column[str]:
    return Column(name, String(32), primary_key=True)


def _lead() -> Column[int]:
    return Column("lead_id", ForeignKey("lead.lead_id"), nullable=False)


def _by() -> Column[int]:
    return Column("by_user", ForeignKey("user_account.user_id"), nullable=False)


user_account = Table(
    "user_account",
    metadata,
    Column("user_id", Integer, primary_key=True),
    Column("login", Text, nullable=False, unique=True),
    _words("name"),
    info={"topic": Topic.SETTINGS},
)

pool = Table(
    "pool",
    metadata,
    Column("pool_id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    info={"topic": Topic.SETTINGS},
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    _words("value"),
    info={"topic": Topic.SETTINGS},
)

campaign = Table(
    "campaign",
    metadata,
    Column("campaign_id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    _words("content"),  # the campaign's TOML: brief, talk track, objections, criteria
    info={"topic": Topic.CAMPAIGNS},
)

model_version = Table(
    "model_version",
    metadata,
    Column("model_no", Integer, primary_key=True),
    Column("version", Text, nullable=False),
    Column("toml", Text, nullable=False),
    _moment("from_at"),  # -1e18 for the first: it holds from the beginning
    _moment("received_at"),
    Column("applied", Boolean, nullable=False),  # the derived state is built with it
    info={"topic": Topic.SETTINGS},
)

opening_class = Table(
    "opening_class",
    metadata,
    Column("class_id", Integer, primary_key=True),
    Column("zones", Text, nullable=False),  # space-separated IANA zones; "" = unknown, never open
    Column("schedule_key", Text, nullable=False, unique=True),  # states with one schedule share one class
    info={"topic": Topic.SETTINGS},
)

company = Table(
    "company",
    metadata,
    Column("company_id", Integer, primary_key=True),
    Column("external_id", Text, unique=True),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    *(_words(name) for name in ("industry", "employees", "phone", "website", "street", "city", "state")),
    *(_words(name) for name in ("postal_code", "country")),
    Column("attributes", Text, nullable=False, server_default="{}"),
    _moment("received_at"),
    Index("company_name_key", "name_key"),
    info={"topic": Topic.LEADS},
)

PROFILE_FIELDS = (
    "given_name",
    "family_name",
    "full_name",
    "title",
    "company",
    "industry",
    "employees",
    "email",
    "phone",
    "mobile",
    "phone_2",
    "extension",
    "street",
    "city",
    "state",
    "postal_code",
    "country",
    "website",
    "source",
    "origin",
    "campaign",
    "created_at",
    "do_not_call",
    "do_not_email",
    "notes",
)
"""Columns of `lead` that hold the imported text to the letter; with `attributes` they are what fit rules see."""

lead = Table(
    "lead",
    metadata,
    Column("lead_id", Integer, primary_key=True),
    Column("external_id", Text, unique=True),
    *(_words(name) for name in PROFILE_FIELDS),
    Column("attributes", Text, nullable=False, server_default="{}"),  # JSON object: column name -> text
    Column("name_key", Text, nullable=False, server_default=""),  # shown name, casefolded: search and matching
    Column("company_key", Text, nullable=False, server_default=""),
    Column("email_key", Text, nullable=False, server_default=""),
    Column("pool_id", ForeignKey("pool.pool_id"), nullable=False, server_default="1"),
    _moment("received_at"),
    Index("lead_email_key", "email_key", sqlite_where=text("email_key <> ''")),
    Index("lead_name_key", "name_key"),
    Index("lead_company_key", "company_key", sqlite_where=text("company_key <> ''")),
    sqlite_autoincrement=False,
    info={"topic": Topic.LEADS},
)
"""Every person, name or lead; which of the two is a fold over the events (`call_state.state`)."""

lead_phone = Table(
    "lead_phone",
    metadata,
    Column("phone_id", Integer, primary_key=True),
    _lead(),
    Column("position", Integer, nullable=False),  # 0 = tried first
    Column("field", Text, nullable=False),  # phone, mobile, phone_2
    Column("e164", Text, nullable=False),
    _words("extension"),
    Column("kind", Text, nullable=False),
    Column("class_id", ForeignKey("opening_class.class_id"), nullable=False),
    Index("lead_phone_lead", "lead_id", "position"),
    Index("lead_phone_e164", "e164"),
    info={"topic": Topic.LEADS},
)

event = Table(
    "event",
    metadata,
    _fact("event_id"),  # uuid5 of (lead, key): the same event gets the same id whatever the order of arrival
    _lead(),
    Column("kind", Text, nullable=False),
    _moment("happened_at"),
    _words("value"),
    _words("detail"),
    _words("evidence"),  # where it comes from: file, row and source; or the outcome that recorded it
    Column("outcome_id", String(32)),  # a conversation is undone with its outcome
    _moment("received_at"),
    Index("event_lead", "lead_id", "happened_at", "event_id"),
    Index("event_happened_at", "happened_at"),
    info={"topic": Topic.EVENTS},
)

dial = Table(
    "dial",
    metadata,
    _fact("dial_id"),
    _lead(),
    _by(),
    _words("e164"),
    _words("extension"),
    _moment("happened_at"),
    Column("path", Text, nullable=False),  # list, manual, happened, import
    Column("attempts", Integer, nullable=False, server_default="1"),  # an imported row may stand for several
    _words("reason"),  # why it was recorded after the fact
    _moment("received_at"),
    Index("dial_lead", "lead_id", "happened_at"),
    Index("dial_e164", "e164", "happened_at"),
    Index("dial_happened_at", "happened_at"),
    info={"topic": Topic.CALLS},
)

dial_mark = Table(
    "dial_mark",
    metadata,
    _fact("mark_id"),
    Column("dial_id", ForeignKey("dial.dial_id"), nullable=False),
    _lead(),
    Column("mark", Text, nullable=False),  # ringing, answered, ended
    Column("offset_seconds", Float(53), nullable=False),  # since the dial, by a monotonic clock
    Column("source", Text, nullable=False),  # event or manual
    _moment("happened_at"),
    _moment("received_at"),
    Index("dial_mark_dial", "dial_id"),
    info={"topic": Topic.CALLS},
)

outcome = Table(
    "outcome",
    metadata,
    _fact("outcome_id"),
    Column("dial_id", ForeignKey("dial.dial_id"), nullable=False),
    _lead(),
    _by(),
    Column("code", Text, nullable=False),
    _words("reason"),
    _moment("until_at", required=False),
    _moment("callback_at", required=False),
    Column("ring_seconds", Float(53), nullable=False, server_default="0"),
    Column("talk_seconds", Float(53), nullable=False, server_default="0"),
    Column("wrap_seconds", Float(53), nullable=False, server_default="0"),
    Column("source", Text, nullable=False),  # of the talk time: event or manual
    _moment("happened_at"),
    _moment("received_at"),
    Index("outcome_lead", "lead_id", "happened_at"),
    Index("outcome_dial", "dial_id"),
    Index("outcome_happened_at", "happened_at"),
    info={"topic": Topic.CALLS},
)

correction = Table(
    "correction",
    metadata,
    _fact("correction_id"),
    Column("outcome_id", ForeignKey("outcome.outcome_id"), nullable=False),
    _lead(),
    _by(),
    Column("kind", Text, nullable=False),  # undo
    _moment("happened_at"),
    _moment("received_at"),
    Index("correction_outcome", "outcome_id"),
    Index("correction_lead", "lead_id"),
    info={"topic": Topic.CALLS},
)

note = Table(
    "note",
    metadata,
    _fact("note_id"),
    _lead(),
    _by(),
    Column("dial_id", String(32)),
    Column("text", Text, nullable=False),
    _moment("happened_at"),
    _moment("received_at"),
    Index("note_lead", "lead_id", "happened_at"),
    info={"topic": Topic.NOTES},
)

note_draft = Table(
    "note_draft",
    metadata,
    _lead(),
    _by(),
    Column("text", Text, nullable=False),
    _moment("saved_at"),
    PrimaryKeyConstraint("lead_id", "by_user"),
    info={"topic": Topic.NOTES},
)

do_not_call = Table(
    "do_not_call",
    metadata,
    _fact("dnc_id"),
    Column("scope", Text, nullable=False),  # number, person, email, company
    Column("value", Text, nullable=False),  # e164, lead id, e-mail key or company key
    _words("source"),
    _words("words"),
    Column("outcome_id", String(32)),  # undone with its outcome
    _moment("happened_at"),
    _moment("received_at"),
    Index("do_not_call_value", "scope", "value"),
    info={"topic": Topic.LEADS},
)

call_state = Table(
    "call_state",
    metadata,
    Column("lead_id", ForeignKey("lead.lead_id"), primary_key=True),
    Column("pool_id", Integer, nullable=False),
    Column("class_id", Integer, nullable=False),
    Column("fit", Integer, CheckConstraint("fit BETWEEN 0 AND 40"), nullable=False),
    Column("key", Float(53), CheckConstraint("key BETWEEN -1e9 AND 1e6"), nullable=False),
    Column("attempts", Integer, nullable=False),
    _moment("last_attempt_at"),  # 0 = never tried
    Column("state", Integer, nullable=False),  # domain.standing.State; 0 = active
    Column("ready", Integer, nullable=False),
    _moment("due_at"),
    _moment("lease_until", default="0"),
    _moment("fit_until"),
    Column("fit_next", Integer, nullable=False),
    Column("fit_up", Integer, nullable=False),  # the highest fit this lead can ever have
    _moment("fit_next_until"),
    _moment("remarket_at"),
    _moment("callback_at", required=False),
    Column("callback_by", Integer),
    _moment("touch_due", required=False),
    _moment("touch_end", required=False),
    Column("claimed_by", Integer),
    _moment("claimed_at", default="0"),
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
    _moment("fit_until"),
    Column("fit_next", Integer, nullable=False),
    _moment("fit_next_until"),
    Column("fit_up", Integer, nullable=False),
    Column("key", Float(53), nullable=False),
)
"""Fit and key of the model that waits for its moment; every fact writes both."""

state_clock = Table(
    "state_clock",
    metadata,
    Column("only", Integer, CheckConstraint("only = 1"), primary_key=True),
    _moment("latest_at"),
)
"""One row: the latest moment at which anything was written (store/state_clock)."""

FACTS = (event, dial, dial_mark, outcome, correction, note, do_not_call)
