"""`why` says the place of a lead, or every reason why it has none (R2)."""

import pytest

from calldesk.actions.claims import claim_next
from calldesk.domain.errors import NotFound
from calldesk.domain.ids import LeadId
from calldesk.domain.sentences import sentence
from calldesk.domain.standing import State
from calldesk.queries.call_list import call_list
from calldesk.queries.why import why
from tests.core_world import DAY, HOUR, World, chicago


def test_that_each_lead_of_the_list_knows_its_place(world: World) -> None:
    for hours in range(5):
        world.lead(at=world.now - hours * HOUR)
    world.call(LeadId(5), "callback", callback_at=world.now + 60)
    world.later(60)
    for row in world.jo.read(call_list).rows:
        said = world.why(row.lead_id)
        assert (said.position, said.reasons, said.tier, said.score.total) == (row.position, (), row.tier, row.score)


def test_that_all_reasons_are_said(world: World) -> None:
    lead_id = world.lead()
    world.kim.write(claim_next)
    world.call_again(lead_id, "voicemail")
    assert world.reasons(lead_id) == ["claimed", "cool_off", "redial_gap", "other_part"]
    world.later(12 * HOUR)
    assert world.reasons(lead_id) == ["cool_off", "other_part", "outside_hours"]
    world.later(12 * HOUR)
    (reason,) = world.why(lead_id).reasons
    assert sentence(reason) == "tried in the morning; next at another time of day, from 2026-06-10 16:00Z"
    world.later(40 * DAY + 12 * HOUR)
    assert world.reasons(lead_id) == ["remarket_by_date", "outside_hours"]


def test_that_a_woken_lead_says_what_woke_it_until_it_is_dialled(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "not_now")
    assert world.why(lead_id).woke is None
    world.later(7 * DAY)
    world.event(lead_id, "form_submitted", at=world.now - 2 * HOUR)
    said = world.why(lead_id)
    assert said.woke is not None
    assert sentence(said.woke) == "woke on form submitted, 2 h ago"
    assert said.reason_here.code == "why_woke"
    (row,) = world.jo.read(call_list).rows
    assert row.why == said.reason_here
    assert world.jo.read(call_list, brute=True).rows == (row,)
    world.call_again(lead_id, "busy")
    assert world.why(lead_id).woke is None


def test_that_a_promise_comes_before_what_woke_the_lead(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + HOUR)
    world.later(HOUR)
    assert world.why(lead_id).reason_here.code == "why_callback"


def test_that_a_lead_closed_and_on_do_not_call_says_both(world: World) -> None:
    lead_id, name = world.lead(), world.add(chicago(9))
    world.call(lead_id, "not_a_fit")
    for marked in (lead_id, name):
        world.block("person", str(marked))
    assert world.reasons(lead_id)[:2] == ["do_not_call", "state_closed"]
    assert world.reasons(name) == ["do_not_call", "state_name"]
    assert world.state(name)["state"] == State.NAME
    assert world.drift() == ()


def test_that_a_lead_that_is_not_there_is_not_found(world: World) -> None:
    world.add(chicago(1))
    with pytest.raises(NotFound, match="no lead 7"):
        world.jo.read(why, LeadId(7))
