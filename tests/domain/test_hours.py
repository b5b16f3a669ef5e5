"""Calling hours: windows, schedules and their keys, reasons, holidays (R4)."""

import csv
import gzip
from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.clocks import clocks, on_clock
from calldesk.domain.errors import Unreadable
from calldesk.domain.hours import (
    HoursTable,
    closes_at,
    is_open,
    local_days,
    local_time,
    make_schedule,
    next_midnight,
    next_opening,
    parse_window,
    why_closed,
)
from calldesk.domain.moments import HOUR_SECONDS, iso, parse_instant
from calldesk.domain.week_windows import WeekWindow
from calldesk.files.bundled_hours import bundled_hours, read_rows

ORACLE = Path("../shared/data/hours/hours_oracle_open.csv.gz")
HOLIDAYS = Path("../shared/data/hours/holidays_2025_2027.csv")
NEW_YORK = ("America/New_York",)
OFFICE = parse_window("mo-fr 09:00-18:00")

SPANS = st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 1440)).filter(lambda s: s[0] < s[1]), max_size=3)


@pytest.fixture(scope="module")
def table() -> HoursTable:
    return bundled_hours()


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("mo-fr 09:00-21:30; sa-su 10:00-18:00", "mo-fr 09:00-21:30; sa-su 10:00-18:00"),
        ("Mo-Fr 9:00-18:00", "mo-fr 09:00-18:00"),
        ("monday-friday 09:00-18:00;", "mo-fr 09:00-18:00"),
        ("mo-fr 08:00-20:00; sa 08:00-20:00", "mo-sa 08:00-20:00"),
        ("mo 09:00-12:00, 13:00-18:00", "mo 09:00-12:00, 13:00-18:00"),
        ("mo 13:00-18:00; mo 09:00-13:00", "mo 09:00-18:00"),
        ("sa-mo 10:00-24:00", "mo 10:00-24:00; sa-su 10:00-24:00"),
        ("mo, we 09:00-10:00", "mo 09:00-10:00; we 09:00-10:00"),
        ("closed", "closed"),
    ],
)
def test_that_a_window_is_read_in_any_usual_writing(text: str, canonical: str):
    assert parse_window(text).text == canonical


@pytest.mark.parametrize(
    "text",
    """
|;|mo-fr|09:00-18:00|mo-fr 9-18|mo-fr 18:00-09:00|mo-fr 09:00-09:00|mo-fr 09:00-24:01|xx 09:00-18:00|mo-xx 09:00-18:00
|m 09:00-18:00|mo-fr 09:60-18:00|mo--fr 09:00-18:00|mo- 09:00-10:00|mo-fr 09:00-18:00 sa 10:00-12:00
|mo-fr 25:00-26:00|mo-fr 22:00-02:00|mo-fr 09:00-18:00; ;|mo-tu-we 09:00-10:00""".split("|"),  # noqa: SIM905  # a list of 19 quoted windows reads worse
)
def test_that_what_is_no_window_is_refused_with_an_example(text: str):
    with pytest.raises(Unreadable, match="Write it like mo-fr 09:00-21:30"):
        parse_window(text)


@given(st.text("motuwehfrsa-,;: 0123456789", max_size=30))
def test_that_no_text_breaks_the_reading_of_windows(text: str):
    try:
        window = parse_window(text)
    except Unreadable:
        return
    assert parse_window(window.text) == window


@given(st.lists(SPANS, min_size=7, max_size=7))
def test_that_the_text_of_a_window_says_the_same_window(days: list[list[tuple[int, int]]]):
    names = ("mo", "tu", "we", "th", "fr", "sa", "su")
    parts = [
        f"{name} {start // 60:02d}:{start % 60:02d}-{end // 60:02d}:{end % 60:02d}"
        for name, spans in zip(names, days, strict=True)
        for start, end in spans
    ]
    window = parse_window("; ".join(parts) or "closed")
    for day, spans in enumerate(days):
        for minute in {0, 1439, *(m for s in spans for m in (s[0], s[1] - 1, min(s[1], 1439), max(s[0] - 1, 0)))}:
            assert window.is_open(day, minute) == any(start <= minute < end for start, end in spans)
    assert parse_window(window.text) == window


