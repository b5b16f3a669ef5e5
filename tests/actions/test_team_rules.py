"""The team's outcomes and cadence on a real database: from when they hold, for whom, and what stays as it was."""

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from calldesk.actions.events import record_event
from calldesk.actions.team_rules import set_team_rules
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.outcomes import Outcome, OutcomeClass, OutcomeTable
from calldesk.domain.sentences import sentence
from calldesk.domain.team_rules import CadenceNumbers, TeamRules
from calldesk.queries.left_out import left_out
from calldesk.queries.team_rules import rules_now
from calldesk.queries.timeline import timeline
from calldesk.store.tx import Tx
from tests.core_world import DAY, HOUR, World
from tests.team_database import TestServer


def save(world: World, desk: Desk | None = None, numbers: CadenceNumbers | None = None, **said: object) -> None:
    """Changes one outcome (`code` and its fields), or the numbers, from now on."""
    by = desk or world.jo
    now = by.read(rules_now)
    code = said.pop("code", "")
    rows = [replace(one, **said) if one.code == code else one for one in now.rules.outcomes.outcomes]  # type: ignore[arg-type]
    by.write(set_team_rules, TeamRules(OutcomeTable(tuple(rows)), numbers or now.rules.numbers), now.version_no)


def same_as_by_hand(world: World) -> None:
    assert world.ids() == world.ids(brute=True)
    assert world.drift() == ()


def test_that_a_cool_off_holds_for_calls_from_then_on(world: World) -> None:
    before, after = world.lead(), world.lead()
    world.call(before, "voicemail")
    world.later(60)
    save(world, code="voicemail", cool_off_seconds=2 * HOUR, other_part=False)
    world.later(60)
    world.call(after, "voicemail")
    same_as_by_hand(world)
    world.later(3 * HOUR)
    assert world.ids() == [after]
    assert world.reasons(before)[0] == "cool_off"
    assert {one.code: one.count for one in world.jo.read(left_out)}["cool_off"] == 1
    same_as_by_hand(world)
    world.later(DAY)
    assert set(world.ids()) == {before, after}


def test_that_another_part_of_the_day_too_is_asked_for_from_then_on_no_more(world: World) -> None:
    before, after = world.lead(), world.lead()
    world.call(before, "voicemail")
    save(world, code="voicemail", other_part=False)
    world.later(60)
    world.call(after, "voicemail")
    world.later(DAY + 60)
    assert world.ids() == [after]
    assert world.reasons(before) == ["other_part"]
    same_as_by_hand(world)


def test_that_undo_after_a_change_leaves_what_was_before_the_call(world: World) -> None:
    lead_id = world.lead()
    dialled = world.call_again(lead_id, "busy")
    world.later(HOUR)
    before = world.derived()
    save(world, code="gatekeeper", cool_off_seconds=3 * DAY, most_repeats=1)
    world.later(1)
    made = world.call_again(lead_id, "gatekeeper")
    world.later(1)
    assert world.reasons(lead_id)[0] == "state_remarket"
    save(world, code="gatekeeper", cool_off_seconds=0.0, most_repeats=0)
    assert world.reasons(lead_id)[0] == "state_remarket"  # a later table frees nobody
    world.jo.write(undo_outcome, made)
    same_as_by_hand(world)
    world.jo.write(undo_outcome, dialled)
    assert world.state(lead_id)["state"] == before[0][0]["state"]
    same_as_by_hand(world)


def test_that_new_numbers_hold_for_the_whole_list_at_once(world: World) -> None:
    fresh, old, tried = world.lead(), world.lead(at=world.now - 20 * DAY), world.lead()
    for _ in range(3):
        world.call_again(tried, "busy")
    world.later(3 * DAY)
    assert set(world.ids()) == {fresh, old, tried}
    save(world, numbers=CadenceNumbers(most_attempts=3, remarket_seconds=10 * DAY))
    assert world.ids() == [fresh]
    assert (world.reasons(old), world.reasons(tried)) == (["remarket_by_date"], ["state_remarket"])
    assert "10 days without a response" in sentence(world.why(old).reasons[0])
    assert sentence(world.why(tried).reasons[0]) == "in remarket until a new event, after 3 attempts"
    same_as_by_hand(world)
    save(world, numbers=CadenceNumbers(most_attempts=4, remarket_seconds=45 * DAY))
    assert set(world.ids()) == {fresh, old, tried}
    same_as_by_hand(world)


def test_that_a_longer_gap_holds_at_once(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "busy")
    world.later(2 * HOUR)
    assert world.ids() == [lead_id]
    save(world, numbers=CadenceNumbers(gap_seconds=5 * HOUR))
    assert world.reasons(lead_id) == ["redial_gap"]
    same_as_by_hand(world)


