"""R5: the next try is at another part of the lead's day, where its hours leave one."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.day_parts import DayPart, day_part, other_part_from
from calldesk.domain.hours import Schedule, is_open, make_schedule
from calldesk.domain.moments import DAY_SECONDS, MINUTE_SECONDS, instant, moment
from calldesk.domain.week_windows import parse_window

WEEK = make_schedule(("America/Chicago",), parse_window("mo-fr 08:00-18:00"))


def at(text: str) -> float:
    """A Chicago time of June 2026."""
    return moment(datetime.fromisoformat(f"2026-06-{text}").replace(tzinfo=ZoneInfo("America/Chicago")))


@pytest.mark.parametrize(
    ("tried", "free", "expected"),
    [
        ("09 09:30", "09 10:30", "09 11:00"),
        ("09 09:30", "10 09:30", "10 11:00"),
        ("09 10:59", "09 13:00", None),
        ("09 11:00", "10 11:00", "10 14:00"),
        ("09 14:00", "09 18:00", None),
        ("09 14:00", "10 14:00", "11 08:00"),
        ("12 14:00", "12 15:00", "15 08:00"),
        ("09 09:30", "13 09:30", "15 11:00"),
    ],
)
def test_that_the_next_try_begins_with_the_next_other_part(tried: str, free: str, expected: str | None) -> None:
    assert other_part_from(WEEK, at(tried), at(free)) == (at(expected) if expected else None)


@pytest.mark.parametrize("window", ["mo-fr 08:00-11:00", "closed", "mo-th 09:00-10:30; sa 15:00-16:00"])
def test_that_hours_without_another_part_near_are_no_reason_to_wait(window: str) -> None:
    schedule = make_schedule(("America/Chicago",), parse_window(window))
    assert other_part_from(schedule, at("08 09:30"), at("09 09:30")) is None


def test_that_the_part_is_another_one_on_every_clock() -> None:
    wide = make_schedule(("America/Chicago", "America/New_York"), parse_window("mo-fr 08:00-18:00"))
    assert other_part_from(wide, at("09 10:30"), at("10 10:30")) == at("10 13:00")


spans = st.tuples(st.integers(0, 22), st.integers(1, 8)).map(lambda s: (s[0], min(24, s[0] + s[1])))
windows = st.lists(spans, min_size=1, max_size=2).map(
    lambda found: "mo-sa " + ", ".join(f"{a:02d}:00-{b:02d}:00" for a, b in found)
)
zones = st.sampled_from([("America/Chicago",), ("America/New_York", "America/Los_Angeles"), ("Europe/Berlin",)])
moments = st.integers(0, 60 * 24 * 400).map(lambda n: moment(datetime(2026, 1, 1, tzinfo=UTC)) + n * MINUTE_SECONDS)


def _other(schedule: Schedule, tried_at: float, now: float) -> bool:
    here = [(instant(now).astimezone(c), instant(tried_at).astimezone(c)) for c in schedule.clocks]
    return is_open(schedule, now) and all(day_part(a) is not day_part(b) for a, b in here)


@given(zones, windows, moments, st.integers(0, 3 * 24 * 4))
def test_that_it_is_the_first_minute_that_will_do(
    where: tuple[str, ...], window: str, tried_at: float, quarters: int
) -> None:
    schedule = make_schedule(where, parse_window(window))
    from_at = tried_at + quarters * 15 * MINUTE_SECONDS
    steps = (from_at + n * 15 * MINUTE_SECONDS for n in range(5 * 96))
    found = other_part_from(schedule, tried_at, from_at)
    aligned = from_at - from_at % (15 * MINUTE_SECONDS) == from_at
    if found is not None:
        assert _other(schedule, tried_at, found)
        assert from_at < found <= from_at + 5 * DAY_SECONDS
        assert not any(_other(schedule, tried_at, step) for step in steps if step < found)
    elif aligned:
        opened = next((step for step in steps if is_open(schedule, step)), None)
        assert (
            opened is None
            or _other(schedule, tried_at, opened)
            or not any(
                _other(schedule, tried_at, opened + n * 15 * MINUTE_SECONDS)
                for n in range(24)
                if instant(opened + n * 15 * MINUTE_SECONDS).astimezone(schedule.clocks[0]).date()
                == instant(opened).astimezone(schedule.clocks[0]).date()
            )
        )


def test_that_every_hour_has_its_part() -> None:
    noon = datetime(2026, 6, 9, tzinfo=UTC)
    parts = [day_part(noon + timedelta(hours=hour)) for hour in range(24)]
    assert parts == [DayPart.MORNING] * 11 + [DayPart.MIDDAY] * 3 + [DayPart.AFTERNOON] * 10
