"""Somebody leaves the team: all that hangs on them gets a destination in the transaction that puts them out (R14)."""

from collections.abc import Sequence

from sqlalchemy import text

from calldesk.actions.handoffs import reassign_handoff, take_over_handoff
from calldesk.actions.members import disable_member, set_lists
from calldesk.actions.people import caller_named, person_named
from calldesk.actions.routing import set_routing
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId, PoolId, UserId
from calldesk.domain.leaving import ANYONE, BY_ROUTING, Destinations, LeftBehind, without
from calldesk.domain.messages import Message
from calldesk.domain.promises import GIVEN
from calldesk.domain.routing_text import routing_text
from calldesk.domain.successors import THE_LIST
from calldesk.store.alerts import Notice, tell
from calldesk.store.call_state import CHUNK, hold, refold
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.handoffs import reps, routing_of
from calldesk.store.leaving import Held, held_by
from calldesk.store.permission import leads_now
from calldesk.store.promise_tables import promise_change
from calldesk.store.rights import leads_team
from calldesk.store.roles.names import CALLERS
from calldesk.store.successors import say_successor
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

_WORKS = text("SELECT pool_id FROM pool_member WHERE user_id = :user")
_ELSEWHERE = text(
    "SELECT DISTINCT p.name FROM lead l JOIN pool p ON p.pool_id = l.pool_id WHERE l.lead_id = ANY(:ids)"
    " AND NOT EXISTS (SELECT 1 FROM pool_member m WHERE m.pool_id = l.pool_id AND m.user_id = :user) ORDER BY p.name"
)
_RELEASE = text(
    "UPDATE call_state SET lease_until = :now, claimed_by = NULL,"
    " ready = CASE WHEN state = 0 AND callback_at IS NULL AND due_at <= :now AND remarket_at > :now THEN 1 ELSE 0 END"
    " WHERE claimed_by = :member AND lease_until > :now"
)


def let_leave(tx: Tx, login: str, to: Destinations) -> LeftBehind:
    """Gives everything of a leaver to those who are named, and puts them out; all of it or nothing.

    Args:
        tx: The transaction of an admin.
        login: Who leaves.
        to: Where what goes. A promise keeps its time, the credit of a hand-off stays where it was (R10).

    Returns:
        What was given away.

    Raises:
        NotFound: Somebody who is named is no member.
        Rejected: Something has no destination, the asker is no admin, or who is named cannot have it.
    """
    demand_tables(tx.gives_promises)
    if not leads_team(tx):
        raise Rejected("Only an admin of the team may do this.")
    member, name, _, _ = person_named(tx, login)
    if login in {to.callbacks, to.undecided, to.taken, to.lists, to.rules, to.returns}:
        raise Rejected(f"{name} is the one who leaves. Name somebody else.")
    held = held_by(tx, member)
    missing = to.missing(held.left)
    if not missing.is_nothing:
        raise Rejected(f"{missing.sentence(name)}. Say where each goes: {_options(missing)}.")
    give_callbacks(tx, held.callbacks, None if to.callbacks in {"", ANYONE} else to.callbacks)
    _give_handoffs(tx, held, to)
    tx.execute(_RELEASE, {"member": member, "now": tx.now})
    if held.alone_on:
        _put_on_lists(tx, to.lists, [pool for pool, _ in held.alone_on])
    _give_rules(tx, login, to.rules)
    _give_returns(tx, login, to.returns, held.may_return)
    disable_member(tx, login)
    return held.left


def _options(missing: LeftBehind) -> str:
    said = (
        (missing.callbacks, "--callbacks-to LOGIN|anyone"),
        (missing.may_return, "--returns-to LOGIN|list"),
        (missing.undecided, "--handoffs-to LOGIN|routing"),
        (missing.taken, "--accepted-to LOGIN"),
        (missing.lists, "--lists-to LOGIN"),
        (missing.territories, "--rules-to LOGIN"),
    )
    return ", ".join(option for count, option in said if count)


