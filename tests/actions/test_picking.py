"""A lead is taken by choice from the first three by anybody; further down by who may, and everybody on a file."""

import pytest

from calldesk.actions.picking import pick_lead, settle_picking
from calldesk.domain.errors import Conflict, Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.picking import FIRST_ROWS, Picking, may_pick_any
from calldesk.domain.teams import ROLES
from tests.core_world import World


def five(world: World) -> list[LeadId]:
    return [world.lead() for _ in range(FIRST_ROWS + 2)]


@pytest.mark.parametrize("role", ROLES)
def test_that_only_who_leads_may_pick_unless_the_team_settles_otherwise(role: str) -> None:
    leads = role in {"team_lead", "admin"}
    assert [may_pick_any(said, role) for said in ("", "leads", "anyone")] == [leads, leads, True]


def test_that_a_files_user_may_pick_any() -> None:
    assert may_pick_any("", "")


def test_that_a_qualifier_picks_among_the_first_alone(world: World) -> None:
    leads = five(world)
    world.as_owner("UPDATE user_account SET role = 'qualifier' WHERE login = 'kim'")
    with pytest.raises(Rejected, match="first 3 is for team leads here"):
        world.kim.write(pick_lead, leads[FIRST_ROWS])
    assert world.rows("SELECT 1 FROM call_state WHERE claimed_by IS NOT NULL") == []
    assert world.kim.write(pick_lead, leads[FIRST_ROWS - 1]).lead_id == leads[FIRST_ROWS - 1]
    assert world.kim.write(pick_lead, leads[FIRST_ROWS]).lead_id == leads[FIRST_ROWS]  # it is among them now


def test_that_a_team_may_let_anyone_pick(world: World) -> None:
    leads = five(world)
    world.as_owner("UPDATE user_account SET role = 'qualifier' WHERE login = 'kim'")
    world.as_owner("UPDATE user_account SET role = 'admin' WHERE login = 'jo'")
    world.jo.write(settle_picking, Picking.ANYONE)
    assert world.kim.write(pick_lead, leads[-1]).lead_id == leads[-1]
    world.jo.write(settle_picking, Picking.LEADS)
    with pytest.raises(Rejected, match="team leads"):
        world.kim.write(pick_lead, leads[-2])
    assert world.jo.write(pick_lead, leads[-2]).lead_id == leads[-2]
    with pytest.raises((Conflict, Rejected)):
        world.jo.write(pick_lead, leads[-1])
