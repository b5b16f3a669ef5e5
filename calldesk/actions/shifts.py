"""Facts of a shift: a lead that is let go undialled, a pause, its end, the end of the day."""

from sqlalchemy import text

from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.shift import PAUSE_REASONS, SKIP_REASONS, MarkKind, demand_reason
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.locks import hold_lead
from calldesk.store.shift_tables import keeps_shifts
from calldesk.store.tables import lead_skip, shift_mark
from calldesk.store.tx import Tx

_SKIP = text("SELECT 1 FROM lead_skip WHERE skip_id = :skip_id")
_MARK = text("SELECT 1 FROM shift_mark WHERE mark_id = :mark_id")


def record_skip(tx: Tx, lead_id: LeadId, reason: str, *, skip_id: FactId | None = None) -> FactId:
    """Records that a lead was let go undialled, which gives it a short cool-off; the same again is nothing.

    A team's database of before revision 0005 keeps no skips; the lead is let go all the same.

    Raises:
        Rejected: There is no such reason.
    """
    demand_reason(reason, SKIP_REASONS)
    made = skip_id or new_fact_id(tx.happened_at)
    if not keeps_shifts(tx.conn):
        return made
    hold_lead(tx, lead_id, numbers=False)
    if tx.execute(_SKIP, {"skip_id": made}).first() is None:
        row = {"skip_id": made, "lead_id": lead_id, "by_user": tx.user, "reason": reason}
        tx.execute(lead_skip.insert(), {**row, "happened_at": tx.happened_at, "received_at": tx.now})
        refold(tx, [lead_id])
    return made


def mark_shift(tx: Tx, kind: str, reason: str = "", *, mark_id: FactId | None = None) -> FactId:
    """Records a pause with its coded reason, that work goes on, or that the shift ends; the same again is nothing.

    Raises:
        Rejected: There is no such reason for a pause.
    """
    mark = MarkKind(kind)
    if mark is MarkKind.PAUSE:
        demand_reason(reason, PAUSE_REASONS)
    made = mark_id or new_fact_id(tx.happened_at)
    tx.moves_state = False
    if keeps_shifts(tx.conn) and tx.execute(_MARK, {"mark_id": made}).first() is None:
        row = {"mark_id": made, "by_user": tx.user, "kind": str(mark), "reason": reason}
        tx.execute(shift_mark.insert(), {**row, "happened_at": tx.happened_at, "received_at": tx.now})
    return made
