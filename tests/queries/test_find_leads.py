"""People are found by how their name or company begins, by a word of the name, by e-mail and by the end of a number."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from calldesk.actions.practice import load_practice
from calldesk.desk import Desk
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.domain.practice_records import PracticeData
from calldesk.domain.practice_start import practice_now
from calldesk.domain.teams import TeamAddress
from calldesk.files.bundled import practice_words
from calldesk.queries.find_leads import find_leads, has_people
from calldesk.settings import Settings
from tests.team_database import TestServer


@pytest.fixture(scope="module")
def data() -> PracticeData:
    return practice_data(practice_words(), PRACTICE_SEED, practice_now())


@pytest.fixture(scope="module", params=["file", "team"])
def desk(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, data: PracticeData
) -> Iterator[Desk]:
    with ExitStack() as stack:
        place: Path | TeamAddress = tmp_path_factory.mktemp("find") / "practice.db"
        if request.param == "team":
            server: TestServer = request.getfixturevalue("server")
            place = server.address(stack.enter_context(server.database()), "jo")
        made = stack.enter_context(closing(Desk.open(Settings(place), clock=practice_now)))
        assert not made.read(has_people)
        made.write(load_practice, data)
        yield made


def test_that_somebody_is_stored(desk: Desk) -> None:
    assert desk.read(has_people)


def test_that_the_beginning_of_a_name_finds_every_person_of_that_name(desk: Desk, data: PracticeData) -> None:
    wanted = {f"{p.fields['given_name']} {p.fields['family_name']}" for p in data.people}
    marcuses = {name for name in wanted if name.startswith("Marcus ")}
    assert marcuses <= {found.name for found in desk.read(find_leads, "  MARCUS ", 50)}


@pytest.mark.parametrize("field", ["family_name", "company", "email"])
def test_that_the_last_name_the_company_and_the_address_find_the_person(
    desk: Desk, data: PracticeData, field: str
) -> None:
    person = next(p for p in data.people if p.fields.get("email") and p.fields.get("company"))
    name = f"{person.fields['given_name']} {person.fields['family_name']}"
    assert name in {found.name for found in desk.read(find_leads, person.fields[field], 400)}


def test_that_punctuation_in_a_company_does_not_hide_it(desk: Desk, data: PracticeData) -> None:
    person = next(p for p in data.people if p.fields.get("company"))
    name = f"{person.fields['given_name']} {person.fields['family_name']}"
    assert name in {found.name for found in desk.read(find_leads, f"“{person.fields['company'].upper()}.”", 400)}


def test_that_the_last_four_digits_and_the_whole_number_find_the_person(desk: Desk, data: PracticeData) -> None:
    person = next(p for p in data.people if p.fields["country"] == "US")
    digits = "".join(sign for sign in person.fields["phone"] if sign.isdecimal())[-10:]
    name = f"{person.fields['given_name']} {person.fields['family_name']}"
    typed = (digits[-4:], digits, f"+1 {digits}", f"({digits[:3]}) {digits[3:6]}-{digits[6:]}")
    for words in typed:
        assert name in {found.name for found in desk.read(find_leads, words, 400)}, words


@pytest.mark.parametrize(
    "words", ["", "   ", "12", "%", "_", "zzzz nobody", "' OR 1=1 --", "\N{PILE OF POO}", "a" * 500]
)
def test_that_words_that_fit_nobody_find_nobody(desk: Desk, words: str) -> None:
    assert desk.read(find_leads, words) == ()


def test_that_never_more_than_the_limit_are_found(desk: Desk) -> None:
    assert len(desk.read(find_leads, "a", 5)) == 5
