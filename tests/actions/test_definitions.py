"""The definition is drafted, discussed and signed by both sides, and what is written never changes (R10)."""

from dataclasses import replace
from datetime import date

import pytest

from calldesk.actions.definitions import comment_on, draft_definition, sign_definition
from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import Definition, Side
from calldesk.domain.errors import Conflict, DeskError, Rejected
from calldesk.domain.ids import FactId
from calldesk.queries.definitions import definition_shelf
from calldesk.store.definitions import holding
from calldesk.store.fact_ids import new_fact_id
from tests.core_world import DAY, World

NEED = Criterion("need", "Need", "What does it cost you?", "A cost, in their words", weight=25)
BUDGET = Criterion("budget", "Budget", "What is set aside?", "A range", weight=15)
SITES = Criterion("sites", "Sites", "How many?", "A number", is_required=False, weight=5)
DEFINITION = Definition((NEED, BUDGET, SITES), review_on=date(2026, 9, 1))


def signed(world: World, definition: Definition = DEFINITION, scope: str = "") -> FactId:
    """A definition in force from now on."""
    made = world.jo.write(draft_definition, scope, definition)
    if world.team is None:
        for side in Side:
            world.jo.write(sign_definition, made, side)
    else:
        for login, side in (("mia", Side.MARKETING), ("lou", Side.SALES)):
            world.desk(login).write(sign_definition, made, side)
    return made


def held(world: World, campaign: str = "") -> str | None:
    found = world.jo.read(holding, campaign)
    return None if found is None else found.definition_id


def test_that_it_holds_from_the_second_signature_on_and_not_before(world: World) -> None:
    made = world.jo.write(draft_definition, "", DEFINITION)
    assert held(world) is None
    marketing, sales = (world.jo, world.jo) if world.team is None else (world.desk("mia"), world.desk("rita"))
    marketing.write(sign_definition, made, Side.MARKETING)
    assert held(world) is None
    before = world.now
    world.later(60)
    sales.write(sign_definition, made, Side.SALES)
    assert held(world) == made
    now, world.now = world.now, before
    assert held(world) is None
    world.now = now


def test_that_a_moment_of_its_own_is_waited_for(world: World) -> None:
    made = signed(world, replace(DEFINITION, from_at=world.now + DAY))
    assert held(world) is None
    world.later(DAY)
    assert held(world) == made


def test_that_a_changed_draft_is_another_text_and_a_signed_one_gets_the_next_number(world: World) -> None:
    first = world.jo.write(draft_definition, "", DEFINITION)
    world.later(1)
    second = world.jo.write(draft_definition, "", replace(DEFINITION, criteria=(NEED,)), before=first)
    shelf = world.jo.read(definition_shelf)
    assert [(one.version.number, one.version.definition_id) for one in shelf.versions] == [(1, second)]
    with pytest.raises(Conflict, match="changed this draft meanwhile"):
        world.jo.write(draft_definition, "", DEFINITION, before=first)
    with pytest.raises(DeskError, match="changed meanwhile"):
        world.jo.write(sign_definition, first, Side.MARKETING)
    world.later(1)
    agreed = signed(world)
    world.later(1)
    later = world.jo.write(draft_definition, "", replace(DEFINITION, criteria=(NEED, BUDGET)))
    shelf = world.jo.read(definition_shelf)
    assert [(one.version.number, one.is_in_force) for one in shelf.versions] == [(2, False), (1, True)]
    assert (held(world), shelf.versions[0].version.definition_id) == (agreed, later)


def test_that_a_campaign_s_own_goes_before_the_team_s(world: World) -> None:
    team = signed(world)
    assert held(world, "Autumn") == team
    with pytest.raises(Rejected, match="no campaign"):
        world.jo.write(draft_definition, "Autumn", DEFINITION)
    assert held(world, "Autumn") == team


@pytest.mark.parametrize(
    ("criteria", "words", "about"),
    [
        ((replace(NEED, is_required=False),), "at least one required", ""),
        ((NEED, NEED), "two criteria", "need.key"),
        ((replace(NEED, evidence=" "),), "counts as evidence", "need.evidence"),
        ((replace(NEED, weight=101),), "goes from 0", "need.weight"),
        ((replace(NEED, question=""),), "a question", "need.question"),
    ],
)
def test_that_what_nobody_could_be_judged_by_is_refused(
    world: World, criteria: tuple[Criterion, ...], words: str, about: str
) -> None:
    with pytest.raises(Rejected, match=words) as told:
        world.jo.write(draft_definition, "", Definition(criteria))
    assert told.value.about == about
    assert world.rows("SELECT 1 FROM definition") == []


def test_that_the_same_again_changes_nothing_and_a_side_signs_once(world: World) -> None:
    made = new_fact_id(world.now)
    for _ in range(2):
        world.jo.write(draft_definition, "", DEFINITION, definition_id=made)
    assert len(world.rows("SELECT 1 FROM definition")) == 1
    world.later(1)
    agreed = signed(world)
    with pytest.raises(Conflict, match="signed for sales already"):
        world.jo.write(sign_definition, agreed, Side.SALES)


def test_that_comments_stay_with_what_they_were_said_of(world: World) -> None:
    made = world.jo.write(draft_definition, "", DEFINITION)
    world.jo.write(comment_on, made, " Who confirms the budget? ")
    world.later(5)
    world.kim.write(comment_on, made, "The CFO")
    with pytest.raises(Rejected, match="Write what"):
        world.kim.write(comment_on, made, " ")
    assert [(one.by, one.words) for one in world.jo.read(definition_shelf).comments] == [
        ("kim", "The CFO"),
        ("jo", "Who confirms the budget?"),
    ]


@pytest.mark.parametrize("login", ["quin", "rita", "jo"])
def test_that_on_a_team_nobody_signs_for_a_side_that_is_not_theirs(world: World, login: str) -> None:
    if world.team is None:
        return
    made = world.jo.write(draft_definition, "", DEFINITION)
    with pytest.raises(Rejected, match="For marketing a marketer signs"):
        world.desk(login).write(sign_definition, made, Side.MARKETING)
    assert world.jo.read(definition_shelf).versions[0].signed == {}
