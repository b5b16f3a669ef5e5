"""What the holders of leads have done with them since they hold them: the latest dial and its marks."""

from collections.abc import Sequence

from calldesk.domain.board_work import AtHand
from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.store.driver import driver_rows, ids_param
from calldesk.store.facts import stands
from calldesk.store.tx import Snapshot

Held = tuple[LeadId, UserId, Moment]
"""A lead, who holds it, and since when."""
_MARKED = "(SELECT min(m.happened_at) FROM dial_mark m WHERE m.dial_id = d.dial_id AND m.mark = '{}')"
_RUNG = (
    f"SELECT d.lead_id, d.by_user, d.happened_at, {_MARKED.format('answered')}, {_MARKED.format('ended')},"
    f" (SELECT max(o.happened_at) FROM outcome o WHERE o.dial_id = d.dial_id AND {stands('o.outcome_id')})"
    " FROM dial d WHERE d.lead_id = ANY(:ids) AND d.happened_at >= :since ORDER BY d.happened_at, d.dial_id"
)


def at_hand(snapshot: Snapshot, held: Sequence[Held]) -> dict[tuple[LeadId, UserId], AtHand]:
    """Each of these claims with the latest dial of its lead by whoever holds it, made since they do."""
    found = {(lead, by): AtHand(claimed_at) for lead, by, claimed_at in held}
    if not held:
        return found
    asked = {"ids": ids_param(lead for lead, _, _ in held), "since": min(claimed_at for _, _, claimed_at in held)}
    for lead_id, by, *marks in driver_rows(snapshot.conn, _RUNG, asked):
        own = found.get((lead_id, by))
        if own is not None and marks[0] >= own.claimed_at:
            found[lead_id, by] = AtHand(own.claimed_at, *marks)
    return found
