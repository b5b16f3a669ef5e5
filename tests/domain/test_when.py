"""What typed times mean, one example each, typed in Chicago on Wednesday 10 June 2026 at 10:42."""

import subprocess
import sys
from pathlib import Path

import pytest

from calldesk.domain.clocks import local_time
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import iso, parse_instant
from calldesk.domain.when import read_when

CHICAGO = "America/Chicago"
NOW = parse_instant("2026-06-10T15:42:00Z")


def read(words, order="mdy", zone=CHICAGO, now=NOW):
    return local_time(zone, read_when(words, now, zone, order=order)).strftime("%a %Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("in 20m", "Wed 2026-06-10 11:02"),
        ("in 20 min", "Wed 2026-06-10 11:02"),
        ("20m", "Wed 2026-06-10 11:02"),
        ("in 2h", "Wed 2026-06-10 12:42"),
        ("2 hours from now", "Wed 2026-06-10 12:42"),
        ("in 1h30", "Wed 2026-06-10 12:12"),
        ("1h 30m", "Wed 2026-06-10 12:12"),
        ("1.5h", "Wed 2026-06-10 12:12"),
        ("1,5 h", "Wed 2026-06-10 12:12"),
        ("in half an hour", "Wed 2026-06-10 11:12"),
        ("in an hour and a half", "Wed 2026-06-10 12:12"),
        ("in forty five minutes", "Wed 2026-06-10 11:27"),
    ],
)
def test_that_a_length_in_minutes_or_hours_is_exact(words, meant):
    assert read(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("4pm", "Wed 2026-06-10 16:00"),
        ("Today 4", "Wed 2026-06-10 16:00"),
        ("16:30", "Wed 2026-06-10 16:30"),
        ("1430", "Wed 2026-06-10 14:30"),
        ("13.45", "Wed 2026-06-10 13:45"),
        ("at 9.10", "Thu 2026-06-11 09:10"),
        ("9", "Thu 2026-06-11 09:00"),
        ("9 o'clock", "Thu 2026-06-11 09:00"),
        ("11", "Wed 2026-06-10 11:00"),
        ("12", "Wed 2026-06-10 12:00"),
        ("7", "Wed 2026-06-10 19:00"),
        ("2:30", "Wed 2026-06-10 14:30"),
        ("02:30", "Thu 2026-06-11 02:30"),
        ("12am", "Thu 2026-06-11 00:00"),
        ("noon", "Wed 2026-06-10 12:00"),
        ("midday", "Wed 2026-06-10 12:00"),
        ("half past 2", "Wed 2026-06-10 14:30"),
        ("quarter to 3 tomorrow", "Thu 2026-06-11 14:45"),
        ("morning", "Thu 2026-06-11 09:00"),
        ("afternoon", "Wed 2026-06-10 14:00"),
        ("after lunch", "Wed 2026-06-10 14:00"),
        ("eod", "Wed 2026-06-10 17:00"),
        ("end of the day", "Wed 2026-06-10 17:00"),
        ("this afternoon", "Wed 2026-06-10 14:00"),
        ("tomorrow morning at 7", "Thu 2026-06-11 07:00"),
        ("tomorrow evening at 8", "Thu 2026-06-11 20:00"),
        ("tomorrow afternoon 3:15", "Thu 2026-06-11 15:15"),
    ],
)
def test_that_a_time_without_a_day_is_the_next_such_time_at_work(words, meant):
    assert read(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("tomorrow", "Thu 2026-06-11 09:00"),
        ("tomorrow 9am", "Thu 2026-06-11 09:00"),
        ("tmr 10", "Thu 2026-06-11 10:00"),
        ("tomorrow afternoon", "Thu 2026-06-11 14:00"),
        ("first thing tomorrow", "Thu 2026-06-11 09:00"),
        ("day after tomorrow", "Fri 2026-06-12 09:00"),
        ("tue 2pm", "Tue 2026-06-16 14:00"),
        ("Thu, @ 2 P.M.", "Thu 2026-06-11 14:00"),
        ("thu  at 2", "Thu 2026-06-11 14:00"),
        ("tue 9.10", "Tue 2026-06-16 09:10"),
        ("fri morning", "Fri 2026-06-12 09:00"),
        ("fri", "Fri 2026-06-12 09:00"),
        ("wed 11am", "Wed 2026-06-10 11:00"),
        ("wed 9", "Wed 2026-06-17 09:00"),
        ("next monday", "Mon 2026-06-15 09:00"),
        ("next fri", "Fri 2026-06-19 09:00"),
        ("this fri", "Fri 2026-06-12 09:00"),
        ("next week", "Mon 2026-06-15 09:00"),
        ("next week tue 3pm", "Tue 2026-06-16 15:00"),
        ("in 3 days", "Sat 2026-06-13 09:00"),
        ("3d", "Sat 2026-06-13 09:00"),
        ("in 2 weeks", "Wed 2026-06-24 09:00"),
        ("in 2 weeks on tuesday at 3", "Tue 2026-06-23 15:00"),
        ("in a month", "Fri 2026-07-10 09:00"),
        ("next month", "Wed 2026-07-01 09:00"),
        ("next quarter", "Wed 2026-07-01 09:00"),
        ("eow", "Fri 2026-06-12 17:00"),
        ("eom", "Tue 2026-06-30 17:00"),
    ],
)
def test_that_a_day_by_name_or_distance_is_found(words, meant):
    assert read(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("12 jun 3pm", "Fri 2026-06-12 15:00"),
        ("jun 12 15:00", "Fri 2026-06-12 15:00"),
        ("jun 12, 2026 3pm", "Fri 2026-06-12 15:00"),
        ("at 3 jun 12", "Fri 2026-06-12 15:00"),
        ("3rd of july", "Fri 2026-07-03 09:00"),
        ("july the 3rd 2pm", "Fri 2026-07-03 14:00"),
        ("the 20th", "Sat 2026-06-20 09:00"),
        ("the 31st", "Fri 2026-07-31 09:00"),
        ("thu 11 jun", "Thu 2026-06-11 09:00"),
        ("1 jun", "Tue 2027-06-01 09:00"),
        ("29 feb", "Tue 2028-02-29 09:00"),
        ("12.6. 14:00", "Fri 2026-06-12 14:00"),
        ("12.6", "Fri 2026-06-12 09:00"),
        ("13/6", "Sat 2026-06-13 09:00"),
        ("6/13", "Sat 2026-06-13 09:00"),
        ("2026-06-12", "Fri 2026-06-12 09:00"),
        ("2026-06-12 3pm", "Fri 2026-06-12 15:00"),
        ("2026-06-12T15:00", "Fri 2026-06-12 15:00"),
        ("2026-06-12T15:00Z", "Fri 2026-06-12 10:00"),
        ("2026-06-12T15:00+02:00", "Fri 2026-06-12 08:00"),
    ],
)
def test_that_a_date_is_the_next_such_date(words, meant):
    assert read(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("morgen", "Thu 2026-06-11 09:00"),
        ("morgen früh", "Thu 2026-06-11 09:00"),
        ("montag morgen", "Mon 2026-06-15 09:00"),
        ("Übermorgen", "Fri 2026-06-12 09:00"),
        ("Montag um 14 Uhr", "Mon 2026-06-15 14:00"),
        ("14 Uhr 30", "Wed 2026-06-10 14:30"),
        ("heute Nachmittag", "Wed 2026-06-10 14:00"),
        ("am 3. Juli", "Fri 2026-07-03 09:00"),
        ("nächste Woche", "Mon 2026-06-15 09:00"),
        ("in zwei Stunden", "Wed 2026-06-10 12:42"),
        ("mañana", "Thu 2026-06-11 09:00"),
        ("mañana por la mañana", "Thu 2026-06-11 09:00"),
        ("pasado mañana 10", "Fri 2026-06-12 10:00"),
        ("lunes a las 4 de la tarde", "Mon 2026-06-15 16:00"),
        ("el lunes que viene", "Mon 2026-06-15 09:00"),
        ("3 de julio a las 4", "Fri 2026-07-03 16:00"),
        ("dentro de 2 horas", "Wed 2026-06-10 12:42"),
        ("en 20 minutos", "Wed 2026-06-10 11:02"),
    ],
)
def test_that_german_and_spanish_basics_are_read(words, meant):
    assert read(words) == meant


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("2 days after tomorrow", "Sat 2026-06-13 09:00"),
        ("1 day 2 hours", "Thu 2026-06-11 12:42"),
        ("two weeks from today", "Wed 2026-06-24 09:00"),
    ],
)
def test_that_counted_days_are_left_to_the_library(words, meant):
    assert read(words) == meant


