"""Undo: an outcome is taken back with every consequence, and both facts stay on record (R7)."""

from sqlalchemy import text

from calldesk.actions.calls import OUTCOME_OF, touched_by
from calldesk.actions.claims import Claim, claim_again
from calldesk.domain.errors import Conflict, NotFound
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.messages import Message
from calldesk.store.alerts import Notice, tell
from calldesk.store.call_state import refold
from calldesk.store.driver import driver_rows
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.handoffs import handoffs
from calldesk.store.locks import hold_lead
from calldesk.store.tables import correction
from calldesk.store.tx import Tx

_UNDONE = text("SELECT 1 FROM correction WHERE outcome_id = :outcome_id")


def undo_outcome(tx: Tx, outcome_id: FactId) -> Claim | None:
    """Takes an outcome back with every consequence; both facts stay on record (R7). The lead is the user's again.

    Returns:
        The claim on the lead, back on the user's card; None where somebody else has it meanwhile.

    Raises:
        NotFound: There is no such outcome.
        Conflict: It has been undone already.
    """
    return claim_again(tx, correct_outcome(tx, outcome_id))


def correct_outcome(tx: Tx, outcome_id: FactId) -> LeadId:
    """The undo alone, without taking the lead; gives whose outcome it was.

    Raises:
        NotFound: There is no such outcome.
        Conflict: It has been undone already, or a rep has opened the hand-off that followed.
    """
    found = driver_rows(tx.conn, OUTCOME_OF, {"outcome_id": outcome_id})
    if not found:
        raise NotFound("There is nothing to undo.")
    lead_id, dial_id = LeadId(found[0][0]), FactId(found[0][1])
    hold_lead(tx, lead_id, numbers=False)
    if tx.execute(_UNDONE, {"outcome_id": outcome_id}).first() is not None:
        raise Conflict("This outcome has been undone already.")
    taken_from = _handed(tx, lead_id, outcome_id)
    row = {
        "correction_id": new_fact_id(tx.happened_at),
        "outcome_id": outcome_id,
        "lead_id": lead_id,
        "by_user": tx.user,
    }
    tx.execute(correction.insert(), {**row, "kind": "undo", "happened_at": tx.happened_at, "received_at": tx.now})
    refold(tx, touched_by(tx, tx.rules.outcomes.of(found[0][2]), dial_id, lead_id))
    tell(tx, [Notice(rep, lead_id, Message.of("handoff_withdrawn"), outcome_id) for rep in taken_from])
    return lead_id


def _handed(tx: Tx, lead_id: LeadId, outcome_id: FactId) -> list[UserId]:
    """The reps who have a hand-off of this outcome, and will not any more (R7)."""
    found = [one for one in handoffs(tx, "leads", [lead_id]) if one.outcome_id == outcome_id]
    if any(one.standing.opened_at is not None or not one.standing.is_undecided for one in found):
        raise Conflict("The rep has opened this hand-off: it cannot be taken back any more. Talk to them.")
    return [one.standing.rep for one in found if one.standing.rep is not None]
