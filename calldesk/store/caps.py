"""The dials of today beside their caps: nothing is asked where no cap is set, else what came since it was last."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from calldesk.domain.caps import CappedDay, Count, DaySums
from calldesk.domain.ids import PoolId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.moments import Moment, instant
from calldesk.store.driver import Question, driver_reads, driver_rows, ids_param
from calldesk.store.handoffs import IMPORTED
from calldesk.store.report_zone import REPORT_ZONE, USUAL_ZONE, report_zone
from calldesk.store.tx import Snapshot

_ZONE = f"SELECT value FROM setting WHERE name = '{REPORT_ZONE}'"
_SINCE = f"d.happened_at >= :since AND d.happened_at <= :now AND d.reason <> '{IMPORTED}'"
"""As the board counts them."""
_OF_PERSON = f"SELECT coalesce(sum(d.attempts), 0) FROM dial d WHERE d.by_user = :me AND {_SINCE}"
_BY_LIST = (
    "SELECT pool_id, sum(attempts), sum(CASE WHEN happened_at < :settled THEN attempts ELSE 0 END) FROM (SELECT"
    " d.attempts, d.happened_at, (SELECT c.pool_id FROM call_state c WHERE c.lead_id = d.lead_id) pool_id"
    f" FROM dial d WHERE {_SINCE}) t GROUP BY pool_id"
)
"""A dial counts for the list its lead is on now; looked up by key, for a join would read all leads of a big list."""
_BY_PERSON = f"SELECT d.by_user, sum(d.attempts) FROM dial d WHERE {_SINCE} GROUP BY d.by_user"
_SETTLED_SECONDS = 60.0
"""What is older is counted once and kept: a team that dials 36,000 times a day would wait 0.1 s for each claim."""
_AFRESH_SECONDS = 1800.0
"""After so long all of the day is counted again: late facts and moved leads are in it then."""
_NAMES = "SELECT pool_id, name FROM pool WHERE pool_id = ANY(:capped)"


class Made(NamedTuple):
    """Dials of today by list and by person; who is not there has none."""

    lists: Mapping[PoolId, int]
    people: Mapping[UserId, int]


def capped_day(snapshot: Snapshot, pools: Sequence[PoolId]) -> CappedDay:
    """How far today's dials are of the asker, and of those of these lists that have a cap."""
    caps = snapshot.rules.of_team.caps
    own = caps.of_person(snapshot.user)
    capped = {pool: cap for pool in pools if (cap := caps.of_list(pool))}
    if not own and not capped:
        return CappedDay()
    counted = _counted(snapshot, snapshot.rules.day_zone, with_lists=bool(capped))
    if counted.zone != snapshot.rules.day_zone:
        snapshot.rules.day_zone = counted.zone
        counted = _counted(snapshot, counted.zone, with_lists=bool(capped))
    counts = {pool: Count(counted.lists.get(pool, 0), cap) for pool, cap in capped.items()}
    return CappedDay(Count(counted.person, own) if own else None, counts, counted.until_at)


def made_today(snapshot: Snapshot) -> Made:
    """The dials of today of every list and person that the asker sees, capped or not."""
    return made_in(snapshot, report_zone(snapshot))


def made_in(snapshot: Snapshot, zone: str) -> Made:
    """The same of the day that a zone has."""
    from_at, _ = day_span(snapshot.now, zone)
    known = {"now": snapshot.now, "since": from_at}
    by_list = {**known, "settled": from_at}
    lists, people = driver_reads(snapshot.conn, (_BY_LIST, by_list), (_BY_PERSON, known))
    return Made(_added({}, lists, 1), {UserId(user): int(made) for user, made in people})


def said_of_caps(snapshot: Snapshot, day: CappedDay) -> tuple[Message, ...]:
    """Which caps are reached, or nearly; the asker's first, then those of lists by name."""
    own = _said("my", day.person, until_at=day.until_at)
    if not any(_said("list", count) for count in day.lists.values()):
        return own
    names = dict(driver_rows(snapshot.conn, _NAMES, {"capped": ids_param(sorted(day.lists))}))
    lists = sorted((str(names.get(pool, "")), pool) for pool in day.lists)
    of_lists = (_said("list", day.lists[pool], list=name, until_at=day.until_at) for name, pool in lists)
    return (*own, *(message for said in of_lists for message in said))


def _said(whose: str, count: Count | None, **more: str | float) -> tuple[Message, ...]:
    if count is None or (count.left and not count.is_near):
        return ()
    if count.left:
        return (Message.of(f"{whose}_cap_near", left=count.left, cap=count.cap, **more),)
    return (Message.of(f"{whose}_cap_reached", cap=count.cap, **more),)


class _Counted(NamedTuple):
    """The counts of a day in a zone, and the zone that is said."""

    zone: str
    person: int
    lists: Mapping[PoolId, int]
    until_at: Moment


def _counted(snapshot: Snapshot, zone: str, *, with_lists: bool) -> _Counted:
    """All of it in one way there and back."""
    now, (from_at, until_at) = snapshot.now, day_span(snapshot.now, zone)
    held = _held(snapshot, from_at)
    asked: list[Question] = [(_ZONE, {}), (_OF_PERSON, {"now": now, "since": from_at, "me": snapshot.user})]
    settled = max(held.upto, now - _SETTLED_SECONDS)
    if with_lists:
        asked.append((_BY_LIST, {"now": now, "since": held.upto, "settled": settled}))
    said, person, *found = driver_reads(snapshot.conn, *asked)
    rows = found[0] if found else ()
    if with_lists:
        snapshot.rules.day_sums = replace(held, upto=settled, lists=_added(held.lists, rows, 2))
    return _Counted(
        zone=str(said[0][0]) if said else USUAL_ZONE,
        person=int(person[0][0]),
        lists=_added(held.lists, rows, 1),
        until_at=until_at,
    )


def _held(snapshot: Snapshot, from_at: Moment) -> DaySums:
    """What was counted of this day and is old enough to be kept, or nothing of it."""
    known, now = snapshot.rules.day_sums, snapshot.now
    if known is not None and known.from_at == from_at and known.upto <= now < known.afresh_at:
        return known
    return DaySums(from_at, upto=from_at, afresh_at=now + _AFRESH_SECONDS)


def _added(lists: Mapping[PoolId, int], rows: Sequence[tuple[Any, ...]], column: int) -> Mapping[PoolId, int]:
    counts = Counter(lists)
    for row in rows:
        if row[0] is not None:
            counts[PoolId(row[0])] += int(row[column])
    return counts


def day_span(now: Moment, zone: str) -> tuple[Moment, Moment]:
    """When the day of this moment begins and ends in a zone."""
    clock = ZoneInfo(zone)
    today = instant(now).astimezone(clock).date()
    return midnight(today, clock), midnight(today + timedelta(days=1), clock)
