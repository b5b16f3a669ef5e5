"""A campaign is saved whole or not at all, by whom and when is kept, and nobody overwrites what they have not seen."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from calldesk.actions.campaigns import save_campaign
from calldesk.actions.members import add_member
from calldesk.desk import Desk
from calldesk.domain.campaign_text import campaign_text
from calldesk.domain.campaigns import Campaign, TalkStep, read_campaigns
from calldesk.domain.errors import Conflict, DeskError, Rejected
from calldesk.queries.campaigns import StoredCampaign, campaign_shelf
from calldesk.queries.lead_card import lead_card
from calldesk.settings import Settings
from tests.core_world import World
from tests.team_database import PASSWORD, TestServer

AUTUMN = Campaign("Autumn", "A demo", "They came.", "the slides", (TalkStep("Open", "hello"),), (), ())
TEXT = campaign_text(AUTUMN)


@pytest.fixture
def team(server: TestServer, tmp_path: Path) -> Iterator[tuple[World, TestServer, str]]:
    with server.database() as name, World(tmp_path, team=partial(server.address, name)) as made:
        yield made, server, name


def shelf(world: World) -> dict[str, StoredCampaign]:
    return {one.name: one for one in world.jo.read(campaign_shelf).campaigns}


def test_that_a_new_campaign_is_on_the_cards_of_its_leads_and_says_who_saved_it(world: World) -> None:
    lead_id = world.lead(campaign="Autumn")
    assert world.jo.write(save_campaign, TEXT) == "Autumn"
    card = world.jo.read(lead_card, lead_id)
    assert card.campaign == AUTUMN
    stored = shelf(world)["Autumn"]
    assert (stored.content, stored.campaign, stored.leads) == (TEXT, AUTUMN, 1)
    assert (stored.by, stored.at) == ("jo", world.now)
    assert world.jo.read(campaign_shelf).may_change
    assert world.drift() == ()


def test_that_every_text_that_was_ever_saved_stays_on_record(world: World) -> None:
    world.jo.write(save_campaign, TEXT)
    world.later(60)
    changed = campaign_text(replace(AUTUMN, offered="A price"), TEXT)
    world.jo.write(save_campaign, changed, name_before="Autumn", content_before=TEXT)
    assert [row["content"] for row in world.rows("SELECT content FROM campaign_change ORDER BY happened_at")] == [
        TEXT,
        changed,
    ]
    assert shelf(world)["Autumn"].at == world.now


@pytest.mark.parametrize(
    "content",
    ["", "[[campaign]", "[[campaign]]\nname = ''", "[[campaign]]\nname = 'x'\n[[campaign.step]]\ntitle = 'Open'"],
)
def test_that_an_invalid_campaign_is_never_stored(world: World, content: str) -> None:
    with pytest.raises(DeskError):
        world.jo.write(save_campaign, content)
    assert world.rows("SELECT 1 FROM campaign") == world.rows("SELECT 1 FROM campaign_change") == []


def test_that_who_saves_over_something_unseen_is_told(world: World) -> None:
    world.jo.write(save_campaign, TEXT)
    theirs = campaign_text(replace(AUTUMN, offered="A price"))
    world.jo.write(save_campaign, theirs, name_before="Autumn", content_before=TEXT)
    with pytest.raises(Conflict, match="Somebody else saved"):
        world.jo.write(save_campaign, TEXT, name_before="Autumn", content_before=TEXT)
    assert shelf(world)["Autumn"].content == theirs


def test_that_two_campaigns_never_have_the_same_name(world: World) -> None:
    world.jo.write(save_campaign, TEXT)
    with pytest.raises(Conflict, match="already"):
        world.jo.write(save_campaign, campaign_text(replace(AUTUMN, name="autumn ")))


def test_that_a_name_is_given_up_only_when_no_lead_carries_it(world: World) -> None:
    winter = campaign_text(replace(AUTUMN, name="Winter"))
    world.jo.write(save_campaign, TEXT)
    world.jo.write(save_campaign, winter, name_before="Autumn", content_before=TEXT)
    assert list(shelf(world)) == ["Winter"]
    world.lead(campaign="Winter")
    with pytest.raises(Rejected, match="1 leads carry the name “Winter”") as refused:
        world.jo.write(save_campaign, TEXT, name_before="Winter", content_before=winter)
    assert refused.value.about == "name"


def test_that_a_text_that_cannot_be_read_is_on_the_shelf_without_a_campaign(world: World) -> None:
    world.as_owner("INSERT INTO campaign (name, content) VALUES ('Broken', '[[campaign')")
    assert shelf(world)["Broken"].campaign is None
    assert read_campaigns(TEXT) == (AUTUMN,)


@pytest.mark.parametrize(
    ("role", "may"), [("qualifier", False), ("rep", False), ("marketer", True), ("team_lead", True)]
)
def test_that_only_who_sets_the_team_up_may_change_campaigns(
    team: tuple[World, TestServer, str], role: str, may: bool
) -> None:
    world, server, name = team
    login = f"camp_{role}"
    world.jo.write(add_member, login, PASSWORD, role, [])
    with closing(Desk.open(Settings(server.address(name, login)), clock=lambda: world.now)) as desk:
        assert desk.read(campaign_shelf).may_change is may
        if may:
            desk.write(save_campaign, TEXT)
            assert shelf(world)["Autumn"].by == login
        else:
            with pytest.raises(DeskError):
                desk.write(save_campaign, TEXT)
            assert shelf(world) == {}
