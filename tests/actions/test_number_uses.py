"""What somebody says a number is: kept with who and when, folded with the calls by time."""

import pytest

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.number_uses import tell_number_use
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.numbers import NumberState, NumberUse
from calldesk.queries.lead_card import lead_card
from calldesk.queries.phone_lines import PhoneLine
from tests.core_world import HOUR, MINUTE, World, chicago

FIRST, SECOND = chicago(1), chicago(2)


def numbers(world: World, lead_id: LeadId) -> list[PhoneLine]:
    return list(world.jo.read(lead_card, lead_id).phones)


def say(world: World, lead_id: LeadId, e164: str, kind: str) -> None:
    world.jo.write(tell_number_use, lead_id, e164, kind)
    world.later(MINUTE)
    assert world.drift() == ()
    assert world.ids() == world.ids(brute=True)


def test_that_a_number_is_what_somebody_says_with_who_and_when(world: World) -> None:
    lead_id = world.lead(FIRST, SECOND)
    said_at = world.now
    say(world, lead_id, SECOND[0], "direct")
    first = numbers(world, lead_id)[0]
    assert (first.e164, first.use, first.is_first) == (SECOND[0], NumberUse.DIRECT, True)
    found = world.rows("SELECT lead_id, e164, kind, by_user, happened_at FROM number_use")
    assert found == [
        {"lead_id": lead_id, "e164": SECOND[0], "kind": "direct", "by_user": 1, "happened_at": said_at},
    ]
    say(world, lead_id, SECOND[0], "switchboard")
    assert [(one.e164, one.use) for one in numbers(world, lead_id)] == [
        (FIRST[0], NumberUse.LINE),
        (SECOND[0], NumberUse.SWITCHBOARD),
    ]


def test_that_somebody_else_s_number_is_dialled_no_more_and_lives_again_when_it_is_said_to_be_theirs(
    world: World,
) -> None:
    lead_id = world.lead(FIRST)
    say(world, lead_id, FIRST[0], "wrong_person")
    assert world.reasons(lead_id) == ["state_no_number"]
    with pytest.raises(Rejected):
        world.jo.write(start_dial, lead_id)
    say(world, lead_id, FIRST[0], "mobile")
    assert world.ids() == [lead_id]
    assert numbers(world, lead_id)[0].state is NumberState.UNTESTED


def test_that_calls_and_what_is_said_count_by_their_time(world: World) -> None:
    lead_id = world.lead(FIRST, SECOND)
    say(world, lead_id, FIRST[0], "wrong_person")
    say(world, lead_id, FIRST[0], "direct")
    dialled = world.jo.write(start_dial, lead_id, e164=FIRST[0])
    world.later(MINUTE)
    outcome_id = world.jo.write(log_outcome, dialled.dial_id, Ending("bad_number"))
    assert world.jo.read(lead_card, lead_id).phones[-1].is_dead
    world.later(MINUTE)
    say(world, lead_id, FIRST[0], "direct")
    by_number = {one.e164: one for one in numbers(world, lead_id)}
    assert (by_number[FIRST[0]].state, by_number[FIRST[0]].use) == (NumberState.TRIED, NumberUse.DIRECT)
    world.jo.write(undo_outcome, outcome_id)
    assert world.drift() == ()


def test_that_a_switchboard_said_to_be_one_rests_by_its_own_calls_too(world: World) -> None:
    lead_id = world.lead(FIRST)
    for _ in range(3):
        world.call_again(lead_id, "bad_number")
        say(world, lead_id, FIRST[0], "switchboard")
    assert "line_hour" in world.reasons(lead_id)
    assert numbers(world, lead_id)[0].rests_until > world.now
    world.later(HOUR)
    assert "line_hour" not in world.reasons(lead_id)


def test_that_nothing_is_kept_of_what_cannot_be(world: World) -> None:
    lead_id = world.lead(FIRST)
    with pytest.raises(Rejected, match="nothing that a number can be"):
        world.jo.write(tell_number_use, lead_id, FIRST[0], "carrier pigeon")
    with pytest.raises(NotFound, match="has no number"):
        world.jo.write(tell_number_use, lead_id, SECOND[0], "direct")
    assert world.rows("SELECT * FROM number_use") == []
    made = world.jo.write(tell_number_use, lead_id, FIRST[0], "direct", use_id="1" * 32)
    assert world.jo.write(tell_number_use, lead_id, FIRST[0], "home", use_id=made) == made
    assert [row["kind"] for row in world.rows("SELECT kind FROM number_use")] == ["direct"]
