"""People and what is set up for them: users, lists, campaigns, models, opening classes, companies, leads, numbers."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Table, Text, true

from calldesk.domain.changes import Topic
from calldesk.domain.import_fields import PERSON_FIELDS
from calldesk.store.columns import (
    BIG,
    SORTED,
    by_column,
    lead_column,
    metadata,
    moment_column,
    partial_index,
    words_column,
)

user_account = Table(
    "user_account",
    metadata,
    Column("user_id", Integer, primary_key=True),
    Column("login", Text, nullable=False, unique=True),
    words_column("name"),
    words_column("role"),  # domain.teams.ROLES; "" = no member: a file's user, or a name that imported calls bear
    Column("active", Boolean, nullable=False, server_default=true()),
    info={"topic": Topic.SETTINGS},
)

pool = Table(
    "pool",
    metadata,
    Column("pool_id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    info={"topic": Topic.SETTINGS},
)

pool_member = Table(
    "pool_member",
    metadata,
    Column("pool_id", ForeignKey("pool.pool_id"), nullable=False),
    Column("user_id", ForeignKey("user_account.user_id"), nullable=False),
    PrimaryKeyConstraint("pool_id", "user_id"),
    Index("pool_member_user", "user_id"),
    info={"topic": Topic.SETTINGS},
)
"""Who works which list; on a team's server a qualifier sees the people of these alone."""

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    words_column("value"),
    info={"topic": Topic.SETTINGS},
)

campaign = Table(
    "campaign",
    metadata,
    Column("campaign_id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    words_column("content"),  # the campaign's TOML: brief, talk track, objections, criteria
    info={"topic": Topic.CAMPAIGNS},
)

model_version = Table(
    "model_version",
    metadata,
    Column("model_no", Integer, primary_key=True),
    Column("version", Text, nullable=False),
    Column("toml", Text, nullable=False),
    moment_column("from_at"),  # -1e18 for the first: it holds from the beginning
    moment_column("received_at"),
    Column("applied", Boolean, nullable=False),  # the derived state is built with it
    info={"topic": Topic.SETTINGS},
)

team_rules = Table(
    "team_rules",
    metadata,
    Column("version_no", Integer, primary_key=True),
    Column("content", Text, nullable=False),  # domain.team_rules.rules_text: the whole of it
    moment_column("from_at"),  # outcomes logged from then on are folded by its table
    moment_column("received_at"),  # the numbers hold since then
    by_column(),
    info={"topic": Topic.SETTINGS},
)
"""Every version of a team's outcomes and cadence; none = the shipped ones."""

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
    Column("name_key", SORTED, nullable=False),
    *(words_column(name) for name in ("industry", "employees", "phone", "website", "street", "city", "state")),
    *(words_column(name) for name in ("postal_code", "country")),
    Column("attributes", Text, nullable=False, server_default="{}"),
    moment_column("received_at"),
    Index("company_name_key", "name_key"),
    info={"topic": Topic.LEADS},
)

PROFILE_FIELDS = tuple(field for field in PERSON_FIELDS if field != "external_id")
"""Columns of `lead` that hold the imported text to the letter; with `attributes` they are what fit rules see."""

lead = Table(
    "lead",
    metadata,
    Column("lead_id", BIG, primary_key=True),
    Column("external_id", Text, unique=True),
    *(words_column(name) for name in PROFILE_FIELDS),
    Column("attributes", Text, nullable=False, server_default="{}"),  # JSON object: column name -> text
    Column("name_key", SORTED, nullable=False, server_default=""),  # shown name, casefolded: search and matching
    Column("company_key", SORTED, nullable=False, server_default=""),
    Column("email_key", SORTED, nullable=False, server_default=""),
    Column("pool_id", ForeignKey("pool.pool_id"), nullable=False, server_default="1"),
    moment_column("received_at"),
    partial_index("lead_email_key", "email_key", where="email_key <> ''"),
    Index("lead_name_key", "name_key"),
    partial_index("lead_company_key", "company_key", where="company_key <> ''"),
    sqlite_autoincrement=False,
    info={"topic": Topic.LEADS},
)
"""Every person, name or lead; which of the two is a fold over the events (`call_state.state`)."""

lead_phone = Table(
    "lead_phone",
    metadata,
    Column("phone_id", BIG, primary_key=True),
    lead_column(),
    Column("position", Integer, nullable=False),  # 0 = tried first
    Column("field", Text, nullable=False),  # phone, mobile, phone_2
    Column("e164", SORTED, nullable=False),
    words_column("extension"),
    Column("kind", Text, nullable=False),
    Column("class_id", ForeignKey("opening_class.class_id"), nullable=False),
    Index("lead_phone_lead", "lead_id", "position"),
    Index("lead_phone_e164", "e164"),
    info={"topic": Topic.LEADS},
)
