"""R2, R3, R5, R6 and R12 on a real database: who is on the list, where, and why not."""

from datetime import UTC, datetime

import pytest

from calldesk.actions.calls import record_past_dial, start_dial
from calldesk.actions.claims import claim_next, release_all
from calldesk.actions.undo import undo_outcome
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import moment
from calldesk.domain.numbers import NumberState
from calldesk.domain.outcomes import OUTCOMES
from calldesk.domain.standing import State
from calldesk.queries.lead_card import lead_card
from tests.core_world import CHICAGO, DAY, HOUR, MINUTE, World, chicago

COOL_OFFS = [outcome for outcome in OUTCOMES if outcome.cool_off_seconds >= HOUR and outcome.effect == "retry"]


def days(world: World, count: int) -> None:
    """The same hour, so many days on, without anything happening."""
    world.later(count * DAY)


def test_that_a_due_callback_stands_before_a_first_touch_and_that_before_the_best_score(world: World) -> None:
    best = world.lead(kind="inbound_call")
    touch = world.lead(kind="form_submitted", at=world.now - MINUTE)
    promised = world.lead()
    world.call(promised, "callback", callback_at=world.now + MINUTE)
    world.later(2 * MINUTE)
    assert world.tiers() == [(promised, "callback"), (touch, "first_touch"), (best, "score")]


def test_that_callbacks_stand_by_promised_time(world: World) -> None:
    later, sooner = world.lead(), world.lead()
    world.call(later, "callback", callback_at=world.now + 9 * MINUTE)
    world.call(sooner, "callback", callback_at=world.now + 5 * MINUTE)
    world.later(10 * MINUTE)
    assert world.ids() == [sooner, later]


def test_that_equal_leads_stand_by_fewer_attempts_then_longest_since_then_id(world: World) -> None:
    at = world.now - DAY
    tried_last, tried_first, twice, fresh, fresh_too = (world.lead(at=at) for _ in range(5))
    for lead_id in (twice, twice, tried_first, tried_last):
        world.jo.write(record_past_dial, lead_id, "test")
        world.later(MINUTE)
    world.later(DAY)
    assert world.ids() == [fresh, fresh_too, tried_first, tried_last, twice]


def test_that_the_lead_on_a_card_is_on_no_list(world: World) -> None:
    lead_id = world.lead()
    world.jo.write(claim_next)
    assert world.ids() == world.ids(world.kim) == []
    assert world.reasons(lead_id) == ["claimed_by_you"]
    assert world.reasons(lead_id, world.kim) == ["claimed"]


def test_that_a_callback_is_on_no_list_before_its_time(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + HOUR)
    world.later(HOUR - 1e-6)
    assert (world.ids(), world.reasons(lead_id)) == ([], ["callback_later"])
    world.later(1e-6)
    assert world.ids() == [lead_id]


def test_that_a_callback_is_its_owners_for_fifteen_minutes_and_then_anybodys(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + HOUR)
    world.later(HOUR + 15 * MINUTE - 1e-6)
    assert (world.ids(), world.ids(world.kim)) == ([lead_id], [])
    assert world.reasons(lead_id, world.kim) == ["callback_of_another"]
    world.later(1e-6)
    assert world.ids(world.kim) == [lead_id]


def test_that_a_due_callback_overrides_cool_off_gap_and_daily_limit(world: World) -> None:
    lead_id = world.lead()
    world.jo.write(record_past_dial, lead_id, "test")
    world.call_again(lead_id, "callback", callback_at=world.now + 5 * MINUTE)
    world.later(5 * MINUTE)
    assert world.tiers() == [(lead_id, "callback")]


def test_that_a_callback_holds_off_remarket(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + 42 * DAY)
    days(world, 41)
    assert world.reasons(lead_id) == ["callback_later"]
    days(world, 1)
    assert world.ids() == [lead_id]


def test_that_do_not_call_beats_a_due_callback(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + HOUR)
    world.block("person", str(lead_id))
    world.later(HOUR)
    assert (world.ids(), world.reasons(lead_id)) == ([], ["do_not_call"])
    with pytest.raises(Rejected, match=r"(?i)call"):
        world.jo.write(start_dial, lead_id)


def test_that_do_not_call_by_number_meets_everybody_who_shares_it(world: World) -> None:
    shared, other = chicago(7), chicago(8)
    first, second = world.lead(shared), world.lead(shared)
    third = world.lead(shared, other)
    world.call(first, "do_not_call")
    assert [world.state(i)["state"] for i in (first, second)] == [State.DO_NOT_CALL] * 2
    assert world.ids() == [third]
    assert world.why(third).reasons == ()


