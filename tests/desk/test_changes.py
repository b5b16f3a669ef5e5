"""Each commit says what it touched, with its leads; a rolled back one says nothing."""

import pytest

from calldesk.actions.calls import Ending, log_outcome, mark_dial, start_dial
from calldesk.actions.claims import claim_next
from calldesk.actions.models import set_score_model
from calldesk.actions.notes import add_note, leave_draft, save_draft
from calldesk.actions.undo import undo_outcome
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import Rejected
from calldesk.queries.call_list import call_list
from calldesk.store.tx import Tx
from tests.core_draws import model_toml
from tests.core_world import World


def heard(world: World) -> list[Changes]:
    found: list[Changes] = []
    world.jo.subscribe(found.append)
    return found


def test_that_each_step_of_a_call_says_what_it_touched(world: World) -> None:
    lead_id = world.lead()
    found = heard(world)
    only = frozenset({lead_id})
    dialled = world.jo.write(start_dial, lead_id)
    assert found.pop().ids == {Topic.CALLS: only, Topic.CLAIMS: only}
    world.jo.write(mark_dial, dialled.dial_id, "answered", 4.0)
    assert found.pop().ids == {Topic.CALLS: only}
    made = world.jo.write(log_outcome, dialled.dial_id, Ending("continue", talk_seconds=60, note="words"))
    assert found.pop().ids == dict.fromkeys((Topic.CALLS, Topic.CLAIMS, Topic.EVENTS, Topic.NOTES), only)
    world.jo.write(undo_outcome, made)
    assert found.pop().ids == {Topic.CALLS: only, Topic.CLAIMS: only}
    assert found == []


def test_that_an_event_a_claim_and_a_note_name_their_lead(world: World) -> None:
    lead_id = world.lead()
    found = heard(world)
    only = frozenset({lead_id})
    world.event(lead_id, "inbound_call")
    assert found.pop().ids == {Topic.EVENTS: only, Topic.CLAIMS: only}
    world.jo.write(claim_next)
    assert found.pop().ids == {Topic.CLAIMS: only}
    world.jo.write(add_note, lead_id, "words")
    assert found.pop().ids == {Topic.NOTES: only}
    world.jo.write(save_draft, lead_id, "wor")
    assert found.pop().ids == {Topic.DRAFTS: only}
    world.jo.write(leave_draft, lead_id)
    assert found.pop().for_others.ids == {Topic.NOTES: only}


def test_that_a_model_touches_the_whole_list(world: World) -> None:
    world.lead()
    found = heard(world)
    world.jo.write(set_score_model, model_toml("new", 14.0, 30.0))
    assert found.pop().ids == {Topic.SETTINGS: frozenset(), Topic.CLAIMS: frozenset()}


def test_that_a_rolled_back_write_says_and_leaves_nothing(world: World) -> None:
    lead_id = world.lead()
    kept = world.state(lead_id)

    def half(tx: Tx) -> None:
        start_dial(tx, lead_id)
        raise Rejected("No.")

    found = heard(world)
    with pytest.raises(Rejected):
        world.jo.write(half)
    assert found == []
    assert world.rows("SELECT 1 FROM dial") == []
    assert world.state(lead_id) == kept


def test_that_who_has_gone_hears_nothing(world: World) -> None:
    found: list[Changes] = []
    stop = world.jo.subscribe(found.append)
    stop()
    world.lead()
    assert found == []


def test_that_reading_says_nothing(world: World) -> None:
    world.lead()
    found = heard(world)
    world.jo.read(call_list)
    assert found == []
