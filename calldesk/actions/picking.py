"""Taking a lead by choice rather than in its turn, and who may (R2)."""

from calldesk.actions.claims import Claim, claim_lead
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.picking import FIRST_ROWS, Picking, may_pick_any
from calldesk.store.ranked import pools_of, ranked
from calldesk.store.rights import asker_role
from calldesk.store.settling import settled
from calldesk.store.team_settings import keep_setting, setting
from calldesk.store.tx import Tx

_PICKING = "picking"


def pick_lead(tx: Tx, lead_id: LeadId) -> Claim:
    """Reserves a lead that somebody chose.

    Raises:
        Rejected: It may not be called now, or is not among the first and the right to pick is missing.
        Conflict: Somebody else has it.
    """
    if not may_pick_any(setting(tx, _PICKING) or "", asker_role(tx)):
        first = settled(tx, lambda: ranked(tx, FIRST_ROWS, pools_of(tx, None)))
        if lead_id not in {place.lead_id for place in first}:
            why = f"Picking further down than the first {FIRST_ROWS} is for team leads here"
            raise Rejected(f"{why}. Take the next one, or skip with a reason (S).")
    return claim_lead(tx, lead_id)


def settle_picking(tx: Tx, who: Picking) -> None:
    """Settles who may pick from the whole list; on a team a right of those who set it up."""
    keep_setting(tx, _PICKING, who.value)
