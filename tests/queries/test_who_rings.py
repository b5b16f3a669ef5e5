"""Who is calling: any writing of a number finds its people, whole numbers first, each with where they stand."""

import pytest

from calldesk.actions.claims import claim_next
from calldesk.domain.standing import State
from calldesk.queries.who_rings import who_rings
from tests.core_world import HOUR, World, chicago

WRITINGS = (
    "+1 (312) 555-0147",
    "312 555 0147",
    "(312) 555-0147",
    "13125550147",
    "001 312 555 0147",
    "tel:+1-312-555-0147",
    "+1 312 555 0147 ext. 12",
    "5550147",
    "0147",
)
LONDON = ("+442079460018", ("Europe/London",), "GB")


@pytest.mark.parametrize("typed", WRITINGS)
def test_that_any_writing_of_a_number_finds_its_person(world: World, typed: str) -> None:
    ada = world.lead(chicago(147), full_name="Ada Birch", company="Birch Mills")
    world.lead(chicago(148))
    (found,) = world.jo.read(who_rings, typed, "US")
    assert (found.lead.lead_id, found.lead.name, found.lead.company) == (ada, "Ada Birch", "Birch Mills")
    assert found.number == "+13125550147"
    assert found.is_whole == (len(typed) > len("5550147"))


@pytest.mark.parametrize("region", ["GB", "US", None])
def test_that_a_number_with_the_zero_of_its_country_is_found_wherever_we_sit(world: World, region: str | None) -> None:
    ada = world.lead(LONDON)
    (found,) = world.jo.read(who_rings, "020 7946 0018", region)
    assert (found.lead.lead_id, found.number, found.is_whole) == (ada, LONDON[0], region == "GB")


@pytest.mark.parametrize("typed", ["", "  ", "147", "+", "9999999", "+1 312 555 0199", "%", "nobody"])
def test_that_what_fits_nobody_finds_nobody(world: World, typed: str) -> None:
    world.lead(chicago(147), full_name="Ada Birch")
    assert world.jo.read(who_rings, typed, "US") == ()


def test_that_a_name_that_was_said_finds_its_person_too(world: World) -> None:
    ada = world.lead(full_name="Ada Birch", name_key="ada birch")
    assert [one.lead.lead_id for one in world.jo.read(who_rings, "ada b", "US")] == [ada]


def test_that_whole_numbers_come_before_ends_then_whom_we_rang_last_then_the_score(world: World) -> None:
    switchboard = chicago(147)
    ending = world.lead(("+442079460147", ("Europe/London",), "GB"), ("+443125550147", ("Europe/London",), "GB"))
    cold = world.add(switchboard)
    warm = world.lead(switchboard)
    rung = world.add(switchboard)
    world.call_again(rung, "no_answer")
    world.later(2 * HOUR)
    world.call_again(ending, "no_answer")
    found = world.jo.read(who_rings, "312 555 0147", "US")
    assert [(one.lead.lead_id, one.is_whole) for one in found] == [
        (rung, True),
        (warm, True),
        (cold, True),
        (ending, False),
    ]
    assert found[-1].number == "+443125550147"


def test_that_each_says_where_they_stand_the_last_outcome_and_why_not_on_the_list(world: World) -> None:
    at_work = chicago(147)
    name, lead, resting, blocked = (world.add(at_work), *(world.lead(at_work) for _ in range(3)))
    world.call(resting, "voicemail")
    rung_at = world.now
    world.later(1)
    world.block("person", str(blocked))
    found = {one.lead.lead_id: one for one in world.jo.read(who_rings, "0147", "US")}
    codes = {lead_id: [reason.code for reason in one.reasons_not] for lead_id, one in found.items()}
    assert (found[name].state, codes[name]) == (State.NAME, ["state_name"])
    assert (found[lead].state, codes[lead], found[lead].why.code) == (State.ACTIVE, [], "why_event")
    assert (found[resting].last_code, found[resting].last_at) == ("voicemail", rung_at)
    assert codes[resting] == ["cool_off", "redial_gap", "other_part"]
    assert (found[blocked].state, codes[blocked]) == (State.DO_NOT_CALL, ["do_not_call"])
    assert [(one.last_code, one.last_attempt_at) for one in (found[name], found[lead])] == [("", 0.0)] * 2


def test_that_a_lead_in_hand_says_whose_hand_it_is(world: World) -> None:
    world.lead(chicago(147))
    world.kim.write(claim_next)
    assert [one.code for one in world.kim.read(who_rings, "0147", "US")[0].reasons_not] == ["claimed_by_you"]
    assert [one.code for one in world.jo.read(who_rings, "0147", "US")[0].reasons_not] == ["claimed"]