@pytest.mark.parametrize(("scope", "fields"), [("email", {"email_key": "a@b.c"}), ("company", {"company_key": "acme"})])
def test_that_do_not_call_by_email_or_company_meets_all_of_them(
    world: World, scope: str, fields: dict[str, str]
) -> None:
    met, free = world.lead(**fields), world.lead()
    world.block(scope, next(iter(fields.values())))
    assert (world.ids(), world.reasons(met)) == ([free], ["do_not_call"])


def test_that_a_dial_on_any_path_keeps_the_lead_off_for_sixty_minutes(world: World) -> None:
    lead_id = world.lead()
    world.jo.write(record_past_dial, lead_id, "from my mobile")
    world.later(HOUR - 1e-6)
    assert (world.ids(), world.reasons(lead_id)) == ([], ["redial_gap"])
    world.later(1e-6)
    assert world.ids() == [lead_id]


def test_that_two_dials_are_the_most_in_a_local_day(world: World) -> None:
    lead_id = world.lead()
    for _ in range(2):
        world.jo.write(start_dial, lead_id)
        world.later(HOUR)
    assert world.reasons(lead_id) == ["two_dials_today"]
    world.now = moment(datetime(2026, 6, 10, 4, 59, 59, tzinfo=UTC))
    assert "two_dials_today" in world.reasons(lead_id)
    world.later(1.0)
    assert world.reasons(lead_id) == ["outside_hours"]


def test_that_the_day_ends_where_it_ends_last_for_a_lead_in_two_zones(world: World) -> None:
    lead_id = world.lead(("+18005550100", ("America/New_York", "America/Los_Angeles"), "US"))
    world.later(2 * HOUR)
    for _ in range(2):
        world.jo.write(record_past_dial, lead_id, "test")
        world.later(HOUR)
    world.now = moment(datetime(2026, 6, 10, 6, 59, 59, tzinfo=UTC))
    assert "two_dials_today" in world.reasons(lead_id)
    world.later(1.0)
    assert "two_dials_today" not in world.reasons(lead_id)


def test_that_hours_must_be_open_in_all_zones_and_unknown_means_no(world: World) -> None:
    wide = world.lead(("+18005550100", ("America/Chicago", "Pacific/Auckland"), "US"))
    nowhere = world.lead(("+8835100000", (), ""))
    none = world.lead(("+8835100001", ("Nowhere/Atall",), ""))
    assert world.ids() == []
    assert world.reasons(wide) == ["outside_hours"]
    assert world.reasons(nowhere) == world.reasons(none) == ["hours_unknown"]


def test_that_a_holiday_where_the_lead_is_closes_the_day(world: World) -> None:
    world.now = moment(datetime(2026, 11, 25, 16, 0, tzinfo=UTC))
    lead_id = world.lead()
    assert world.ids() == [lead_id]
    days(world, 1)
    assert (world.ids(), world.reasons(lead_id)) == ([], ["outside_hours"])


@pytest.mark.parametrize("outcome", COOL_OFFS, ids=lambda outcome: outcome.code)
def test_that_each_outcome_has_its_cool_off(world: World, outcome: object) -> None:
    lead_id = world.lead()
    seconds = float(outcome.cool_off_seconds)  # type: ignore[attr-defined]
    world.call(lead_id, outcome.code)  # type: ignore[attr-defined]
    morning_again = seconds == DAY and outcome.other_part  # type: ignore[attr-defined]
    assert world.state(lead_id)["due_at"] == world.now + seconds + (HOUR if morning_again else 0.0)
    world.later(seconds - 1e-6)
    assert "cool_off" in world.reasons(lead_id)
    world.later(1e-6)
    assert "cool_off" not in world.reasons(lead_id)


def test_that_a_voicemail_moves_the_lead_off_the_list_and_never_its_score(world: World) -> None:
    lead_id = world.lead()
    before = world.why(lead_id).score.total
    world.call(lead_id, "voicemail")
    assert (world.ids(), world.why(lead_id).score.total) == ([], before)


def test_that_eight_attempts_lead_to_remarket(world: World) -> None:
    lead_id = world.lead()
    for attempt in range(8):
        assert world.reasons(lead_id) == [], attempt
        world.call(lead_id, "busy")
        days(world, 4 if attempt in {3, 6} else 1)
        world.event(lead_id, "email_opened")
    assert world.reasons(lead_id) == ["remarket_by_date"] or world.reasons(lead_id) == ["state_remarket"]
    world.event(lead_id, "webinar_attended")
    assert world.ids() == [lead_id]
    assert world.state(lead_id)["attempts"] == 0


