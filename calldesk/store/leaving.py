"""What hangs on one person of a team: their callbacks, hand-offs, leads in hand, and lists they alone work (R14)."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.handoffs import DESTINATIONS, Destination, HandoffState, reason_code
from calldesk.domain.ids import FactId, LeadId, PoolId, UserId
from calldesk.domain.leaving import LeftBehind, only_theirs
from calldesk.store.handoffs import handoffs, reps, routing_of
from calldesk.store.roles.alone import ALONE
from calldesk.store.successors import successors
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Held:
    """All of it.

    Attributes:
        callbacks: With whom they are promised, the soonest first.
        undecided, taken: Hand-offs whose rep they are.
        alone_on: Lists with leads on which nobody else is, with their names.
        may_return: With whom the hand-offs are that a rep has of theirs, or of those in whose place they are.
    """

    user: UserId
    callbacks: tuple[LeadId, ...]
    undecided: tuple[FactId, ...]
    taken: tuple[FactId, ...]
    in_hand: tuple[LeadId, ...]
    returned: int
    alone_on: tuple[tuple[PoolId, str], ...]
    territories: tuple[str, ...]
    may_return: tuple[LeadId, ...]

    @property
    def left(self) -> LeftBehind:
        """Counted."""
        return LeftBehind(
            callbacks=len(self.callbacks),
            undecided=len(self.undecided),
            taken=len(self.taken),
            in_hand=len(self.in_hand),
            returned=self.returned,
            lists=tuple(name for _, name in self.alone_on),
            territories=self.territories,
            may_return=len(self.may_return),
        )


_CALLBACKS = text(
    "SELECT lead_id FROM call_state WHERE callback_at IS NOT NULL AND state = 0 AND callback_by = :member"
    " ORDER BY callback_at, lead_id"
)
_IN_HAND = text("SELECT lead_id FROM call_state WHERE claimed_by = :member AND lease_until > :now ORDER BY lead_id")
_ALONE = text(f"SELECT p.pool_id, p.name FROM pool p WHERE {ALONE} ORDER BY p.name")


def held_by(snapshot: Snapshot, member: UserId) -> Held:
    """What would be nobody's if this person left now."""
    asked = {"member": member, "now": snapshot.now}
    open_ones = [one for one in handoffs(snapshot, "rep", [member]) if one.standing.rep == member]
    theirs = handoffs(snapshot, "by", [member, *successors(snapshot).before(member)])
    back = [one.standing for one in theirs if one.by == member]
    routing = routing_of(snapshot)
    known = reps(snapshot, routing)
    others = tuple(login for user, login in known.items() if user != member)
    alone = snapshot.conn.execute(_ALONE, asked) if snapshot.is_team else ()
    return Held(
        user=member,
        callbacks=tuple(LeadId(one) for one in snapshot.conn.execute(_CALLBACKS, asked).scalars()),
        undecided=tuple(one.handoff_id for one in open_ones if one.standing.is_undecided),
        taken=tuple(one.handoff_id for one in open_ones if one.standing.state is HandoffState.ACCEPTED),
        in_hand=tuple(LeadId(one) for one in snapshot.conn.execute(_IN_HAND, asked).scalars()),
        returned=sum(one.state is HandoffState.RETURNED and _to_list(one.reason) for one in back),
        alone_on=tuple((PoolId(pool_id), str(name)) for pool_id, name in alone),
        territories=only_theirs(routing, known[member], others) if member in known else (),
        may_return=tuple(one.lead_id for one in theirs if one.standing.is_open) if snapshot.is_team else (),
    )


def _to_list(reason: str) -> bool:
    return DESTINATIONS.get(reason_code(reason), Destination.LIST) is Destination.LIST
