"""The board's sums over any time: days that were added up, and the facts of all that these leave (`rolled_tables`)."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from calldesk.domain.board_days import (
    Heat,
    Hours,
    hour_begun,
    merge_hours,
    unpacked_by_person,
    unpacked_heat,
    unpacked_hours,
)
from calldesk.domain.ids import UserId
from calldesk.domain.metrics_calls import CallSums
from calldesk.domain.metrics_days import gaps, unpacked
from calldesk.domain.metrics_periods import weeks
from calldesk.domain.moments import Moment
from calldesk.store.day_heat import heat_between
from calldesk.store.day_sums import hour_sums
from calldesk.store.dialled import TalkRow, talks_within
from calldesk.store.driver import driver_reads, driver_rows
from calldesk.store.report_zone import report_zone
from calldesk.store.tx import Snapshot

Span = tuple[Moment, Moment]
"""From, and until before."""
Among = Callable[[UserId, Moment], bool]
"""Whether somebody is one of those who are counted, at a moment; on all of a day they are or are not."""
_DAYS = (
    "SELECT from_at, to_at, {hours}, {content} FROM rolled_day WHERE zone = :zone AND length({newest}) > 0"
    " AND from_at >= :from_at AND from_at < :to_at AND latest_at <= :at ORDER BY from_at"
)
_HEAT = (
    "SELECT from_at, to_at, heat FROM rolled_day WHERE zone = :zone AND length(heat) > 0"
    " AND from_at >= :from_at AND to_at <= :to_at AND latest_at <= :at ORDER BY from_at"
)


class Dialled(NamedTuple):
    """The dials of a stretch of time; `people` is empty where nobody asked for it."""

    hours: Hours
    people: dict[UserId, CallSums]


def dialled(
    snapshot: Snapshot, spans: Sequence[Span], zone: str, *, people: bool, among: Among | None = None
) -> list[Dialled]:
    """What was dialled in each of these, which begin at midnights of the zone and end anywhere, as known at the moment.

    Where the zone's days are added up, facts are read of the hour in which a stretch ends alone; but where everybody's
    persons are asked for, of the day in which it ends.

    Args:
        snapshot: As of when.
        spans: Stretches of time.
        zone: IANA zone of their midnights.
        people: Whether it is asked by whom.
        among: Whose dials alone; None = everybody's.
    """
    clock = ZoneInfo(zone)
    count = _Count(people, among)
    found = [Dialled({}, {}) for _ in spans]
    left: list[tuple[Dialled, Span]] = []
    for one, span, days in zip(found, spans, _days(snapshot, spans, zone, count), strict=True):
        whole = [day for day in days if day[1] <= span[1]]
        for day in whole:
            count.day(one, day)
        rest = gaps([(begun_at, ended_at) for begun_at, ended_at, *_ in whole], *span)
        left += [(one, piece) for gap in rest for piece in _cut(one, gap, days[len(whole) :], (clock, count))]
    pieces = [(one, week) for one, span in left for week in weeks(*span, clock)]
    for (one, _), dials in zip(pieces, talks_within(snapshot, [span for _, span in pieces]), strict=True):
        count.facts(one, dials, clock)
    return found


class _Count(NamedTuple):
    """How dials are counted: by whom too, or of whom alone."""

    people: bool
    among: Among | None

    def day(self, one: Dialled, day: tuple[Any, ...], below: int = 24) -> None:
        """Counts a day as it is stored, its hours before one."""
        begun_at, _, hours, content = day
        if self.among is not None:
            found = unpacked_by_person(hours)
            mine = {user for user in {user for user, _ in found} if self.among(user, begun_at)}
            self._some(one, [(key, sums) for key, sums in found.items() if key[0] in mine and key[1] < below])
            return
        merge_hours(one.hours, unpacked_hours(hours), below)
        for user, of_user in unpacked(content, None).items() if content is not None else ():
            one.people.setdefault(user, CallSums()).merge(of_user.calls)

    def _some(self, one: Dialled, found: Sequence[tuple[tuple[UserId, int], CallSums]]) -> None:
        for (user, hour), sums in found:
            one.hours.setdefault(hour, CallSums()).merge(sums)
            if self.people:
                one.people.setdefault(user, CallSums()).merge(sums)

    def facts(self, one: Dialled, dials: Sequence[TalkRow], clock: ZoneInfo) -> None:
        """Counts dials."""
        mine = dials if self.among is None else [call for call in dials if self.among(call.user, call.at)]
        merge_hours(one.hours, hour_sums(mine, clock))
        people: dict[UserId, CallSums] = defaultdict(CallSums)
        for call in mine if self.people else ():
            people[call.user].add(call.code, 0.0, call.talk_seconds, 0.0)
        for user, sums in people.items():
            one.people.setdefault(user, CallSums()).merge(sums)


def _days(snapshot: Snapshot, spans: Sequence[Span], zone: str, count: _Count) -> list[list[tuple[Any, ...]]]:
    if not (snapshot.keeps_board_days if count.among is None else snapshot.has_named_teams):
        return [[] for _ in spans]
    hours, newest = ("hours", "heat") if count.among is None else ("by_person", "by_person")
    content = "content" if count.people and count.among is None else "NULL"
    sql = _DAYS.format(hours=hours, content=content, newest=newest)
    asked = [{"zone": zone, "from_at": from_at, "to_at": to_at, "at": snapshot.now} for from_at, to_at in spans]
    return driver_reads(snapshot.conn, *((sql, one) for one in asked))


def _cut(one: Dialled, gap: Span, begun: Sequence[tuple[Any, ...]], how: tuple[ZoneInfo, _Count]) -> Iterator[Span]:
    """What is to be counted from facts of a stretch that no whole day covers; whole hours of its day are merged."""
    from_at, to_at = gap
    clock, count = how
    hour = hour_begun(to_at, clock)
    if hour is None or not begun or begun[0][0] != from_at or begun[0][3] is not None:
        yield gap
        return
    count.day(one, begun[0], below=hour[0])
    yield max(from_at, hour[1]), to_at


def heat_within(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Heat:
    """Dials by half hour and class in [from_at, to_at), as known at the snapshot's moment."""
    found: Heat = Counter()
    zone = report_zone(snapshot)
    asked = {"zone": zone, "from_at": from_at, "to_at": to_at, "at": snapshot.now}
    days = driver_rows(snapshot.conn, _HEAT, asked) if snapshot.keeps_board_days else []
    for _, _, heat in days:
        found.update(unpacked_heat(heat))
    for gap in gaps([day[:2] for day in days], from_at, to_at):
        for week in weeks(*gap, ZoneInfo(zone)):
            found.update(heat_between(snapshot, *week))
    return found
