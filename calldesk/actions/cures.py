"""What a team lead does about a lead that is stuck with somebody: gives it to a named person, or back to the list."""

from math import ceil

from calldesk.actions.promises import GONE, record_change
from calldesk.domain.board_work import Doing, doing, releasable_at
from calldesk.domain.changes import Topic
from calldesk.domain.errors import Conflict, Rejected
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.moments import MINUTE_SECONDS
from calldesk.domain.promises import GIVEN
from calldesk.store.alerts import Notice, tell
from calldesk.store.at_hand import at_hand
from calldesk.store.callers import callers_of
from calldesk.store.claims import LEASE_OF, RELEASE_OF
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.locks import hold_lead
from calldesk.store.permission import lead_now
from calldesk.store.rights import leads_team
from calldesk.store.tx import Tx


def assign_callback(
    tx: Tx, lead_id: LeadId, outcome_id: FactId, to: UserId, *, change_id: FactId | None = None
) -> FactId:
    """Gives a promised callback to a named person, at its time; both are told, and the promise stays on record.

    Raises:
        Rejected: The asker leads no team, the promise is another by now, or that person does not work this list.
    """
    if not leads_team(tx):
        raise Rejected("A team lead gives callbacks to somebody else. Take it over yourself (T) once it is late.")
    hold_lead(tx, lead_id, numbers=False)
    promise = lead_now(tx, lead_id).standing.promise
    if promise is None or promise.outcome_id != outcome_id:
        raise Rejected(GONE)
    _demand_caller(tx, lead_id, to)
    if promise.by == to:
        return outcome_id
    made = change_id or new_fact_id(tx.happened_at)
    said: dict[str, object] = {"kind": GIVEN, "callback_at": promise.at, "until_at": promise.until_at}
    record_change(tx, lead_id, outcome_id, {**said, "reason": "", "to_user": to}, made)
    at = {"callback_at": promise.at}
    tell(
        tx,
        [
            Notice(user, lead_id, Message.of(code, **at), made)
            for user, code in ((to, "callback_given"), (promise.by, "callback_given_away"))
            if user is not None and user != tx.user
        ],
    )
    return made


def ask_to_ring(tx: Tx, lead_id: LeadId, who: UserId) -> None:
    """Asks a named person to make a first touch now: they are told, and the first who takes the lead has it.

    Raises:
        Rejected: The asker leads no team, no first touch is due with this lead, or that person does not work this list.
        Conflict: Somebody has the lead on their card already.
    """
    if not leads_team(tx):
        raise Rejected("A team lead asks others to ring. Ring them yourself (C).")
    due_at = lead_now(tx, lead_id).standing.touch_due
    if due_at is None:
        raise Rejected("This first touch is made, or no longer due. Look at the board again.")
    lease = tx.execute(LEASE_OF, {"lead_id": lead_id}).first()
    if lease is not None and lease.claimed_by is not None and lease.lease_until > tx.now:
        raise Conflict("Somebody has this lead on their card by now.")
    _demand_caller(tx, lead_id, who)
    tell(tx, [Notice(who, lead_id, Message.of("touch_asked", touch_due_at=due_at), f"{due_at}")])


def release_of(tx: Tx, lead_id: LeadId) -> None:
    """Takes a lead off a card on which it lies for longer than a call lasts; its holder's claim is over.

    Raises:
        Rejected: The asker leads no team, it is their own card, or it does not lie there for long enough.
        Conflict: Nobody has it any more.
    """
    if not leads_team(tx):
        raise Rejected("A team lead takes leads off somebody else's card.")
    hold_lead(tx, lead_id, numbers=False)
    lease = tx.execute(LEASE_OF, {"lead_id": lead_id}).first()
    if lease is None or lease.claimed_by is None or lease.lease_until <= tx.now:
        raise Conflict("Nobody has this lead on their card any more.")
    holder = UserId(lease.claimed_by)
    if holder == tx.user:
        raise Rejected("This lead is on your own card. Skip it there (S).")
    one = at_hand(tx, [(lead_id, holder, lease.claimed_at)])[lead_id, holder]
    if tx.now < (from_at := releasable_at(one)):
        what = "may be talking" if doing(one)[0] in {Doing.TALKING, Doing.DIALLING} else "is at work on it"
        left = ceil((from_at - tx.now) / MINUTE_SECONDS)
        raise Rejected(f"Whoever has it {what}. Ask them first; it can be taken off their card in {left} min.")
    asked = {"lead_id": lead_id, "token": lease.claim_no, "holder": holder, "now": tx.now}
    if tx.execute(RELEASE_OF, asked).first() is None:
        raise Conflict("Nobody has this lead on their card any more.")
    tx.touch(Topic.CLAIMS, [lead_id])
    tell(tx, [Notice(holder, lead_id, Message.of("claim_released"), f"{lease.claim_no}")])


def _demand_caller(tx: Tx, lead_id: LeadId, who: UserId) -> None:
    if who not in {one.user_id for one in callers_of(tx, lead_id)}:
        raise Rejected("They do not work this list. Choose somebody who does.")
