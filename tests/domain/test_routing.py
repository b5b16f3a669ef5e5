"""Whom a lead goes to: the account's owner, else who fits best, is at work, and has least (R10)."""

from datetime import UTC, date, datetime

import pytest

from calldesk.domain.errors import DeskError
from calldesk.domain.ids import UserId
from calldesk.domain.moments import HOUR_SECONDS, Moment, moment
from calldesk.domain.routing import Candidate, RepRules, after_working, read_routing, route

TUESDAY_10: Moment = moment(datetime(2026, 6, 9, 10, 0, tzinfo=UTC))
ANN, BEA, CY = UserId(1), UserId(2), UserId(3)
LEAD = {"company": "Brightline", "state": "IL", "country": "US", "industry": "Hospitals", "employees": "1,200"}


def rep(user: UserId, open_count: int = 0, last: float = 0.0, **rules: object) -> Candidate:
    return Candidate(user, RepRules(f"rep{user}", **rules), open_count, last)  # type: ignore[arg-type]


def chosen(*reps: Candidate, at: Moment = TUESDAY_10, but: tuple[UserId, ...] = ()) -> tuple[int, str] | None:
    found = route(LEAD, reps, at, but=but)
    return None if found is None else (found.user, found.why)


def test_that_who_owns_the_account_goes_first_however_much_they_have() -> None:
    assert chosen(rep(ANN), rep(BEA, 50, accounts=("BRIGHTLINE",), most_open=10)) == (BEA, "account")


def test_that_more_rules_that_fit_are_better_and_one_that_does_not_is_out() -> None:
    assert chosen(rep(ANN), rep(BEA, states=("il",)), rep(CY, states=("il",), industries=("Hospitals",))) == (
        CY,
        "territory:IL",
    )
    assert chosen(rep(ANN, states=("CO",)), rep(BEA, least_employees=2000)) is None
    assert chosen(rep(BEA, least_employees=1000, most_employees=1500)) == (BEA, "size:1200")


def test_that_below_the_limit_at_work_and_least_go_first_and_then_who_waited_longest() -> None:
    assert chosen(rep(ANN, 5, most_open=5), rep(BEA, 9)) == (BEA, "turn")
    assert chosen(rep(ANN, 0, zone="Australia/Sydney"), rep(BEA, 9)) == (BEA, "turn")
    assert chosen(rep(ANN, 2), rep(BEA, 1)) == (BEA, "turn")
    assert chosen(rep(ANN, 1, 500.0), rep(BEA, 1, 400.0)) == (BEA, "turn")
    assert chosen(rep(ANN), rep(BEA), but=(ANN,)) == (BEA, "turn")


def test_that_who_is_away_when_they_would_next_work_is_passed_over() -> None:
    away = ((date(2026, 6, 9), date(2026, 6, 12)),)
    assert chosen(rep(ANN, away=away)) is None
    assert chosen(rep(ANN, away=away), rep(BEA, 90)) == (BEA, "turn")
    assert chosen(rep(ANN, away=away), at=moment(datetime(2026, 6, 12, 18, tzinfo=UTC))) == (ANN, "turn")


@pytest.mark.parametrize(
    ("hours", "until"), [(1, (9, 11)), (7, (9, 17)), (8, (10, 10)), (24, (12, 10)), (31, (12, 17)), (32, (15, 10))]
)
def test_that_clocks_count_working_time_alone(hours: float, until: tuple[int, int]) -> None:
    day, hour = until
    found = after_working(RepRules("x").schedule, TUESDAY_10, hours * HOUR_SECONDS)
    assert found == moment(datetime(2026, 6, day, hour, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("rep = 3", "list of tables"),
        ("accept = 4", "unknown"),
        ("accept_hours = 0", "accept_hours"),
        ('[[rep]]\nlogin = "a"\n[[rep]]\nlogin = "a"', "twice"),
        ('[[rep]]\nlogin = "a"\nzone = "Mars/Dome"', "unknown zone"),
        ('[[rep]]\nlogin = "a"\nhours = "always"', "not a calling window"),
        ('[[rep]]\nlogin = "a"\naway = [2026-01-01]', "wrong away"),
        ('[[rep]]\nlogin = "a"\nstates = "CO"', "wrong states"),
        ("[[rep", "cannot be read"),
    ],
)
def test_that_rules_that_cannot_be_are_refused_in_a_sentence(text: str, words: str) -> None:
    with pytest.raises(DeskError, match=words):
        read_routing(text)
