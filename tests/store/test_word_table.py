"""The words of search follow every name and number that is stored, on both databases."""

import pytest

from calldesk.domain.people_names import name_key
from calldesk.queries.find_leads import find_leads
from tests.core_world import World, chicago


def person(world: World, number: int, name: str) -> int:
    return int(world.add(chicago(number), full_name=name, name_key=name_key(name)))


def end(number: int, digits: int) -> str:
    return chicago(number)[0][-digits:]


def found(world: World, words: str) -> list[int]:
    return [int(row.lead_id) for row in world.jo.read(find_leads, words)]


@pytest.mark.parametrize("words", ["maria", "de la", "la cruz", "cruz", "CRUZ  Bell"])
def test_that_every_word_of_a_name_finds_its_person(world: World, words: str) -> None:
    lead_id = person(world, 1, "Maria de la Cruz Bell")
    person(world, 2, "Crux Delacroix")
    assert found(world, words) == [lead_id]


def test_that_a_new_name_is_found_and_the_old_one_no_more(world: World) -> None:
    lead_id = person(world, 1, "Ada Birch Lee")
    world.as_owner("UPDATE lead SET full_name = 'Ada Stone', name_key = 'ada stone'")
    assert found(world, "stone") == found(world, "ada") == [lead_id]
    assert found(world, "birch") == found(world, "lee") == []
    assert found(world, end(1, 4)) == [lead_id]


def test_that_a_number_is_found_by_its_end_until_it_is_removed(world: World) -> None:
    lead_id = person(world, 7, "Ada Birch")
    assert found(world, end(7, 4)) == found(world, end(7, 7)) == found(world, chicago(7)[0]) == [lead_id]
    assert found(world, end(8, 4)) == []
    world.as_owner("DELETE FROM lead_phone")
    assert found(world, end(7, 4)) == []
    assert found(world, "birch") == [lead_id]
