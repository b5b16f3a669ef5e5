"""Leads of hand-offs in no named place or in two, and what is still a leaver's: there must be none (R10, R14)."""

from collections import Counter
from typing import NamedTuple

from sqlalchemy import text

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.standing import State
from calldesk.store.facts import IDS
from calldesk.store.handoffs import OPEN, handoffs
from calldesk.store.tx import Snapshot

_HANDED_OVER = text("SELECT lead_id, state FROM call_state WHERE state = :handed AND state <> 1")  # as in to_hand_over
_STATES = text("SELECT lead_id, state FROM call_state WHERE lead_id IN :ids").bindparams(IDS)


class Limbo(NamedTuple):
    """A lead that is nowhere, or in two places.

    Attributes:
        open_handoffs: So many reps have it.
    """

    lead_id: LeadId
    state: State
    open_handoffs: int


def in_limbo(snapshot: Snapshot) -> tuple[Limbo, ...]:
    """Who is handed over and no rep's, a rep's and not handed over, or two reps'; empty = nothing is in limbo.

    A rep keeps who is on do not call meanwhile. Whoever has a hand-off that is over went where its reason says: that is
    a state of its own. A lead of a team's rep is where it was until the next sweep folds what the rep did.
    """
    held = Counter(
        one.lead_id for one in handoffs(snapshot, OPEN) if one.standing.is_open and one.standing.rep is not None
    )
    states = {LeadId(lead_id): State(state) for lead_id, state in snapshot.conn.execute(_STATES, {"ids": list(held)})}
    handed = snapshot.conn.execute(_HANDED_OVER, {"handed": State.HANDED_OVER})
    states |= {LeadId(lead_id): State(state) for lead_id, state in handed}
    return tuple(
        Limbo(lead_id, state, held[lead_id])
        for lead_id, state in sorted(states.items())
        if held[lead_id] not in ((0, 1) if state == State.DO_NOT_CALL else (int(state == State.HANDED_OVER),))
    )


class Astray(NamedTuple):
    """Something that nobody who is active has.

    Attributes:
        what: ``callback``, ``hand-off`` or ``list``.
        lead_id: Of whom; 0 = a list.
        whose: Login of who has left, or the name of the list.
    """

    what: str
    lead_id: LeadId
    whose: str


_CALLBACKS = text(
    "SELECT c.lead_id, u.login FROM call_state c JOIN user_account u ON u.user_id = c.callback_by"
    " WHERE c.callback_at IS NOT NULL AND c.state = 0 AND NOT u.active ORDER BY c.lead_id"
)
_GONE = text("SELECT user_id, login FROM user_account WHERE NOT active")
_LISTS = text(
    "SELECT p.name FROM pool p WHERE EXISTS (SELECT 1 FROM pool_member m WHERE m.pool_id = p.pool_id)"
    " AND NOT EXISTS (SELECT 1 FROM pool_member m JOIN user_account u ON u.user_id = m.user_id"
    " WHERE m.pool_id = p.pool_id AND u.active)"
    " AND EXISTS (SELECT 1 FROM lead l WHERE l.pool_id = p.pool_id) ORDER BY p.name"
)


def astray(snapshot: Snapshot) -> tuple[Astray, ...]:
    """Callbacks and open hand-offs of people who have left, and lists with leads whose people all have (R14)."""
    found = [Astray("callback", LeadId(lead_id), login) for lead_id, login in snapshot.conn.execute(_CALLBACKS)]
    gone: dict[UserId, str] = {UserId(user): str(login) for user, login in snapshot.conn.execute(_GONE)}
    found += [
        Astray("hand-off", one.lead_id, gone[one.standing.rep])
        for one in (handoffs(snapshot, OPEN) if gone else ())
        if one.standing.is_open and one.standing.rep in gone
    ]
    found += [Astray("list", LeadId(0), name) for name in snapshot.conn.execute(_LISTS).scalars()]
    return tuple(found)