def test_that_an_outcome_renamed_and_retired_keeps_its_history(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "gatekeeper")
    save(world, code="gatekeeper", label="Front desk", retired=True, key="")
    table = world.jo.read(rules_now).rules.outcomes
    assert "gatekeeper" not in [one.code for one in table.offered]
    assert table.of(world.jo.read(timeline, lead_id)[0].code).label == "Front desk"
    world.later(DAY + 2 * HOUR)
    world.call(lead_id, "gatekeeper")  # a desk that was away logged it: what has happened is recorded
    same_as_by_hand(world)


def test_that_an_added_outcome_is_logged_and_counted_with_its_class(world: World) -> None:
    now = world.jo.read(rules_now)
    added = Outcome("line_dead", "Line dead", OutcomeClass.CONNECT, "", 6 * HOUR)
    rules = TeamRules(OutcomeTable((*now.rules.outcomes.outcomes, added)))
    world.jo.write(set_team_rules, rules, now.version_no)
    lead_id = world.lead()
    world.later(1)
    world.call(lead_id, "line_dead")
    world.later(2 * HOUR)
    assert world.reasons(lead_id) == ["cool_off"]
    assert {one.code: one.count for one in world.jo.read(left_out)}["cool_off"] == 1
    same_as_by_hand(world)


def test_that_so_many_in_a_row_say_so_to_whoever_asks(world: World) -> None:
    lead_id = world.lead()
    save(world, code="no_answer", label="Nobody there", most_repeats=2)
    for _ in range(2):
        world.later(DAY)
        world.call(lead_id, "no_answer")
    assert world.reasons(lead_id)[0] == "state_remarket"
    said = sentence(world.why(lead_id).reasons[0])
    assert said == "in remarket until a new event, after 2 x Nobody there in a row"
    world.later(1)
    world.event(lead_id, "form_submitted", at=world.now)
    assert world.reasons(lead_id)[0] != "state_remarket"
    same_as_by_hand(world)


def test_that_a_callback_somebody_else_names_is_promised(world: World) -> None:
    lead_id = world.lead()
    save(world, code="gatekeeper", needs_callback=True)
    world.later(1)
    made = world.call(lead_id, "gatekeeper", callback_at=world.now + 3 * HOUR)
    assert world.reasons(lead_id) == ["callback_later"]
    world.jo.write(undo_outcome, made)
    assert world.state(lead_id)["callback_at"] is None
    same_as_by_hand(world)


def test_that_the_second_of_two_who_change_it_is_told(world: World) -> None:
    seen = world.kim.read(rules_now)
    save(world, code="busy", label="Engaged")
    with pytest.raises(Conflict, match="Somebody else changed"):
        world.kim.write(set_team_rules, seen.rules, seen.version_no)


def test_that_what_may_not_be_changes_nothing(world: World) -> None:
    with pytest.raises(Rejected, match="both have key 1"):
        save(world, code="busy", key="1")
    assert world.jo.read(rules_now).version_no == 0


def test_that_every_version_is_kept_with_who_and_when(world: World) -> None:
    save(world, code="busy", label="Engaged")
    world.later(DAY)
    save(world, world.kim, code="busy", cool_off_seconds=2 * HOUR)
    history = world.jo.read(rules_now).history
    said = [(one.version_no, one.by, one.at) for one in history]
    assert said == [(2, "kim", world.now), (1, "jo", world.now - DAY)]
    assert [one.what for one in history] == [("Engaged: cool-off 1 h to 2 h",), ("Busy: now “Engaged”",)]


def test_that_a_past_instant_is_answered_by_the_rules_of_then(file_world: World) -> None:
    world = file_world
    lead_id = world.lead(at=world.now - 20 * DAY)
    world.later(HOUR)
    asked_at = world.now
    world.later(HOUR)
    save(world, numbers=CadenceNumbers(remarket_seconds=DAY))
    assert world.ids() == []
    then = world.desk("jo", lambda: asked_at)
    assert world.ids(then) == world.ids(then, brute=True) == [lead_id]


@pytest.mark.parametrize("code", ["busy", "gatekeeper"])
def test_that_a_fact_written_beside_a_change_is_folded_by_the_new_numbers(
    server: TestServer, tmp_path: Path, code: str
) -> None:
    """Its transaction read the old numbers, and folds only after the new ones were saved."""
    with server.database() as name, World(tmp_path, team=partial(server.address, name)) as world:
        lead_id = world.lead(at=world.now - 20 * DAY)
        world.call(lead_id, code)
        begun, saved, tries = threading.Event(), threading.Event(), [0]

        def late(tx: Tx) -> None:
            tries[0] += 1
            begun.set()
            saved.wait(30)
            record_event(tx, lead_id, "email_opened", at=tx.now)

        slow = threading.Thread(target=world.kim.write, args=(late,))
        slow.start()
        begun.wait(30)
        save(world, numbers=CadenceNumbers(remarket_seconds=10 * DAY))
        saved.set()
        slow.join(60)
        assert tries == [2]
        assert world.reasons(LeadId(lead_id))[0] == "state_remarket"
        assert world.drift() == ()
