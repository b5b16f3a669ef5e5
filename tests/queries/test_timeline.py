"""The timeline of a lead: one line a fact."""

from calldesk.actions.calls import Ending, log_outcome, mark_dial, start_dial
from calldesk.actions.notes import add_note
from calldesk.queries.timeline import Sort, timeline
from tests.core_world import World


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