@pytest.mark.skipif(not ORACLE.exists(), reason="the shared hours oracle is not beside this checkout")
def test_that_no_forbidden_call_of_the_oracle_is_allowed_and_none_refused_without_need():
    with gzip.open(ORACLE, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    wrong = [
        row["case_id"]
        for row in rows
        if is_open(
            make_schedule(tuple(row["zones"].split("|")), parse_window(row["window"])), parse_instant(row["utc"])
        )
        != (row["allowed"] == "yes")
    ]
    assert wrong == []


def test_that_the_start_of_a_window_is_in_it_and_its_end_is_not():
    schedule = make_schedule(NEW_YORK, OFFICE)
    assert not is_open(schedule, parse_instant("2026-11-23T13:59:59.999"))
    assert is_open(schedule, parse_instant("2026-11-23T14:00:00"))
    assert is_open(schedule, parse_instant("2026-11-23T22:59:59.999"))
    assert not is_open(schedule, parse_instant("2026-11-23T23:00:00"))


def test_that_the_window_must_be_open_in_all_zones():
    coasts = make_schedule(("America/Los_Angeles", "America/New_York"), OFFICE)
    assert not is_open(coasts, parse_instant("2026-11-23T16:59"))
    assert is_open(coasts, parse_instant("2026-11-23T17:00"))
    assert not is_open(coasts, parse_instant("2026-11-23T23:00"))


@pytest.mark.parametrize("zones", [(), ("Nowhere/City",), ("America/New_York", "Nowhere/City")])
def test_that_an_unknown_zone_is_never_open(zones: tuple[str, ...]):
    schedule = make_schedule(zones, parse_window("mo-su 00:00-24:00"))
    assert not is_open(schedule, 0.0)
    assert next_opening(schedule, 0.0) is None
    assert why_closed(schedule, 0.0).code == "unknown_zone"


def test_that_a_call_must_be_allowed_by_both_clocks_where_the_databases_disagree():
    for zone in sorted(z for z in available_timezones() if len(clocks(z)) > 1):
        schedule = make_schedule((zone,), OFFICE)
        for hour in range(0, 24 * 60, 3):
            at = parse_instant("2026-11-02") + hour * HOUR_SECONDS
            opens = [OFFICE.is_open(t.weekday(), t.hour * 60) for t in (on_clock(clock, at) for clock in clocks(zone))]
            assert is_open(schedule, at) == all(opens)


def test_that_equal_schedules_have_one_key_and_are_one():
    ours = make_schedule(("America/Toronto", "America/Detroit"), parse_window("Mo-Fr 9:00-18:00"))
    theirs = make_schedule(("America/New_York",), OFFICE)
    assert ours == theirs
    assert ours.key == theirs.key == "America/New_York|mo-fr 09:00-18:00|"
    assert len({ours, theirs}) == 1
    assert ours != make_schedule(("America/Chicago",), OFFICE)


@given(
    st.sets(st.sampled_from(["America/New_York", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns"]), max_size=3),
    st.sampled_from(["US", "GB", "DE", "IN", "NP", "ZZ", ""]),
    st.sampled_from(["", "AL", "SCT", "BY", "ZZ"]),
)
def test_that_a_key_says_its_whole_schedule(zones: set[str], region: str, state: str):
    table = bundled_hours()
    schedule = table.schedule(tuple(zones), region, state)
    again = table.schedule_of_key(schedule.key)
    assert again == schedule
    assert (again.zones, again.window, again.holidays) == (schedule.zones, schedule.window, schedule.holidays)
    assert again.holidays.days == schedule.holidays.days


def test_that_a_key_with_a_plus_in_a_zone_says_its_zones(table: HoursTable):
    schedule = make_schedule(("Etc/GMT+3", "Etc/GMT+11", "Europe/Berlin"), OFFICE)
    assert table.schedule_of_key(schedule.key).zones == schedule.zones
    assert len(schedule.zones) == 3


def test_that_a_key_of_another_kind_is_refused(table: HoursTable):
    with pytest.raises(Unreadable, match="calldesk verify"):
        table.schedule_of_key("America/New_York")


def test_that_a_state_has_its_own_row_and_every_country_has_one(table: HoursTable):
    assert table.row("US", "AL").window.text == "mo-sa 08:00-20:00"
    assert table.row("US", "NY").window.text == "mo-su 08:00-21:00"
    assert table.row("CA", "ON").window.text == "mo-fr 09:00-21:30; sa-su 10:00-18:00"
    assert table.row("NP", "") == table.row("", "") == table.rows["*"]
    assert all(row.source for row in table.rows.values())


@pytest.mark.skipif(not HOLIDAYS.exists(), reason="the shared list of holidays is not beside this checkout")
def test_that_public_holidays_are_closed(table: HoursTable):
    with HOLIDAYS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if is_public(row["calendar"], row["name"])]
    still_open = []
    for row in rows:
        region, _, state = row["calendar"].partition("_")
        schedule = table.schedule(("UTC",), region, "" if state == "COMMON" else state)
        if any(is_open(schedule, parse_instant(f"{row['date']}T{hour:02d}:30")) for hour in range(24)):
            still_open.append((row["calendar"], row["date"], row["name"]))
    assert len(rows) > 500
    assert still_open == []


def is_public(calendar: str, name: str) -> bool:
    """The list has school breaks and days of custom too; offices are open on those."""
    custom = (
        "Groundhog",
        "Valentine",
        "Saint Patrick",
        "Halloween",
        "Mother",
        "Father",
        "Christmas Eve",
        "New Year's Eve",
    )
    if calendar.startswith("US") and name in {"Easter Sunday", "Good Friday"}:
        return False
    return not name.startswith(custom) and not all("Break" in part for part in name.split("; "))


def test_that_a_holiday_of_a_year_that_is_not_shipped_is_known_too(table: HoursTable):
    schedule = table.schedule(("Europe/Berlin",), "DE", "")
    assert not is_open(schedule, parse_instant("2035-05-01T10:00"))
    assert is_open(schedule, parse_instant("2035-05-02T10:00"))


def test_that_a_state_unknown_to_us_has_its_countrys_holidays(table: HoursTable):
    assert table.schedule(("Europe/Berlin",), "DE", "XX") == table.schedule(("Europe/Berlin",), "DE", "")


def test_that_the_reason_says_which_clock_is_against_it(table: HoursTable):
    london = table.schedule(("Europe/London",), "GB", "")
    assert why_closed(london, parse_instant("2026-12-25T10:00")).code == "holiday"
    assert why_closed(london, parse_instant("2026-11-22T10:00")).code == "weekend"
    assert why_closed(london, parse_instant("2026-11-23T10:00")).code == "open"
    late = why_closed(london, parse_instant("2026-11-23T18:00"))
    assert (late.code, late["zone"], late["local_time"]) == ("outside_hours", "Europe/London", "Mon 18:00")


def test_that_the_next_opening_passes_weekends_and_holidays(table: HoursTable):
    london = table.schedule(("Europe/London",), "GB", "ENG")
    opens_at = next_opening(london, parse_instant("2026-12-24T18:00"))
    assert opens_at is not None
    assert iso(opens_at) == "2026-12-29T09:00:00Z"
    ends_at = closes_at(london, opens_at)
    assert ends_at is not None
    assert iso(ends_at) == "2026-12-29T18:00:00Z"


def test_that_there_is_no_opening_and_no_end_where_there_is_none():
    at = parse_instant("2026-11-23")
    assert next_opening(make_schedule(NEW_YORK, parse_window("closed")), at) is None
    assert closes_at(make_schedule(NEW_YORK, parse_window("mo-su 00:00-24:00")), at) is None
    assert closes_at(make_schedule(NEW_YORK, OFFICE), at) == at


def test_that_it_is_several_days_at_once_across_zones():
    at = parse_instant("2026-11-23T12:00")
    assert local_days(("Pacific/Auckland", "Pacific/Honolulu"), at) == {date(2026, 11, 24), date(2026, 11, 23)}
    assert local_days((), at) == frozenset()
    assert iso(next_midnight(("Pacific/Auckland", "Pacific/Honolulu"), at)) == "2026-11-24T11:00:00Z"
    assert iso(next_midnight(("America/New_York", "America/Chicago"), at)) == "2026-11-24T06:00:00Z"


def test_that_local_time_is_the_clocks_there():
    assert f"{local_time('Asia/Kathmandu', parse_instant('2026-11-23T12:00')):%a %H:%M}" == "Mon 17:45"
    with pytest.raises(KeyError):
        local_time("Nowhere/City", 0.0)


@pytest.mark.parametrize("text", ["x = ", "[US]\nhours = 'mo-fr 09:00-18:00'", "['*']\nholidays = true", "'*' = 3"])
def test_that_a_broken_table_of_windows_is_refused(text: str):
    with pytest.raises(Unreadable, match="calling hours"):
        read_rows(text)


def test_that_a_window_is_plain_data():
    assert WeekWindow(OFFICE.days) == OFFICE
