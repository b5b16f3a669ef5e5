"""The dials of today beside their caps: nothing is asked where no cap is set, else one count by an index."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calldesk.domain.caps import CappedDay, Count
from calldesk.domain.ids import PoolId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.moments import Moment, instant
from calldesk.store.driver import Question, driver_reads, driver_rows, ids_param
from calldesk.store.handoffs import IMPORTED
from calldesk.store.report_zone import REPORT_ZONE, USUAL_ZONE, report_zone
from calldesk.store.tx import Snapshot

_ZONE = f"SELECT value FROM setting WHERE name = '{REPORT_ZONE}'"
_OF_TODAY = f"d.happened_at >= :from_at AND d.happened_at <= :now AND d.reason <> '{IMPORTED}'"
"""As the board counts them."""
_OF_PERSON = f"SELECT coalesce(sum(d.attempts), 0) FROM dial d WHERE d.by_user = :me AND {_OF_TODAY}"
_OF_LISTS = (
    f"SELECT c.pool_id, sum(d.attempts) FROM dial d JOIN call_state c ON c.lead_id = d.lead_id WHERE {_OF_TODAY}"
    " AND c.pool_id = ANY(:capped) GROUP BY c.pool_id"
)
"""A dial counts for the list its lead is on now."""
_BY_LIST = (
    "SELECT c.pool_id, sum(d.attempts) FROM dial d JOIN call_state c ON c.lead_id = d.lead_id"
    f" WHERE {_OF_TODAY} GROUP BY c.pool_id"
)
_BY_PERSON = f"SELECT d.by_user, sum(d.attempts) FROM dial d WHERE {_OF_TODAY} GROUP BY d.by_user"
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
    zone, person, lists, until_at = _counted(snapshot, sorted(capped), snapshot.rules.day_zone)
    if zone != snapshot.rules.day_zone:
        snapshot.rules.day_zone = zone
        zone, person, lists, until_at = _counted(snapshot, sorted(capped), zone)
    counts = {pool: Count(lists.get(pool, 0), cap) for pool, cap in capped.items()}
    return CappedDay(Count(person, own) if own else None, counts, until_at)


def made_today(snapshot: Snapshot) -> Made:
    """The dials of today of every list and person that the asker sees, capped or not."""
    from_at, _ = _day(snapshot.now, report_zone(snapshot))
    known = {"now": snapshot.now, "from_at": from_at}
    lists, people = driver_reads(snapshot.conn, (_BY_LIST, known), (_BY_PERSON, known))
    return Made({PoolId(pool): int(made) for pool, made in lists}, {UserId(user): int(made) for user, made in people})


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


def _counted(snapshot: Snapshot, capped: Sequence[PoolId], zone: str) -> tuple[str, int, dict[PoolId, int], Moment]:
    """The counts of the day in a zone, and the zone that is said: all in one way there and back."""
    from_at, until_at = _day(snapshot.now, zone)
    known = {"now": snapshot.now, "from_at": from_at}
    asked: list[Question] = [(_ZONE, {}), (_OF_PERSON, {**known, "me": snapshot.user})]
    if capped:
        asked.append((_OF_LISTS, {**known, "capped": ids_param(capped)}))
    said, person, *lists = driver_reads(snapshot.conn, *asked)
    found = {PoolId(pool): int(made) for pool, made in (lists[0] if lists else ())}
    return str(said[0][0]) if said else USUAL_ZONE, int(person[0][0]), found, until_at


def _day(now: Moment, zone: str) -> tuple[Moment, Moment]:
    """When the day of this moment begins and ends in a zone."""
    clock = ZoneInfo(zone)
    today = instant(now).astimezone(clock).date()
    return midnight(today, clock), midnight(today + timedelta(days=1), clock)