@pytest.mark.parametrize("sign", ["event", "reach"])
def test_that_thirty_days_count_from_the_latest_sign_of_life(world: World, sign: str) -> None:
    lead_id = world.lead(at=world.now)
    days(world, 7)
    if sign == "event":
        world.event(lead_id, "webinar_attended")
    else:
        world.call(lead_id, "continue")
    world.later(30 * DAY - 1e-6)
    assert "remarket_by_date" not in world.reasons(lead_id)
    world.later(1e-6)
    assert world.reasons(lead_id)[0] == "remarket_by_date"


def test_that_not_now_with_a_date_comes_back_on_it(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "not_now", until_at=world.now + 50 * DAY)
    world.later(50 * DAY - 1e-6)
    assert world.reasons(lead_id) == ["not_now_until"]
    world.later(1e-6)
    assert world.ids() == [lead_id]
    world.later(30 * DAY)
    assert "remarket_by_date" in world.reasons(lead_id)


def test_that_not_now_without_a_date_waits_for_an_event_of_interest(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "not_now")
    for kind in ("conversation", "email_opened", "unsubscribe"):
        days(world, 1)
        world.event(lead_id, kind)
        assert world.reasons(lead_id) == ["state_remarket"], kind
    world.event(lead_id, "form_submitted")
    assert world.tiers() == [(lead_id, "first_touch")]


def test_that_an_old_not_now_wakes_nobody_after_a_callback(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "not_now", until_at=world.now + 20 * DAY)
    world.later(1.0)
    world.call_again(lead_id, "callback", callback_at=world.now + DAY)
    days(world, 1)
    world.call(lead_id, "no_answer")
    days(world, 35)
    world.jo.write(record_past_dial, lead_id, "one more")
    assert world.state(lead_id)["state"] == State.REMARKET


def test_that_who_left_the_company_keeps_no_promise(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "callback", callback_at=world.now + 20 * DAY)
    world.later(1.0)
    world.call_again(lead_id, "left_company")
    days(world, 7)
    world.event(lead_id, "webinar_attended")
    assert world.ids() == [lead_id]


def test_that_a_wrong_number_kills_the_number_and_not_the_lead(world: World) -> None:
    lead_id = world.lead(chicago(1), chicago(2))
    world.call(lead_id, "wrong_number")
    world.later(HOUR)
    assert world.ids() == [lead_id]
    assert world.jo.write(start_dial, lead_id).e164 == chicago(2)[0]


def test_that_a_lead_without_a_living_number_is_out_of_calling(world: World) -> None:
    lead_id = world.lead()
    world.call(lead_id, "bad_number")
    world.later(HOUR)
    assert world.reasons(lead_id) == ["state_no_number"]


@pytest.mark.parametrize(("code", "state"), [("not_a_fit", State.CLOSED), ("qualified", State.TO_HAND_OVER)])
def test_that_an_end_of_calling_stays_one_whatever_they_do(world: World, code: str, state: State) -> None:
    lead_id = world.lead()
    world.call(lead_id, code)
    days(world, 1)
    world.event(lead_id, "form_submitted")
    assert (world.state(lead_id)["state"], world.ids()) == (state, [])


def test_that_a_web_lead_is_due_in_five_minutes(world: World) -> None:
    lead_id = world.lead(kind="form_submitted", at=world.now)
    assert world.state(lead_id)["touch_due"] == world.now + 5 * MINUTE


def test_that_other_interest_is_due_the_same_business_day_and_urgent_in_its_last_half_hour(world: World) -> None:
    lead_id = world.lead(at=world.now)
    due = moment(datetime(2026, 6, 9, 23, 0, tzinfo=UTC))
    assert world.state(lead_id)["touch_due"] == due
    world.now = due - 30 * MINUTE - 1e-6
    assert world.tiers() == [(lead_id, "score")]
    world.later(1e-6)
    assert world.tiers() == [(lead_id, "first_touch")]


def test_that_the_clock_pauses_over_night_and_weekend(world: World) -> None:
    world.now = moment(datetime(2026, 6, 12, 22, 58, tzinfo=UTC))
    lead_id = world.lead(kind="form_submitted", at=world.now)
    assert world.state(lead_id)["touch_due"] == moment(datetime(2026, 6, 15, 13, 3, tzinfo=UTC))


def test_that_the_first_dial_ends_the_first_touch(world: World) -> None:
    lead_id = world.lead(kind="form_submitted", at=world.now)
    world.call(lead_id, "no_answer")
    assert world.state(lead_id)["touch_due"] is None


def test_that_a_name_is_on_no_list_until_it_shows_interest(world: World) -> None:
    name = world.add(chicago(1))
    world.event(name, "email_opened")
    assert world.reasons(name) == ["state_name"]
    world.event(name, "webinar_attended")
    assert world.ids() == [name]


