"""A promise is told two minutes before, to the one who gave it and to nobody else."""

from functools import partial

from calldesk.queries.callbacks_soon import callbacks_soon
from tests.core_world import MINUTE, World

SOON = partial(callbacks_soon, within_seconds=2 * MINUTE)


def test_that_a_callback_shows_up_two_minutes_before_and_goes_when_it_is_due(world: World) -> None:
    ada = world.lead(full_name="Ada Lovelace")
    at = world.now + 10 * MINUTE
    world.call(ada, "callback", callback_at=at)

    world.later(8 * MINUTE - 1)
    assert world.jo.read(SOON) == ()
    world.later(1)
    assert [(one.lead_id, one.name, one.callback_at) for one in world.jo.read(SOON)] == [(ada, "Ada Lovelace", at)]
    world.later(2 * MINUTE)
    assert world.jo.read(SOON) == ()


def test_that_somebody_elses_callback_is_not_told(world: World) -> None:
    ada = world.lead(full_name="Ada Lovelace")
    world.call(ada, "callback", callback_at=world.now + MINUTE)
    assert world.kim.read(SOON) == ()
    assert len(world.jo.read(SOON)) == 1


def test_that_the_soonest_comes_first(world: World) -> None:
    ada, bob = world.lead(full_name="Ada Lovelace"), world.lead(full_name="Bob Cray")
    world.call(ada, "callback", callback_at=world.now + 1.5 * MINUTE)
    world.call(bob, "callback", callback_at=world.now + MINUTE)
    assert [one.name for one in world.jo.read(SOON)] == ["Bob Cray", "Ada Lovelace"]
