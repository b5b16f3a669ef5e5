"""Taking a lead by choice rather than in its turn, and who may (R2)."""

from sqlalchemy import text

from calldesk.actions.claims import Claim, claim_lead
from calldesk.domain.changes import Topic
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.picking import FIRST_ROWS, Picking, may_pick_any
from calldesk.store.ranked import pools_of, ranked
from calldesk.store.settling import settled
from calldesk.store.tx import Tx

_SETTLED = text("SELECT value FROM setting WHERE name = 'picking'")
_ROLE = text("SELECT role FROM user_account WHERE user_id = :me")
_SETTLE = text(
    "INSERT INTO setting (name, value) VALUES ('picking', :value)"
    " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def pick_lead(tx: Tx, lead_id: LeadId) -> Claim:
    """Reserves a lead that somebody chose.

    Raises:
        Rejected: It may not be called now, or is not among the first and the right to pick is missing.
        Conflict: Somebody else has it.
    """
    if not may_pick_any(str(tx.execute(_SETTLED).scalar() or ""), str(tx.execute(_ROLE, {"me": tx.user}).scalar_one())):
        first = settled(tx, lambda: ranked(tx, FIRST_ROWS, pools_of(tx, None)))
        if lead_id not in {place.lead_id for place in first}:
            why = f"Picking further down than the first {FIRST_ROWS} is for team leads here"
            raise Rejected(f"{why}. Take the next one, or skip with a reason (S).")
    return claim_lead(tx, lead_id)


def settle_picking(tx: Tx, who: Picking) -> None:
    """Settles who may pick from the whole list; on a team a right of those who set it up."""
    tx.execute(_SETTLE, {"value": who.value})
    tx.touch(Topic.SETTINGS, None)
