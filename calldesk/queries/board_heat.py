"""At which hour of which day people answer, by the clock where the lead is."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo

from calldesk.domain.board import Span
from calldesk.domain.moments import DAY_SECONDS, MINUTE_SECONDS, instant
from calldesk.domain.outcomes import OutcomeClass
from calldesk.store.driver import driver_rows
from calldesk.store.facts import stands
from calldesk.store.handoffs import IMPORTED
from calldesk.store.tx import Snapshot

HEAT_WEEKS = 8
_SLOT_SECONDS = 30 * MINUTE_SECONDS
"""Zones lie whole, half or quarter hours apart; a dial of the odd quarter may count to the hour beside it."""


@dataclass(frozen=True, slots=True)
class HeatCell:
    """Dials of one hour of the week; `weekday` 0 = Monday."""

    weekday: int
    hour: int
    dials: int
    connects: int


_SLOT = f"CAST(floor(d.happened_at / {_SLOT_SECONDS!r}) AS integer)"
_COUNTED = (
    f"SELECT c.class_id, {_SLOT} slot, coalesce(o.code, '') code, count(*) FROM dial d"
    " JOIN call_state c ON c.lead_id = d.lead_id"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    f" WHERE d.happened_at >= :since AND d.happened_at <= :now AND d.reason <> '{IMPORTED}'"
    " GROUP BY c.class_id, slot, coalesce(o.code, '')"
)


def heat(snapshot: Snapshot, span: Span) -> tuple[HeatCell, ...]:
    """Dials and connects by the lead's own weekday and hour over the last weeks; of several zones the first counts.

    Where a lead's zone is not known its dials count by the board's.
    """
    table = snapshot.rules.cadence.outcomes.latest
    connected = table.codes(OutcomeClass.REACH, OutcomeClass.CONNECT)
    asked = {"since": snapshot.now - HEAT_WEEKS * 7 * DAY_SECONDS, "now": snapshot.now}
    place = _places(snapshot, span.zone)
    found: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0])
    for class_id, slot, code, many in driver_rows(snapshot.conn, _COUNTED, asked):
        cell = found[place(class_id, slot)]
        cell[0] += many
        cell[1] += many if code in connected else 0
    return tuple(HeatCell(*where, *counts) for where, counts in sorted(found.items()))


def _places(snapshot: Snapshot, zone: str) -> Callable[[int, int], tuple[int, int]]:
    """Where in the week of a class a slot lies."""
    schedules = snapshot.rules.calendar.schedules

    @cache
    def clock(class_id: int) -> ZoneInfo:
        schedule = schedules.get(class_id)
        return ZoneInfo(schedule.zones[0] if schedule is not None and schedule.zones else zone)

    @cache
    def place(of: ZoneInfo, slot: int) -> tuple[int, int]:
        local = instant(slot * _SLOT_SECONDS).astimezone(of)
        return local.weekday(), local.hour

    return lambda class_id, slot: place(clock(class_id), slot)
