"""The rolled days of a zone: which there are, which are wanted, and each as it is stored (`rolled_tables`)."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import text

from calldesk.domain.board_days import packed_by_person, packed_heat, packed_hours
from calldesk.domain.metrics_days import packed
from calldesk.domain.metrics_periods import days, midnight
from calldesk.domain.moments import Moment, instant
from calldesk.store.day_heat import heat_between
from calldesk.store.day_sums import RolledDay, day_sums, hour_sums, latest_at, packed_late, person_hours
from calldesk.store.dialled import dials_between, marks_between, taken_back
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.rolled_tables import SETTLED_SECONDS
from calldesk.store.tx import Snapshot

MOST_DAYS = 1100
"""Three years: what is older is counted from the facts."""
_STORED = (
    "SELECT day, from_at, to_at, latest_at, content, {lengths}, {late} FROM rolled_day WHERE zone = :zone"
    " AND from_at >= :from_at AND to_at <= :to_at AND latest_at <= :at ORDER BY from_at"
)
_DAYS = "SELECT day FROM rolled_day WHERE zone = :zone AND length({newest}) > 0"
"""Without what the board wants a day was added up by an older program, and is added up again."""
_FIRST = text("SELECT min(happened_at) FROM dial WHERE happened_at >= :since")
_SEES_ALL = "SELECT sees_all() OR is_owner()"


def sees_all(snapshot: Snapshot) -> bool:
    """Whether the asker sees every dial: nobody else can add a day up, or is shown one."""
    return not is_postgres(snapshot.conn) or bool(driver_rows(snapshot.conn, _SEES_ALL, {})[0][0])


def stored_days(
    snapshot: Snapshot, zone: str, from_at: Moment, to_at: Moment, *, with_lengths: bool
) -> list[RolledDay]:
    """The days that lie within a period and of which all facts are known at the snapshot's moment, ascending."""
    if not snapshot.keeps_rolled:
        return []
    asked = {"zone": zone, "from_at": from_at, "to_at": to_at, "at": snapshot.now}
    late = "late" if snapshot.keeps_late else "NULL"
    sql = _STORED.format(lengths="lengths" if with_lengths else "NULL", late=late)
    rows = driver_rows(snapshot.conn, sql, asked)
    return [RolledDay(*row)._replace(late=late or b"") for *row, late in rows]


def added_up(snapshot: Snapshot, day: date, clock: ZoneInfo) -> RolledDay:
    """One day of this clock as its facts say."""
    from_at, to_at = midnight(day, clock), midnight(day + timedelta(days=1), clock)
    dials = dials_between(snapshot, from_at, to_at)
    sums = packed(day_sums(dials, marks_between(snapshot, from_at, to_at)))
    newest_at = latest_at(snapshot, from_at, to_at)
    hours, heat = packed_hours(hour_sums(dials, clock)), packed_heat(heat_between(snapshot, from_at, to_at))
    by_person = packed_by_person(person_hours(dials, clock)) if snapshot.has_named_teams else b""
    found = RolledDay(day.isoformat(), from_at, to_at, newest_at, sums.content, sums.lengths, hours, heat, by_person)
    return found._replace(late=_late(snapshot, found)) if snapshot.keeps_late else found


def _late(snapshot: Snapshot, day: RolledDay) -> bytes:
    is_any = day.latest_at > day.to_at
    return packed_late(taken_back(snapshot, day.from_at, day.to_at, day.to_at) if is_any else ())


def newest_of(snapshot: Snapshot) -> str:
    """The column of a stored day that was added last: it is empty where an older program added the day up."""
    if snapshot.keeps_late:
        return "late"
    return "by_person" if snapshot.has_named_teams else "heat"


def days_to_roll(snapshot: Snapshot, zone: str) -> list[date]:
    """The days that are over and are not added up, the newest first; from that of the first dial on."""
    clock = ZoneInfo(zone)
    over = instant(snapshot.now - SETTLED_SECONDS).astimezone(clock).date()
    earliest = over - timedelta(days=MOST_DAYS)
    first = snapshot.conn.execute(_FIRST, {"since": midnight(earliest, clock)}).scalar()
    if first is None:
        return []
    there = {day for (day,) in driver_rows(snapshot.conn, _DAYS.format(newest=newest_of(snapshot)), {"zone": zone})}
    begun = instant(first).astimezone(clock).date()
    return [day for day in reversed(days(begun, over)) if day.isoformat() not in there]
