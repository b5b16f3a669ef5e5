"""The timeline of a lead: one line a fact."""

from calldesk.actions.calls import Ending, log_outcome, mark_dial, start_dial
from calldesk.actions.claims import claim_lead, release_all
from calldesk.actions.notes import add_note
from calldesk.actions.number_uses import tell_number_use
from calldesk.actions.promises import NewTime, cancel_callback, move_callback, rescue_callback
from calldesk.actions.shifts import record_skip
from calldesk.queries.timeline import Sort, timeline
from tests.core_world import World, chicago


def test_that_a_call_with_two_notes_is_one_line_and_the_second_note_another(world: World) -> None:
    lead_id = world.lead()
    dialled = world.jo.write(start_dial, lead_id)
    world.jo.write(log_outcome, dialled.dial_id, Ending("continue", note="first"))
    world.later(5)
    world.jo.write(add_note, lead_id, "second", dialled.dial_id)

    items = world.jo.read(timeline, lead_id)

    assert [(item.sort, item.detail) for item in items if item.sort is not Sort.EVENT] == [
        (Sort.NOTE, "second"),
        (Sort.CALL, "first"),
    ]


def test_that_a_mark_written_twice_is_one_mark(world: World) -> None:
    dialled = world.jo.write(start_dial, world.lead())
    for _ in range(2):
        world.jo.write(mark_dial, dialled.dial_id, "answered", 4.0)

    assert len(world.rows("SELECT * FROM dial_mark")) == 1


def test_that_what_people_did_without_a_call_stands_there_with_who_and_why(world: World) -> None:
    lead_id = world.lead(at=world.now)
    world.kim.write(claim_lead, lead_id)
    world.kim.write(release_all)
    world.later(60)
    world.jo.write(record_skip, lead_id, "prepare")
    world.later(60)
    world.jo.write(tell_number_use, lead_id, chicago(lead_id)[0], "switchboard")
    world.later(60)
    promised = world.now + 600
    outcome_id = world.call(lead_id, "callback", callback_at=promised)
    world.later(600 + 16 * 60)
    world.kim.write(rescue_callback, lead_id, outcome_id)
    moved_to = world.later(60) + 3600
    world.kim.write(move_callback, lead_id, outcome_id, NewTime(moved_to))
    world.later(3600 + 16 * 60)
    world.jo.write(rescue_callback, lead_id, outcome_id)
    world.later(60)
    world.jo.write(cancel_callback, lead_id, outcome_id, "they rang us")

    items = world.jo.read(timeline, lead_id)

    assert [(one.sort, one.code, one.by, one.detail, one.moved_to) for one in items if one.sort is not Sort.EVENT] == [
        (Sort.PROMISE, "cancelled", "jo", "they rang us", None),
        (Sort.PROMISE, "rescued", "jo", "", moved_to),
        (Sort.PROMISE, "moved", "kim", "", moved_to),
        (Sort.PROMISE, "rescued", "kim", "", promised),
        (Sort.CALL, "callback", "jo", "", None),
        (Sort.NUMBER, "switchboard", "jo", "", None),
        (Sort.SKIP, "prepare", "jo", "", None),
        (Sort.TAKEN, "", "kim", "", None),
    ]
