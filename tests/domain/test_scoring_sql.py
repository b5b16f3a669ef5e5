"""The score in SQL and in Python are one: the same bits, and keys that are apart never swap their scores."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.score_model import Bands, Model
from calldesk.domain.scoring import NO_KEY, live_score
from calldesk.store.call_order import score_params, score_sql
from calldesk.store.driver import in_words_of
from tests.domain.scoring_draws import NOW

SCORE = in_words_of("sqlite", f"SELECT {score_sql(':fit', ':key')}")
GRID = 2.0**-40


def model_of(half_life_days, scale):
    return Model("test", half_life_days, scale, Bands(60, 40), (), {})


@pytest.fixture(scope="module")
def database():
    with closing(sqlite3.connect(":memory:")) as connection:
        yield connection


keys = st.one_of(
    st.floats(NO_KEY, 1e6),
    st.floats(0, 10_000),
    st.just(NO_KEY),
    st.floats(-30, 30).map(lambda ahead: NOW / (14 * DAY_SECONDS) + ahead),
)


@settings(max_examples=2000)
@given(
    key=keys,
    fit=st.integers(0, 40),
    half_life=st.sampled_from([1.0, 7.0, 14.0, 90.0]),
    scale=st.one_of(st.floats(1e-3, 1e5), st.floats(5e-324, 1e9)),
)
def test_that_sqlite_gives_the_same_bits(database, key, fit, half_life, scale):
    model = model_of(half_life, scale)
    params = score_params(NOW, model.half_life_seconds, scale)
    row = database.execute(SCORE, {"fit": fit, "key": key, **params}).fetchone()
    assert row[0] == live_score(fit, key, NOW, model)


@settings(max_examples=2000)
@given(ahead=st.floats(-60, 12), half_life=st.sampled_from([1.0, 3.0, 14.0, 90.0]), scale=st.floats(0.5, 500))
def test_that_neighbouring_keys_never_swap_their_scores(ahead, half_life, scale):
    model = model_of(half_life, scale)
    key = round((NOW / model.half_life_seconds + ahead) / GRID) * GRID
    scores = [live_score(17, key + step * GRID, NOW, model) for step in range(50)]
    assert scores == sorted(scores)
