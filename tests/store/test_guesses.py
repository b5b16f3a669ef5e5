"""A guessed score of the list's head spares work and changes no answer (R1, R2, R9)."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calldesk.actions.claims import claim_first
from calldesk.domain.ids import LeadId, PoolId
from calldesk.store.call_order import SHORT_PAGE
from calldesk.store.guesses import Found, Guesses, Page
from calldesk.store.naive import naive
from calldesk.store.ranked import ranked
from calldesk.store.tx import Snapshot
from tests.core_world import DAY, MINUTE, World
from tests.store.test_call_order import crowded

ONE = (PoolId(1),)
PEOPLE = 130
LIMITS = (1, 20, 50)
HEAD = Page(SHORT_PAGE, ONE)


def heads(snapshot: Snapshot) -> list[tuple[object, object]]:
    """The list's first places, with whatever guess there is, beside those of the brute force list."""
    return [(ranked(snapshot, limit, ONE), naive(snapshot, limit, ONE)) for limit in LIMITS]


def step(world: World, draw: random.Random) -> None:
    """Leads leave the head, arrive there, or time passes."""
    what = draw.randrange(4)
    if what == 0:
        world.event(LeadId(draw.randint(1, PEOPLE)), "demo_requested", key=str(draw.random()))
    elif what == 1:
        world.later(draw.choice((MINUTE, 20 * MINUTE, 7 * DAY)))
    else:
        for _ in range(draw.choice((1, 5, 20))):
            wanted = draw.choice((1, 2, 2, 3))
            first = world.jo.read(naive, wanted, ONE)
            claimed = world.jo.write(claim_first, wanted)
            assert [place.lead_id for place in first] == [claim.lead_id for claim in claimed]


def test_that_a_guess_never_changes_the_list_or_who_is_next(world: World) -> None:
    crowded(world, PEOPLE, verified_days=(0.0, 2.0), kinds=("inbound_call", "webinar_attended"))
    draw = random.Random(5)  # noqa: S311 - made-up days
    for _ in range(40):
        step(world, draw)
        for found, expected in world.jo.read(heads):
            assert found == expected


def test_what_is_guessed() -> None:
    guesses = Guesses()
    assert guesses.score(HEAD, 0.0, DAY) is None
    guesses.learn(HEAD, Found(0.0, SHORT_PAGE, 90.0, 71.5), None)
    assert guesses.score(HEAD, 0.0, DAY) == pytest.approx(71.5)
    assert guesses.score(Page(SHORT_PAGE, (PoolId(1), PoolId(2))), 0.0, DAY) is None
    guesses.learn(HEAD, Found(0.0, SHORT_PAGE, 91.0, 75.0), 71.5)  # the list has become better than the guess
    assert guesses.score(HEAD, 0.0, DAY) == pytest.approx(75.0)
    guesses.learn(HEAD, Found(0.0, SHORT_PAGE - 4, 90.0, 76.0), 75.0)  # four were called: a little deeper next time
    assert guesses.score(HEAD, 0.0, DAY) == pytest.approx(75.0 - 4 * 15.0 / (SHORT_PAGE - 4))
    guesses.learn(HEAD, Found(0.0, 0, 0.0, 0.0), 74.0)  # nothing is known of what is below
    assert guesses.score(HEAD, 0.0, DAY) == pytest.approx(74.0)
    taking = Page(16, ONE, spare=8)
    guesses.learn(taking, Found(0.0, 16, 90.0, 82.0), None)  # others take some meanwhile
    assert guesses.score(taking, 0.0, DAY) == pytest.approx(82.0 - 8 * 0.5)
    guesses.learn(HEAD, Found(0.0, 40, 90.0, 80.0), None)  # so short a list needs none
    assert guesses.score(HEAD, 0.0, DAY) is None


@given(st.floats(1e-3, 1e4), st.floats(0.1, 1e3), st.floats(0.0, 1.0), st.integers(0, 40))
def test_that_a_guess_sinks_at_least_as_fast_as_any_score(raw: float, scale: float, waited: float, fit: int) -> None:
    before, after = (fit + 60 * (1 - 2.0 ** -(raw * 2.0**-halves / scale)) for halves in (0.0, waited))
    guesses = Guesses()
    guesses.learn(HEAD, Found(0.0, SHORT_PAGE, 100.0, before), None)
    guess = guesses.score(HEAD, waited * DAY, DAY)
    assert guess is not None
    assert guess <= after
