"""What the board keeps of a day that is over: dials by the hour, by person and hour, and by the half hour (R11)."""

import json
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from zoneinfo import ZoneInfo

from calldesk.domain.ids import UserId
from calldesk.domain.metrics_calls import CallSums
from calldesk.domain.metrics_days import PersonDay, packed, unpacked
from calldesk.domain.moments import MINUTE_SECONDS, Moment, instant, moment

SLOT_SECONDS = 30 * MINUTE_SECONDS
"""Zones lie whole, half or quarter hours apart; a dial of the odd quarter may count to the hour beside it."""
_QUARTER_SECONDS = 15 * MINUTE_SECONDS
"""Every zone's clock shows a full hour at one of them."""
Hours = dict[int, CallSums]
"""Dials by the hour of the day, 0 .. 23."""
PersonHours = dict[tuple[UserId, int], CallSums]
"""Dials by person and hour of the day."""
_HOURS = 24
Heat = Counter[tuple[int, int, str]]
"""Dials by opening class of the lead's number, slot of SLOT_SECONDS since the landmark, and code of the outcome."""


def hour_of(zone: ZoneInfo) -> Callable[[Moment], int]:
    """What tells the hour of the day, 0 .. 23, on this clock."""

    @cache
    def of_quarter(quarter: int) -> int:
        return instant(quarter * _QUARTER_SECONDS).astimezone(zone).hour

    return lambda at: of_quarter(int(at // _QUARTER_SECONDS))


def hour_begun(at: Moment, zone: ZoneInfo) -> tuple[int, Moment] | None:
    """The hour of the day at a moment, and since when; None in an hour that the clock shows for the second time."""
    local = instant(at).astimezone(zone)
    return None if local.fold else (local.hour, moment(local.replace(minute=0, second=0, microsecond=0)))


def merge_hours(into: Hours, other: Mapping[int, CallSums], below: int = _HOURS) -> None:
    """Counts the dials of another day, those of its hours before one."""
    for hour, sums in other.items():
        if hour < below:
            into.setdefault(hour, CallSums()).merge(sums)


def packed_hours(hours: Mapping[int, CallSums]) -> bytes:
    """The hours as they are stored: the same dials always give the same bytes."""
    return packed({UserId(hour): PersonDay(sums) for hour, sums in hours.items()}).content


def unpacked_hours(content: bytes) -> Hours:
    """The hours as `packed_hours` wrote them."""
    return {int(hour): day.calls for hour, day in unpacked(content, None).items()}


def packed_by_person(hours: Mapping[tuple[UserId, int], CallSums]) -> bytes:
    """Everybody's hours as they are stored: the same dials always give the same bytes, and never none at all."""
    return packed({UserId(user * _HOURS + hour): PersonDay(sums) for (user, hour), sums in hours.items()}).content


def unpacked_by_person(content: bytes) -> PersonHours:
    """The hours as `packed_by_person` wrote them."""
    found = unpacked(content, None).items()
    return {(UserId(key // _HOURS), key % _HOURS): day.calls for key, day in found}


def packed_heat(heat: Heat) -> bytes:
    """The half hours as they are stored; never empty, for an empty one is what an older program leaves."""
    classes: dict[int, dict[int, dict[str, int]]] = {}
    for (class_id, slot, code), count in sorted(heat.items()):
        classes.setdefault(class_id, {}).setdefault(slot, {})[code] = count
    return json.dumps(classes, separators=(",", ":")).encode()


def unpacked_heat(content: bytes) -> Heat:
    """The half hours as `packed_heat` wrote them."""
    return Counter(
        {
            (int(class_id), int(slot), code): count
            for class_id, slots in json.loads(content).items()
            for slot, codes in slots.items()
            for code, count in codes.items()
        }
    )
