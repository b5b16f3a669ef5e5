"""A team's outcomes and cadence: what may be changed, and that a change moves no fact of before (R5)."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.domain.cadence import Cadence
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.lengths import length_words, read_length
from calldesk.domain.outcome_rules import MOST_OFFERED, code_for, tidied
from calldesk.domain.outcomes import (
    OUTCOMES,
    SHIPPED,
    Effect,
    Outcome,
    OutcomeClass,
    OutcomeHistory,
    OutcomeTable,
)
from calldesk.domain.scoring import ScoredEvent
from calldesk.domain.standing import DialFact, LeadFacts, OutcomeFact, Standing, State, stand
from calldesk.domain.team_rules import (
    SHIPPED_RULES,
    CadenceNumbers,
    TeamRules,
    changed_words,
    check_rules,
    read_rules,
    rules_text,
)
from tests.domain.test_standing import CADENCE, CALENDAR, DAY, HOUR, PHONE, T, dial, event, outcome
from tests.rule_draws import drawn_rules

SEEDS = st.integers(0, 2**32)


def changed(code: str, **said: object) -> TeamRules:
    """The shipped rules with one outcome changed."""
    rows = [replace(one, **said) if one.code == code else one for one in OUTCOMES]  # type: ignore[arg-type]
    return TeamRules(OutcomeTable(tuple(rows)))


def folded(cadence: Cadence, *facts: ScoredEvent | DialFact | OutcomeFact) -> Standing:
    return stand(
        LeadFacts(
            [one for one in facts if isinstance(one, ScoredEvent)],
            [one for one in facts if isinstance(one, DialFact)],
            [one for one in facts if isinstance(one, OutcomeFact)],
            [PHONE],
            (),
        ),
        cadence,
        CALENDAR,
    )


def with_tables(*tables: tuple[float, OutcomeTable]) -> Cadence:
    return replace(CADENCE, outcomes=OutcomeHistory(tables))


@given(st.integers(0, 90 * 86_400))
def test_that_a_length_is_read_as_it_is_written(seconds: int) -> None:
    assert read_length(length_words(seconds)) == seconds


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("4 h", 4 * HOUR), ("1 d", DAY), ("30min", 1800.0), ("1 h 30 min", 5400.0), ("0", 0.0), ("1.5 d", 1.5 * DAY)],
)
def test_that_lengths_are_read_as_people_type_them(words: str, seconds: float) -> None:
    assert read_length(words) == seconds


@pytest.mark.parametrize("words", ["", "soon", "4", "4 parsecs", "h", "1 h and", "1" * 50 + " h", "٤ h"])
def test_that_what_is_no_length_is_told(words: str) -> None:
    with pytest.raises(Unreadable, match="no length of time"):
        read_length(words)


@given(SEEDS)
def test_that_any_changes_keep_what_was_logged_and_are_stored_to_the_letter(seed: int) -> None:
    chance, rules = random.Random(seed), SHIPPED_RULES  # noqa: S311 - made-up changes
    for _ in range(5):
        before, rules = rules, drawn_rules(chance, rules)
        check_rules(rules, before)
        assert read_rules(rules_text(rules)) == rules
        now = rules.outcomes.by_code
        assert all((now[o.code].klass, now[o.code].effect) == (o.klass, o.effect) for o in before.outcomes.outcomes)
        keys = [one.key for one in rules.outcomes.offered if one.key]
        assert len(set(keys)) == len(keys)
        assert {one.klass for one in rules.outcomes.offered} == set(OutcomeClass)
        assert {one.effect for one in rules.outcomes.offered} == set(Effect)
        assert bool(changed_words(rules, before)) == (rules != before)


@pytest.mark.parametrize(
    ("rules", "about", "says"),
    [
        (changed("busy", key="1"), "busy.key", "both have key 1"),
        (changed("busy", key="0"), "busy.key", "a digit from 1 to 9"),
        (changed("busy", label="No Answer "), "busy.label", "Two outcomes are called"),
        (changed("busy", label="  "), "busy.label", "a name of 1 to"),
        (changed("busy", label="a\nb"), "busy.label", "a name of 1 to"),
        (changed("busy", cool_off_seconds=-1.0), "busy.cool_off_seconds", "is below 0"),
        (changed("busy", cool_off_seconds=1e9), "busy.cool_off_seconds", "longer than 90 days"),
        (changed("busy", cool_off_seconds=float("nan")), "busy.cool_off_seconds", "longer than 90 days"),
        (changed("busy", most_repeats=51), "busy.most_repeats", "up to 50 times"),
        (changed("busy", colour="red; drop"), "busy.colour", "no colour"),
        (changed("busy", klass=OutcomeClass.REACH), "busy.klass", "never changes"),
        (changed("busy", effect=Effect.CLOSE), "busy.klass", "never changes"),
        (changed("not_a_fit", needs_callback=True), "not_a_fit.needs_callback", "does not try again"),
        (changed("do_not_call", retired=True), "do_not_call.retired", "blocks a number for good"),
        (changed("qualified", retired=True), "qualified.retired", "makes an opportunity"),
        (changed("callback", retired=True), "callback.retired", "promises a callback"),
        (TeamRules(OutcomeTable(OUTCOMES[1:])), "no_answer.label", "Retire it"),
        (TeamRules(SHIPPED, CadenceNumbers(most_attempts=0)), "most_attempts", "from 1 to 50"),
        (TeamRules(SHIPPED, CadenceNumbers(gap_seconds=60.0)), "gap_seconds", "from 1 h to 1 d"),
        (TeamRules(SHIPPED, CadenceNumbers(remarket_seconds=float("nan"))), "remarket_seconds", "goes from 1 d"),
    ],
)
def test_that_what_may_not_be_is_told_beside_its_field(rules: TeamRules, about: str, says: str) -> None:
    with pytest.raises(Rejected, match=says) as refused:
        check_rules(rules, SHIPPED_RULES)
    assert refused.value.about == about


def test_that_the_last_outcome_of_a_class_cannot_be_retired() -> None:
    connects = {"gatekeeper", "wrong_number", "left_company"}
    rows = [replace(one, retired=one.code in connects, key="") for one in OUTCOMES]
    with pytest.raises(Rejected, match="somebody else answered"):
        check_rules(TeamRules(OutcomeTable(tuple(rows))), SHIPPED_RULES)


def test_that_nobody_adds_a_second_do_not_call_or_more_than_the_menu_shows() -> None:
    second = Outcome("never", "Never", OutcomeClass.REACH, "", 0.0, Effect.DO_NOT_CALL)
    with pytest.raises(Rejected, match="no second one"):
        check_rules(TeamRules(OutcomeTable((*OUTCOMES, second))), SHIPPED_RULES)
    many = [Outcome(f"own_{at}", f"Own {at}", OutcomeClass.NONE, "", 0.0) for at in range(MOST_OFFERED)]
    with pytest.raises(Rejected, match="fit in the menu"):
        check_rules(TeamRules(OutcomeTable((*OUTCOMES, *many))), SHIPPED_RULES)


@given(st.text(max_size=40))
def test_that_a_code_of_any_label_may_be_stored_and_is_new(label: str) -> None:
    code = code_for(label, SHIPPED)
    assert code not in SHIPPED.by_code
    added = Outcome(code, "Own", OutcomeClass.NONE, "", 0.0)
    check_rules(TeamRules(OutcomeTable((*OUTCOMES, added))), SHIPPED_RULES)


def test_that_what_is_retired_gives_its_key_away() -> None:
    rows = [replace(one, retired=one.code == "voicemail") for one in OUTCOMES]
    assert tidied(OutcomeTable(tuple(rows))).by_code["voicemail"].key == ""


def test_that_a_version_of_a_newer_program_is_refused_in_a_sentence() -> None:
    with pytest.raises(Unreadable, match="update yours"):
        read_rules('{"outcomes": [{"code": "x", "tomorrow": 1}], "numbers": {}}')


def test_that_a_fact_is_folded_by_the_table_of_its_own_time() -> None:
    shorter = changed("no_answer", cool_off_seconds=HOUR).outcomes
    cadence = with_tables((T + DAY, shorter))
    first, at_that_moment, after = (
        folded(cadence, event(T), dial(at), outcome(at, "no_answer")).cool_until - at
        for at in (T + HOUR, T + DAY, T + DAY + 1)
    )
    assert (first, at_that_moment, after) == (4 * HOUR, 4 * HOUR, HOUR)


@given(SEEDS)
def test_that_a_later_table_moves_nothing_of_before(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - made-up history
    tables: list[tuple[float, OutcomeTable]] = []
    rules, at = SHIPPED_RULES, T
    facts: list[ScoredEvent | DialFact | OutcomeFact] = [event(T)]
    for _ in range(6):
        rules = TeamRules(drawn_rules(chance, rules).outcomes)
        tables.append((at, rules.outcomes))
        at += chance.choice((1.0, HOUR, DAY))
        code = chance.choice(rules.outcomes.outcomes).code
        facts += [dial(at), outcome(at, code)]
    before = folded(with_tables(*tables), *facts)
    later = TeamRules(drawn_rules(chance, rules).outcomes).outcomes
    assert folded(with_tables(*tables, (at, later)), *facts) == before


def test_that_an_outcome_added_later_is_folded_as_it_was_added() -> None:
    added = Outcome("own_one", "Own one", OutcomeClass.NONE, "", 3 * HOUR)
    cadence = with_tables((T + DAY, OutcomeTable((*OUTCOMES, added))))
    early = folded(cadence, event(T), dial(T + HOUR), outcome(T + HOUR, "own_one"))
    assert early.cool_until == T + 4 * HOUR
    with pytest.raises(Rejected, match="There is no outcome"):
        folded(cadence, event(T), dial(T + HOUR), outcome(T + HOUR, "nobody_knows"))


def test_that_too_many_in_a_row_go_to_marketing_and_say_so() -> None:
    cadence = with_tables((T, changed("no_answer", most_repeats=2).outcomes))
    first = [event(T), dial(T + HOUR), outcome(T + HOUR, "no_answer")]
    second = [dial(T + DAY), outcome(T + DAY, "no_answer")]
    between = [dial(T + 9 * HOUR), outcome(T + 9 * HOUR, "busy")]
    gone = folded(cadence, *first, *second)
    assert (gone.state, gone.reason, gone.repeats) == (State.REMARKET, "no_answer", 2)
    assert folded(cadence, *first, *between, *second).state is State.ACTIVE
    woken = folded(cadence, *first, *second, event(T + 2 * DAY, "webinar"))
    assert (woken.state, woken.attempts, woken.repeats) == (State.ACTIVE, 0, 0)


def test_that_a_promised_callback_holds_off_that_too() -> None:
    cadence = with_tables((T, changed("no_answer", most_repeats=1).outcomes))
    promised = [event(T), dial(T + HOUR), outcome(T + HOUR, "callback", callback_at=T + 2 * DAY)]
    early = [dial(T + 5 * HOUR), outcome(T + 5 * HOUR, "no_answer")]
    assert folded(cadence, *promised, *early).callback_at == T + 2 * DAY
    kept = [dial(T + 2 * DAY), outcome(T + 2 * DAY, "no_answer")]
    assert folded(cadence, *promised, *early, *kept).state is State.REMARKET


def test_that_a_gatekeeper_may_say_when() -> None:
    promised = folded(CADENCE, event(T), dial(T + HOUR), outcome(T + HOUR, "gatekeeper", callback_at=T + 3 * HOUR))
    assert promised.callback_at == T + 3 * HOUR
