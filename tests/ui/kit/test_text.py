"""Figures and times as people read them."""

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.moments import parse_instant
from ui.call_screen.score_face import apportioned
from ui.kit import text

NOW = parse_instant("2026-06-09T15:46:00Z")


def test_that_a_running_time_shows_minutes_and_seconds_and_hours_only_when_there_are_some():
    assert [text.clock(s) for s in (0, 12.9, 134, 3_723)] == ["00:00", "00:12", "02:14", "1:02:03"]


def test_that_a_length_shows_its_two_largest_units():
    assert [text.duration(s) for s in (0, 12, 72, 2760, 7_500)] == ["0 s", "12 s", "1 min 12 s", "46 min", "2 h 5 min"]


def test_that_an_age_is_one_unit():
    ages = [text.age(s) for s in (10, 300, 7_300, 90_000, 400_000)]
    assert ages == ["just now", "5 min ago", "2 h ago", "yesterday", "4 days ago"]


def test_that_a_count_is_capped_and_says_so():
    assert [text.count(n) for n in (0, 499, 500, 1_000_000)] == ["0", "499", "500+", "500+"]


def test_that_a_negative_figure_has_a_true_minus():
    assert text.number(-5) == "\N{MINUS SIGN}5"
    assert text.points(-2.5) == "\N{MINUS SIGN}2.5"


def test_that_a_score_is_rounded_down():
    assert text.score(79.9) == "79"


def test_that_a_time_is_shown_once_for_zones_that_agree():
    assert text.times(NOW, ("America/Chicago",)) == "10:46"
    assert text.times(NOW, ("America/Chicago", "America/Winnipeg")) == "10:46"
    assert text.times(NOW, ("America/New_York", "America/Chicago")) == "10:46 / 11:46"
    assert text.times(NOW, ()) == ""


def test_that_a_moment_is_told_as_short_as_it_can_be():
    chicago = "America/Chicago"
    told = [
        text.when(parse_instant(at), NOW, chicago)
        for at in ("2026-06-09T20:20Z", "2026-06-05T20:20Z", "2026-05-12", "2025-05-12")
    ]
    assert told == ["15:20", "Fri 15:20", "11 May", "11 May 2025"]


def test_that_a_number_is_shown_the_way_it_is_written_there():
    assert text.phone("+13125550148") == "(312) 555-0148"
    assert text.phone("+13125550148", "22") == "(312) 555-0148 ext. 22"
    assert text.phone("+442079460958") == "+44 20 7946 0958"


@given(st.lists(st.floats(0, 60), min_size=1, max_size=8))
def test_that_parts_cut_to_tenths_add_up_to_the_total_cut_to_a_tenth(values):
    total = sum(values)
    assert round(sum(apportioned(values, total)), 1) == round(int(total * 10 + 1e-6) / 10, 1)
