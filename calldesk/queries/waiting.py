"""Why leads are not on the call list now, counted by reason: what an empty list says."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.ids import PoolId
from calldesk.store.driver import Ids
from calldesk.store.ranked import pools_of
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Waiting:
    """So many leads wait for one reason.

    Attributes:
        code: outside_hours, resting, callback_later, claimed, remarket, closed, to_hand_over, no_number, do_not_call.
        count: Leads whose first reason it is, >= 1; names are no leads and are not counted.
    """

    code: str
    count: int


_COUNTS = text(
    "SELECT CASE state WHEN 2 THEN 'closed' WHEN 3 THEN 'remarket' WHEN 4 THEN 'to_hand_over' WHEN 5 THEN 'no_number'"
    " WHEN 6 THEN 'do_not_call' ELSE CASE"
    " WHEN callback_at IS NULL AND remarket_at <= :now THEN 'remarket'"
    " WHEN callback_at > :now THEN 'callback_later'"
    " WHEN NOT (class_id = ANY(:open)) THEN 'outside_hours'"
    " WHEN callback_at IS NULL AND due_at > :now THEN 'resting'"
    " WHEN lease_until > :now THEN 'claimed' ELSE '' END END code, count(*) many"
    " FROM call_state WHERE state <> 1 AND pool_id = ANY(:pools)"
    " GROUP BY code ORDER BY many DESC, code"
)


def waiting(snapshot: Snapshot, pool: PoolId | None = None) -> tuple[Waiting, ...]:
    """The reasons, the most frequent first; it looks at every lead, so it is asked only when the list is empty.

    Args:
        snapshot: Where and when to look.
        pool: One list; None = all.
    """
    open_classes = sorted(snapshot.rules.calendar.open_classes(snapshot.now))
    values = {
        "now": snapshot.now,
        "open": Ids(open_classes),
        "pools": Ids(pools_of(snapshot, pool)),
    }
    return tuple(Waiting(row.code, row.many) for row in snapshot.conn.execute(_COUNTS, values) if row.code)
