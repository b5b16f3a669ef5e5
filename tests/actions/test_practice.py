"""Practice data in the database: a whole day's list at 10:42 in Chicago, and never beside real leads."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from calldesk.actions.practice import load_practice
from calldesk.desk import Desk
from calldesk.domain.calling import Tier
from calldesk.domain.definitions import check_definition, differences
from calldesk.domain.errors import Rejected
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.domain.practice_records import PracticeData
from calldesk.domain.practice_start import practice_now
from calldesk.domain.standing import State
from calldesk.files.bundled import practice_words
from calldesk.queries.call_list import call_list
from calldesk.queries.definitions import definition_shelf
from calldesk.queries.lead_card import lead_card
from calldesk.settings import Settings
from calldesk.store.tx import Snapshot


@pytest.fixture(scope="module")
def data() -> PracticeData:
    return practice_data(practice_words(), PRACTICE_SEED, practice_now())


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, data: PracticeData) -> Iterator[Desk]:
    folder: Path = tmp_path_factory.mktemp("practice")
    desk = Desk.open(Settings(database=folder / "practice.db", login="jo", clock_at=practice_now()))
    desk.write(load_practice, data)
    yield desk
    desk.close()


def _rows(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    def query(snapshot: Snapshot) -> list[tuple[object, ...]]:
        return [tuple(row) for row in snapshot.conn.execute(text(sql))]

    return desk.read(query)


def test_that_every_record_is_stored_once(desk: Desk, data: PracticeData) -> None:
    stored = {
        table: _rows(desk, f"SELECT count(*) FROM {table}")[0][0] for table in ("lead", "dial", "outcome", "note")
    }
    calls = len(data.calls)
    notes = sum(bool(call.note) for call in data.calls)
    assert stored == {"lead": len(data.people), "dial": calls, "outcome": calls, "note": notes}
    done = _rows(desk, "SELECT count(*) FROM event WHERE kind <> 'conversation'")[0][0]
    assert done == len(data.events)


def test_that_long_reaches_that_were_no_no_left_a_conversation(desk: Desk) -> None:
    reached = "('callback', 'not_now', 'qualified', 'continue')"
    talks = f"SELECT count(*) FROM outcome WHERE talk_seconds >= 30 AND code IN {reached}"
    assert _rows(desk, talks) == _rows(desk, "SELECT count(*) FROM event WHERE kind = 'conversation'")
    apart = "SELECT 1 FROM event e JOIN outcome o USING (outcome_id) WHERE e.happened_at <> o.happened_at"
    assert not _rows(desk, apart)


def test_that_leads_stand_where_their_story_left_them(desk: Desk) -> None:
    states = Counter(State(int(str(state))) for (state,) in _rows(desk, "SELECT state FROM call_state"))
    assert states[State.NAME] == 60
    assert states[State.TO_HAND_OVER] == 3
    assert states[State.CLOSED] >= 4
    assert states[State.REMARKET] >= 10
    assert states[State.DO_NOT_CALL] >= 9
    assert states[State.ACTIVE] >= 240


def test_that_the_list_begins_with_the_promise_that_has_run_over_and_then_the_first_touches(desk: Desk) -> None:
    rows = desk.read(call_list, 500).rows
    tiers = [row.tier for row in rows]
    assert tiers == sorted(tiers, key=[Tier.CALLBACK, Tier.FIRST_TOUCH, Tier.SCORE].index)
    counted = Counter(tiers)
    assert counted[Tier.CALLBACK] == 1
    assert counted[Tier.FIRST_TOUCH] == 5
    assert counted[Tier.SCORE] >= 60
    assert 88 <= rows[0].score <= 97


def test_that_leads_who_sleep_at_that_hour_are_not_on_the_list(desk: Desk) -> None:
    listed = {row.lead_id for row in desk.read(call_list, 500).rows}
    active = _rows(desk, "SELECT lead_id, city FROM lead JOIN call_state c USING (lead_id) WHERE c.state = 0 AND ready")
    waiting = Counter(str(city) for lead_id, city in active if lead_id not in listed)
    assert waiting["Honolulu"] > 0
    assert waiting["Sydney"] + waiting["Melbourne"] > 0


def test_that_the_list_is_the_one_that_brute_force_finds(desk: Desk) -> None:
    assert desk.read(call_list, 500, brute=True).rows == desk.read(call_list, 500).rows


def test_that_the_first_card_says_what_to_say(desk: Desk) -> None:
    first = desk.read(call_list, 1).rows[0]
    card = desk.read(lead_card, first.lead_id)
    assert card.campaign is not None
    assert card.asked_for
    assert "callback" in card.track_kinds
    assert len(card.timeline) >= 8


def test_that_practice_never_mixes_with_leads_that_are_there(desk: Desk, data: PracticeData) -> None:
    with pytest.raises(Rejected, match="already"):
        desk.write(load_practice, data)


def test_that_it_comes_with_a_definition_that_both_sides_signed(desk: Desk) -> None:
    shelf = desk.read(definition_shelf)
    assert [(one.version.number, one.is_in_force, one.version.is_signed) for one in shelf.versions] == [
        (3, False, False),
        (2, True, True),
        (1, False, True),
    ]
    held, first = shelf.versions[1], shelf.versions[2]
    assert {name for name, _at in held.signed.values()} == {"Dana Whitlock", "Omar Haddad"}
    assert [one.is_required for one in held.version.definition.criteria] == [True] * 5 + [False]
    assert len(differences(first.version.definition, held.version.definition)) > 5
    assert {one.number for one in shelf.comments} == {1, 2, 3}
    assert all(one.at < practice_now() for one in shelf.comments)
    for one in shelf.versions:
        check_definition(one.version.definition)
