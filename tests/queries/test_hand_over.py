"""Key 9 puts a lead where the team sees it: every qualified lead, once, the newest first."""

from calldesk.actions.undo import undo_outcome
from calldesk.queries.hand_over import to_hand_over, to_hand_over_count
from tests.core_world import HOUR, MINUTE, World


def test_that_nobody_waits_in_a_fresh_database(world: World) -> None:
    world.lead()
    assert world.jo.read(to_hand_over) == ()
    assert world.jo.read(to_hand_over_count) == 0


def test_that_qualified_leads_wait_newest_first_with_who_and_when(world: World) -> None:
    ada = world.lead(full_name="Ada Lovelace", company="Engines")
    bob = world.lead(full_name="Bob Cray", company="Machines")
    world.lead(full_name="Not Rung")
    first_at = world.now
    world.call(ada, "qualified")
    second_at = world.later(5 * MINUTE)
    world.call(bob, "qualified", desk=world.kim)

    waiting = world.jo.read(to_hand_over)

    assert [(one.lead_id, one.name, one.company, one.qualified_at, one.by) for one in waiting] == [
        (bob, "Bob Cray", "Machines", second_at, "kim"),
        (ada, "Ada Lovelace", "Engines", first_at, "jo"),
    ]
    assert world.jo.read(to_hand_over_count) == 2


def test_that_an_outcome_taken_back_takes_the_lead_out(world: World) -> None:
    ada = world.lead(full_name="Ada Lovelace")
    outcome_id = world.call(ada, "qualified")
    world.jo.write(undo_outcome, outcome_id)
    assert world.jo.read(to_hand_over) == ()
    assert world.jo.read(to_hand_over_count) == 0


def test_that_another_outcome_is_not_what_qualified_it(world: World) -> None:
    ada = world.lead(full_name="Ada Lovelace")
    world.call(ada, "no_answer")
    world.later(5 * HOUR)
    at = world.now
    world.call(ada, "qualified")
    assert [one.qualified_at for one in world.jo.read(to_hand_over)] == [at]
