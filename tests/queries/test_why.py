"""`why` says the place of a lead, or every reason why it has none (R2)."""

import pytest

from calldesk.actions.claims import claim_next
from calldesk.domain.errors import NotFound
from calldesk.domain.ids import LeadId
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
    assert world.reasons(lead_id) == ["claimed", "cool_off", "redial_gap"]
    world.later(12 * HOUR)
    assert world.reasons(lead_id) == ["cool_off", "outside_hours"]
    world.later(40 * DAY)
    assert world.reasons(lead_id) == ["remarket_by_date", "outside_hours"]


def test_that_a_lead_that_is_not_there_is_not_found(world: World) -> None:
    world.add(chicago(1))
    with pytest.raises(NotFound, match="no lead 7"):
        world.jo.read(why, LeadId(7))
