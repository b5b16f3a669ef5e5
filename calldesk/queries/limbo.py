"""Leads of hand-offs that are in no named place, or in two: there must be none (R10)."""

from collections import Counter
from typing import NamedTuple

from sqlalchemy import text

from calldesk.domain.ids import LeadId
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
