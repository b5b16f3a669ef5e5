"""Rule R1: the score is bounded, monotone, whole in its parts, and the same whatever the order of arrival."""

from math import inf, isfinite

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.score_model import Bands, EventWeight, Model
from calldesk.domain.scoring import (
    NO_KEY,
    Band,
    ScoredEvent,
    band_of,
    fit_at,
    fit_steps,
    fold_key,
    interest,
    live_score,
    parts,
    shown,
)
from tests.domain.scoring_draws import KINDS, NOW, histories, models, moments, profiles, values

OPENS_AND_DEMOS = Model(
    "test", 14.0, 30.0, Bands(60, 40), (), {"open": EventWeight(1.0, None, 3.0), "demo": EventWeight(60.0, None, 90.0)}
)


def model_of(half_life_days=14.0, scale=30.0, **events):
    return Model("test", half_life_days, scale, Bands(60, 40), (), events)


def naive_points(events, model, at):
    """B by the words of R1, event by event, without a key."""
    half_life = model.half_life_days * DAY_SECONDS
    levels, since = {}, {}
    for event in sorted(events, key=lambda one: (one.at, one.event_id)):
        name = model.entry_of(event.kind, event.value)
        worth = model.events[name].worth(event.value) if name else 0
        if event.at > at or not worth:
            continue
        level = levels.get(name, 0.0) * 0.5 ** ((event.at - since.get(name, event.at)) / half_life)
        levels[name] = level + worth * (1 - level / model.events[name].cap)
        since[name] = event.at
    return sum(levels[name] * 0.5 ** ((at - since[name]) / half_life) for name in levels)


@given(profiles, histories(), models())
def test_that_a_score_lies_between_0_and_100(profile, events, model):
    score = parts(profile, events, model, NOW)
    assert 0 <= score.fit <= 40
    assert 0 <= score.interest <= 60
    assert 0 <= score.total <= 100
    assert isfinite(score.key)


@given(profiles, histories(), models())
def test_that_the_parts_add_up_to_the_score(profile, events, model):
    score = parts(profile, events, model, NOW)
    assert sum(part.points for part in score.fit_parts) == score.fit
    shares = sum(part.points for part in score.event_parts)
    assert shares == pytest.approx(score.interest, abs=1e-9)
    assert score.fit + shares == pytest.approx(score.total, abs=1e-9)


@given(profiles, histories(), models())
def test_that_the_parts_are_of_the_score_that_the_list_shows(profile, events, model):
    score = parts(profile, events, model, NOW)
    key = fold_key(events, model)
    assert score.key == key
    assert score.fit == fit_at(fit_steps(profile, model), NOW)
    assert score.total == live_score(score.fit, key, NOW, model)
    assert score.interest == interest(key, NOW, model)


@given(histories(), models(), st.randoms())
def test_that_any_order_of_arrival_gives_the_same_bits(events, model, random):
    shuffled = events[:]
    random.shuffle(shuffled)
    assert fold_key(shuffled, model) == fold_key(events, model)


@given(profiles, histories(), models(), moments)
def test_that_a_fold_over_a_prefix_is_the_answer_of_that_instant(profile, events, model, at):
    known = [event for event in events if event.at <= at]
    assert parts(profile, events, model, at) == parts(profile, known, model, at)
    assert parts(profile, events, model, at).key == fold_key(known, model)


@given(histories(), models(), st.sampled_from(KINDS), moments, values)
def test_that_an_added_event_never_lowers_the_score(events, model, kind, at, value):
    before = interest(fold_key(events, model), NOW, model)
    after = interest(fold_key([*events, ScoredEvent("new", kind, at, value)], model), NOW, model)
    assert after >= before - 1e-9


@given(histories(), models(), st.floats(0, 4000 * DAY_SECONDS))
def test_that_time_alone_never_raises_interest(events, model, seconds):
    key = fold_key(events, model)
    assert interest(key, NOW + seconds, model) <= interest(key, NOW, model)


@given(histories(), models())
def test_that_the_key_is_the_sum_that_rule_r1_says(events, model):
    assume(not any(event.value in {"1e308", "1e-320"} for event in events))
    expected = naive_points(events, model, NOW)
    key = fold_key(events, model)
    got = 0.0 if key == NO_KEY else 2.0 ** max(key - NOW / model.half_life_seconds, -1000)
    assert got == pytest.approx(expected, rel=1e-9, abs=1e-200)


@given(st.lists(moments, min_size=1, max_size=60), st.floats(0.01, 100), st.floats(0.01, 100))
def test_that_a_kind_never_exceeds_its_cap(times, worth, cap):
    model = model_of(open=EventWeight(worth, None, cap))
    events = [ScoredEvent(str(number), "open", at, "") for number, at in enumerate(times)]
    key = fold_key(events, model)
    assert 2.0 ** (key - max(times) / model.half_life_seconds) <= cap * (1 + 1e-9)


def test_that_ten_opens_are_not_a_demo():
    opens = [ScoredEvent(str(number), "open", NOW, "") for number in range(10)]
    demo = [ScoredEvent("demo", "demo", NOW, "")]
    assert parts({}, opens, OPENS_AND_DEMOS, NOW).total < 5
    assert parts({}, demo, OPENS_AND_DEMOS, NOW).total == pytest.approx(45)


def test_that_a_late_event_counts_at_its_own_time():
    early = ScoredEvent("late arrival", "demo", NOW - 14 * DAY_SECONDS, "")
    assert parts({}, [early], OPENS_AND_DEMOS, NOW).interest == pytest.approx(30)


