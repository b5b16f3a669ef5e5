"""The board's stretches of time by the calendar, and when a list runs dry, against counting it out."""

from datetime import datetime, timedelta
from math import inf
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.board import (
    Period,
    Supply,
    change_percent,
    mean,
    more_open_at,
    runs_out_at,
    share_percent,
    span,
)
from calldesk.domain.board_days import hour_of
from calldesk.domain.board_work import AtHand, Doing, doing
from calldesk.domain.moments import HOUR_SECONDS, MINUTE_SECONDS, Moment, instant, moment

ZONES = ("UTC", "America/Chicago", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns")
MOMENTS = st.integers(800_000_000, 880_000_000).map(float)


def local(at: Moment, zone: str) -> datetime:
    return instant(at).astimezone(ZoneInfo(zone))


@given(st.sampled_from(Period), MOMENTS, st.sampled_from(ZONES))
def test_that_every_stretch_begins_at_a_local_midnight_and_holds_what_it_says(
    period: Period, now: Moment, zone: str
) -> None:
    found = span(period, now, zone)
    assert found.present.from_at <= now == found.present.to_at < found.present.ends_at
    begins = [one.from_at for one in (found.present, *found.before)]
    assert begins == sorted(set(begins), reverse=True)
    for one in (found.present, *found.before):
        for edge in (one.from_at, one.ends_at):
            # some days have no midnight of their own; these begin with the hour after it
            assert (local(edge, zone).hour, local(edge, zone).minute) in {(0, 0), (1, 0), (0, 30)}
        assert one.from_at <= one.to_at <= one.ends_at
    first = {Period.TODAY: lambda d: d.weekday() == local(now, zone).weekday(), Period.WEEK: lambda d: d.weekday() == 0}
    fits = first.get(period, lambda d: d.day == 1)
    assert all(fits(local(at, zone)) for at in begins)
    assert len(found.before) == {Period.TODAY: 8, Period.WEEK: 4, Period.MONTH: 3}[period]


@given(MOMENTS, st.sampled_from(ZONES))
def test_that_a_day_before_goes_as_far_as_the_clock_on_the_wall(now: Moment, zone: str) -> None:
    for back, one in enumerate(span(Period.TODAY, now, zone).before, 1):
        wanted = datetime.combine(
            local(now, zone).date() - timedelta(weeks=back), local(now, zone).time(), ZoneInfo(zone)
        )
        assert one.to_at == moment(wanted)


def test_that_a_month_before_ends_where_it_has_no_such_day() -> None:
    now = moment(datetime(2026, 3, 31, 15, tzinfo=ZoneInfo("Europe/Berlin")))
    february = span(Period.MONTH, now, "Europe/Berlin").before[0]
    assert local(february.from_at, "Europe/Berlin").date().isoformat() == "2026-02-01"
    assert local(february.to_at, "Europe/Berlin").isoformat() == "2026-02-28T15:00:00+01:00"
    assert february.to_at < february.ends_at


def test_that_the_last_days_end_with_today() -> None:
    now = moment(datetime(2026, 3, 31, 15, tzinfo=ZoneInfo("Europe/Berlin")))
    found = span(Period.MONTH, now, "Europe/Berlin")
    days = [local(at, "Europe/Berlin").date().isoformat() for at in found.days]
    assert (days[0], days[-1], len(days)) == ("2026-03-22", "2026-03-31", 10)
    assert (found.today.from_at, found.today.to_at) == (found.days[-1], now)


def test_that_hours_are_those_of_the_wall_on_the_day_the_clocks_change() -> None:
    midnight = moment(datetime(2026, 3, 29, tzinfo=ZoneInfo("Europe/Berlin")))
    hour_at = hour_of(ZoneInfo("Europe/Berlin"))
    assert [hour_at(midnight + slot * HOUR_SECONDS) for slot in range(4)] == [0, 1, 3, 4]


@given(st.lists(st.integers(0, 60), min_size=1, max_size=6), st.integers(0, 90), st.integers(0, 59), st.integers(1, 3))
def test_that_a_list_runs_dry_when_counting_it_out_does(
    counts: list[int], an_hour: int, late: int, hours_apart: int
) -> None:
    begun = 100.0 * HOUR_SECONDS
    supply = [Supply(begun, counts[0])]
    first = begun + (60 - late) * MINUTE_SECONDS
    supply += [Supply(first + at * hours_apart * HOUR_SECONDS, count) for at, count in enumerate(counts[1:])]
    found = runs_out_at(supply, float(an_hour))
    dry = None
    ends_at = supply[-1].at
    second = begun
    while second <= ends_at and dry is None:
        open_now = next(one.count for one in reversed(supply) if one.at <= second)
        if an_hour and open_now - (second - begun) * an_hour / HOUR_SECONDS <= 1e-9:
            dry = second
        second += MINUTE_SECONDS
    if dry is None:
        assert found is None or found > ends_at - MINUTE_SECONDS
    else:
        assert found is not None
        assert dry - MINUTE_SECONDS <= found <= dry


def test_that_more_that_open_later_are_told_with_their_number() -> None:
    assert more_open_at([Supply(0.0, 5), Supply(3600.0, 5), Supply(7200.0, 14)]) == (7200.0, 9)
    assert more_open_at([Supply(0.0, 5), Supply(3600.0, 4)]) is None
    assert runs_out_at([], 9.0) is None


def test_that_nothing_is_made_of_nothing() -> None:
    assert mean([None, 2.0, 4.0]) == 3.0
    assert mean([]) is None
    assert share_percent(0, 0) is None
    assert share_percent(1, 3) == 33
    assert change_percent(3.0, 0.0) is None
    assert change_percent(None, 2.0) is None
    assert change_percent(3.0, 2.0) == 50


@pytest.mark.parametrize(
    ("hand", "wanted"),
    [
        (AtHand(5.0), (Doing.READING, 5.0)),
        (AtHand(5.0, 7.0), (Doing.DIALLING, 7.0)),
        (AtHand(5.0, 7.0, 9.0), (Doing.TALKING, 9.0)),
        (AtHand(5.0, 7.0, 9.0, 11.0), (Doing.WRAPPING, 11.0)),
        (AtHand(5.0, 7.0, None, 11.0), (Doing.WRAPPING, 11.0)),
        (AtHand(5.0, 7.0, 9.0, 11.0, 12.0), (Doing.READING, 12.0)),
    ],
)
def test_that_the_latest_fact_says_what_somebody_does(hand: AtHand, wanted: tuple[Doing, float]) -> None:
    assert doing(hand) == wanted
    assert wanted[1] < inf
