"""The fold over a lead's facts: by their own time, whatever the order of arrival (R5, R7, R15)."""

import random

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.cadence import Cadence, Calendar
from calldesk.domain.hours import make_schedule, parse_window
from calldesk.domain.moments import NEVER
from calldesk.domain.outcomes import OUTCOMES
from calldesk.domain.scoring import ScoredEvent
from calldesk.domain.standing import (
    Block,
    DialFact,
    LeadFacts,
    OutcomeFact,
    PhoneFact,
    Standing,
    State,
    Woke,
    stand,
    woken,
)

HOUR, DAY = 3600.0, 86_400.0
T = 834_332_400.0
CADENCE = Cadence(frozenset({"conversation", "email_opened"}), frozenset({"form"}))
CALENDAR = Calendar({1: make_schedule(("America/Chicago",), parse_window("mo-fr 09:00-18:00"))})
PHONE, SECOND = PhoneFact("+13125550001", "", 1), PhoneFact("+13125550002", "", 1)


def event(at: float, kind: str = "form", event_id: str = "") -> ScoredEvent:
    return ScoredEvent(event_id or f"e{at}", kind, at, "")


def dial(at: float, e164: str = PHONE.e164, attempts: int = 1) -> DialFact:
    return DialFact(f"d{at}", at, 1, e164, attempts)


def outcome(at: float, code: str, **said: float) -> OutcomeFact:
    return OutcomeFact(
        f"o{at}", f"d{at}", at, at, 1, PHONE.e164, code, "", said.get("until_at"), said.get("callback_at")
    )


def fold(*facts: ScoredEvent | DialFact | OutcomeFact, blocks: tuple[Block, ...] = ()) -> Standing:
    known = LeadFacts(
        [f for f in facts if isinstance(f, ScoredEvent)],
        [f for f in facts if isinstance(f, DialFact)],
        [f for f in facts if isinstance(f, OutcomeFact)],
        [PHONE, SECOND],
        blocks,
    )
    return stand(known, CADENCE, CALENDAR)


@st.composite
def histories(draw: st.DrawFn) -> list[ScoredEvent | DialFact | OutcomeFact]:
    facts: list[ScoredEvent | DialFact | OutcomeFact] = []
    for number in range(draw(st.integers(0, 12))):
        at = T + draw(st.integers(0, 60)) * 12 * HOUR
        sort = draw(st.sampled_from(["event", "dial", "outcome"]))
        if sort == "event":
            facts.append(event(at, draw(st.sampled_from(["form", "webinar", "email_opened"])), f"e{number}"))
            continue
        facts.append(DialFact(f"d{number}", at, 1, draw(st.sampled_from([PHONE, SECOND])).e164))
        if sort == "outcome":
            code = draw(st.sampled_from(OUTCOMES)).code
            later = at + draw(st.integers(1, 40)) * DAY
            until = later if code == "not_now" and draw(st.booleans()) else None
            made = OutcomeFact(f"o{number}", f"d{number}", at, at, 1, PHONE.e164, code, "", until, None)
            facts.append(made._replace(callback_at=later) if code == "callback" else made)
    return facts


@given(histories(), st.randoms(use_true_random=False))
def test_that_any_order_of_arrival_gives_the_same_standing(
    facts: list[ScoredEvent | DialFact | OutcomeFact], chance: random.Random
) -> None:
    mixed = list(facts)
    chance.shuffle(mixed)
    assert fold(*mixed) == fold(*facts)


@given(histories())
def test_that_facts_up_to_an_instant_do_not_know_of_later_ones(
    facts: list[ScoredEvent | DialFact | OutcomeFact],
) -> None:
    at = T + 15 * DAY
    whole = LeadFacts(
        [f for f in facts if isinstance(f, ScoredEvent)],
        [f for f in facts if isinstance(f, DialFact)],
        [f for f in facts if isinstance(f, OutcomeFact)],
        [PHONE, SECOND],
    )
    assert stand(whole.until(at), CADENCE, CALENDAR) == fold(*(f for f in facts if f.at <= at))


@given(histories())
def test_that_nobody_is_active_without_an_interest_event(facts: list[ScoredEvent | DialFact | OutcomeFact]) -> None:
    asked = fold(*(f for f in facts if not isinstance(f, ScoredEvent)))
    assert asked.state != State.ACTIVE


@given(histories())
def test_that_the_numbers_of_a_standing_fit_together(facts: list[ScoredEvent | DialFact | OutcomeFact]) -> None:
    found = fold(*facts)
    assert (found.touch_due is None) == (found.touch_end is None)
    assert found.touch_due is None or found.touch_end is None or found.touch_due <= found.touch_end
    assert found.due_at >= found.gap_until
    assert (found.last_attempt_at == 0) == (not any(isinstance(f, DialFact) for f in facts))
    if found.callback_at is not None:
        assert found.state in {State.ACTIVE, State.DO_NOT_CALL, State.NO_NUMBER}


