"""The first touch of a trade show is due on the Monday after, whatever the zone and the holidays (R6)."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.cadence import Cadence, Calendar
from calldesk.domain.hours import Schedule
from calldesk.domain.moments import Moment, instant, moment
from calldesk.files.bundled_hours import bundled_hours

HOURS = bundled_hours()
PLACES = {
    1: ("America/Chicago", "US"),
    2: ("Europe/Berlin", "DE"),
    3: ("Asia/Tokyo", "JP"),
    4: ("America/Sao_Paulo", "BR"),
}
SCHEDULES: dict[int, Schedule] = {n: HOURS.schedule((zone,), region, None) for n, (zone, region) in PLACES.items()}
CALENDAR = Calendar(SCHEDULES)
STARTS = st.integers(0, 2 * 365 * 24 * 60).map(lambda minute: moment(datetime(2025, 6, 1, tzinfo=UTC)) + 60.0 * minute)


def expected(class_id: int, at: Moment) -> tuple[datetime, datetime]:
    """Day by day on the calendar: the first working day that is no holiday from the next Monday on, 08:00 to 18:00."""
    zone = ZoneInfo(PLACES[class_id][0])
    day: date = instant(at).astimezone(zone).date() + timedelta(days=1)
    while day.weekday() != 0:
        day += timedelta(days=1)
    while day.weekday() >= 5 or SCHEDULES[class_id].holidays.is_closed(day):
        day += timedelta(days=1)
    return datetime.combine(day, time(8), zone), datetime.combine(day, time(18), zone)


@given(st.sampled_from(sorted(PLACES)), STARTS)
def test_that_the_clock_ends_with_the_business_day_of_the_monday_after(class_id: int, at: Moment) -> None:
    _, ends = expected(class_id, at)
    assert CALENDAR.first_touch(class_id, at, "show") == (moment(ends), moment(ends))


def test_that_a_kind_of_a_show_has_the_clock_of_a_show() -> None:
    cadence = Cadence(frozenset(), frozenset(), show_kinds=frozenset({"trade_show_visit"}))
    assert cadence.clock("Trade Show Visit") == "show"
    assert cadence.clock("webinar") == "day"
