"""What the foot of the call screen says of the newest outcome, from the facts: where a qualified lead is now."""

import pytest

from calldesk.actions.hand_over import HandOver, hand_over
from calldesk.actions.handoffs import Verdict, return_handoff
from calldesk.domain.handed_to import HandedTo
from calldesk.queries.my_day import my_day
from tests.actions.test_definitions import signed
from tests.actions.test_hand_over import handed, qualified, rep_of
from tests.core_world import HOUR, World


def told(world: World) -> HandedTo | None:
    last = world.jo.read(my_day, world.now - HOUR).last
    assert last is not None
    return last.handed


def test_that_a_qualified_one_waits_until_it_is_handed_over_and_then_says_to_whom(world: World) -> None:
    signed(world)
    lead_id, _ = qualified(world)
    assert told(world) is None
    done = world.jo.write(hand_over, lead_id, HandOver())
    found = told(world)
    names = world.rows("SELECT name FROM user_account WHERE user_id = :rep", rep=done.rep)
    assert found == HandedTo(str(names[0]["name"]), world.team is None, is_returned=False)


@pytest.mark.parametrize(("reason", "is_gone"), [("incomplete", True), ("wrong_route", False)])
def test_that_a_returned_one_says_so_and_one_that_waits_again_waits(world: World, reason: str, is_gone: bool) -> None:
    _, done = handed(world)
    rep_of(world, done).write(return_handoff, done.handoff_id, Verdict(reason))
    found = told(world)
    assert (found is not None and found.is_returned) == is_gone