def give_callbacks(tx: Tx, ids: Sequence[LeadId], login: str | None) -> None:
    """Gives the promised callbacks with these leads to another, or to anyone of their lists; each at its time.

    Raises:
        NotFound: There is no such member.
        Rejected: The asker leads no team, or the other may not call or does not work one of the lists.
    """
    if not leads_team(tx):
        raise Rejected("A team lead gives callbacks to another.")
    heir = None if login is None else _heir_of(tx, login, ids, "callbacks")
    for start in range(0, len(ids), CHUNK):
        _give_chunk(tx, sorted(ids)[start : start + CHUNK], heir)


def _give_chunk(tx: Tx, ids: Sequence[LeadId], heir: UserId | None) -> None:
    hold(tx, ids)
    leads = [one for one in leads_now(tx, ids) if one.standing.promise is not None]
    rows, told = [], []
    for lead in leads:
        promise = lead.standing.promise
        assert promise is not None  # noqa: S101 - the others were left out
        row = {"change_id": new_fact_id(tx.now), "outcome_id": promise.outcome_id, "lead_id": lead.lead_id}
        said = {"kind": GIVEN, "callback_at": promise.at, "until_at": promise.until_at, "reason": "", "to_user": heir}
        times = {"happened_at": tx.now, "received_at": tx.now}
        rows.append({**row, "by_user": tx.user, **said, **times})
        if heir is not None:
            what = Message.of("callback_given", callback_at=promise.at)
            told.append(Notice(heir, lead.lead_id, what, str(row["change_id"])))
    if rows:
        tx.execute(promise_change.insert(), rows)
        refold(tx, [lead.lead_id for lead in leads])
        tell(tx, told)


def _heir_of(tx: Tx, login: str, ids: Sequence[LeadId], what: str) -> UserId:
    """Who can call these leads instead, which are there for their callbacks or hand-offs.

    Raises:
        NotFound: There is no such member.
        Rejected: They are no caller, have left, or see not all of the leads.
    """
    user, name, role, _ = caller_named(tx, login)
    if tx.is_team and role == CALLERS[0] and ids:
        elsewhere = tx.execute(_ELSEWHERE, {"ids": list(ids), "user": user}).scalars().all()
        if elsewhere:
            raise Rejected(f"{name} does not work the list {', '.join(elsewhere)}, where some {what} are.")
    return user


def _give_returns(tx: Tx, login: str, heir: str, ids: Sequence[LeadId]) -> None:
    """What comes back later finds who gets it then; nothing of a hand-off itself changes, nor its credit (R10)."""
    if heir and heir != THE_LIST:
        _heir_of(tx, heir, ids, "hand-offs")
    if heir:
        say_successor(tx, login, "" if heir == THE_LIST else heir)


def _give_handoffs(tx: Tx, held: Held, to: Destinations) -> None:
    for handoff_id in held.undecided:
        reassign_handoff(tx, handoff_id, _rep_of(tx, to.undecided))
    for handoff_id in held.taken:
        take_over_handoff(tx, handoff_id, _rep_of(tx, to.taken))


def _rep_of(tx: Tx, login: str) -> UserId | None:
    if login == BY_ROUTING:
        return None
    user, name, _, _ = person_named(tx, login)
    if user not in reps(tx, routing_of(tx)):
        raise Rejected(f"{name} is no rep. Choose one of the reps.")
    return user


def _put_on_lists(tx: Tx, login: str, more: Sequence[PoolId]) -> None:
    user = caller_named(tx, login).user
    known = [PoolId(pool) for pool in tx.execute(_WORKS, {"user": user}).scalars()]
    set_lists(tx, login, sorted({*known, *more}))


def _give_rules(tx: Tx, login: str, heir: str) -> None:
    """The routing names nobody who has left: the page of the rules could not be saved any more."""
    if heir:
        _rep_of(tx, heir)
    before = routing_of(tx)
    after = without(before, login, heir)
    if after != before:
        set_routing(tx, routing_text(after))
