"""Claiming the next lead, keeping the claim alive, letting it go (R9)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from calldesk.domain.changes import Topic
from calldesk.domain.errors import Conflict, Rejected, TakenOver
from calldesk.domain.ids import ClassId, LeadId, PoolId
from calldesk.domain.moments import Moment
from calldesk.store.claims import (
    CALLS_OPEN,
    ENDED_LONG_AGO,
    FORGET,
    HELD_BY,
    LEASE_OF,
    RELEASE,
    RELEASE_MINE,
    RENEW,
    TAKE,
    TAKE_FIRST,
    TAKE_OVER,
)
from calldesk.store.driver import Ids, driver_rows, driver_write, ids_param, is_postgres
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.naive import in_list_order
from calldesk.store.permission import permission
from calldesk.store.ranked import is_past, list_params, pools_of, ranked
from calldesk.store.settling import settled, tidy
from calldesk.store.taking import Taken, TakenLead, take_best
from calldesk.store.tx import Tx


@dataclass(frozen=True, slots=True)
class Claim:
    """A lead that is the user's until the lease ends.

    Attributes:
        token: Fencing token; a later claim by anyone has a higher one.
        until_at: When the lease ends unless it is renewed.
        class_id: The lead's opening class: when it may be rung, also while the server is away.
    """

    lead_id: LeadId
    token: int
    until_at: Moment
    class_id: ClassId


def claim_next(tx: Tx, pool: PoolId | None = None) -> Claim | None:
    """Reserves the first lead of the user's list; None when the list is empty.

    Raises:
        Rejected: The clock stands before the newest fact, so nobody can say who is first.
    """
    return next(iter(claim_first(tx, 1, pool)), None)


def claim_first(tx: Tx, wanted: int, pool: PoolId | None = None) -> tuple[Claim, ...]:
    """Reserves the first so many leads of the user's list, in its order; fewer where it has no more.

    Raises:
        Rejected: The clock stands before the newest fact, so nobody can say who is first.
    """
    if not wanted:
        return ()
    if is_past(tx):
        raise Rejected("The clock stands before the newest entry. Set it right, then take the next lead.")
    pools = pools_of(tx, pool)
    if is_postgres(tx.conn):
        return tuple(_claimed(tx, one) for one in _take_first(tx, pools, wanted))
    first = settled(tx, lambda: ranked(tx, wanted, pools))
    return tuple(_take(tx, place.lead_id) for place in first)


_ASSIGN = """INSERT INTO assignment (assignment_id, lead_id, by_user, happened_at, received_at)
SELECT CAST(:id AS text), lead_id, CAST(:me AS integer), CAST(:now AS double precision), CAST(:now AS double precision)
FROM call_state c WHERE lead_id = :lead_id AND touch_due IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assignment a
WHERE a.lead_id = c.lead_id AND a.by_user = :me AND a.happened_at > :now - 43200)"""
"""Nobody has dialled it since it came or woke; a lead that goes to and fro for a day is one line a person."""
AT_ONCE = (16, 128, 512)
"""So many of the first leads are offered to one claim; more where others are taking them all at this instant."""


def _take_first(tx: Tx, pools: Sequence[PoolId], wanted: int) -> list[TakenLead]:
    """Where many claim at once each takes the first leads that no other one is taking (reference/performance.md)."""
    found: list[TakenLead] = []
    for many in AT_ONCE:
        taken = take_best(tx, pools, many, wanted - len(found))
        found += taken.leads
        if taken.is_in_doubt:
            taken = _take_settled(tx, pools, many, wanted - len(found))
            found += taken.leads
        if len(found) == wanted or taken.offered < many:
            return found
    if not found:
        raise Conflict("So many people are taking leads at this instant that none was free. Try again.")
    return found


def _claimed(tx: Tx, taken: TakenLead) -> Claim:
    tx.touch(Topic.CLAIMS, [taken.lead_id])
    if taken.is_untouched:
        _assign(tx, taken.lead_id)
    return Claim(taken.lead_id, taken.token, tx.now + tx.rules.cadence.lease_seconds, taken.class_id)


def _take_settled(tx: Tx, pools: Sequence[PoolId], many: int, wanted: int) -> Taken:
    """The long way: settles what is in doubt, then takes the first of the list that are still free."""
    offered = settled(tx, lambda: ranked(tx, many, pools))
    values = list_params(tx, pools) | {"ids": Ids(place.lead_id for place in offered)}
    found = (row for _ in range(wanted) for row in driver_rows(tx.conn, TAKE_FIRST.text, values))
    leads = tuple(TakenLead(LeadId(lead_id), token, ClassId(kind), touch) for lead_id, token, kind, touch in found)
    return Taken(leads, len(offered), is_in_doubt=False)


def claim_lead(tx: Tx, lead_id: LeadId) -> Claim:
    """Reserves this lead, wherever it stands in the list.

    Raises:
        Rejected: It may not be called now; the sentence says the first reason.
        Conflict: Somebody else has it.
    """
    permission(tx, lead_id).demand()
    return _take(tx, lead_id)


def _take(tx: Tx, lead_id: LeadId) -> Claim:
    lease = tx.rules.cadence.lease_seconds
    values = {"lead_id": lead_id, "now": tx.now, "me": tx.user, "lease": lease}
    taken = tx.execute(TAKE, values).first()
    if taken is None:
        raise Conflict("Somebody else took this lead a moment ago. Take the next one.")
    tx.touch(Topic.CLAIMS, [lead_id])
    _assign(tx, lead_id)
    return Claim(lead_id, taken[0], tx.now + lease, ClassId(taken[1]))


def _assign(tx: Tx, lead_id: LeadId) -> None:
    """Keeps who took up a lead whose first touch is still to be made, and when (R6); once each."""
    if tx.keeps_touches:
        said = {"id": new_fact_id(tx.now), "lead_id": lead_id, "me": tx.user, "now": tx.now}
        driver_write(tx.conn, _ASSIGN, [said])


def claim_again(tx: Tx, lead_id: LeadId) -> Claim | None:
    """Takes the lead to say how its call ended, whatever the list says of it; None where somebody else has it."""
    lease = tx.rules.cadence.lease_seconds
    taken = tx.execute(TAKE, {"lead_id": lead_id, "now": tx.now, "me": tx.user, "lease": lease}).first()
    tx.touch(Topic.CLAIMS, [lead_id])
    return Claim(lead_id, taken[0], tx.now + lease, ClassId(taken[1])) if taken is not None else None


def renew(tx: Tx, lead_id: LeadId, token: int) -> Claim:
    """The heartbeat: moves the lease's end on; gives the claim as it is now.

    Raises:
        Conflict: The lease has ended, or somebody else has the lead.
        TakenOver: The same person has it on another desk.
    """
    lease = tx.rules.cadence.lease_seconds
    values = {"lead_id": lead_id, "token": token, "now": tx.now, "me": tx.user, "lease": lease}
    renewed = tx.execute(RENEW, values).first()
    if renewed is None:
        raise _lost(tx, lead_id)
    return Claim(lead_id, token, tx.now + lease, ClassId(renewed[0]))


def demand_claim(tx: Tx, lead_id: LeadId, token: int) -> None:
    """Nothing, where this claim still holds; after a sleep it may have ended.

    Raises:
        Conflict: The lease has ended, or somebody else has the lead.
        TakenOver: The same person has it on another desk.
    """
    lease = tx.execute(LEASE_OF, {"lead_id": lead_id}).first()
    if lease is None or lease.claimed_by != tx.user or lease.lease_until <= tx.now or lease.claim_no != token:
        raise _lost(tx, lead_id)


def _lost(tx: Tx, lead_id: LeadId) -> Conflict:
    lease = tx.execute(LEASE_OF, {"lead_id": lead_id}).first()
    if lease is not None and lease.claimed_by == tx.user and lease.lease_until > tx.now:
        return TakenOver("You took up work on another desk, which has this lead now. To go on here, take up work here.")
    return Conflict("This lead is no longer reserved for you. Take it again, or take the next one.")


def take_over(tx: Tx) -> list[Claim]:
    """All that the user still holds, with new tokens: another desk of theirs, or a crash, had it.

    The lead of a call that has no outcome yet comes first, the newest of them; then who was claimed first. The card and
    the next one are claimed at one moment: of these the list decides, as it did then.
    """
    lease = tx.rules.cadence.lease_seconds
    claims = []
    for row in _in_order(tx, tx.execute(HELD_BY, {"me": tx.user, "now": tx.now}).all()):
        lead_id, token, class_id = LeadId(row.lead_id), row.claim_no, ClassId(row.class_id)
        values = {"lead_id": lead_id, "token": token, "now": tx.now, "me": tx.user, "lease": lease}
        claims += [Claim(lead_id, new, tx.now + lease, class_id) for (new,) in tx.execute(TAKE_OVER, values)]
    tx.touch(Topic.CLAIMS, [claim.lead_id for claim in claims])
    return claims


def _in_order(tx: Tx, held: Sequence[Row[Any]]) -> Sequence[Row[Any]]:
    if len(held) <= 1:
        return held
    ids = [LeadId(row.lead_id) for row in held]
    open_since = dict(driver_rows(tx.conn, CALLS_OPEN, {"ids": ids_param(ids), "me": tx.user}))
    listed = {lead_id: place for place, lead_id in enumerate(in_list_order(tx, ids))}
    return sorted(held, key=lambda row: (-open_since.get(row.lead_id, 0.0), row.claimed_at, listed[row.lead_id]))


def release(tx: Tx, lead_id: LeadId, token: int) -> None:
    """Gives the lead back; nothing happens when the claim is gone already."""
    driver_write(tx.conn, RELEASE, [{"lead_id": lead_id, "token": token, "now": tx.now, "me": tx.user}])
    tx.touch(Topic.CLAIMS, [lead_id])


def release_mine(tx: Tx, lead_id: LeadId) -> None:
    """Lets the lead go if the user holds it."""
    driver_write(tx.conn, RELEASE_MINE, [{"lead_id": lead_id, "me": tx.user, "now": tx.now}])
    tx.touch(Topic.CLAIMS, [lead_id])


def release_all(tx: Tx) -> None:
    """Gives back everything the user still holds, as at the start after a crash."""
    for row in tx.execute(HELD_BY, {"me": tx.user, "now": tx.now}).all():
        release(tx, LeadId(row[0]), row[1])


def sweep(tx: Tx, batch: int = 2000) -> int:
    """Tidies rows whose time has come (free again, fit stepped, remarket date passed); no answer depends on it.

    Returns:
        How many rows were looked at; fewer than `batch` means that nothing waits.
    """
    return tidy(tx, batch)


def forget_ended(tx: Tx, batch: int = 200) -> int:
    """Takes the name off claims whose lease ended long ago, so that who is on which lead is true.

    Returns:
        How many; fewer than `batch` means that nothing waits.
    """
    found = tx.execute(ENDED_LONG_AGO, {"now": tx.now, "batch": batch}).scalars()
    ended = sorted(LeadId(lead_id) for lead_id in found)  # rows are always held in this order
    if ended:
        tx.execute(FORGET, [{"lead_id": lead_id, "now": tx.now} for lead_id in ended])
        tx.touch(Topic.CLAIMS, ended)
    return len(ended)