def test_that_the_second_of_two_equal_events_adds_what_the_cap_leaves():
    twice = [ScoredEvent("a", "demo", NOW, ""), ScoredEvent("b", "demo", NOW, "")]
    shares = {part.event_id: part.points for part in parts({}, twice, OPENS_AND_DEMOS, NOW).event_parts}
    assert shares["b"] == pytest.approx(shares["a"] / 3)


def test_that_the_cap_looks_at_what_is_left_of_earlier_events():
    apart = [ScoredEvent("a", "demo", NOW - 14 * DAY_SECONDS, ""), ScoredEvent("b", "demo", NOW, "")]
    # half of the first is left, 30 of 90: the second adds 60 * (1 - 30/90) = 40
    shares = {part.event_id: part.points for part in parts({}, apart, OPENS_AND_DEMOS, NOW).event_parts}
    assert shares["b"] / shares["a"] == pytest.approx(40 / 30)
    assert parts({}, apart, OPENS_AND_DEMOS, NOW).interest == pytest.approx(60 * (1 - 2 ** -(70 / 30)))


def test_that_events_of_the_same_moment_fold_in_order_of_their_id():
    kinds = model_of(visit=EventWeight(None, 1.0, 10.0))
    events = [ScoredEvent("b", "visit", NOW, "5"), ScoredEvent("a", "visit", NOW, "9")]
    for arrived in (events, events[::-1]):
        shares = {part.event_id: part.points for part in parts({}, arrived, kinds, NOW).event_parts}
        assert shares["b"] / shares["a"] == pytest.approx(0.5 / 9)


def test_that_an_entry_for_a_value_counts_only_that_value_and_has_a_cap_of_its_own():
    outcomes = {"outcome": EventWeight(1.0, None, 1.0), "outcome=success": EventWeight(30.0, None, 60.0)}
    model = model_of(**outcomes)
    won, lost = ScoredEvent("w", "outcome", NOW, " success "), ScoredEvent("l", "outcome", NOW, "failure")
    assert fold_key([won], model) == fold_key([won], model_of(**{"outcome=success": outcomes["outcome=success"]}))
    assert fold_key([won, lost], model) == pytest.approx(fold_key([won], model) + 0.0465, abs=0.002)
    assert fold_key([lost], model_of(**{"outcome=success": outcomes["outcome=success"]})) == NO_KEY


@pytest.mark.parametrize("value", ["", "-5", "0", "nan", "inf", "-inf", "1e999", "ten", "1_000", "1,5", "5 min"])
def test_that_a_value_that_is_no_positive_number_adds_nothing(value):
    model = model_of(web_seconds=EventWeight(None, 0.02))
    assert fold_key([ScoredEvent("a", "web_seconds", NOW, value)], model) == NO_KEY


@pytest.mark.parametrize("half_life_days", [1.0, 14.0, 1e6])
def test_that_huge_values_break_nothing(half_life_days):
    model = model_of(half_life_days, web_seconds=EventWeight(None, 1e6))
    events = [ScoredEvent(str(number), "web_seconds", NOW + number, "1e308") for number in range(2000)]
    for at in (NOW, NOW + 3000 * DAY_SECONDS):
        score = parts({}, events, model, at)
        assert 0 <= score.total <= 60
        assert isfinite(score.key)
        assert sum(part.points for part in score.event_parts) == pytest.approx(score.interest, abs=1e-9)


def test_that_a_capped_kind_takes_huge_values_as_its_cap():
    model = model_of(web_seconds=EventWeight(None, 1.0, 30.0))
    assert parts({}, [ScoredEvent("a", "web_seconds", NOW, "1e308")], model, NOW).total == pytest.approx(30)


@pytest.mark.parametrize("at", [-6.3e10, 0.0, NOW, 2.5e11])
def test_that_any_year_folds(at):
    key = fold_key([ScoredEvent("a", "demo", at, "")], model_of(1.0, demo=EventWeight(60.0, None)))
    assert NO_KEY <= key <= 1e6


def test_that_events_ten_years_apart_fold_with_a_half_life_of_a_day():
    model = model_of(1.0, demo=EventWeight(60.0, None))
    events = [ScoredEvent("a", "demo", NOW - 3650 * DAY_SECONDS, ""), ScoredEvent("b", "demo", NOW, "")]
    assert fold_key(events, model) == fold_key(events[1:], model)


def test_that_nothing_known_gives_nothing():
    score = parts({}, [], OPENS_AND_DEMOS, NOW)
    assert (score.total, score.key, score.fit_parts, score.event_parts) == (0, NO_KEY, (), ())
    assert score.band is Band.COOL


@given(histories(), models())
def test_that_keys_lie_on_the_grid(events, model):
    key = fold_key(events, model)
    assert (key * 2.0**40).is_integer()


@pytest.mark.parametrize(
    ("score", "whole"), [(79.9, 79), (79.99999999, 79), (59.9999999999981, 60), (80.0, 80), (0.0, 0), (100.0, 100)]
)
def test_that_a_score_is_shown_rounded_down(score, whole):
    assert shown(score) == whole


@pytest.mark.parametrize(
    ("score", "band"), [(60, Band.HOT), (59.9999, Band.WARM), (40, Band.WARM), (39.99, Band.COOL), (0, Band.COOL)]
)
def test_that_the_lower_end_belongs_to_its_band(score, band):
    assert band_of(score, Bands(60, 40)) is band


@settings(max_examples=20)
@given(st.floats(-5000, 5000))
def test_that_no_key_gives_less_than_no_interest(key):
    assert 0 <= interest(NO_KEY, NOW, OPENS_AND_DEMOS) <= interest(key, NOW, OPENS_AND_DEMOS) <= 60
    assert interest(inf, NOW, OPENS_AND_DEMOS) == 60
