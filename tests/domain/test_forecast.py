"""The forecast says when a score leaves its band: never early, never late, steps of fit included."""

from math import inf, log2

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calldesk.domain.moments import DAY_SECONDS, parse_instant
from calldesk.domain.score_model import Bands, EventWeight, Model
from calldesk.domain.scoring import NO_KEY, Crossing, ScoredEvent, fit_at, fold_key, forecast, live_score, shown
from tests.domain.scoring_draws import NOW

FLAT = ((-inf, 20),)


def model_of(half_life_days=14.0, hot=60, warm=40):
    events = {"demo": EventWeight(60.0, None, 90.0)}
    return Model("test", half_life_days, 30.0, Bands(hot, warm), (), events)


def key_worth(points, model, at=NOW):
    """The key of a lead whose acts are worth this many points now."""
    acts = Model("acts", model.half_life_days, 30.0, model.bands, (), {"act": EventWeight(points, None)})
    return fold_key([ScoredEvent("a", "act", at, "")], acts)


def shown_at(steps, key, model, at):
    return shown(live_score(fit_at(steps, at), key, at, model))


@st.composite
def fits(draw):
    days = sorted(draw(st.lists(st.integers(-100, 200), unique=True, max_size=5)))
    return ((-inf, draw(st.integers(0, 40))), *((NOW + day * DAY_SECONDS, draw(st.integers(0, 40))) for day in days))


@given(
    fits(),
    st.floats(0.01, 1000),
    st.sampled_from([1.0, 14.0, 60.0]),
    st.tuples(st.integers(0, 100), st.integers(0, 100)),
)
@settings(max_examples=300)
def test_that_it_is_the_first_moment_below_of_a_dense_walk(steps, points, half_life_days, ends):
    model = model_of(half_life_days, max(ends), min(ends))
    key = key_worth(points, model)
    found = {crossing.threshold: crossing.at for crossing in forecast(steps, key, model, NOW)}
    walk = [NOW + hour * 6 * 3600.0 for hour in range(4 * 250)]
    for threshold in ends:
        below = next((at for at in walk if shown_at(steps, key, model, at) < threshold), inf)
        if below == NOW:
            assert threshold not in found
        elif below < inf:
            assert below - 6 * 3600.0 < found[threshold] <= below
        else:
            assert found.get(threshold, inf) > walk[-1]


@given(fits(), st.floats(0.01, 1000), st.sampled_from([1.0, 14.0, 60.0]))
def test_that_the_score_is_below_from_then_on_and_not_a_second_before(steps, points, half_life_days):
    model = model_of(half_life_days)
    key = key_worth(points, model)
    for threshold, at in forecast(steps, key, model, NOW):
        assert shown_at(steps, key, model, at) < threshold
        assert at - 1 <= NOW or shown_at(steps, key, model, at - 1) >= threshold


def test_that_a_demo_wish_leaves_the_band_when_its_half_life_says_so():
    model = model_of()
    # fit 20 + 60 * (1 - 2^-(60/30)) = 65; below 60 at B = 30 * log2(3), below 40 at B = 30 * log2(1.5)
    crossings = forecast(FLAT, key_worth(60.0, model), model, NOW)
    assert [threshold for threshold, _ in crossings] == [60, 40]
    days = [(at - NOW) / DAY_SECONDS for _, at in crossings]
    assert days == pytest.approx([14 * log2(2 / log2(3)), 14 * log2(2 / log2(1.5))], abs=1e-6)


def test_that_a_step_of_fit_before_the_decay_counts():
    model = model_of()
    step = NOW + DAY_SECONDS
    steps = ((-inf, 20), (step, 10))
    assert forecast(steps, key_worth(60.0, model), model, NOW)[0] == Crossing(60, step)


def test_that_a_rise_of_fit_after_the_fall_changes_nothing():
    model = model_of()
    first = forecast(FLAT, key_worth(60.0, model), model, NOW)[0]
    later = ((-inf, 20), (first.at + 60, 40))
    assert forecast(later, key_worth(60.0, model), model, NOW)[0] == first


def test_that_a_rise_of_fit_before_the_fall_puts_it_off():
    model = model_of()
    earlier = ((-inf, 20), (NOW + 60, 21))
    key = key_worth(60.0, model)
    assert forecast(earlier, key, model, NOW)[0].at > forecast(FLAT, key, model, NOW)[0].at


def test_that_a_threshold_already_missed_is_not_listed():
    model = model_of()
    assert [one.threshold for one in forecast(((-inf, 5),), key_worth(60.0, model), model, NOW)] == [40]
    assert forecast(((-inf, 39),), NO_KEY, model, NOW) == ()


def test_that_fit_alone_never_falls():
    assert forecast(((-inf, 40),), NO_KEY, model_of(), NOW) == ()


def test_that_one_threshold_for_both_bands_is_said_once():
    model = model_of(hot=40, warm=40)
    assert len(forecast(FLAT, key_worth(60.0, model), model, NOW)) == 1


def test_that_a_fall_after_the_last_date_is_no_forecast():
    assert forecast(FLAT, key_worth(60.0, model_of(1e6)), model_of(1e6), parse_instant("9990-01-01")) == ()


def test_that_interest_at_its_very_top_falls_in_time():
    model = model_of(hot=60)
    key = key_worth(1e5, model)
    hot, warm = forecast(((-inf, 0),), key, model, NOW)
    assert NOW < hot.at < warm.at
