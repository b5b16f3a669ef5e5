"""R9: no lead twice. Leases end by themselves, tokens fence off who came back late."""

import pytest

from calldesk.actions.calls import Ending, start_dial
from calldesk.actions.claims import claim_lead, claim_next, release, release_all, renew
from calldesk.actions.desk_work import finish_call, skip_lead, take_back, take_up
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Conflict, Rejected
from tests.core_world import DAY, MINUTE, World


def test_that_two_qualifiers_get_two_leads(world: World) -> None:
    leads = {world.lead(), world.lead()}
    first, second = world.jo.write(claim_next), world.kim.write(claim_next)
    assert first is not None
    assert second is not None
    assert {first.lead_id, second.lead_id} == leads
    assert world.kim.write(claim_next) is None


def test_that_a_lease_ends_by_itself(world: World) -> None:
    lead_id = world.lead()
    claim = world.jo.write(claim_next)
    assert claim is not None
    world.now = claim.until_at - 1e-6
    assert world.ids(world.kim) == []
    world.now = claim.until_at
    assert world.ids(world.kim) == [lead_id]


def test_that_who_comes_back_late_is_fenced_off(world: World) -> None:
    lead_id = world.lead()
    old = world.jo.write(claim_next)
    assert old is not None
    world.now = old.until_at
    new = world.kim.write(claim_next)
    assert new is not None
    assert new.token > old.token
    with pytest.raises(Conflict, match="no longer reserved"):
        world.jo.write(renew, lead_id, old.token)
    world.jo.write(release, lead_id, old.token)
    assert world.reasons(lead_id) == ["claimed"]
    with pytest.raises(Rejected, match="may not be called"):
        world.jo.write(start_dial, lead_id)


def test_that_a_heartbeat_keeps_the_lead(world: World) -> None:
    lead_id = world.lead()
    claim = world.jo.write(claim_next)
    assert claim is not None
    world.later(9 * MINUTE)
    world.jo.write(renew, lead_id, claim.token)
    world.later(9 * MINUTE)
    assert world.ids(world.kim) == []


def test_that_taking_a_lead_one_holds_gives_a_new_token(world: World) -> None:
    lead_id = world.lead()
    first, second = world.jo.write(claim_lead, lead_id), world.jo.write(claim_lead, lead_id)
    assert second.token > first.token
    with pytest.raises(Conflict, match="no longer reserved"):
        world.jo.write(renew, lead_id, first.token)
    with pytest.raises(Rejected, match="may not be called"):
        world.kim.write(claim_lead, lead_id)


def test_that_a_release_gives_the_lead_back_at_once(world: World) -> None:
    lead_id = world.lead()
    claim = world.jo.write(claim_next)
    assert claim is not None
    world.jo.write(release, lead_id, claim.token)
    assert world.ids(world.kim) == [lead_id]
    world.kim.write(claim_next)
    world.kim.write(release_all)
    assert world.ids() == [lead_id]
    assert world.drift() == ()


def test_that_a_claim_never_shortens_a_cool_off(world: World) -> None:
    lead_id = world.lead()
    made = world.call(lead_id, "voicemail")
    due = world.state(lead_id)["due_at"]
    claim = world.jo.write(undo_outcome, made)
    assert claim is not None
    world.jo.write(release, lead_id, claim.token)
    assert world.state(lead_id)["due_at"] == world.now + 60 * MINUTE
    assert due == world.now + DAY


def test_that_nobody_claims_by_a_clock_before_the_newest_entry(world: World) -> None:
    world.lead()
    world.call(world.lead(), "no_answer")
    early = world.desk("jo", clock=lambda: world.now - 1)
    with pytest.raises(Rejected, match="clock"):
        early.write(claim_next)


def test_that_a_day_begins_with_two_leads_and_goes_on_after_a_crash(world: World) -> None:
    leads = [world.lead() for _ in range(3)]
    hand = world.jo.write(take_up)
    assert hand.current is not None
    assert hand.following is not None
    again = world.jo.write(take_up)
    assert (again.current, again.following) == (hand.current, hand.following)
    assert world.ids(world.kim) == [
        lead for lead in leads if lead not in {hand.current.lead_id, hand.following.lead_id}
    ]


def test_that_an_outcome_brings_the_next_and_undo_brings_it_back(world: World) -> None:
    for _ in range(4):
        world.lead()
    hand = world.jo.write(take_up)
    assert hand.current is not None
    dialled = world.jo.write(start_dial, hand.current.lead_id)
    ahead = world.jo.write(finish_call, hand, dialled.dial_id, Ending("no_answer"))
    assert ahead.current is not None
    assert hand.following is not None
    assert ahead.outcome_id is not None
    assert ahead.current.lead_id == hand.following.lead_id
    back = world.jo.write(take_back, ahead, ahead.outcome_id)
    assert back.current is not None
    assert (back.current.lead_id, back.following) == (hand.current.lead_id, ahead.current)


def test_that_a_better_lead_that_comes_up_takes_the_place_of_the_one_claimed_ahead(world: World) -> None:
    world.lead(), world.lead()
    hand = world.jo.write(take_up)
    assert hand.current is not None
    hot = world.lead(kind="form_submitted", at=world.now)
    ahead = world.jo.write(skip_lead, hand)
    assert ahead.current is not None
    assert ahead.current.lead_id == hot
