"""What caps leave of a day in plain Python: who may be rung in which quarter hour, and every cut of the lists."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from itertools import chain, combinations
from math import inf
from zoneinfo import ZoneInfo

from calldesk.domain.calling import Asking, reasons_not
from calldesk.domain.ids import PoolId
from calldesk.domain.reach import Bands, DialsLeft
from calldesk.domain.scoring import band_of
from calldesk.store.naive import Recomputed, recomputed
from calldesk.store.tx import Snapshot
from tests.core_world import MINUTE

BEGAN = datetime(2000, 1, 1, tzinfo=UTC)
QUARTER = 15 * MINUTE
"""All windows of these tests begin and end on one."""
BANDS = ("hot", "warm", "cool")


def plain_reached(dials: DialsLeft, waiting: Mapping[PoolId, Bands]) -> Bands:
    """By the theorem of max-flow and min-cut, for the hot ones, then for these and the warm ones, then for all."""
    upto = []
    for last in (1, 2, 3):
        wanted = {pool: min(sum(bands[:last]), _dials(dials.lists[pool])) for pool, bands in waiting.items()}
        upto.append(int(_cut(dials, wanted)))
    return upto[0], upto[1] - upto[0], upto[2] - upto[1]


def plain_most(dials: DialsLeft, pools: Iterable[PoolId]) -> int | None:
    found = _cut(dials, {pool: _dials(dials.lists[pool]) for pool in pools})
    return None if found == inf else int(found)


def _cut(dials: DialsLeft, wanted: Mapping[PoolId, float]) -> float:
    pools = sorted(wanted)
    cuts = []
    for rung in chain.from_iterable(combinations(pools, many) for many in range(len(pools) + 1)):
        people = {one for pool in rung for one in dials.on.get(pool, ())}
        given = sum(_dials(dials.people[one]) for one in people)
        cuts.append(given + sum(wanted[pool] for pool in pools if pool not in rung))
    return min(cuts)


def _dials(left: int | None) -> float:
    return inf if left is None else left


def plain_day(now: float, zone: str) -> tuple[float, float]:
    """When the day of a zone began and ends."""
    clock = ZoneInfo(zone)
    today = (BEGAN + timedelta(seconds=now)).astimezone(clock).date()
    ends = [datetime.combine(today + timedelta(days=day), time(), clock) for day in (0, 1)]
    return (ends[0] - BEGAN).total_seconds(), (ends[1] - BEGAN).total_seconds()


def plain_waiting(snapshot: Snapshot, until_at: float) -> dict[PoolId, Bands]:
    """Who may be rung at some moment from now until then, looked at one after the other."""
    found: dict[PoolId, list[int]] = {}
    bands = snapshot.rules.applied.model.bands
    for lead in recomputed(snapshot):
        if _may_be_rung(snapshot, lead, until_at):
            counts = found.setdefault(lead.pool_id, [0, 0, 0])
            counts[BANDS.index(str(band_of(lead.score, bands)))] += 1
    return {pool: (counts[0], counts[1], counts[2]) for pool, counts in found.items()}


def _may_be_rung(snapshot: Snapshot, lead: Recomputed, until_at: float) -> bool:
    standing, rules, now = lead.standing, snapshot.rules, snapshot.now
    if standing.callback_at is not None:
        return False
    if standing.touch_due is not None and standing.touch_end is not None:
        from_at = standing.touch_due - rules.cadence.touch_ahead_seconds
        if from_at < until_at and standing.touch_end > now:
            return False
    first = now // QUARTER * QUARTER
    quarters = [first + QUARTER * at for at in range(int((until_at - first) // QUARTER) + 1)]
    edges = [now, standing.due_at, lead.lease.until_at]
    moments = sorted({at for at in (*quarters, *edges) if now <= at < until_at})
    return any(
        not reasons_not(
            standing,
            lead.lease,
            Asking(at, snapshot.user, is_open=rules.calendar.is_open(standing.class_id, at)),
            rules.cadence,
        )
        for at in moments
    )
