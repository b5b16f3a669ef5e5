"""R9: no lead twice. Leases end by themselves, tokens fence off who came back late."""

import pytest

from calldesk.actions.calls import Ending, start_dial
from calldesk.actions.claims import claim_lead, claim_next, release, release_all, renew
from calldesk.actions.desk_work import finish_call, skip_lead, take_back, take_up
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Conflict, Rejected, TakenOver
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
    with pytest.raises(Conflict, match="another desk"):
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
    made = world.call(lead_id, "continue")
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
    assert again.current is not None
    assert again.following is not None
    assert [again.current.lead_id, again.following.lead_id] == [hand.current.lead_id, hand.following.lead_id]
    assert world.ids(world.kim) == [
        lead for lead in leads if lead not in {hand.current.lead_id, hand.following.lead_id}
    ]


def test_that_the_card_is_the_same_after_a_crash_whichever_lead_was_stored_first(world: World) -> None:
    world.lead(kind="email_clicked"), world.lead(), world.lead(kind="demo_requested")
    first = world.jo.write(take_up)
    assert first.current is not None
    assert first.following is not None
    assert first.current.lead_id > first.following.lead_id
    world.later(5)
    again = world.jo.write(take_up)
    assert again.current is not None
    assert again.current.lead_id == first.current.lead_id


def test_that_the_call_without_an_outcome_is_on_the_card_after_a_crash(world: World) -> None:
    for kind in ("demo_requested", "webinar_attended", "email_clicked", "web_visit"):
        world.lead(kind=kind)
    hand = world.jo.write(take_up)
    assert hand.current is not None
    dialled = world.jo.write(start_dial, hand.current.lead_id)
    world.later(20)
    ahead = world.jo.write(finish_call, hand, dialled.dial_id, Ending("no_answer"))
    assert ahead.outcome_id is not None
    world.later(20)
    back = world.jo.write(take_back, ahead, ahead.outcome_id)
    assert back.current is not None
    world.later(20)
    again = world.jo.write(take_up)
    assert again.current is not None
    assert again.current.lead_id == back.current.lead_id


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


def test_that_work_taken_up_on_another_desk_takes_the_leads_over(world: World) -> None:
    for _ in range(4):
        world.lead()
    old = world.jo.write(take_up)
    other = world.desk("jo")
    new = other.write(take_up)
    for before, after in ((old.current, new.current), (old.following, new.following)):
        assert before is not None
        assert after is not None
        assert (after.lead_id, after.token) == (before.lead_id, before.token + 1)
        with pytest.raises(TakenOver, match="another desk"):
            world.jo.write(renew, before.lead_id, before.token)
        with pytest.raises(TakenOver, match="another desk"):
            world.jo.write(start_dial, before.lead_id, token=before.token)
        world.jo.write(release, before.lead_id, before.token)
        other.write(renew, after.lead_id, after.token)
    assert world.rows("SELECT * FROM dial") == []


def test_that_the_older_desk_still_logs_its_call_and_lets_go_of_nothing_the_newer_one_has(world: World) -> None:
    leads = [world.lead() for _ in range(6)]
    old = world.jo.write(take_up)
    assert old.current is not None
    dialled = world.jo.write(start_dial, old.current.lead_id, token=old.current.token)
    other = world.desk("jo")
    new = other.write(take_up)
    ahead = world.jo.write(finish_call, old, dialled.dial_id, Ending("no_answer"))
    assert [row["code"] for row in world.rows("SELECT code FROM outcome")] == ["no_answer"]
    assert new.following is not None
    other.write(renew, new.following.lead_id, new.following.token)
    assert ahead.current is not None
    assert ahead.current.lead_id in set(leads) - {old.current.lead_id, new.following.lead_id}
    assert world.drift() == ()


def test_that_a_desk_that_slept_past_its_lease_logs_its_call_but_dials_nobody_without_a_new_claim(
    world: World,
) -> None:
    for _ in range(4):
        world.lead()
    hand = world.jo.write(take_up)
    assert hand.current is not None
    assert hand.following is not None
    dialled = world.jo.write(start_dial, hand.current.lead_id, token=hand.current.token)
    world.later(11 * MINUTE)
    with pytest.raises(Conflict, match="no longer reserved"):
        world.jo.write(start_dial, hand.following.lead_id, token=hand.following.token)
    taken = world.kim.write(take_up)
    ahead = world.jo.write(finish_call, hand, dialled.dial_id, Ending("continue", talk_seconds=40.0))
    assert [row["code"] for row in world.rows("SELECT code FROM outcome")] == ["continue"]
    held = {claim.lead_id for claim in (taken.current, taken.following, ahead.current) if claim is not None}
    assert len(held) == 3
    assert ahead.current is not None
    world.jo.write(start_dial, ahead.current.lead_id, token=ahead.current.token)
    assert world.drift() == ()
