"""Recording that somebody rang us: interest, with who took the call and what was said as its evidence (R12)."""

from sqlalchemy import text

from calldesk.actions.events import put_event
from calldesk.domain.ids import FactId, LeadId
from calldesk.store.fact_ids import event_id_of, new_fact_id
from calldesk.store.tx import Tx

INBOUND_CALL = "inbound_call"
_TAKER = text("SELECT name FROM user_account WHERE user_id = :me")


def record_inbound(
    tx: Tx, lead_id: LeadId, words: str = "", *, number: str = "", call_id: FactId | None = None
) -> FactId:
    """Records a call to us as an event of this moment; anybody may ring us, one on do-not-call too.

    Args:
        tx: The transaction.
        lead_id: Who rang.
        words: What they said, in their words; may be empty.
        number: Where they rang from, E.164; "" = unknown.
        call_id: Made before writing; the same again changes nothing.

    Returns:
        The event's id.
    """
    at = min(tx.happened_at, tx.now)  # a desk's clock that runs ahead must not put a fact into the future (R15)
    made = inbound_event_id(lead_id, call_id or new_fact_id(at))
    taker = tx.execute(_TAKER, {"me": tx.user}).scalar_one()
    evidence = f"taken by {taker}, from {number}" if number else f"taken by {taker}"
    said = {"value": "", "detail": words.strip(), "evidence": evidence}
    put_event(tx, lead_id, {"event_id": made, "kind": INBOUND_CALL, "happened_at": at, **said})
    return made


def inbound_event_id(lead_id: LeadId, call_id: FactId) -> FactId:
    """The id of the event that this call to us becomes."""
    return event_id_of(lead_id, f"{INBOUND_CALL}:{call_id}")
