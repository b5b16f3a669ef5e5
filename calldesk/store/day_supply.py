"""Who may be rung in the rest of a day for their score, by list and band: what the caps of the day are held against."""

from collections.abc import Mapping, Sequence

from calldesk.domain.hours import closes_at, next_opening
from calldesk.domain.ids import ClassId, PoolId
from calldesk.domain.interest import ROUNDING
from calldesk.domain.moments import Moment
from calldesk.domain.reach import NOBODY, Bands
from calldesk.store.call_order import LIVE_SCORE
from calldesk.store.driver import Ids, driver_rows
from calldesk.store.ranked import list_params
from calldesk.store.tx import Snapshot

_TOUCHED = "touch_due IS NOT NULL AND touch_due - :ahead < :until AND touch_end > :now"
_WAITING = (
    "SELECT pool_id, class_id, greatest(free_at, :now), least(remarket_at, :until),"
    f" count(*) FILTER (WHERE {LIVE_SCORE} >= :hot), count(*) FILTER (WHERE {LIVE_SCORE} >= :warm), count(*)"
    " FROM call_state WHERE state = 0 AND callback_at IS NULL AND pool_id = ANY(:pools) AND free_at < :until"
    f" AND remarket_at > :now AND NOT ({_TOUCHED}) GROUP BY 1, 2, 3, 4"
)
Open = tuple[tuple[Moment, Moment], ...]
"""When a class may be called: begin and end, exclusive."""


def waiting_today(snapshot: Snapshot, pools: Sequence[PoolId], until_at: Moment) -> Mapping[PoolId, Bands]:
    """How many leads of each list may be rung at some moment from now until then, by the band of their score now.

    Leads with a promised callback and those whose first touch runs out by then are apart: no cap stops them.
    """
    bands = snapshot.rules.applied.model.bands
    edges = {"hot": bands.hot - ROUNDING, "warm": bands.warm - ROUNDING}
    asked = {**list_params(snapshot, ()), **edges, "pools": Ids(pools), "until": until_at}
    opened: dict[ClassId, Open] = {}
    found: dict[PoolId, Bands] = dict.fromkeys(pools, NOBODY)
    for pool, class_id, from_at, to_at, hot, to_warm, everybody in driver_rows(snapshot.conn, _WAITING, asked):
        if class_id not in opened:
            opened[class_id] = _open(snapshot, class_id, until_at)
        if any(max(begin, from_at) < min(end, to_at) for begin, end in opened[class_id]):
            had = found[PoolId(pool)]
            found[PoolId(pool)] = (had[0] + hot, had[1] + to_warm - hot, had[2] + everybody - to_warm)
    return found


def _open(snapshot: Snapshot, class_id: ClassId, until_at: Moment) -> Open:
    """The calling hours of a class from now until then."""
    schedule = snapshot.rules.calendar.schedules.get(class_id)
    spans: list[tuple[Moment, Moment]] = []
    at = snapshot.now
    while schedule is not None and (begin := next_opening(schedule, at)) is not None and begin < until_at:
        end = closes_at(schedule, begin)
        spans.append((begin, until_at if end is None else end))
        at = spans[-1][1]
    return tuple(spans)
