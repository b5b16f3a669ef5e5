"""Days off: what is written makes just the days off that are wanted, whatever was said before; words are read back."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.absences import read_day
from calldesk.domain.days_off import off_changes, off_spans, read_spans, spans_words
from calldesk.domain.errors import DeskError
from calldesk.domain.moments import moment
from calldesk.domain.work_times import NO_DAY, WorkTime, days_between, read_shares, shares_on

TODAY = date(2026, 6, 9)
NOW = moment(datetime(2026, 6, 9, 15, tzinfo=UTC))
ZONE = "America/Chicago"
HORIZON = days_between(TODAY, TODAY + timedelta(days=40))
SHARES = [NO_DAY, read_shares("mo-fr"), read_shares("mo-we, fr 50 %")]

days = st.integers(-5, 25).map(lambda at: TODAY + timedelta(days=at))
spans = st.tuples(days, st.integers(0, 9)).map(lambda one: (one[0], one[0] + timedelta(days=one[1])))


@st.composite
def said(draw: st.DrawFn) -> list[WorkTime]:
    """What was said before: usual days, and days off, some of them taken back."""
    found = []
    for at in range(draw(st.integers(0, 6))):
        first, last = draw(spans)
        ends = draw(st.booleans())
        shares = draw(st.sampled_from(SHARES if ends else SHARES[1:]))
        found.append(WorkTime(first, last if ends else None, shares, float(at)))
    return found


@given(times=said(), wanted=st.lists(spans, max_size=3))
def test_that_just_the_wanted_days_are_off_and_every_other_day_is_worked_as_usual(
    times: list[WorkTime], wanted: list[tuple[date, date]]
) -> None:
    changes = off_changes(times, TODAY, wanted)
    after = [*times, *(WorkTime(first, last, shares, 99.0) for first, last, shares in changes)]
    off = {day for first, last in wanted for day in days_between(first, last + timedelta(days=1))}
    for day in HORIZON:
        assert (shares_on(after, day) == NO_DAY) == (day in off)
        if (shares_on(times, day) == NO_DAY) == (day in off):
            assert shares_on(after, day) == shares_on(times, day)
    assert off_changes(after, TODAY, wanted) == ()
    assert off_changes(after, TODAY, off_spans(after, TODAY)) == ()
    assert read_spans(spans_words(off_spans(after, TODAY)), NOW, ZONE) == off_spans(after, TODAY)


def test_that_days_are_read_as_people_write_them() -> None:
    assert read_spans("2026-06-09 - 2026-06-11, thu", NOW, ZONE) == (
        (TODAY, date(2026, 6, 11)),
        (date(2026, 6, 11), date(2026, 6, 11)),
    )
    assert read_spans("21 dec - 3 jan", NOW, ZONE) == ((date(2026, 12, 21), date(2027, 1, 3)),)
    assert read_spans(" ", NOW, ZONE) == ()
    assert (read_day("", NOW, ZONE), read_day("2026-03-02", NOW, ZONE)) == (None, date(2026, 3, 2))


@pytest.mark.parametrize("words", ["2026-06-11 - 2026-06-09", "2026-06-11 - 2028-06-11", "some day"])
def test_that_other_days_are_refused_in_a_sentence(words: str) -> None:
    with pytest.raises(DeskError):
        read_spans(words, NOW, ZONE)