@pytest.mark.parametrize(("order", "meant"), [("mdy", "Sun 2026-12-06 09:00"), ("dmy", "Fri 2026-06-12 09:00")])
def test_that_the_order_of_day_and_month_decides_only_where_both_are_possible(order, meant):
    assert read("12/6", order) == meant
    assert read("13/6", order) == read("6/13", order) == "Sat 2026-06-13 09:00"
    assert read("12.6.", order) == "Fri 2026-06-12 09:00"


@pytest.mark.parametrize("words", ["yesterday", "1 jun 2026", "2026-06-10T10:42", "0001-01-01T00:00", "today 9", "0m"])
def test_that_the_past_is_refused(words):
    with pytest.raises(Rejected, match="already past"):
        read(words)


@pytest.mark.parametrize("words", ["2099-01-01", "in 999 years", "in 99999 days", "9999999999 h", "99999999999 days"])
def test_that_a_time_more_than_ten_years_ahead_is_refused(words):
    with pytest.raises(Rejected, match="more than 10 years"):
        read(words)


@pytest.mark.parametrize(
    "words",
    [
        "", " ", "x", "at", "the", "in 9", "25:00", "14pm", "9:75", "thu 25", "31 feb", "13/13", "june", "2030",
        "12.06", "2pm 3pm", "tue fri", "tomorrow in 2h", "fri 11 jun", "9am evening", "eod 3pm", "2-4pm",
        "between 2 and 4", "next", "next 3", "this week", "in 1.5 days", "0", "morning 2", "tue 2pm maybe", "9" * 120,
    ],
)  # fmt: skip
def test_that_what_has_no_one_meaning_is_refused_with_examples(words):
    with pytest.raises(Rejected, match="like “tue 2pm”") as refused:
        read(words)
    assert refused.value.sentence.count(". ") == 0
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize(
    "words",
    ["a week from tuesday", "tuesday week", "mid june", "2 days ago", "twenty six minutes", "5 minutes from tomorrow"],
)
def test_that_what_the_library_reads_wrongly_or_by_half_is_refused(words):
    with pytest.raises(Rejected):
        read(words)


