"""Which target holds: by the day's own version, in the days that are worked, and the team's out of its people's."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.errors import Unreadable
from calldesk.domain.ids import UserId
from calldesk.domain.targets import TALK, Per, Plan, Target, of_person, of_team, span_of
from calldesk.domain.work_times import (
    FULL_WEEK,
    NO_DAY,
    WorkTime,
    days_between,
    read_shares,
    share,
    shares_words,
)

MONDAY = date(2026, 6, 8)
TODAY = MONDAY + timedelta(days=2)
ANN, BEN = UserId(1), UserId(2)
DAYS = st.dates(date(2026, 5, 1), date(2026, 7, 31))
VALUES = st.one_of(st.none(), st.integers(0, 400).map(float))
SHARES = st.tuples(*[st.sampled_from((0, 25, 50, 100))] * 7)


def set_on(day: date, value: float | None, per: Per = Per.DAY, metric: str = "dials", at: float = 0.0) -> Target:
    return Target(metric, per, value, day, at)


def span(per: Per, day: date = TODAY) -> tuple[date, ...]:
    return days_between(*span_of(per, day))


def aim(targets: Sequence[Target], per: Per, times: Sequence[WorkTime] = (), metric: str = "dials") -> float | None:
    return of_person(Plan(targets, times), metric, per, span(per), TODAY)


def test_that_a_week_is_the_sum_of_its_working_days_and_a_day_its_part_of_the_week() -> None:
    assert aim([set_on(MONDAY, 90)], Per.WEEK) == 450
    assert aim([set_on(MONDAY, 450, Per.WEEK)], Per.DAY) == 90
    assert aim([set_on(date(2026, 6, 1), 90)], Per.MONTH) == 22 * 90
    assert aim([set_on(MONDAY, 90), set_on(MONDAY, 400, Per.WEEK)], Per.WEEK) == 400
    assert aim([set_on(MONDAY, 90), set_on(MONDAY, 400, Per.WEEK)], Per.DAY) == 90


def test_that_part_time_days_off_and_weekends_are_not_counted() -> None:
    half = WorkTime(date(2026, 1, 1), None, read_shares("mo-we, fr 50 %"), 0.0)
    off = WorkTime(MONDAY, MONDAY + timedelta(days=1), NO_DAY, 1.0)
    assert aim([set_on(MONDAY, 100)], Per.WEEK, [half]) == 350
    assert aim([set_on(MONDAY, 100)], Per.WEEK, [half, off]) == 150
    assert aim([set_on(MONDAY, 350, Per.WEEK)], Per.WEEK, [half]) == 350
    assert aim([set_on(MONDAY, 350, Per.WEEK)], Per.WEEK, [half, off]) == 150
    assert of_person(Plan([set_on(MONDAY, 100)]), "dials", Per.DAY, [MONDAY + timedelta(days=5)], TODAY) == 0


def test_that_a_newer_target_leaves_what_is_over_as_it_was() -> None:
    versions = [set_on(MONDAY, 100), set_on(MONDAY + timedelta(days=3), 200, at=5.0)]
    assert aim(versions, Per.WEEK) == 3 * 100 + 2 * 200
    assert aim([*versions, set_on(MONDAY + timedelta(days=4), None, at=6.0)], Per.WEEK) == 500
    assert aim([set_on(MONDAY, None)], Per.WEEK) is None


def test_that_a_length_is_the_same_for_a_day_and_a_month() -> None:
    later = set_on(TODAY + timedelta(days=9), 240, metric=TALK, at=3.0)
    for per in Per:
        assert aim([set_on(MONDAY, 180, metric=TALK), later], per, metric=TALK) == 180


def test_that_the_teams_is_its_own_or_the_sum_of_its_peoples() -> None:
    people = {ANN: Plan([set_on(MONDAY, 90)]), BEN: Plan([set_on(MONDAY, 45)])}
    assert of_team(Plan(), people, "dials", Per.WEEK, span(Per.WEEK), TODAY) == 675
    assert of_team(Plan([set_on(MONDAY, 120)]), people, "dials", Per.WEEK, span(Per.WEEK), TODAY) == 600
    assert of_team(Plan(), {ANN: Plan([set_on(MONDAY, 1, metric=TALK)])}, TALK, Per.DAY, [MONDAY], TODAY) is None


@given(st.lists(st.tuples(DAYS, VALUES), max_size=6), DAYS)
def test_that_the_version_of_a_day_is_the_newest_that_had_begun(
    said: list[tuple[date, float | None]], day: date
) -> None:
    versions = [set_on(on, value, at=float(at)) for at, (on, value) in enumerate(said)]
    found = Plan(versions).set_for("dials", Per.DAY, day)
    begun = [one for one in versions if one.from_on <= day]
    last = max(begun, key=lambda one: (one.from_on, one.set_at), default=None)
    assert found == (last if last is not None and last.value is not None else None)


@given(
    st.lists(st.tuples(DAYS, VALUES, st.sampled_from(Per)), max_size=5), st.lists(st.tuples(DAYS, SHARES), max_size=3)
)
def test_that_a_span_is_the_sum_of_its_parts_and_later_versions_move_no_earlier_day(
    said: list[tuple[date, float | None, Per]], worked: list[tuple[date, tuple[int, ...]]]
) -> None:
    versions = [set_on(on, value, per, at=float(at)) for at, (on, value, per) in enumerate(said)]
    times = [WorkTime(on, None, shares, float(at)) for at, (on, shares) in enumerate(worked)]
    plan, days = Plan(versions, times), span(Per.MONTH)
    parts = [of_person(plan, "dials", Per.MONTH, [day], TODAY) for day in days]
    whole = of_person(plan, "dials", Per.MONTH, days, TODAY)
    known = [part for part in parts if part is not None]
    assert whole == (pytest.approx(sum(known), abs=1e-4) if known else None)
    newer = Plan([*versions, set_on(days[20], 7.0, Per.MONTH, at=99.0)], times)
    assert [of_person(newer, "dials", Per.MONTH, [day], TODAY) for day in days[:20]] == parts[:20]


@given(SHARES.filter(any))
def test_that_working_days_are_read_as_they_are_written(shares: tuple[int, ...]) -> None:
    assert read_shares(shares_words(shares)) == shares


@pytest.mark.parametrize("words", ["", "mo-", "fr-mo", "mo, mo", "mo 0 %", "mo 101 %", "mo 50", "lunes", "mo-fr-sa"])
def test_that_other_words_are_no_working_days(words: str) -> None:
    with pytest.raises(Unreadable, match="no working days"):
        read_shares(words)


def test_that_some_days_stand_over_the_usual_ones_however_late_those_are_set() -> None:
    off = WorkTime(MONDAY, MONDAY, NO_DAY, 0.0)
    assert share([off, WorkTime(MONDAY, None, FULL_WEEK, 9.0)], MONDAY) == 0
