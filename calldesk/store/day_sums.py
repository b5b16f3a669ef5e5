"""Adds up a day from its facts: what is stored of it, and what it is compared with (`rolled_tables`)."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calldesk.domain.board_days import Hours, PersonHours, hour_of
from calldesk.domain.ids import UserId
from calldesk.domain.metrics_calls import CallSums
from calldesk.domain.metrics_days import Day, PersonDay
from calldesk.domain.metrics_hours import Called, Stretch, worked
from calldesk.domain.metrics_periods import period_of
from calldesk.domain.moments import Moment
from calldesk.domain.shift import ShiftMark
from calldesk.store.dialled import DialRow, TakenBack, TalkRow
from calldesk.store.driver import driver_rows
from calldesk.store.tx import Snapshot

_TAKEN_BACK = "(SELECT max(x.happened_at) FROM correction x WHERE x.outcome_id = o.outcome_id)"
_ENDED = (
    f"(SELECT max(greatest(o.happened_at, coalesce({_TAKEN_BACK}, o.happened_at))) FROM outcome o"
    " WHERE o.dial_id = d.dial_id)"
)
_LATEST = (
    f"SELECT max(greatest(d.happened_at, coalesce({_ENDED}, d.happened_at))) FROM dial d"
    " WHERE d.happened_at >= :from_at AND d.happened_at < :to_at"
)
"""Not as joins: of some millions of outcomes a server would read all of them for each day."""


class RolledDay(NamedTuple):
    """A stored day, or one as it is to be stored.

    Attributes:
        day: ISO date in the zone.
        latest_at: The newest of its facts; its end where they are all older.
        lengths: None = they were not asked for.
        hours, heat, by_person: What the board wants of it; empty = an older program added it up, or they were not asked
            for.
        late: What was taken back after the day (`packed_late`); empty = as above.
    """

    day: str
    from_at: Moment
    to_at: Moment
    latest_at: Moment
    content: bytes
    lengths: bytes | None
    hours: bytes = b""
    heat: bytes = b""
    by_person: bytes = b""
    late: bytes = b""


def day_sums(dials: Sequence[DialRow], marks: Iterable[tuple[UserId, ShiftMark]]) -> Day:
    """What the facts of one day, midnight to midnight, come to by person."""
    found: dict[UserId, PersonDay] = defaultdict(PersonDay)
    for one in dials:
        found[one.user].calls.add(one.code, one.ring_seconds, one.talk_seconds, one.wrap_seconds)
    for user, stretch in _worked(dials, marks):
        found[user].stretches.append(stretch)
    return found


def hour_sums(dials: Iterable[DialRow | TalkRow], clock: ZoneInfo) -> Hours:
    """What dials come to by the hour of the day on this clock, without ringing and wrap-up."""
    found: Hours = defaultdict(CallSums)
    hour_at = hour_of(clock)
    for one in dials:
        found[hour_at(one.at)].add(one.code, 0.0, one.talk_seconds, 0.0)
    return dict(found)


def person_hours(dials: Iterable[DialRow], clock: ZoneInfo) -> PersonHours:
    """The same by person and hour."""
    found: PersonHours = defaultdict(CallSums)
    hour_at = hour_of(clock)
    for one in dials:
        found[one.user, hour_at(one.at)].add(one.code, 0.0, one.talk_seconds, 0.0)
    return dict(found)


def packed_late(found: Iterable[TakenBack]) -> bytes:
    """Some few dials as they are stored: the same facts always give the same bytes, and none are not nothing."""
    return json.dumps(sorted([*one.row, one.at] for one in found), separators=(",", ":")).encode()


def unpacked_late(stored: bytes) -> list[TakenBack]:
    """As `packed_late` wrote them."""
    return [TakenBack(DialRow(*row), at) for *row, at in json.loads(stored)]


def latest_at(snapshot: Snapshot, from_at: Moment, to_at: Moment) -> Moment:
    """When the newest fact about the dials of a day happened; its end where they are all older."""
    ((found,),) = driver_rows(snapshot.conn, _LATEST, {"from_at": from_at, "to_at": to_at})
    return max(found if found is not None else to_at, to_at)


def _worked(dials: Iterable[DialRow], marks: Iterable[tuple[UserId, ShiftMark]]) -> Iterator[tuple[UserId, Stretch]]:
    called: dict[UserId, list[Called]] = defaultdict(list)
    marked: dict[UserId, list[ShiftMark]] = defaultdict(list)
    for one in dials:
        called[one.user].append(Called(one.at, one.seconds))
    for user, mark in marks:
        marked[user].append(mark)
    for user in sorted(called):
        for stretch in worked(called[user], marked.get(user, ())):
            yield user, stretch


def stretches_of(
    dials: Iterable[DialRow], marks: Iterable[tuple[UserId, ShiftMark]], clock: ZoneInfo
) -> Iterator[tuple[UserId, Stretch]]:
    """Everybody's stretches of work in any number of days, day by day on this clock."""
    day_of = period_of("day", clock)
    days: dict[str, tuple[list[DialRow], list[tuple[UserId, ShiftMark]]]] = defaultdict(lambda: ([], []))
    for one in dials:
        days[day_of(one.at)][0].append(one)
    for user, mark in marks:
        days[day_of(mark.at)][1].append((user, mark))
    for called, marked in days.values():
        yield from _worked(called, marked)