def test_that_a_kind_nobody_listed_is_interest(world: World) -> None:
    name = world.add(chicago(1))
    world.event(name, "asked_at_the_booth")
    assert world.ids() == [name]


def test_that_a_late_event_counts_at_its_own_time(world: World) -> None:
    early, late = world.add(chicago(1)), world.add(chicago(2))
    at = world.now
    world.event(early, "webinar_attended", at=at)
    world.later(3 * HOUR)
    world.event(late, "webinar_attended", at=at)
    kept = [world.standing(i) for i in (early, late)]
    for row in kept:
        del row["lead_id"], row["class_id"]
    assert kept[0] == kept[1]


def test_that_a_dial_to_a_lead_that_is_not_there_is_refused(world: World) -> None:
    world.lead()
    with pytest.raises(Exception, match="no lead 99"):
        world.jo.write(start_dial, LeadId(99))


def test_that_zones_are_those_of_the_number_that_is_tried(world: World) -> None:
    berlin = ("+49305550100", ("Europe/Berlin",), "DE")
    lead_id = world.lead((chicago(1)[0], CHICAGO, "US"), berlin)
    world.call(lead_id, "wrong_number")
    world.later(5 * HOUR)
    assert world.reasons(lead_id) == ["outside_hours"]


@pytest.mark.parametrize("code", ["gatekeeper", "voicemail"])
def test_that_nobody_is_tried_twice_in_a_row_at_the_same_time_of_day(world: World, code: str) -> None:
    lead_id = world.lead()
    undone = world.call(lead_id, code)
    world.later(DAY)
    assert (world.ids(), world.ids(brute=True), world.reasons(lead_id)) == ([], [], ["other_part"])
    with pytest.raises(Rejected, match="another time of day"):
        world.jo.write(start_dial, lead_id)
    world.later(HOUR - 1e-6)
    assert world.reasons(lead_id) == ["other_part"]
    world.later(1e-6)
    assert world.ids() == world.ids(brute=True) == [lead_id]
    world.later(-HOUR)
    world.jo.write(undo_outcome, undone)
    world.jo.write(release_all)
    assert world.ids() == world.ids(brute=True) == [lead_id]
    assert world.drift() == ()


def test_that_a_short_rest_too_ends_in_another_part(world: World) -> None:
    world.now -= 1.25 * HOUR
    lead_id = world.lead()
    world.call(lead_id, "busy")
    world.later(1.25 * HOUR)
    assert (world.ids(), world.reasons(lead_id)) == ([], ["other_part"])
    world.later(HOUR)
    assert world.ids() == world.ids(brute=True) == [lead_id]


def test_that_a_promise_and_an_answer_end_the_wait_for_another_part(world: World) -> None:
    promised, talked = world.lead(), world.lead()
    for lead_id in (promised, talked):
        world.call(lead_id, "voicemail")
    world.later(MINUTE)
    world.call_again(promised, "callback", callback_at=world.now + DAY)
    world.call_again(talked, "continue", talk_seconds=60.0)
    world.later(DAY)
    assert world.ids() == world.ids(brute=True) == [promised, talked]


def test_that_the_number_that_reached_somebody_is_offered_then_the_best_of_the_others(world: World) -> None:
    lead_id = world.lead(chicago(1), chicago(2))
    world.call(lead_id, "no_answer")
    assert world.jo.read(lead_card, lead_id).phones[0].e164 == chicago(2)[0]
    undone = world.call_again(lead_id, "continue", talk_seconds=60.0)
    assert world.jo.read(lead_card, lead_id).phones[0].e164 == chicago(2)[0]
    world.later(8 * DAY)
    wrong = world.call_again(lead_id, "wrong_number")
    card = world.jo.read(lead_card, lead_id)
    assert [(line.e164, line.is_dead, line.state) for line in card.phones] == [
        (chicago(1)[0], False, NumberState.TRIED),
        (chicago(2)[0], True, NumberState.WRONG_PERSON),
    ]
    world.jo.write(undo_outcome, wrong)
    world.jo.write(undo_outcome, undone)
    assert [line.state for line in world.jo.read(lead_card, lead_id).phones] == [NumberState.TRIED] * 2
    assert world.drift() == ()


def test_that_a_switchboard_says_who_shares_it_and_whom_to_ask_for(world: World) -> None:
    first = world.lead(chicago(1), full_name="Ann Lee", **{"Ask for": "Ms Lee, second floor"})
    second = world.lead(chicago(1), full_name="Bo Ray")
    world.lead(chicago(2))
    lines = [world.jo.read(lead_card, lead_id).phones[0] for lead_id in (first, second)]
    assert [(line.shared_with, line.ask_for) for line in lines] == [(1, "Ms Lee, second floor"), (1, "Bo Ray")]
