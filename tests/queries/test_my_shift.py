"""A shift's numbers are so many of its records; pauses add up; a callback is kept by a dial around its time."""

import pytest

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.claims import claim_lead
from calldesk.actions.desk_work import Hand, take_unlogged, take_up
from calldesk.actions.notes import save_draft
from calldesk.actions.shifts import mark_shift, record_skip
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Conflict
from calldesk.domain.moments import Moment
from calldesk.domain.shift import paused_seconds
from calldesk.queries.my_shift import MyShift, my_shift
from calldesk.queries.open_calls import open_calls
from calldesk.queries.shift_end import shift_end
from tests.core_world import DAY, HOUR, MINUTE, World


def shift(world: World, since: Moment) -> MyShift:
    return world.jo.read(my_shift, since)


def test_that_each_number_is_so_many_of_the_records(world: World) -> None:
    since = world.now
    codes = ("no_answer", "gatekeeper", "continue", "not_a_fit", "qualified")
    for code in codes:
        world.call(world.lead(full_name=code), code, talk_seconds=0.0 if code == "no_answer" else 40.0)
        world.later(MINUTE)
    world.call(world.lead(), "continue", talk_seconds=29.9)
    world.later(MINUTE)
    undone = world.call(world.lead(), "qualified", talk_seconds=60.0)
    world.jo.write(undo_outcome, undone)
    world.call(world.lead(), "qualified", desk=world.kim, talk_seconds=90.0)
    found = shift(world, since)
    assert [call.code for call in found.calls] == [*codes, "continue", ""]
    assert [call.code for call in found.connects] == ["gatekeeper", "continue", "not_a_fit", "qualified", "continue"]
    assert [call.code for call in found.reaches] == ["continue", "not_a_fit", "qualified", "continue"]
    assert [call.name for call in found.conversations] == ["continue", "not_a_fit", "qualified"]
    assert [call.name for call in found.qualified] == ["qualified"]
    assert found.talk_seconds == pytest.approx(4 * 40.0 + 29.9)
    world.later(1)
    assert shift(world, world.now).calls == ()


def test_that_a_pause_ends_with_a_mark_or_with_a_dial(world: World) -> None:
    since = world.now
    world.call(world.lead(), "no_answer")
    world.later(10 * MINUTE)
    world.jo.write(mark_shift, "pause", "lunch")
    world.kim.write(mark_shift, "pause", "break")
    world.later(30 * MINUTE)
    world.jo.write(mark_shift, "resume")
    world.later(5 * MINUTE)
    world.jo.write(mark_shift, "pause", "meeting")
    world.later(15 * MINUTE)
    world.call(world.lead(), "no_answer")
    found = shift(world, since)
    assert [(rest.reason, rest.seconds(world.now)) for rest in found.rests] == [
        ("lunch", 30 * MINUTE),
        ("meeting", 15 * MINUTE),
    ]
    assert paused_seconds(found.rests, world.now) == 45 * MINUTE
    assert found.dials_an_hour == pytest.approx(2 / (15 / 60))
    world.jo.write(mark_shift, "end")
    world.later(HOUR)
    ended = shift(world, since)
    assert paused_seconds(ended.rests, world.now) == 45 * MINUTE
    assert ended.dials_an_hour == pytest.approx(2 / (15 / 60))


def test_that_a_callback_is_kept_by_a_dial_around_its_time(world: World) -> None:
    since = world.now
    kept, late, settled, coming = (world.lead(full_name=name) for name in ("kept", "late", "settled", "coming"))
    at = world.now + 3 * HOUR
    for lead_id in (kept, late, settled):
        world.call(lead_id, "callback", callback_at=at)
    world.call(coming, "callback", callback_at=at + HOUR)
    world.later(HOUR)
    world.call_again(settled, "qualified")
    world.later(2 * HOUR - 15 * MINUTE)
    world.call_again(kept, "no_answer")
    world.later(30 * MINUTE + 1)
    world.call_again(late, "no_answer")
    found = shift(world, since)
    assert {(one.name, one.is_kept) for one in found.promises} == {("kept", True), ("late", False)}
    assert [one.name for one in found.kept] == ["kept"]
    assert shift(world, at + 1).promises == ()


def test_that_skips_are_listed_with_their_reason(world: World) -> None:
    since = world.now
    ada = world.lead(full_name="Ada Lovelace")
    world.jo.write(record_skip, ada, "language")
    world.kim.write(record_skip, ada, "other")
    assert [(one.name, one.reason) for one in shift(world, since).skips] == [("Ada Lovelace", "language")]


def test_that_a_call_without_an_outcome_waits_for_one(world: World) -> None:
    ada, bob = world.lead(full_name="Ada Lovelace"), world.lead(full_name="Bob Cray")
    first = world.jo.write(start_dial, ada)
    world.later(MINUTE)
    undone = world.call(bob, "no_answer")
    assert [call.name for call in world.jo.read(open_calls)] == ["Ada Lovelace"]
    world.jo.write(undo_outcome, undone)
    assert [call.name for call in world.jo.read(open_calls)] == ["Bob Cray", "Ada Lovelace"]
    assert world.kim.read(open_calls) == ()
    world.jo.write(log_outcome, first.dial_id, Ending("voicemail"))
    assert [call.name for call in world.jo.read(open_calls)] == ["Bob Cray"]
    world.later(7 * DAY)
    assert world.jo.read(open_calls) == ()


def test_that_a_call_without_an_outcome_comes_back_on_the_card_though_it_may_not_be_rung(world: World) -> None:
    ada, bob, cyd = world.lead(), world.lead(), world.lead()
    world.jo.write(start_dial, ada)
    hand = world.jo.write(take_up)
    assert world.reasons(ada) == ["redial_gap"]
    back = world.jo.write(take_unlogged, hand, ada)
    assert back.current is not None
    assert back.following is not None
    assert (back.current.lead_id, back.following.lead_id) == (ada, bob)
    assert world.ids(world.kim) == [cyd]


def test_that_a_lead_that_somebody_else_has_does_not_come_back(world: World) -> None:
    ada = world.lead()
    dialled = world.jo.write(start_dial, ada)
    world.later(2 * HOUR)
    world.kim.write(claim_lead, ada)
    with pytest.raises(Conflict, match="Somebody else has this lead"):
        world.jo.write(take_unlogged, Hand(None, None), ada)
    world.jo.write(log_outcome, dialled.dial_id, Ending("no_answer"))


def test_that_the_end_of_a_shift_counts_what_is_left_behind(world: World) -> None:
    since, ada, bob = world.now, world.lead(), world.lead()
    world.call(ada, "callback", callback_at=world.now + HOUR)
    world.call(bob, "callback", callback_at=world.now + DAY)
    world.call(world.lead(), "callback", desk=world.kim, callback_at=world.now + HOUR)
    world.call(world.lead(), "qualified")
    open_lead = world.lead()
    world.jo.write(start_dial, open_lead)
    world.jo.write(save_draft, open_lead, "asks for")
    found = world.jo.read(shift_end, since, world.now + 12 * HOUR, world.now + 36 * HOUR)
    assert (found.callbacks_today, found.callbacks_tomorrow) == (1, 1)
    assert (found.drafts, found.to_hand_over, found.without_outcome) == (1, 1, 1)
    assert len(found.done.calls) == 4
