"""Every change of every clock from 2026 to 2030: the program's answers against a walk minute by minute."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

import pytest

from calldesk.domain.clocks import clocks, day_begins
from calldesk.domain.hours import Schedule, closes_at, is_open, make_schedule, next_midnight, next_opening, parse_window
from calldesk.domain.moments import Moment, moment
from calldesk.domain.zones import chief_zone

WINDOWS = (
    # A jump from 2 to 3 in the morning opens the first and closes the second; one over midnight likewise.
    ("mo-su 00:20-00:50, 02:30-03:30, 22:00-23:40", {*range(20, 50), *range(150, 210), *range(1320, 1420)}),
    ("mo-su 00:30-01:15, 01:45-02:30, 23:20-24:00", {*range(30, 75), *range(105, 150), *range(1400, 1440)}),
)
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


@pytest.mark.parametrize("zone", chiefs())
@pytest.mark.parametrize(("window", "open_minutes"), WINDOWS, ids=("opens", "closes"))
def test_that_opening_closing_and_midnight_are_right_around_every_change(
    zone: str, window: str, open_minutes: set[int]
):
    schedule = make_schedule((zone,), parse_window(window))
    for change in changes(zone):
        check_around(schedule, ZoneInfo(zone), change, open_minutes)


def check_around(schedule: Schedule, clock: ZoneInfo, change: datetime, open_minutes: set[int]) -> None:
    minutes = [change + STEP * n for n in range(-48, 48)]
    local = [at.astimezone(clock) for at in minutes]
    openness = [t.hour * 60 + t.minute in open_minutes for t in local]
    assert [is_open(schedule, moment(at)) for at in minutes] == openness
    for n in range(0, 48, 9):
        at = moment(minutes[n])
        if True in openness[n:]:
            assert next_opening(schedule, at) == moment(minutes[openness.index(True, n)])
        if openness[n] and False in openness[n:]:
            assert closes_at(schedule, at) == moment(minutes[openness.index(False, n)])
    assert next_midnight(schedule.zones, moment(minutes[0])) == walked_midnight(clock, minutes[0])


def walked_midnight(clock: ZoneInfo, at: datetime) -> Moment:
    """The first moment of a later local day."""
    today = at.astimezone(clock).date()
    while at.astimezone(clock).date() <= today:
        at += STEP
    return moment(at)


def test_that_a_day_whose_midnight_is_jumped_over_begins_with_the_jump():
    toronto = ZoneInfo("America/Toronto")  # at 23:30 on 30 March 1919 it became 0:30
    assert day_begins(toronto, date(1919, 3, 31)) == moment(datetime(1919, 3, 31, 4, 30, tzinfo=UTC))


def test_that_there_is_something_to_walk_through():
    assert len(chiefs()) > 15
    assert sum(len(changes(zone)) for zone in chiefs()) > 150