def test_that_ends_and_beginnings_of_months_are_working_days():
    assert read("eom", now=parse_instant("2026-05-20")) == "Fri 2026-05-29 17:00"
    assert read("eom", now=parse_instant("2026-05-30")) == "Tue 2026-06-30 17:00"
    assert read("next month", now=parse_instant("2026-07-20")) == "Mon 2026-08-03 09:00"
    assert read("in a month", now=parse_instant("2027-01-31T18:00Z")) == "Sun 2027-02-28 09:00"


def test_that_a_time_the_clock_jumps_over_is_the_first_moment_after():
    assert read("2027-03-14 02:30") == "Sun 2027-03-14 03:00"
    assert read("14 mar 2027 2am") == "Sun 2027-03-14 03:00"


def test_that_a_time_that_comes_twice_is_the_first():
    assert iso(read_when("1 nov 1:30am", NOW, CHICAGO)) == "2026-11-01T06:30:00Z"


def test_that_hours_are_exact_over_a_change_of_the_clock():
    before = parse_instant("2026-11-01T05:00:00Z")
    assert read_when("in 3h", before, CHICAGO) == before + 3 * 3600


def test_that_an_unknown_zone_is_the_callers_mistake():
    with pytest.raises(KeyError):
        read_when("9", NOW, "Mars/Base")


def test_that_common_words_do_not_load_the_library():
    code = (
        "import sys; from calldesk.domain.when import read_when; "
        "read_when('tue 2pm', 8e8, 'UTC'); print('parsedatetime' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
