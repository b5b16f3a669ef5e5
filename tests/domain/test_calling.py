"""Reasons why a lead is not on the list, and its tier where it is (R2, R3)."""

from dataclasses import replace

import pytest

from calldesk.domain.cadence import Cadence
from calldesk.domain.calling import Asking, Lease, Tier, may_dial, reasons_not, tier
from calldesk.domain.ids import UserId
from calldesk.domain.moments import NEVER
from calldesk.domain.sentences import sentence
from calldesk.domain.standing import Block, PhoneFact, Standing, State

T = 1000.0
CADENCE = Cadence(frozenset(), frozenset())
JO, KIM = UserId(1), UserId(2)
FREE = Standing(
    state=State.ACTIVE,
    stage=State.ACTIVE,
    phone=PhoneFact("+13125550001", "", 1),
    numbers=(),
    attempts=0,
    last_attempt_at=0.0,
    cool_until=0.0,
    gap_until=0.0,
    day_until=0.0,
    returns_at=0.0,
    part_until=0.0,
    part=None,
    callback_at=None,
    callback_by=None,
    touch_due=None,
    touch_end=None,
    remarket_at=NEVER,
    since_at=0.0,
    blocks=(),
    reason="",
)
OPEN = Asking(T, JO, is_open=True)


def codes(standing: Standing, lease: Lease = Lease(), asking: Asking = OPEN) -> list[str]:  # noqa: B008 - frozen
    return [message.code for message in reasons_not(standing, lease, asking, CADENCE)]


def test_that_a_free_lead_has_no_reason() -> None:
    assert codes(FREE) == []


@pytest.mark.parametrize(
    ("column", "code"),
    [
        ("cool_until", "cool_off"),
        ("gap_until", "redial_gap"),
        ("day_until", "two_dials_today"),
        ("returns_at", "not_now_until"),
    ],
)
def test_that_each_wait_ends_at_its_moment(column: str, code: str) -> None:
    assert codes(replace(FREE, **{column: T + 1e-6})) == [code]
    assert codes(replace(FREE, **{column: T})) == []


def test_that_every_reason_is_said_at_once() -> None:
    waiting = replace(FREE, cool_until=T + 1, gap_until=T + 2, remarket_at=T)
    found = codes(waiting, Lease(KIM, 0.0, T + 9), Asking(T, JO, is_open=False, opens_at=T + 3))
    assert found == ["remarket_by_date", "claimed", "cool_off", "redial_gap", "outside_hours"]


@pytest.mark.parametrize("state", [state for state in State if state not in {State.ACTIVE, State.DO_NOT_CALL}])
def test_that_every_state_but_active_is_a_reason(state: State) -> None:
    assert codes(replace(FREE, state=state, stage=state)) == [f"state_{state.name.lower()}"]


def block(scope: str) -> Block:
    return Block(scope, "x", T, "register", "please")


@pytest.mark.parametrize("stage", [State.NAME, State.CLOSED, State.REMARKET, State.TO_HAND_OVER, State.NO_NUMBER])
def test_that_do_not_call_hides_no_other_reason(stage: State) -> None:
    marked = replace(FREE, state=State.DO_NOT_CALL, stage=stage, blocks=(block("person"), block("company")))
    assert codes(marked) == ["do_not_call", "do_not_call", f"state_{stage.name.lower()}"]


def test_that_do_not_call_hides_no_remarket_date() -> None:
    marked = replace(FREE, state=State.DO_NOT_CALL, blocks=(block("person"),), remarket_at=T)
    assert codes(marked) == ["do_not_call", "remarket_by_date"]


def test_that_remarket_says_whether_attempts_or_days_did_it() -> None:
    gone = replace(FREE, remarket_at=T)
    assert [sentence(m) for m in reasons_not(replace(gone, attempts=8), Lease(), OPEN, CADENCE)] == [
        "in remarket since 2000-01-01 00:16Z: 8 attempts"
    ]
    longer = replace(CADENCE, remarket_seconds=45 * 86_400.0)
    assert [sentence(m) for m in reasons_not(replace(gone, attempts=7), Lease(), OPEN, longer)] == [
        "in remarket since 2000-01-01 00:16Z: 45 days without a response"
    ]


def test_that_ones_own_claim_keeps_off_the_list_but_not_from_dialling() -> None:
    mine = Lease(JO, 0.0, T + 9)
    assert codes(FREE, mine) == ["claimed_by_you"]
    assert may_dial(FREE, mine, OPEN, CADENCE) == ()
    assert [m.code for m in may_dial(FREE, Lease(KIM, 0.0, T + 9), OPEN, CADENCE)] == ["claimed"]


def test_that_a_lease_ends_at_its_moment() -> None:
    assert codes(FREE, Lease(KIM, 0.0, T)) == []


def test_that_unknown_hours_mean_no() -> None:
    assert codes(FREE, asking=Asking(T, JO, is_open=False)) == ["hours_unknown"]


def test_that_a_due_callback_overrides_waits_and_remarket_but_not_hours() -> None:
    due = replace(FREE, callback_at=T, callback_by=JO, cool_until=T + 9, gap_until=T + 9, remarket_at=T - 1)
    assert codes(due) == []
    assert codes(due, asking=Asking(T, JO, is_open=False)) == ["hours_unknown"]


def test_that_a_callback_goes_to_anyone_after_the_rescue_time() -> None:
    promised = replace(FREE, callback_at=T - 900 + 1e-6, callback_by=KIM)
    assert codes(promised) == ["callback_of_another"]
    assert codes(replace(promised, callback_at=T - 900)) == []
    assert codes(replace(promised, callback_by=None)) == []


@pytest.mark.parametrize(
    ("due", "end", "expected"),
    [
        (T + 1800, T + 7200, Tier.FIRST_TOUCH),
        (T + 1800.5, T + 7200, Tier.SCORE),
        (T - 60, T + 1, Tier.FIRST_TOUCH),
        (T - 60, T, Tier.SCORE),
    ],
)
def test_that_a_first_touch_runs_out_from_half_an_hour_before_to_the_end_of_its_day(
    due: float, end: float, expected: Tier
) -> None:
    assert tier(replace(FREE, touch_due=due, touch_end=end), OPEN, CADENCE)[0] is expected


def test_that_a_promise_comes_before_a_first_touch() -> None:
    both = replace(FREE, callback_at=T, touch_due=T, touch_end=T + 1)
    assert tier(both, OPEN, CADENCE) == (Tier.CALLBACK, T)
