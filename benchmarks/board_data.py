"""A team's quarter of a year for the board's benchmark: leads of several zones, dials, outcomes, hand-offs, and today.

Filled by the server itself into bare tables, on top of the leads that the desks of `hundred_desks` ring: those have no
history, so that what is rung is rung as there.
"""

from contextlib import closing

from benchmarks.chaos import prepare, refold_all
from calldesk.cli.bare_tables import bare
from calldesk.domain.teams import TeamAddress
from calldesk.store.lines import Line, connect

DAYS = 90
WORKDAYS = 63
CODES = "no_answer no_answer no_answer voicemail voicemail gatekeeper continue qualified not_a_fit busy"
"""Three dials in ten have talk; one in a hundred is taken back, one in a hundred is handed over."""
_ZONES = ("America/New_York", "America/Chicago", "America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata")
_NOW = "extract(epoch FROM now()) - extract(epoch FROM timestamptz '2000-01-01Z')"
_CLASSES = (
    "INSERT INTO opening_class (zones, schedule_key) SELECT zone, zone || '|mo-su 00:00-24:00|'"
    " FROM unnest(CAST(%(zones)s AS text[])) zone"
)
_LEADS = (
    "INSERT INTO lead (lead_id, full_name, name_key, pool_id, source, received_at) SELECT n, 'Lead ' || n,"
    " 'lead ' || n, 1, CASE n % 4 WHEN 0 THEN 'Fair' WHEN 1 THEN 'Web' WHEN 2 THEN 'List' ELSE '' END,"
    " {now} - n % 180 * 86400.0 FROM generate_series({first}, {leads}) n"
)
_PHONES = (
    "INSERT INTO lead_phone (lead_id, position, field, e164, kind, class_id) SELECT n, 0, 'phone',"
    " '+1312' || lpad(CAST(n AS text), 7, '0'), 'fixed', {known} + 1 + n % {zones}"
    " FROM generate_series({first}, {leads}) n"
)
_STATES = (
    "INSERT INTO call_state (lead_id, ready, state, class_id, {columns})"
    " SELECT n, 0, 2, {known} + 1 + n % {zones}, {columns}"
    " FROM (SELECT {columns} FROM call_state WHERE lead_id = 1) c, generate_series({first}, {leads}) n"
)
_COLUMNS = (
    "SELECT string_agg(attname, ', ') FROM pg_attribute WHERE attrelid = 'call_state'::regclass AND attnum > 0"
    " AND attgenerated = '' AND NOT attisdropped AND attname NOT IN ('lead_id', 'ready', 'class_id', 'state')"
)
_WHO = "l.lead_id, (SELECT min(user_id) FROM user_account) + n * 31 % {people}"
_FROM = (
    " FROM generate_series(CAST(1 AS bigint), {dials}) n CROSS JOIN LATERAL"
    " (SELECT {first} + n * 7919 % {many} lead_id) l CROSS JOIN LATERAL"
    " (SELECT CASE WHEN n % {workdays} = 0 THEN {now} - n * 104729 % 14400000 / 1000.0 - 1"
    " ELSE floor({now} / 86400) * 86400 - n % {workdays} * 10 / 7 * 86400.0 + 50400.0 + n * 104729 % 28800000 / 1000.0"
    " END happened_at) t"
)
_DIALS = (
    "INSERT INTO dial (dial_id, lead_id, by_user, e164, extension, happened_at, path, attempts, reason, received_at)"
    f" SELECT 'd' || n, {_WHO}, '+1312' || lpad(CAST(l.lead_id AS text), 7, '0'), '', t.happened_at, 'list', 1, '',"
    f" {{now}}{_FROM}"
)
_OUTCOMES = (
    "INSERT INTO outcome (outcome_id, dial_id, lead_id, by_user, code, reason, ring_seconds, talk_seconds,"
    f" wrap_seconds, source, happened_at, received_at) SELECT 'o' || n, 'd' || n, {_WHO}, CASE n % 10 {{codes}} END,"
    " '', n * 7 % 29000 / 1000.0, CASE WHEN n % 10 IN (6, 7, 8) THEN n * 7907 % 600000 / 1000.0 ELSE 0.0 END,"
    f" n * 13 % 40000 / 1000.0, 'event', t.happened_at + 0.5, {{now}}{_FROM}"
)
_UNDONE = (
    "INSERT INTO correction (correction_id, outcome_id, lead_id, by_user, kind, happened_at, received_at)"
    f" SELECT 'c' || n, 'o' || n, {_WHO}, 'undo', t.happened_at + 0.8, {{now}}{_FROM} WHERE n % 100 = 1"
)
_HANDED = (
    "INSERT INTO handoff (handoff_id, lead_id, by_user, outcome_id, first_qualifier, path, happened_at, received_at)"
    f" SELECT 'h' || n, {_WHO}, 'o' || n, (SELECT min(user_id) FROM user_account), 'call', t.happened_at + 0.6,"
    f" {{now}}{_FROM} WHERE n % 100 = 7"
)
_MARKED = (
    "INSERT INTO handoff_mark (mark_id, handoff_id, lead_id, by_user, kind, happened_at, received_at)"
    f" SELECT 'm' || n, 'h' || n, {_WHO}, CASE n % 300 WHEN 7 THEN 'returned' ELSE 'accepted' END,"
    f" t.happened_at + 0.7, {{now}}{_FROM} WHERE n % 100 = 7"
)
_WON = (
    "INSERT INTO handoff_mark (mark_id, handoff_id, lead_id, by_user, kind, amount, happened_at, received_at)"
    f" SELECT 'w' || n, 'h' || n, {_WHO}, 'won', 1000.0, t.happened_at + 0.75, {{now}}{_FROM}"
    " WHERE n % 100 = 7 AND n % 300 <> 7 AND n % 1000 <> 7"
)
_TABLES = ("lead", "lead_phone", "call_state", "dial", "outcome", "correction", "handoff", "handoff_mark")


def fill_board(first: TeamAddress, owner: TeamAddress, size: tuple[int, int, int, int]) -> None:
    """Fills a team's database.

    Args:
        first: For a member of the team.
        owner: For a superuser.
        size: Leads that may be rung, leads in all, dials, and people who made them.
    """
    ready, leads, dials, people = size
    prepare(first, ready)
    refold_all(first, ready)
    codes = " ".join(f"WHEN {place} THEN '{code}'" for place, code in enumerate(CODES.split()))
    with closing(connect(owner)) as raw:
        raw.execute(b"SET search_path = calldesk")
        known = _values(raw, "SELECT max(class_id) FROM opening_class")
        raw.execute(_CLASSES.encode(), {"zones": list(_ZONES)})
        counts = {"first": ready + 1, "leads": leads, "many": leads - ready, "dials": dials, "people": people}
        values = {"now": _values(raw, f"SELECT {_NOW}"), "codes": codes, "workdays": WORKDAYS}
        values |= {"known": known, "zones": len(_ZONES), "columns": _values(raw, _COLUMNS), **counts}
        with bare(raw, _TABLES):
            for sql in (_LEADS, _PHONES, _STATES, _DIALS, _OUTCOMES, _UNDONE, _HANDED, _MARKED, _WON):
                raw.execute(sql.format(**values).encode())
        raw.execute(b"VACUUM (ANALYZE)")


def _values(raw: Line, sql: str) -> str:
    row = raw.execute(sql.encode()).fetchone()
    return str(row[0] if row is not None else "")
