"""The practice hand-offs: every state, nobody else's number, and figures that are what the story tells."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from calldesk.actions.practice import load_practice
from calldesk.actions.practice_handoffs import load_practice_handoffs
from calldesk.desk import Desk
from calldesk.domain.handoff_clocks import Duty
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.domain.practice_start import practice_now
from calldesk.files.bundled import practice_handoffs, practice_words
from calldesk.queries.call_list import call_list
from calldesk.queries.definitions import definition_shelf
from calldesk.queries.hand_over import to_hand_over_count
from calldesk.queries.handoffs import Whose, handoff_rows
from calldesk.queries.verify import verify
from calldesk.settings import Settings


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("practice")
    desk = Desk.open(Settings(database=folder / "practice.db", login="jo", clock_at=practice_now()))
    desk.write(load_practice, practice_data(practice_words(), PRACTICE_SEED, practice_now()))
    yield desk
    desk.close()


def test_that_they_stand_in_every_state_and_leave_the_list_alone(desk: Desk) -> None:
    before, waiting = desk.read(call_list, 500).rows, desk.read(to_hand_over_count)
    desk.write(load_practice_handoffs)
    rows = desk.read(handoff_rows, Whose.ALL)
    assert Counter(row.standing.state for row in rows) == {
        HandoffState.OFFERED: 3,
        HandoffState.ACCEPTED: 4,
        HandoffState.RETURNED: 2,
        HandoffState.WON: 2,
        HandoffState.LOST: 3,
    }
    assert {row.due.duty for row in rows if row.due is not None} == set(Duty)
    assert {row.rep for row in rows} == {"Rosa Delgado", "Ray Kimura"}
    known = {row.lead_id for row in rows}
    after = [row for row in desk.read(call_list, 500).rows if row.lead_id not in known]
    assert [row.lead_id for row in after] == [row.lead_id for row in before]
    assert desk.read(to_hand_over_count) == waiting
    assert desk.read(verify) == ()


def test_that_the_figures_of_the_definition_in_force_count_them(desk: Desk) -> None:
    held = next(one for one in desk.read(definition_shelf).versions if one.is_in_force)
    assert (held.figures.handed_over, held.figures.accepted, held.figures.returned) == (14, 9, 2)
    assert [one.named for one in held.figures.criteria if one.key == "budget"] == [1]


def test_that_no_practice_person_has_one_of_their_numbers() -> None:
    data = practice_data(practice_words(), PRACTICE_SEED, practice_now())
    taken = {person.fields.get(name) for person in data.people for name in ("phone", "mobile")}
    numbers = [one.fields["phone"] for one in practice_handoffs().handoffs]
    assert set(numbers) & taken == set()
    assert len(set(numbers)) == len(numbers)
