"""To whom a line of "Now" may be given: the people of its list, or the reps, each with what they have just now."""

from dataclasses import dataclass

from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.queries.board_people import people_names
from calldesk.store.callers import callers_of
from calldesk.store.driver import driver_rows
from calldesk.store.handoffs import candidates, handoffs, routing_of
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Hands:
    """One of those who may have it.

    Attributes:
        is_self: That is the asker.
        at_work: They hold a lead just now; a rep is never asked for that.
        has: Promised callbacks that are theirs, or open hand-offs of a rep.
    """

    user_id: UserId
    name: str
    is_self: bool
    at_work: bool
    has: int


_HOLDING = (
    "SELECT DISTINCT claimed_by FROM call_state INDEXED BY cs_claimed WHERE claimed_by IS NOT NULL"
    " AND lease_until > :now"
)
_PROMISED = (
    "SELECT callback_by, count(*) FROM call_state WHERE callback_at IS NOT NULL AND state = 0 GROUP BY callback_by"
)


def hands_for_call(snapshot: Snapshot, lead_id: LeadId) -> tuple[Hands, ...]:
    """Who works this lead's list: those at work first, then by name."""
    holding = {row[0] for row in driver_rows(snapshot.conn, _HOLDING, {"now": snapshot.now})}
    promised = dict(driver_rows(snapshot.conn, _PROMISED, {}))
    found = [
        Hands(one.user_id, one.name, one.user_id == snapshot.user, one.user_id in holding, promised.get(one.user_id, 0))
        for one in callers_of(snapshot, lead_id)
    ]
    return tuple(sorted(found, key=lambda one: not one.at_work))


def hands_for_handoff(snapshot: Snapshot, handoff_id: FactId) -> tuple[Hands, ...]:
    """The reps who have not got it, with how many open hand-offs each has, by name."""
    names = people_names(snapshot)
    has = {one.standing.rep for one in handoffs(snapshot, "ids", [handoff_id])}
    found = [
        Hands(one.user, names.get(one.user, ""), one.user == snapshot.user, at_work=False, has=one.open_count)
        for one in candidates(snapshot, routing_of(snapshot))
        if one.user not in has
    ]
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.user_id)))
