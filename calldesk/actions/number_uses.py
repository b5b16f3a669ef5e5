"""Saying by hand what a number of a lead is: a switchboard, a mobile, somebody else's (R5)."""

from sqlalchemy import text

from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.numbers import SAID
from calldesk.store.alerts import owed, tell_owners
from calldesk.store.call_state import refold
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.locks import hold_lead
from calldesk.store.number_uses import HAS_NUMBER_USES
from calldesk.store.tables import number_use
from calldesk.store.tx import Tx

_MADE = text("SELECT 1 FROM number_use WHERE use_id = :use_id")
_HAS = text("SELECT 1 FROM lead_phone WHERE lead_id = :lead_id AND e164 = :e164")


def tell_number_use(tx: Tx, lead_id: LeadId, e164: str, kind: str, *, use_id: FactId | None = None) -> FactId:
    """Records what a number is; it holds until somebody says otherwise, and its state until a later call shows more.

    Args:
        tx: The transaction.
        lead_id: Whose number.
        e164: Which.
        kind: One of `domain/numbers.SAID`; what is no longer somebody else's lives again.
        use_id: Made before writing; the same again changes nothing.

    Raises:
        NotFound: The lead has no such number.
        Rejected: There is no such use, or the team's database is too old to keep it.
    """
    if kind not in SAID:
        raise Rejected(f"“{kind}” is nothing that a number can be. Take one of: {', '.join(SAID)}.")
    if is_postgres(tx.conn) and not driver_rows(tx.conn, HAS_NUMBER_USES, {})[0][0]:
        raise Rejected("The team's database cannot keep this yet. Ask your admin to run: calldesk team upgrade URL.")
    made = use_id or new_fact_id(tx.happened_at)
    hold_lead(tx, lead_id, numbers=False)
    if tx.execute(_MADE, {"use_id": made}).first() is not None:
        return made
    if tx.execute(_HAS, {"lead_id": lead_id, "e164": e164}).first() is None:
        raise NotFound(f"This lead has no number {e164}. Choose one of those on its card.")
    row = {"use_id": made, "lead_id": lead_id, "by_user": tx.user, "e164": e164, "kind": kind}
    tx.execute(number_use.insert(), {**row, "happened_at": tx.happened_at, "received_at": tx.now})
    before = owed(tx, [lead_id])
    refold(tx, [lead_id])
    tell_owners(tx, before, "wrong_number")  # nothing else ends a promise here
    return made
