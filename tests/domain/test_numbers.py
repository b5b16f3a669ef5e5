"""The numbers of one person: state by state, use by use, and in one order (R3, R5)."""

from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.cadence import FAILURES
from calldesk.domain.lead_facts import PhoneFact
from calldesk.domain.numbers import NumberLog, NumberState, NumberUse, ranked_numbers, told_use, use_of
from calldesk.domain.outcomes import OUTCOMES, SHIPPED, Effect, OutcomeClass

CODES = [outcome.code for outcome in OUTCOMES]
REACHES = {outcome.code for outcome in OUTCOMES if outcome.klass is OutcomeClass.REACH}
KILLS = {outcome.code for outcome in OUTCOMES if outcome.effect is Effect.KILL_NUMBER}


def after(*codes: str) -> NumberLog:
    log = NumberLog()
    for at, code in enumerate(codes):
        log.dialled(float(at), 1)
        log.ended(SHIPPED.of(code), FAILURES, 3)
    return log


def test_that_each_call_shows_something_of_the_number() -> None:
    assert NumberLog().state is NumberState.UNTESTED
    assert after("no_answer").state is NumberState.TRIED
    assert after("gatekeeper", "no_answer").state is NumberState.GATEKEEPER
    assert after("continue", "gatekeeper", "busy", "busy", "busy").state is NumberState.REACHES
    assert after("gatekeeper", "not_now").state is NumberState.REACHES
    assert after("busy", "busy").state is NumberState.TRIED
    assert after("busy", "busy", "busy").state is NumberState.FAILING
    assert after("busy", "busy", "no_answer", "busy").state is NumberState.TRIED
    assert after("busy", "busy", "busy", "no_answer").state is NumberState.TRIED
    assert after("continue", "bad_number").state is NumberState.DEAD
    assert after("wrong_number", "continue").state is NumberState.WRONG_PERSON


@given(st.lists(st.sampled_from(CODES), max_size=8))
def test_that_a_number_is_dead_exactly_where_somebody_heard_so(codes: list[str]) -> None:
    log = after(*codes)
    dead = any(code in KILLS for code in codes)
    assert (log.state >= NumberState.DEAD) == dead
    assert (log.state is NumberState.REACHES) == (not dead and any(code in REACHES for code in codes))
    assert log.attempts == len(codes)


def test_that_a_told_use_goes_before_the_extension_and_that_before_the_plan() -> None:
    assert use_of("switchboard", "") is NumberUse.SWITCHBOARD
    assert use_of("direct", "12") is NumberUse.DIRECT
    assert use_of("mobile", "12") is NumberUse.SWITCHBOARD
    assert [use_of(kind, "") for kind in ("mobile", "fixed", "home")] == [
        NumberUse.MOBILE,
        NumberUse.LINE,
        NumberUse.HOME,
    ]


def test_that_the_best_number_is_offered_first() -> None:
    kinds = ("switchboard", "home", "fixed", "mobile", "direct")
    phones = [PhoneFact(f"+{at}", "", 1, kind) for at, kind in enumerate(kinds)]
    order = [number.phone.kind for number in ranked_numbers(phones, {}, by_state=True)]
    assert order == ["direct", "mobile", "fixed", "home", "switchboard"]
    logs = {"+0": after("continue"), "+4": after("no_answer"), "+3": after("bad_number")}
    order = [number.phone.kind for number in ranked_numbers(phones, logs, by_state=True)]
    assert order == ["switchboard", "fixed", "home", "direct", "mobile"]
    assert [number.phone for number in ranked_numbers(phones, logs, by_state=False)] == phones


numbers = st.lists(
    st.tuples(st.sampled_from(["fixed", "mobile", "direct"]), st.lists(st.sampled_from(CODES), max_size=3))
)


@given(numbers)
def test_that_no_number_is_lost_and_no_worse_state_stands_first(known: list[tuple[str, list[str]]]) -> None:
    phones = [PhoneFact(f"+{at}", "", 1, kind) for at, (kind, _) in enumerate(known)]
    logs = {f"+{at}": after(*codes) for at, (_, codes) in enumerate(known)}
    found = ranked_numbers(phones, logs, by_state=True)
    assert sorted(number.phone for number in found) == sorted(phones)
    assert [number.state for number in found] == sorted(number.state for number in found)


def test_that_the_heading_of_a_column_tells_what_its_numbers_are() -> None:
    told = {"Home Phone": "home", "Direct dial": "direct", "HQ phone": "switchboard", "Telefon privat": "home"}
    assert {heading: told_use(heading) for heading in told} == told
    assert told_use("Phone") is told_use("Mobile") is told_use("Homepage direction") is None
