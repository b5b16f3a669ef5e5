"""A call to us is an interest event of this moment: score and list move, evidence stays, nothing is recorded twice."""

import pytest

from calldesk.actions.calls import start_dial
from calldesk.actions.claims import claim_next
from calldesk.actions.inbound import record_inbound
from calldesk.domain.errors import Rejected
from calldesk.queries.lead_card import lead_card
from calldesk.store.fact_ids import new_fact_id
from tests.core_world import DAY, World, chicago

WORDS = "wants the price for three sites"


def events_of(world: World, lead_id: int) -> list[dict[str, object]]:
    return world.rows("SELECT * FROM event WHERE lead_id = :lead_id ORDER BY happened_at", lead_id=lead_id)


def test_that_it_is_an_event_of_now_with_the_words_and_who_took_it(world: World) -> None:
    lead_id = world.add(chicago(1))
    world.later(60)
    made = world.kim.write(record_inbound, lead_id, f"  {WORDS}\n", number="+13125550001")
    (row,) = events_of(world, lead_id)
    assert (row["event_id"], row["kind"], row["happened_at"]) == (made, "inbound_call", world.now)
    assert (row["detail"], row["evidence"]) == (WORDS, "taken by kim, from +13125550001")
    assert world.jo.read(lead_card, lead_id).asked_for == WORDS
    assert world.drift() == ()


def test_that_a_name_becomes_a_lead_and_stands_above_who_did_less(world: World) -> None:
    other = world.lead(at=world.now - 20 * DAY)
    caller = world.add(chicago(7))
    assert world.ids() == [other]
    world.jo.write(record_inbound, caller)
    assert world.ids() == [caller, other]
    assert world.why(caller).score.interest > world.why(other).score.interest


def test_that_the_same_call_again_changes_nothing_and_another_counts(world: World) -> None:
    lead_id = world.add(chicago(1))
    call_id = new_fact_id(world.now)
    first = world.jo.write(record_inbound, lead_id, WORDS, call_id=call_id)
    before = world.standing(lead_id)
    world.later(5)
    assert world.jo.write(record_inbound, lead_id, WORDS, call_id=call_id) == first
    assert len(events_of(world, lead_id)) == 1
    assert world.standing(lead_id) == before
    world.jo.write(record_inbound, lead_id, WORDS)
    assert len(events_of(world, lead_id)) == 2


def test_that_who_is_on_do_not_call_may_ring_us_and_is_still_not_dialled(world: World) -> None:
    lead_id = world.lead(chicago(1))
    world.block("number", "+13125550001")
    world.jo.write(record_inbound, lead_id, WORDS)
    assert [row["kind"] for row in events_of(world, lead_id)] == ["webinar_attended", "inbound_call"]
    assert world.ids() == []
    with pytest.raises(Rejected, match="do not call"):
        world.jo.write(start_dial, lead_id)


def test_that_the_claim_and_the_call_of_another_stay_as_they_are(world: World) -> None:
    lead_id = world.lead(chicago(1))
    world.kim.write(claim_next)
    world.kim.write(start_dial, lead_id)
    held = world.state(lead_id)
    world.jo.write(record_inbound, lead_id)
    after = world.state(lead_id)
    assert [after[name] for name in ("claimed_by", "claim_no", "lease_until")] == [
        held[name] for name in ("claimed_by", "claim_no", "lease_until")
    ]
    assert after["last_attempt_at"] == held["last_attempt_at"]
