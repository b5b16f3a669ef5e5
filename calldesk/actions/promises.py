"""A promised callback is moved to another time or cancelled; the promise itself stays on record (R2, R7)."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.errors import Rejected, Unavailable
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.promises import CANCELLED, GIVEN, MOVED, Promise
from calldesk.store.alerts import owed, tell_owners
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.locks import hold_lead
from calldesk.store.permission import lead_now
from calldesk.store.promise_tables import has_promises, promise_change
from calldesk.store.rescue import rescue_params, up_for_rescue
from calldesk.store.rights import leads_team
from calldesk.store.tx import Tx

GONE = "This callback was kept, moved or cancelled meanwhile. Look at the list of callbacks again."
TOO_OLD = "This team's database does not keep that yet. Ask your admin to run: calldesk team upgrade URL."
_CHANGED = text("SELECT 1 FROM promise_change WHERE change_id = :change_id")
_UP_FOR_RESCUE = text(f"SELECT 1 FROM call_state c WHERE lead_id = :lead_id AND {up_for_rescue('c')}")


@dataclass(frozen=True, slots=True)
class NewTime:
    """Another time for a promise.

    Attributes:
        until_at: Some time until then; None = an exact time.
        reason: As `Ending.reason`: why it holds outside calling hours.
    """

    at: Moment
    until_at: Moment | None = None
    reason: str = ""


def move_callback(
    tx: Tx, lead_id: LeadId, outcome_id: FactId, to: NewTime, *, change_id: FactId | None = None
) -> FactId:
    """Promises another time in the place of this one; who moves somebody else's late callback makes it their own.

    Args:
        tx: The transaction.
        lead_id: With whom.
        outcome_id: Which made the promise.
        to: The new time.
        change_id: Made by the client, so that a repeated write changes nothing.

    Raises:
        Rejected: The time has passed, the promise is another one by now, or somebody else's and not late.
    """
    if max(to.at, to.until_at or 0.0) <= tx.happened_at:
        raise Rejected("That time has passed. Say a time to come, for example “in 20m”.")
    said: dict[str, object] = {"kind": MOVED, "callback_at": to.at, "until_at": to.until_at, "reason": to.reason}
    return _change(tx, lead_id, outcome_id, said, change_id)


def rescue_callback(tx: Tx, lead_id: LeadId, outcome_id: FactId) -> FactId:
    """Makes somebody else's callback, which is up for rescue, the user's own, at the time it was promised for.

    One that is the user's already stays as it is.

    Raises:
        Rejected: As `move_callback`.
    """
    promise = lead_now(tx, lead_id).standing.promise
    if promise is None:
        raise Rejected(GONE)
    if (promise.by, promise.outcome_id) == (tx.user, outcome_id):
        return outcome_id
    said: dict[str, object] = {"kind": MOVED, "callback_at": promise.at, "until_at": promise.until_at, "reason": ""}
    return _change(tx, lead_id, outcome_id, said, None)


def cancel_callback(
    tx: Tx, lead_id: LeadId, outcome_id: FactId, reason: str, *, change_id: FactId | None = None
) -> FactId:
    """Takes a promise back, with the reason; the lead is rung by its score again.

    Raises:
        Rejected: No reason is given, or as `move_callback`.
    """
    if not reason.strip():
        raise Rejected("Say why the callback is cancelled, for example “she rang us”.")
    said: dict[str, object] = {"kind": CANCELLED, "callback_at": None, "until_at": None, "reason": reason.strip()}
    return _change(tx, lead_id, outcome_id, said, change_id)


def record_change(
    tx: Tx, lead_id: LeadId, outcome_id: FactId, said: dict[str, object], change_id: FactId | None = None
) -> FactId:
    """Records what was said of a promise, whatever holds by now: of one that is gone it changes nothing (R8)."""
    if not has_promises(tx.conn):
        raise Unavailable(TOO_OLD)
    made = change_id or new_fact_id(tx.happened_at)
    if tx.execute(_CHANGED, {"change_id": made}).first() is not None:
        return made
    row = {"change_id": made, "outcome_id": outcome_id, "lead_id": lead_id, "by_user": tx.user, **said}
    before = owed(tx, [lead_id])
    tx.execute(promise_change.insert(), {**row, "happened_at": tx.happened_at, "received_at": tx.now})
    refold(tx, [lead_id])
    if said["kind"] != GIVEN:  # whoever gives it tells both
        tell_owners(tx, before, str(said["kind"]))
    return made


def _change(tx: Tx, lead_id: LeadId, outcome_id: FactId, said: dict[str, object], change_id: FactId | None) -> FactId:
    if not has_promises(tx.conn):
        raise Unavailable(TOO_OLD)
    hold_lead(tx, lead_id, numbers=False)
    if change_id is None or tx.execute(_CHANGED, {"change_id": change_id}).first() is None:
        promise = lead_now(tx, lead_id).standing.promise
        if promise is None or promise.outcome_id != outcome_id:
            raise Rejected(GONE)
        _demand_own(tx, lead_id, promise)
    return record_change(tx, lead_id, outcome_id, said, change_id)


def _demand_own(tx: Tx, lead_id: LeadId, promise: Promise) -> None:
    """It is its owner's; once it is up for rescue, anyone's; who leads the team may at any time."""
    if promise.by == tx.user or leads_team(tx):
        return
    if tx.execute(_UP_FOR_RESCUE, {"lead_id": lead_id, **rescue_params(tx)}).first() is None:
        raise Rejected("This callback is somebody else's for its first 15 minutes. Ask them, or your team lead.")
