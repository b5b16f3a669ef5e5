"""Recording what a lead did."""

from collections.abc import Mapping

from calldesk.domain.errors import Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment, iso
from calldesk.store.bulk import insert_all
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import event_id_of
from calldesk.store.tables import event
from calldesk.store.tx import Tx


def record_event(
    tx: Tx, lead_id: LeadId, kind: str, *, at: Moment | None = None, value: str = "", key: str = ""
) -> FactId:
    """Records one event; the same key again changes nothing.

    Args:
        tx: The transaction.
        lead_id: Who did it.
        kind: What, in code.
        at: When; now unless said.
        value: A number or word that the model may use.
        key: Idempotent key; made of kind, moment and value unless said.

    Raises:
        Rejected: The event lies in the future.
    """
    happened_at = tx.now if at is None else at
    if happened_at > tx.now:
        raise Rejected("This event lies in the future. Correct its time and record it again.")
    made = event_id_of(lead_id, key or f"{kind}\x1f{iso(happened_at)}\x1f{value}\x1f\x1f1")
    row = {
        "event_id": made,
        "kind": kind,
        "happened_at": happened_at,
        "value": value,
        "detail": "",
        "evidence": "",
    }
    put_event(tx, lead_id, row)
    return made


def put_event(tx: Tx, lead_id: LeadId, row: Mapping[str, object]) -> None:
    """Writes one event and lets its lead's place follow; one that is there already stays as it is.

    Args:
        tx: The transaction.
        lead_id: Who did it.
        row: Every column of `event` but `lead_id`, `received_at` and `outcome_id`.
    """
    insert_all(tx, event, [{**row, "lead_id": lead_id, "received_at": tx.now}], keep_stored=True)
    refold(tx, [lead_id])
