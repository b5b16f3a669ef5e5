"""Who may say what of a call, whom it is told, what ends it, and that nobody else reads it."""

import pytest

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.coaching import Coached, coach_call
from calldesk.desk import Desk
from calldesk.domain.board import Period, span
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.ids import FactId
from calldesk.queries.alerts import alerts
from calldesk.queries.board import board
from calldesk.queries.coaching import coached_since, open_flags, open_helps
from calldesk.queries.timeline import timeline
from calldesk.store.fact_ids import new_fact_id
from tests.core_world import HOUR, World


@pytest.fixture
def dial_id(world: World) -> FactId:
    """A call of kim's that goes on."""
    return world.kim.write(start_dial, world.lead(full_name="Ann Lee")).dial_id


def say(desk: Desk, dial_id: FactId, kind: str, words: str = "", of_mark: str = "") -> FactId:
    return desk.write(coach_call, Coached(dial_id, kind, words, of_mark))


def told(desk: Desk) -> list[str]:
    return [one.what.code for one in desk.read(alerts)]


def test_that_a_note_is_read_by_the_caller_on_the_call_in_my_day_and_the_bell(world: World, dial_id: FactId) -> None:
    since = world.now
    say(world.jo, dial_id, "note", " Ask for the date first. ")
    (line,) = world.kim.read(coached_since, since)
    assert (line.name, line.words, line.is_mine) == ("Ann Lee", "Ask for the date first.", True)
    assert [(i.code, i.detail) for i in world.kim.read(timeline, line.lead_id) if i.sort == "coach"] == [
        ("note", "Ask for the date first.")
    ]
    assert told(world.kim) == ["coach_note"]
    assert world.jo.read(coached_since, since) == ()


def test_that_the_same_mark_again_is_nothing(world: World, dial_id: FactId) -> None:
    made = new_fact_id(world.now)
    for words in ("once", "twice"):
        assert world.jo.write(coach_call, Coached(dial_id, "note", words), mark_id=made) == made
    assert [row["words"] for row in world.rows("SELECT words FROM coach_mark")] == ["once"]


def test_that_a_flag_stays_until_who_leads_clears_it(world: World, dial_id: FactId) -> None:
    flag = say(world.kim, dial_id, "flag", "what could I have said?")
    assert [one.mark_id for one in world.jo.read(open_flags).lines] == [flag]
    assert told(world.jo) == (["coach_flag"] if world.team is not None else [])  # on a file nobody else leads
    world.later(HOUR)
    say(world.jo, dial_id, "cleared", "name the price later", flag)
    assert world.jo.read(open_flags).lines == ()
    assert told(world.kim) == ["coach_cleared"]
    with pytest.raises(Conflict, match="ended already"):
        say(world.jo, dial_id, "cleared", "", flag)


def test_that_help_is_seen_at_once_and_ends_when_taken_or_with_the_outcome(world: World, dial_id: FactId) -> None:
    help_id = say(world.kim, dial_id, "help")
    found = world.jo.read(board, span(Period.TODAY, world.now, "America/Chicago")).now.helps
    assert [(one.mark_id, one.name) for one in found] == [(help_id, "Ann Lee")]
    assert told(world.jo) == (["coach_help"] if world.team is not None else [])
    say(world.jo, FactId(""), "helped", "", help_id)
    assert world.jo.read(open_helps) == ()
    say(world.kim, dial_id, "help")
    assert len(world.jo.read(open_helps)) == 1
    world.later(60)
    world.kim.write(log_outcome, dial_id, Ending("continue", talk_seconds=40.0))
    assert world.jo.read(open_helps) == ()


def test_that_a_call_for_help_whose_call_never_ended_is_forgotten(world: World, dial_id: FactId) -> None:
    say(world.kim, dial_id, "help")
    world.later(HOUR - 1)
    assert len(world.jo.read(open_helps)) == 1
    world.later(2)
    assert world.jo.read(open_helps) == ()


def test_that_who_calls_takes_a_call_for_help_back(world: World, dial_id: FactId) -> None:
    help_id = say(world.kim, dial_id, "help")
    say(world.kim, dial_id, "helped", "", help_id)
    assert world.jo.read(open_helps) == ()


@pytest.mark.parametrize(
    ("kind", "words", "why"),
    [("note", " ", "has words"), ("help", "", "makes the call"), ("flag", "x" * 2001, "longer")],
)
def test_that_who_leads_is_told_what_cannot_be(world: World, dial_id: FactId, kind: str, words: str, why: str) -> None:
    with pytest.raises(Rejected, match=why):
        say(world.jo, dial_id, kind, words)
    assert world.rows("SELECT 1 FROM coach_mark") == []


def test_that_a_call_that_is_not_there_is_said_so(world: World) -> None:
    with pytest.raises(NotFound, match="no such call"):
        say(world.jo, FactId("f" * 32), "note", "words")
