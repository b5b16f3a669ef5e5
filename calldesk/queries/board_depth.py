"""How deep the call list is: how many may be called now by band, and how many hot ones at each hour to come."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calldesk.domain.board import Supply
from calldesk.domain.interest import ROUNDING
from calldesk.domain.moments import HOUR_SECONDS, Moment
from calldesk.queries.caps import CappedList, capped_lists
from calldesk.store.call_order import COUNT_REACHING
from calldesk.store.driver import Question, driver_reads
from calldesk.store.ranked import list_params
from calldesk.store.tx import Snapshot

MOST_DEEP = 1000
"""Counts stop there ("1,000+")."""
_HOURS_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Depth:
    """Who may be called now, promised callbacks apart; each count ends at MOST_DEEP.

    Attributes:
        hot_from, warm_from: Where the bands of the score begin.
        capped: Lists with a cap of dials a day; the counts of the bands know no caps.
    """

    hot: int
    warm: int
    cool: int
    hot_from: int
    warm_from: int
    capped: tuple[CappedList, ...] = ()


def depth(snapshot: Snapshot) -> Depth:
    """How many of each band may be called at this instant."""
    bands = snapshot.rules.applied.model.bands
    hot, to_warm, to_cool = (rows[0][0] for rows in driver_reads(snapshot.conn, *depth_asked(snapshot)))
    counts = (hot, to_warm - hot, to_cool - to_warm)
    held = [min(max(0, count), MOST_DEEP) for count in counts]
    return Depth(held[0], held[1], held[2], bands.hot, bands.warm, capped_lists(snapshot))


def depth_asked(snapshot: Snapshot) -> tuple[Question, ...]:
    """What `depth` asks first."""
    bands = snapshot.rules.applied.model.bands
    edges = (bands.hot, bands.warm, -1.0)
    return tuple(_reaching(snapshot, edge, most * MOST_DEEP) for most, edge in enumerate(edges, 1))


def hot_ahead(snapshot: Snapshot) -> tuple[Supply, ...]:
    """Hot leads that may be called now and at each full hour to come, by the score of then, if nobody rings any."""
    now = snapshot.now
    hours = [HOUR_SECONDS * (now // HOUR_SECONDS + ahead) for ahead in range(1, _HOURS_AHEAD + 1)]
    moments: Sequence[Moment] = [now, *hours]
    hot = snapshot.rules.applied.model.bands.hot
    asked = [_reaching(replace(snapshot, now=at), hot, MOST_DEEP) for at in moments]
    found = driver_reads(snapshot.conn, *asked)
    return tuple(Supply(at, min(rows[0][0], MOST_DEEP)) for at, rows in zip(moments, found, strict=True))


def _reaching(snapshot: Snapshot, points: float, most: int) -> Question:
    """A band begins where the score as shown does, rounded as `scoring.shown`."""
    params = list_params(snapshot, snapshot.rules.pools)
    return COUNT_REACHING, {**params, "least": points - ROUNDING, "most": most}
