"""The two clocks of a first touch, who took a lead up and who dialled it, and the clocks of campaigns (R6)."""

import pytest

from calldesk.actions.campaigns import save_campaign
from calldesk.actions.claims import claim_lead, claim_next, release_all
from calldesk.domain.cadence import WEB_SECONDS
from calldesk.queries.first_touches import touches
from calldesk.queries.metrics import metrics
from tests.core_world import DAY, HOUR, MINUTE, World

CAMPAIGN = """[[campaign]]
name = "{name}"
offered = "Shift plans"
first_touch = "{rule}"
sources = ["Partner"]
"""


def measured(world: World, by: str = "") -> list[tuple[object, ...]]:
    rows = world.jo.read(metrics, world.now - 2 * DAY, world.now + DAY, by)
    names = ("assignment_p50_seconds", "assignment_p90_seconds", "first_dial_p50_seconds", "first_dial_p90_seconds")
    return [(row.group, *(getattr(row, name) for name in names), row.untouched) for row in rows]


def test_that_arrival_to_assignment_and_assignment_to_dial_are_two_clocks(world: World) -> None:
    lead_id = world.lead(at=world.now)
    world.later(3 * MINUTE)
    assert measured(world) == [("", 180.0, 180.0, None, None, 1)]
    world.kim.write(claim_lead, lead_id)
    world.later(2 * MINUTE)
    assert measured(world) == [("", 180.0, 180.0, 120.0, 120.0, 1)]
    world.kim.write(release_all)
    world.call(lead_id, "no_answer")
    world.later(HOUR)
    assert measured(world) == [("", 180.0, 180.0, 120.0, 120.0, 0)]
    world.later(23 * HOUR)
    world.jo.write(claim_lead, lead_id)
    assert [row["by_user"] for row in world.rows("SELECT by_user FROM assignment")] == [2]
    assert [row[0] for row in measured(world, "user")] == ["jo", "kim"]
    assert world.drift() == ()


def test_that_the_first_who_took_it_counts_and_a_dial_without_a_claim_is_both(world: World) -> None:
    first, second = world.lead(at=world.now), world.lead(at=world.now)
    world.later(MINUTE)
    for desk in (world.jo, world.kim, world.jo):
        desk.write(claim_lead, first)
        desk.write(release_all)
        world.later(MINUTE)
    world.call_again(second, "no_answer")
    assert len(world.rows("SELECT * FROM assignment")) == 2
    found = {one.lead_id: one for one in world.jo.read(lambda s: list(touches(s, world.now - DAY, world.now)))}
    assert (found[first].to_assignment_seconds, found[first].to_dial_seconds) == (60.0, 180.0)
    assert (found[second].to_assignment_seconds, found[second].to_dial_seconds) == (240.0, 0.0)
    world.jo.write(claim_next)
    assert len(world.rows("SELECT * FROM assignment WHERE lead_id = :lead_id", lead_id=second)) == 0


def test_that_the_night_is_no_waiting_time(world: World) -> None:
    world.later(7 * HOUR)  # 17:00
    world.lead(at=world.now)
    world.later(16 * HOUR)  # 09:00 on the next day
    assert measured(world)[0][1] == 2 * HOUR


@pytest.mark.parametrize("of", [{"campaign": "Autumn"}, {"source": "Partner"}])
def test_that_a_campaign_s_rule_beats_the_kind_s_own_clock_and_moves_its_leads_at_once(
    world: World, of: dict[str, str]
) -> None:
    mine = world.lead(at=world.now, **of)
    other = world.lead(at=world.now, campaign="Other", source="Partner")
    before = world.state(other)["touch_due"]
    assert world.state(mine)["touch_due"] == before
    content = CAMPAIGN.format(name="Autumn", rule="web")
    world.jo.write(save_campaign, content)
    assert world.state(mine)["touch_due"] == world.now + WEB_SECONDS
    assert world.state(other)["touch_due"] == before
    assert world.tiers()[0] == (mine, "first_touch")
    assert world.ids() == world.ids(brute=True)
    assert world.drift() == ()
    late = world.lead(at=world.now, **of)
    assert world.state(late)["touch_due"] == world.now + WEB_SECONDS
    without = CAMPAIGN.format(name="Autumn", rule="")
    world.jo.write(save_campaign, without, name_before="Autumn", content_before=content)
    assert world.state(mine)["touch_due"] == world.state(late)["touch_due"] == before
    assert world.drift() == ()


def test_that_a_lead_that_went_to_marketing_undialled_was_not_followed_up(world: World) -> None:
    left, dialled = world.lead(at=world.now), world.lead(at=world.now)
    world.call(dialled, "no_answer")
    came_at = world.now
    world.later(40 * DAY)
    world.event(left, "email_opened")
    (row,) = world.jo.read(metrics, came_at - HOUR, came_at + HOUR)
    assert (row.came, row.followed_up, row.untouched, row.follow_up_share) == (2, 1, 0, 0.5)
