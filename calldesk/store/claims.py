"""Claims: a lead reserved for one qualifier, with a lease and a fencing token (R9)."""

from sqlalchemy import text

from calldesk.store.call_order import CALLABLE, PROMISED
from calldesk.store.driver import IN_IDS
from calldesk.store.facts import stands

_TAKE = (
    "UPDATE call_state SET ready = 0, lease_until = :now + :lease, claimed_by = :me, claimed_at = :now,"
    " claim_no = claim_no + 1 WHERE lead_id = :lead_id"
)
TAKE = text(f"{_TAKE} AND (lease_until <= :now OR claimed_by = :me) RETURNING claim_no, class_id")
"""By id, after the action has asked for permission; who holds the lead already gets a new token."""
TAKE_LISTED = text(f"{_TAKE} AND (({CALLABLE}) OR ({PROMISED})) RETURNING claim_no")
"""By id, only while it is on the asker's list."""
_MINE = "lead_id = :lead_id AND lease_until > :now AND claimed_by = :me"
_HELD = f"{_MINE} AND claim_no = :token"
TAKE_FIRST = text(
    "UPDATE call_state SET ready = 0, lease_until = :now + :lease, claimed_by = :me, claimed_at = :now,"
    " claim_no = claim_no + 1 WHERE lead_id = (SELECT lead_id FROM call_state WHERE lead_id = ANY(:ids)"
    f" AND (({CALLABLE}) OR ({PROMISED})) ORDER BY array_position(CAST(:ids AS bigint[]), lead_id)"
    " LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING lead_id, claim_no, class_id, touch_due IS NOT NULL"
)
"""The first of these, in their order, that nobody else is taking at this instant (PostgreSQL)."""
TAKE_OVER = text(
    f"UPDATE call_state SET lease_until = :now + :lease, claim_no = claim_no + 1 WHERE {_HELD} RETURNING claim_no"
)
"""From another desk of the same person, or one of theirs that crashed: since when they have the lead stays."""
RENEW = text(f"UPDATE call_state SET lease_until = :now + :lease WHERE {_HELD} RETURNING class_id")
_RELEASE = (
    "UPDATE call_state SET lease_until = :now, claimed_by = NULL,"
    " ready = CASE WHEN state = 0 AND callback_at IS NULL AND due_at <= :now AND remarket_at > :now THEN 1 ELSE 0 END"
)
"""Sets the lease's end to now, not 0: a slower reader's now must not precede it."""
RELEASE = f"{_RELEASE} WHERE {_HELD}"
RELEASE_MINE = f"{_RELEASE} WHERE {_MINE}"
"""Whatever the token: the call that ended was the asker's."""
RELEASE_OF = text(
    f"{_RELEASE}, claim_no = claim_no + 1"
    " WHERE lead_id = :lead_id AND claim_no = :token AND lease_until > :now AND claimed_by = :holder RETURNING claim_no"
)
"""Off somebody else's card; the token rises, so that their desk can do nothing with it any more."""
HELD_BY = text(
    "SELECT lead_id, claim_no, lease_until, class_id, claimed_at FROM call_state"
    " WHERE claimed_by = :me AND lease_until > :now ORDER BY claimed_at, lead_id"
)
CALLS_OPEN = (
    f"SELECT lead_id, max(happened_at) FROM dial d WHERE lead_id {IN_IDS} AND by_user = :me AND NOT EXISTS"
    f" (SELECT 1 FROM outcome o WHERE o.dial_id = d.dial_id AND {stands('o.outcome_id')}) GROUP BY lead_id"
)
"""Which of these leads the user has rung, and when last, without saying how it ended."""
LEASE_OF = text("SELECT claimed_by, claimed_at, lease_until, claim_no FROM call_state WHERE lead_id = :lead_id")
DUE_FREE = text(
    "SELECT lead_id FROM call_state INDEXED BY cs_free WHERE ready = 0 AND state = 0 AND callback_at IS NULL"
    " AND pool_id IN (SELECT pool_id FROM pool) AND free_at <= :now ORDER BY free_at LIMIT :batch"
)
DUE_VALID = text(
    "SELECT lead_id FROM call_state INDEXED BY cs_valid WHERE ready = 1"
    " AND pool_id IN (SELECT pool_id FROM pool) AND valid_until <= :now ORDER BY valid_until LIMIT :batch"
)
FLAG = text(
    "UPDATE call_state SET"
    " ready = CASE WHEN state = 0 AND callback_at IS NULL AND free_at <= :now AND remarket_at > :now THEN 1 ELSE 0 END,"
    " state = CASE WHEN state = 0 AND callback_at IS NULL AND remarket_at <= :now THEN 3 ELSE state END"
    " WHERE lead_id = :lead_id"
)
LINGER_SECONDS = 3600.0
"""So long a claim that has ended keeps its name: whoever comes back from sleep is still told that it was theirs."""
ENDED_LONG_AGO = text(
    "SELECT lead_id FROM call_state INDEXED BY cs_claimed WHERE claimed_by IS NOT NULL"
    f" AND lease_until <= :now - {LINGER_SECONDS} LIMIT :batch"
)
FORGET = text(
    "UPDATE call_state SET claimed_by = NULL WHERE lead_id = :lead_id"
    f" AND claimed_by IS NOT NULL AND lease_until <= :now - {LINGER_SECONDS}"
)
