"""Every change of every clock from 2026 to 2030: the program's answers against a walk minute by minute."""

from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest

from calldesk.domain.clocks import clocks
from calldesk.domain.hours import Schedule, closes_at, is_open, make_schedule, next_midnight, next_opening, parse_window
from calldesk.domain.moments import Moment, moment
from calldesk.domain.zones import chief_zone

WINDOW = "mo-su 00:30-01:15, 01:45-02:15, 02:45-03:30, 22:00-23:40"
OPEN_MINUTES = {*range(30, 75), *range(105, 135), *range(165, 210), *range(1320, 1420)}
STEP = timedelta(minutes=5)


def chiefs() -> list[str]:
    """One zone of each time that is kept, of those whose clock jumps; where databases differ there are two clocks."""
    found = {chief_zone(zone) for zone in available_timezones() if "/" in zone and len(clocks(zone)) == 1}
    return sorted(zone for zone in found if changes(zone))


@cache
def changes(zone: str) -> tuple[datetime, ...]:
    """Every change, to the minute, found by walking."""
    clock = ZoneInfo(zone)
    found = []
    at, end = datetime(2026, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
    while at < end:
        later = at + timedelta(days=2)
        if at.astimezone(clock).utcoffset() != later.astimezone(clock).utcoffset():
            minute = at
            while minute.astimezone(clock).utcoffset() == at.astimezone(clock).utcoffset():
                minute += timedelta(minutes=15)
            found.append(minute)
        at = later
    return tuple(found)


def walked_open(clock: ZoneInfo, at: datetime) -> bool:
    local = at.astimezone(clock)
    return local.hour * 60 + local.minute in OPEN_MINUTES


@pytest.mark.parametrize("zone", chiefs())
def test_that_opening_closing_and_midnight_are_right_around_every_change(zone: str):
    schedule = make_schedule((zone,), parse_window(WINDOW))
    for change in changes(zone):
        check_around(schedule, ZoneInfo(zone), change)


def check_around(schedule: Schedule, clock: ZoneInfo, change: datetime) -> None:
    minutes = [change + STEP * n for n in range(-60, 60)]
    openness = [walked_open(clock, at) for at in minutes]
    assert [is_open(schedule, moment(at)) for at in minutes] == openness
    for n in range(0, 60, 13):
        at = moment(minutes[n])
        if True in openness[n:]:
            assert next_opening(schedule, at) == moment(minutes[openness.index(True, n)])
        if openness[n] and False in openness[n:]:
            assert closes_at(schedule, at) == moment(minutes[openness.index(False, n)])
        assert next_midnight(schedule.zones, at) == walked_midnight(clock, minutes[n])


def walked_midnight(clock: ZoneInfo, at: datetime) -> Moment:
    """The first moment of a later local day."""
    today = at.astimezone(clock).date()
    while at.astimezone(clock).date() <= today:
        at += STEP
    return moment(at)


def test_that_there_is_something_to_walk_through():
    assert len(chiefs()) > 15
    assert sum(len(changes(zone)) for zone in chiefs()) > 150