def test_that_an_event_at_the_moment_of_the_dial_came_before_it() -> None:
    found = fold(event(T), dial(T))
    assert (found.attempts, found.touch_due) == (1, None)


def test_that_attempts_count_since_the_lead_woke() -> None:
    asleep = fold(event(T), *(dial(T + n * DAY) for n in range(1, 9)))
    assert (asleep.state, asleep.remarket_at, asleep.attempts) == (State.ACTIVE, T + 8 * DAY, 8)
    woken = fold(event(T), *(dial(T + n * DAY) for n in range(1, 9)), event(T + 9 * DAY))
    assert (woken.state, woken.attempts, woken.remarket_at) == (State.ACTIVE, 0, T + 39 * DAY)


def test_that_an_imported_row_of_many_attempts_counts_them_all() -> None:
    assert fold(event(T), dial(T + HOUR, attempts=8)).remarket_at == T + HOUR


def test_that_a_reach_clears_a_promise_and_a_call_in_its_time_keeps_it() -> None:
    promise = (event(T), dial(T), outcome(T, "callback", callback_at=T + DAY))
    early = (dial(T + HOUR), outcome(T + HOUR, "no_answer"))
    assert fold(*promise, *early).callback_at == T + DAY
    in_time = (dial(T + DAY - 60), outcome(T + DAY - 60, "no_answer"))
    assert fold(*promise, *in_time).callback_at is None
    reached = (dial(T + HOUR), outcome(T + HOUR, "continue"))
    assert fold(*promise, *reached).callback_at is None


def test_that_a_later_cool_off_never_shortens_an_earlier_one() -> None:
    found = fold(event(T), dial(T), outcome(T, "voicemail"), dial(T + 2 * HOUR), outcome(T + 2 * HOUR, "wrong_number"))
    assert found.cool_until == T + DAY


def test_that_a_name_is_a_name_even_on_do_not_call() -> None:
    block = Block("person", "1", T, "", "")
    assert fold(blocks=(block,)).state == State.NAME
    assert fold(blocks=(block,)).blocks == (block,)
    assert fold(event(T), blocks=(block,)).state == State.DO_NOT_CALL


def test_that_do_not_call_keeps_the_stage_it_hides() -> None:
    block = Block("company", "acme", T, "", "")
    for code, stage in (
        ("not_a_fit", State.CLOSED),
        ("not_now", State.REMARKET),
        ("qualified", State.TO_HAND_OVER),
        ("busy", State.ACTIVE),
    ):
        found = fold(event(T), dial(T), outcome(T, code), blocks=(block,))
        assert (found.state, found.stage) == (State.DO_NOT_CALL, stage), code


def test_that_a_blocked_number_leaves_the_other_one() -> None:
    found = fold(event(T), blocks=(Block("number", PHONE.e164, T, "", ""),))
    assert (found.state, found.phone, found.blocks) == (State.ACTIVE, SECOND, ())


def test_that_only_an_event_that_wakes_is_what_woke_it() -> None:
    assert fold(event(T)).woke is None
    asleep = (event(T), dial(T), outcome(T, "not_now"))
    woken = (*asleep, event(T + 9 * DAY, "webinar"), event(T + 10 * DAY))
    assert fold(*asleep).woke is None
    assert fold(*woken).woke == Woke("webinar", T + 9 * DAY)
    assert fold(*woken, dial(T + 11 * DAY)).woke is None


def test_that_a_long_silence_before_the_event_is_a_waking() -> None:
    assert fold(event(T), event(T + 29 * DAY)).woke is None
    assert fold(event(T), event(T + 31 * DAY)).woke == Woke("form", T + 31 * DAY)


def test_that_no_date_makes_a_name_a_lead() -> None:
    rung = (dial(T), outcome(T, "not_now", until_at=T + DAY))
    assert fold(*rung).state == State.NAME
    assert fold(*rung, event(T + 2 * DAY)).woke is None


def test_that_a_date_that_brings_a_lead_back_is_no_waking() -> None:
    assert fold(event(T), dial(T), outcome(T, "not_now", until_at=T + DAY), event(T + 2 * DAY)).woke is None


@given(histories())
def test_that_the_list_and_the_standing_know_the_same_waking(
    facts: list[ScoredEvent | DialFact | OutcomeFact],
) -> None:
    found = fold(*facts)
    known = LeadFacts(
        [f for f in facts if isinstance(f, ScoredEvent)],
        [f for f in facts if isinstance(f, DialFact)],
        [f for f in facts if isinstance(f, OutcomeFact)],
        [PHONE],
    )
    if found.stage == State.ACTIVE and not found.returns_at:
        assert found.woke == woken(known, CADENCE)
        assert found.woke is None or found.attempts == 0


def test_that_all_facts_are_the_facts_up_to_never() -> None:
    known = LeadFacts([event(T)])
    assert known.until(NEVER) is known
