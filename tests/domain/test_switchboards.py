"""The throttle of a number that many are rung on: counted over all leads, at rest until it is free again (R5)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.calling import Asking, Lease, reasons_not
from calldesk.domain.ids import UserId
from calldesk.domain.lead_facts import LeadFacts, PhoneFact
from calldesk.domain.standing import Standing, on_number, stand
from calldesk.domain.switchboards import LONGEST_DAY_SECONDS, Rung, full_line, may_be_full
from tests.domain.test_standing import CADENCE, CALENDAR, DAY, HOUR, PHONE, T, event

OTHER = PhoneFact("+13125550002", "", 1)
BOARD = PHONE._replace(kind="switchboard")
DESK = (False, 1)


def others(*minutes: float) -> list[Rung]:
    return [Rung(T + minute * 60, is_own=False) for minute in minutes]


def standing(rung: dict[str, list[Rung]], *phones: PhoneFact) -> Standing:
    return stand(LeadFacts([event(T - HOUR)], phones=phones, rung=rung), CADENCE, CALENDAR)


def codes(found: Standing, at: float) -> list[str]:
    return [reason.code for reason in reasons_not(found, Lease(), Asking(at, UserId(1), is_open=True), CADENCE)]


def test_that_a_number_rung_three_times_within_an_hour_rests_until_the_first_of_them_is_an_hour_old() -> None:
    found = standing({PHONE.e164: others(0, 20, 40)}, PHONE)
    assert codes(found, T + 41 * 60) == ["line_hour"]
    assert found.due_at == T + HOUR
    assert codes(found, T + HOUR - 1e-6) == ["line_hour"]
    assert codes(found, T + HOUR) == []
    assert codes(standing({PHONE.e164: others(0, 20)}, PHONE), T + 21 * 60) == []


def test_that_the_eighth_dial_of_a_day_leaves_it_alone_until_midnight_there() -> None:
    hours = [at * 30.0 for at in range(8)]  # T is 10:00 in Chicago
    found = standing({PHONE.e164: others(*hours)}, PHONE)
    assert codes(found, T + 4 * HOUR) == ["line_day"]
    assert found.due_at == T + 14 * HOUR
    late = [Rung(rung.at - DAY, is_own=False) if at < 4 else rung for at, rung in enumerate(others(*hours))]
    assert codes(standing({PHONE.e164: late}, PHONE), T + 4 * HOUR) == []


def test_that_ones_own_calls_alone_fill_no_line_but_a_switchboard() -> None:
    own = [Rung(rung.at, is_own=True) for rung in others(0, 5, 10)]
    assert codes(standing({PHONE.e164: own}, PHONE), T + 700) == []
    assert codes(standing({PHONE.e164: own}, BOARD), T + 700) == ["line_hour"]


def test_that_another_number_is_offered_meanwhile_and_the_full_one_is_refused_by_itself() -> None:
    rung = {PHONE.e164: others(0, 20, 40)}
    facts = LeadFacts([event(T - HOUR)], phones=[PHONE, OTHER], rung=rung)
    found = stand(facts, CADENCE, CALENDAR)
    assert found.phone == OTHER
    assert codes(found, T + 41 * 60) == []
    assert codes(on_number(found, facts, PHONE.e164), T + 41 * 60) == ["line_hour"]
    assert codes(on_number(found, facts, OTHER.e164), T + 41 * 60) == []
    full = standing({**rung, OTHER.e164: others(10, 30, 40)}, PHONE, OTHER)
    assert (full.phone, codes(full, T + 41 * 60)) == (PHONE, ["line_hour"])


@pytest.mark.parametrize("off", [{"throttles_lines": False}, {"line_hour_dials": 0, "line_day_dials": 0}])
def test_that_without_limits_nothing_rests(off: dict[str, bool | int]) -> None:
    rung = others(*range(20))
    assert full_line(rung, DESK, CADENCE, CALENDAR) is not None
    assert full_line(rung, DESK, replace(CADENCE, **off), CALENDAR) is None  # type: ignore[arg-type]
    assert not may_be_full([one.at for one in rung], replace(CADENCE, **off))  # type: ignore[arg-type]


minutes = st.lists(st.floats(0, 2900), min_size=1, max_size=20).map(sorted)


@given(minutes, st.integers(0, 4), st.integers(0, 9))
def test_that_a_line_is_full_exactly_while_the_hour_before_holds_enough(at: list[float], hour: int, day: int) -> None:
    limited = replace(CADENCE, line_hour_dials=hour, line_day_dials=day)
    rung = others(*at)
    full = full_line(rung, DESK, limited, CALENDAR)
    times = [one.at for one in rung]
    assert full is None or may_be_full(times, limited)
    for after in (0.0, 60.0, 1800.0, 3599.0, 3600.0):
        now = times[-1] + after
        within = sum(now - HOUR < moment <= now for moment in times)
        if hour and within >= hour:
            assert full is not None
            assert full.until_at > now
        elif not day:
            assert full is None or full.until_at <= now
    assert full is None or full.until_at <= times[-1] + LONGEST_DAY_SECONDS
