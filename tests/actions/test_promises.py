"""A promised callback: outside hours, some time that day, moved, cancelled, rescued; and who is told of it."""

from datetime import UTC, datetime

import pytest

from calldesk.actions.calls import start_dial
from calldesk.actions.claims import claim_lead
from calldesk.actions.promises import NewTime, cancel_callback, move_callback, rescue_callback
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment, moment
from calldesk.domain.promises import kept_outside
from calldesk.queries.alerts import alerts, unseen_alerts
from calldesk.queries.my_callbacks import MyCallback, my_callbacks
from tests.core_world import DAY, HOUR, MINUTE, World

SATURDAY_NOON: Moment = moment(datetime(2026, 6, 13, 22, 30, tzinfo=UTC))
"""17:30 in Chicago would be open; 22:30 there is not."""
NIGHT: Moment = moment(datetime(2026, 6, 10, 4, 30, tzinfo=UTC))


def mine(world: World) -> tuple[MyCallback, ...]:
    return world.jo.read(my_callbacks).rows


def promise(world: World, at: Moment, **said: object) -> tuple[LeadId, FactId]:
    lead_id = world.lead()
    return lead_id, world.call(lead_id, "callback", callback_at=at, **said)


def test_that_a_callback_outside_hours_is_dialled_by_its_owner_alone_with_the_reason(world: World) -> None:
    lead_id, _ = promise(world, NIGHT, reason=kept_outside("night shift"))
    world.now = NIGHT - 1
    with pytest.raises(Rejected, match="outside calling hours"):
        world.jo.write(start_dial, lead_id)
    world.now = NIGHT
    assert world.ids() == [] == world.ids(brute=True)
    assert world.reasons(lead_id) == ["outside_hours"]
    with pytest.raises(Rejected, match="outside calling hours"):
        world.kim.write(start_dial, lead_id)
    made = world.jo.write(start_dial, lead_id)
    assert world.rows("SELECT reason FROM dial WHERE dial_id = :d", d=made.dial_id) == [{"reason": "night shift"}]
    assert world.drift() == ()


def test_that_without_a_reason_or_for_the_next_promise_the_hours_hold(world: World) -> None:
    plain, _ = promise(world, NIGHT)
    kept, outcome_id = promise(world, NIGHT, reason=kept_outside("night shift"))
    world.jo.write(move_callback, kept, outcome_id, NewTime(NIGHT + MINUTE))
    world.now = NIGHT + MINUTE
    for lead_id in (plain, kept):
        with pytest.raises(Rejected, match="outside calling hours"):
            world.jo.write(start_dial, lead_id)


def test_that_some_time_that_day_is_kept_with_its_end(world: World) -> None:
    lead_id, _ = promise(world, world.now + DAY, until_at=world.now + DAY + 3 * HOUR)
    (row,) = mine(world)
    assert (row.lead_id, row.callback_at, row.until_at) == (lead_id, world.now + DAY, world.now + DAY + 3 * HOUR)


def test_that_a_moved_callback_is_due_at_its_new_time_and_both_stay(world: World) -> None:
    lead_id, outcome_id = promise(world, world.now + HOUR)
    world.jo.write(move_callback, lead_id, outcome_id, NewTime(world.now + 2 * HOUR))
    assert world.state(lead_id)["callback_at"] == world.now + 2 * HOUR
    assert world.drift() == ()
    world.later(HOUR)
    assert world.ids() == [] == world.ids(brute=True)
    world.later(HOUR)
    assert world.tiers() == [(lead_id, "callback")]
    kept = world.rows("SELECT o.callback_at a, p.callback_at b FROM outcome o JOIN promise_change p USING (outcome_id)")
    assert kept == [{"a": world.now - HOUR, "b": world.now}]


def test_that_an_instant_before_the_move_knows_the_first_time(world: World) -> None:
    lead_id, outcome_id = promise(world, world.now + HOUR)
    world.later(MINUTE)
    world.jo.write(move_callback, lead_id, outcome_id, NewTime(world.now + 2 * HOUR))
    world.later(-MINUTE / 2)
    assert [row.callback_at for row in mine(world)] == [world.now - MINUTE / 2 + HOUR]


def test_that_a_cancelled_callback_is_gone_and_asks_for_a_reason(world: World) -> None:
    lead_id, outcome_id = promise(world, world.now + HOUR)
    with pytest.raises(Rejected, match="Say why"):
        world.jo.write(cancel_callback, lead_id, outcome_id, " ")
    world.jo.write(cancel_callback, lead_id, outcome_id, "she rang us")
    assert world.state(lead_id)["callback_at"] is None
    assert mine(world) == ()
    assert world.drift() == ()
    with pytest.raises(Rejected, match="meanwhile"):
        world.jo.write(cancel_callback, lead_id, outcome_id, "again")


def test_that_a_new_promise_takes_the_place_of_the_old_one(world: World) -> None:
    lead_id, _ = promise(world, world.now + HOUR)
    world.later(MINUTE)
    world.call_again(lead_id, "callback", callback_at=world.now + 3 * HOUR)
    assert [row.callback_at for row in mine(world)] == [world.now + 3 * HOUR]


def test_that_only_a_callback_up_for_rescue_is_somebody_elses_to_take(world: World) -> None:
    lead_id, outcome_id = promise(world, world.now + HOUR)
    world.later(HOUR + MINUTE)
    assert world.kim.read(my_callbacks).rows == ()
    world.later(MINUTE)  # jo holds no lead: away
    (row,) = world.kim.read(my_callbacks).rows
    assert (row.lead_id, row.owner) == (lead_id, "jo")
    world.kim.write(rescue_callback, lead_id, outcome_id)
    assert [one.owner for one in world.kim.read(my_callbacks).rows] == [""]
    assert [one.owner for one in mine(world)] == ["kim"]  # who holds no lead either
    (told,) = world.jo.read(alerts)
    assert (told.what.code, told.by, told.is_new) == ("callback_rescued", "kim", True)
    assert world.drift() == ()


@pytest.mark.parametrize("code", ["do_not_call", "left_company", "qualified", "not_a_fit"])
def test_that_the_owner_is_told_once_when_their_callback_is_cancelled(world: World, code: str) -> None:
    lead_id, _ = promise(world, world.now + HOUR)
    world.later(HOUR + 15 * MINUTE)
    world.call(lead_id, code, desk=world.kim)
    (told,) = world.jo.read(alerts)
    assert (told.what.code, told.what["why"], told.lead_id) == ("callback_cancelled", code, lead_id)
    assert world.jo.read(unseen_alerts) == 1
    assert world.kim.read(alerts) == ()


def test_that_nobody_is_told_of_what_they_did_themselves(world: World) -> None:
    lead_id, _ = promise(world, world.now + HOUR)
    world.later(HOUR)
    world.call(lead_id, "do_not_call")
    assert world.jo.read(unseen_alerts) == 0


def test_that_an_owner_at_work_keeps_a_late_callback_for_fifteen_minutes(world: World) -> None:
    lead_id, outcome_id = promise(world, world.now + HOUR)
    other = world.lead()
    world.later(HOUR + 3 * MINUTE)
    world.jo.write(claim_lead, other)
    assert world.kim.read(my_callbacks).rows == ()
    world.later(5 * MINUTE)
    assert world.kim.read(my_callbacks).rows == ()
    world.later(7 * MINUTE)
    assert [row.lead_id for row in world.kim.read(my_callbacks).rows] == [lead_id]
    world.kim.write(rescue_callback, lead_id, outcome_id)
