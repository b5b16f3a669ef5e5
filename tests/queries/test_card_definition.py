"""A card carries the criteria in force for its lead's campaign, read once for all cards that are read together."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from calldesk.actions.campaigns import save_campaign
from calldesk.actions.definitions import draft_definition
from calldesk.queries import lead_card
from calldesk.store.definitions import AGREED, versions
from calldesk.store.driver import driver_reads
from tests.actions.test_definitions import BUDGET, DEFINITION, NEED, signed
from tests.core_world import DAY, World

AUTUMN = (
    '[[campaign]]\nname = "Autumn"\n[[campaign.criterion]]\nkey = "asked"\nname = "Asked"\nquestion = "For what?"\n'
)


def criteria(world: World, ids: Sequence[int]) -> list[tuple[str, ...]]:
    cards = world.jo.read(lead_card.lead_cards, ids)
    return [tuple(one.key for one in card.criteria) for card in cards]


def test_that_the_campaign_s_criteria_stand_until_something_is_signed_and_its_own_goes_first(world: World) -> None:
    world.jo.write(save_campaign, AUTUMN)
    ids = [world.lead(campaign="Autumn"), world.lead()]
    assert criteria(world, ids) == [("asked",), ()]
    world.jo.write(draft_definition, "", DEFINITION)
    assert criteria(world, ids) == [("asked",), ()]
    world.later(1)
    signed(world)
    assert criteria(world, ids) == [("need", "budget", "sites")] * 2
    world.later(1)
    signed(world, replace(DEFINITION, criteria=(NEED,)), "Autumn")
    assert criteria(world, ids) == [("need",), ("need", "budget", "sites")]
    world.later(1)
    signed(world, replace(DEFINITION, criteria=(BUDGET,), from_at=world.now + DAY))
    assert criteria(world, ids) == [("need",), ("need", "budget", "sites")]
    world.later(DAY)
    assert criteria(world, ids) == [("need",), ("budget",)]
    card = world.jo.read(lead_card.lead_card, ids[1])
    assert card.definition is not None
    assert card.definition == next(
        one for one in world.jo.read(versions) if one.definition == card.definition.definition
    )


def test_that_several_cards_ask_for_it_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = [world.lead(), world.lead(), world.lead()]
    signed(world)
    asked: list[str] = []

    def counted(*args: object) -> object:
        asked.extend(question[0] for question in args[1:])  # type: ignore[index]
        return driver_reads(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(lead_card, "driver_reads", counted)
    assert criteria(world, ids) == [("need", "budget", "sites")] * 3
    assert asked.count(AGREED) == 1
