"""Skips and pauses are facts: append-only, with who and when, and what follows from a skip is folded from them."""

import pytest

from calldesk.actions.claims import claim_lead
from calldesk.actions.desk_work import Hand, skip_lead, take_up
from calldesk.actions.shifts import mark_shift, record_skip
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import FactId
from calldesk.queries.left_out import leads_left_out, left_out
from tests.core_world import MINUTE, World

COOL_OFF = 15 * MINUTE


def skipped_first(world: World, reason: str = "prepare") -> Hand:
    """Take up work and let the first lead go."""
    return world.jo.write(skip_lead, world.jo.write(take_up), reason)


def test_that_a_skipped_lead_is_off_the_list_for_a_quarter_of_an_hour_and_says_so(world: World) -> None:
    ada, bob, cyd = world.lead(), world.lead(), world.lead()
    hand = skipped_first(world)
    assert hand.current is not None
    assert hand.following is not None
    assert [hand.current.lead_id, hand.following.lead_id] == [bob, cyd]
    assert world.reasons(ada) == ["skipped"]
    assert world.ids(world.kim) == world.ids(world.kim, brute=True) == []
    assert world.drift() == ()

    world.later(COOL_OFF - 1)
    assert world.reasons(ada) == ["skipped"]
    world.later(1)
    assert world.reasons(ada) == []
    assert world.ids(world.kim) == world.ids(world.kim, brute=True) == [ada, bob, cyd]
    assert world.drift() == ()


def test_that_a_skip_is_a_fact_with_who_when_and_why(world: World) -> None:
    ada = world.lead()
    at = world.now
    skipped_first(world, "language")
    found = world.rows("SELECT lead_id, by_user, reason, happened_at FROM lead_skip")
    assert found == [{"lead_id": ada, "by_user": world.jo.user, "reason": "language", "happened_at": at}]
    assert world.state(ada)["attempts"] == 0


def test_that_a_skip_takes_only_a_reason_that_there_is(world: World) -> None:
    world.lead()
    with pytest.raises(Rejected, match="no reason “lazy”"):
        skipped_first(world, "lazy")
    assert world.rows("SELECT * FROM lead_skip") == []


def test_that_the_same_skip_again_is_nothing(world: World) -> None:
    ada = world.lead()
    for _ in range(2):
        world.jo.write(record_skip, ada, "other", skip_id=FactId("one"))
    assert len(world.rows("SELECT * FROM lead_skip")) == 1


def test_that_a_promised_callback_that_is_due_knows_no_skip(world: World) -> None:
    ada = world.lead()
    world.call(ada, "callback", callback_at=world.now + MINUTE)
    world.later(2 * MINUTE)
    world.jo.write(record_skip, ada, "later_today")
    assert world.reasons(ada) == []
    assert world.ids() == world.ids(brute=True) == [ada]


def test_that_a_skipped_lead_can_be_taken_by_name(world: World) -> None:
    ada = world.lead()
    world.jo.write(record_skip, ada, "known")
    assert world.jo.write(claim_lead, ada).lead_id == ada


def test_that_who_is_not_on_the_list_is_counted_with_the_skipped(world: World) -> None:
    ada, bob = world.lead(), world.lead()
    world.call(bob, "no_answer")
    for lead_id in (ada, bob):
        world.jo.write(record_skip, lead_id, "other")
    counted = [(one.code, one.count, one.first_at) for one in world.jo.read(left_out)]
    assert counted == [("skipped", 2, world.now + COOL_OFF)]
    assert [one.lead_id for one in world.jo.read(leads_left_out, "skipped")] == [ada, bob]
    world.later(COOL_OFF)
    assert {one.code for one in world.jo.read(left_out)} == {"cool_off"}
    assert world.ids() == [ada]


def test_that_the_marks_of_a_shift_are_facts_in_the_own_name(world: World) -> None:
    at = world.now
    world.jo.write(mark_shift, "pause", "lunch")
    world.later(30 * MINUTE)
    world.jo.write(mark_shift, "resume")
    world.kim.write(mark_shift, "end")
    found = world.rows("SELECT by_user, kind, reason, happened_at FROM shift_mark ORDER BY happened_at, kind DESC")
    assert found == [
        {"by_user": world.jo.user, "kind": "pause", "reason": "lunch", "happened_at": at},
        {"by_user": world.jo.user, "kind": "resume", "reason": "", "happened_at": at + 30 * MINUTE},
        {"by_user": world.kim.user, "kind": "end", "reason": "", "happened_at": at + 30 * MINUTE},
    ]


def test_that_a_pause_takes_only_a_reason_that_there_is(world: World) -> None:
    with pytest.raises(Rejected, match="Take one of: break, lunch"):
        world.jo.write(mark_shift, "pause", "nap")


@pytest.mark.parametrize("sql", ["UPDATE {} SET happened_at = 0", "DELETE FROM {}"])
def test_that_facts_of_a_shift_are_append_only(world: World, sql: str) -> None:
    ada = world.lead()
    world.jo.write(record_skip, ada, "other")
    world.jo.write(mark_shift, "end")
    for table in ("lead_skip", "shift_mark"):
        with pytest.raises(Exception, match="append-only"):
            world.as_owner(sql.format(table))
