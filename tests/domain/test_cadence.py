"""Local days and first-touch deadlines where the lead is (R3, R6)."""

from datetime import UTC, datetime

import pytest

from calldesk.domain.cadence import Cadence, Calendar
from calldesk.domain.hours import make_schedule, parse_window
from calldesk.domain.moments import Moment, moment

WINDOW = parse_window("mo-fr 09:00-18:00")
CALENDAR = Calendar(
    {
        1: make_schedule(("America/Chicago",), WINDOW),
        2: make_schedule(("America/New_York", "America/Los_Angeles"), WINDOW),
        3: make_schedule((), WINDOW),
    }
)


def at(month: int, day: int, hour: int, minute: int = 0) -> Moment:
    return moment(datetime(2026, month, day, hour, minute, tzinfo=UTC))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (at(6, 9, 15), at(6, 9, 20), at(6, 10, 5)),
        (at(6, 10, 4, 59), at(6, 10, 5), 0.0),
        (at(3, 8, 7), at(3, 8, 20), at(3, 9, 5)),
        (at(11, 1, 6), at(11, 1, 20), at(11, 2, 6)),
    ],
    ids=["one day", "over midnight", "spring", "autumn"],
)
def test_that_two_dials_of_a_local_day_wait_for_its_end(first: Moment, second: Moment, expected: Moment) -> None:
    assert CALENDAR.day_after(1, (first, second)) == expected


def test_that_a_day_in_any_zone_counts() -> None:
    assert CALENDAR.day_after(2, (at(6, 10, 3), at(6, 10, 5))) == at(6, 10, 7)


def test_that_no_zone_has_no_day_and_no_clock() -> None:
    assert CALENDAR.day_after(3, (0.0, 1.0)) == CALENDAR.day_after(9, (0.0, 1.0)) == 0.0
    assert CALENDAR.first_touch(3, 0.0, "web") is None
    assert not CALENDAR.is_open(3, at(6, 9, 16))
    assert CALENDAR.opens_at(3, at(6, 9, 16)) is None


@pytest.mark.parametrize(
    ("started", "clock", "due", "end"),
    [
        (at(6, 9, 15), "web", at(6, 9, 15, 5), at(6, 9, 23)),
        (at(6, 9, 15), "day", at(6, 9, 23), at(6, 9, 23)),
        (at(6, 9, 3), "web", at(6, 9, 13, 5), at(6, 9, 23)),
        (at(6, 12, 22, 58), "web", at(6, 15, 13, 3), at(6, 15, 23)),
        (at(6, 13, 15), "day", at(6, 15, 23), at(6, 15, 23)),
    ],
    ids=["web", "day", "before opening", "over the weekend", "on a Saturday"],
)
def test_that_the_first_touch_clock_runs_in_business_hours(
    started: Moment, clock: str, due: Moment, end: Moment
) -> None:
    assert CALENDAR.first_touch(1, started, clock) == (due, end)


def test_that_a_kind_counts_the_same_in_an_exports_spelling() -> None:
    cadence = Cadence(not_interest=frozenset({"email_opened"}), web_kinds=frozenset({"web_visit"}))

    assert not cadence.is_interest("Email Opened")
    assert not cadence.is_interest("email-opened")
    assert cadence.is_interest("SMS Sent")
    assert cadence.clock("Web  Visit") == "web"
