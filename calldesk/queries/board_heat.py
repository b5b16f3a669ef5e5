"""At which hour of which day people answer, by the clock where the lead is."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import inf, nextafter
from zoneinfo import ZoneInfo

from calldesk.domain.board import Span
from calldesk.domain.board_days import SLOT_SECONDS
from calldesk.domain.moments import DAY_SECONDS, instant
from calldesk.domain.outcomes import OutcomeClass
from calldesk.store.board_days import heat_within
from calldesk.store.tx import Snapshot

HEAT_WEEKS = 8


@dataclass(frozen=True, slots=True)
class HeatCell:
    """Dials of one hour of the week; `weekday` 0 = Monday."""

    weekday: int
    hour: int
    dials: int
    connects: int


def heat(snapshot: Snapshot, span: Span) -> tuple[HeatCell, ...]:
    """Dials and connects by the lead's own weekday and hour over the last weeks; of several zones the first counts.

    The zone is that of the number that was rung. Where it is not known its dials count by the board's.
    """
    table = snapshot.rules.cadence.outcomes.latest
    connected = table.codes(OutcomeClass.REACH, OutcomeClass.CONNECT)
    counted = heat_within(snapshot, snapshot.now - HEAT_WEEKS * 7 * DAY_SECONDS, nextafter(snapshot.now, inf))
    place = places(snapshot, span.zone)
    found: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0])
    for (class_id, slot, code), many in counted.items():
        cell = found[place(class_id, slot)]
        cell[0] += many
        cell[1] += many if code in connected else 0
    return tuple(HeatCell(*where, *counts) for where, counts in sorted(found.items()))


def places(snapshot: Snapshot, zone: str) -> Callable[[int, int], tuple[int, int]]:
    """Where in the week of a class a slot lies: weekday, 0 = Monday, and hour."""
    schedules = snapshot.rules.calendar.schedules

    @cache
    def clock(class_id: int) -> ZoneInfo:
        schedule = schedules.get(class_id)
        return ZoneInfo(schedule.zones[0] if schedule is not None and schedule.zones else zone)

    @cache
    def place(of: ZoneInfo, slot: int) -> tuple[int, int]:
        local = instant(slot * SLOT_SECONDS).astimezone(of)
        return local.weekday(), local.hour

    return lambda class_id, slot: place(clock(class_id), slot)
