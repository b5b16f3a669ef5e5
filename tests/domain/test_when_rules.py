"""Rules that hold for every typed time, whoever types it, whenever and wherever."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.clocks import local_time
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import instant, iso, parse_instant
from calldesk.domain.when import read_when
from calldesk.domain.when_words import DAYS_AHEAD, MONTHS, NEXT, PARTS, UNITS, WEEKDAYS

ZONES = st.sampled_from(
    ["UTC", "America/Chicago", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns"]
)
NOWS = st.integers(int(parse_instant("2025-01-01")), int(parse_instant("2031-12-31"))).map(float)
NAMES = [*WEEKDAYS, *MONTHS, *UNITS, *PARTS, *DAYS_AHEAD, *NEXT]
JOINTS = ["in", "at", "@", "this", "pm", "am", "uhr", "the", "eow", "from now", "after", "half past", "quarter to"]
NUMBERS = ["12.6.", "12/6", "9.10", "2027-01-31", "16:30", "3rd", "1h30"]
WORDS = st.one_of(st.sampled_from(NAMES), st.sampled_from(JOINTS), st.sampled_from(NUMBERS))
LINES = st.lists(st.one_of(WORDS, st.integers(0, 2200).map(str)), min_size=1, max_size=5).map(" ".join)


def read_or_none(words, now, zone):
    try:
        return read_when(words, now, zone)
    except Rejected:
        return None


@given(LINES, NOWS, ZONES)
def test_that_a_time_read_lies_ahead(words, now, zone):
    at = read_or_none(words, now, zone)
    assert at is None or now < at < now + 11 * 366 * 86_400


@given(st.one_of(st.text(), st.text("0123456789 .:/-hmdwap,TZ+", max_size=20)), NOWS, ZONES)
def test_that_any_text_is_read_or_refused(words, now, zone):
    read_or_none(words, now, zone)


@given(LINES, NOWS, ZONES)
def test_that_case_and_spaces_do_not_matter(words, now, zone):
    loud = f"  {words.upper().replace(' ', '   ')} "
    assert read_or_none(loud, now, zone) == read_or_none(words, now, zone)


@given(st.integers(1, 5000), NOWS, ZONES, st.sampled_from(["in {}m", "in {} min", "{} minutes", "in {} Minuten"]))
def test_that_minutes_are_exact(minutes, now, zone, form):
    assert read_when(form.format(minutes), now, zone) == now + 60 * minutes


@given(NOWS, ZONES, st.floats(0.001, 9 * 365 * 86_400.0))
def test_that_a_printed_moment_reads_back(now, zone, ahead):
    at = round(now + ahead, 6)
    assert read_when(iso(at), now, zone) == pytest.approx(at, abs=1e-6)


@given(NOWS, ZONES, ZONES, st.integers(3, 900), st.integers(0, 23), st.integers(0, 59))
def test_that_two_zones_differ_by_their_offsets(now, zone, other, days, hour, minute):
    day = (instant(now) + timedelta(days=days)).date()
    words = f"{day} {hour:02}:{minute:02}"
    here, there = read_when(words, now, zone), read_when(words, now, other)
    offsets = [local_time(z, at).utcoffset().total_seconds() for z, at in ((zone, here), (other, there))]
    shown = [local_time(z, at).strftime("%Y-%m-%d %H:%M") for z, at in ((zone, here), (other, there))]
    if shown == [words, words]:
        assert here - there == offsets[1] - offsets[0]
    else:
        assert any(
            local_time(z, at - 1).utcoffset() != local_time(z, at).utcoffset()
            for z, at in ((zone, here), (other, there))
        )


@given(NOWS, ZONES, st.integers(1, 7), st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]))
def test_that_a_weekday_is_within_a_week_at_that_hour(now, zone, hour, weekday):
    at = read_when(f"{weekday} {hour}", now, zone)
    assert at - now <= 7 * 86_400 + 3600
    assert local_time(zone, at).strftime("%a").lower() == weekday
    assert local_time(zone, at).hour == hour + 12
