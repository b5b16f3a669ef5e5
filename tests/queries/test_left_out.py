"""Everybody is on the list or counted under the first reason that `why` gives (R2)."""

import random
from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.actions.claims import claim_lead, release_all, sweep
from calldesk.actions.events import record_event
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.queries.call_list import call_list
from calldesk.queries.left_out import LeftOut, leads_left_out, left_out
from calldesk.queries.why import Why, why
from calldesk.store.naive import recomputed
from calldesk.store.tx import Snapshot
from tests.core_draws import Draws
from tests.core_world import DAY, HOUR, MINUTE, World, chicago
from tests.team_database import TestServer

MANY = 10**6


def every_why(snapshot: Snapshot) -> list[Why]:
    return [why(snapshot, lead.lead_id) for lead in recomputed(snapshot)]


def check(desk: Desk) -> Counter[str]:
    """Counts, list and leads against what `why` says of each; gives the counts."""
    answers = desk.read(every_why)
    first = {answer.lead_id: answer.reasons[0] for answer in answers if answer.reasons}
    found = {one.code: one.count for one in desk.read(left_out)}
    assert found == Counter(reason.code for reason in first.values())
    assert sum(found.values()) + len(desk.read(call_list, MANY).rows) == len(answers)
    for code in found:
        leads = desk.read(leads_left_out, code, MANY)
        assert len(leads) == len({lead.lead_id for lead in leads})
        assert {lead.lead_id: lead.reason for lead in leads} == {
            lead_id: reason for lead_id, reason in first.items() if reason.code == code
        }
    return Counter(found)


def a_day(day: Draws, times: int) -> Counter[str]:
    """A random day in which names are dialled and marked too; gives how often each reason was met."""
    met: Counter[str] = Counter()
    for _ in range(times):
        for _ in range(day.chance.choice((1, 2, 4))):
            day.happen()
        if day.chance.random() < 0.5:
            day.block()
        day.time_passes()
        met += check(day.by())
    return met


@pytest.mark.parametrize("seed", range(6))
def test_that_all_are_listed_or_counted_under_the_first_reason_on_random_days(tmp_path: Path, seed: int) -> None:
    day = Draws.begin(tmp_path, random.Random(seed), 40)  # noqa: S311 - made-up days
    with day.world:
        assert a_day(day, 25)["state_name"]


def test_that_it_holds_on_a_team_s_server(server: TestServer, tmp_path: Path) -> None:
    with server.database() as name:
        day = Draws.begin(tmp_path, random.Random(77), 30, partial(server.address, name))  # noqa: S311 - made-up days
        with day.world:
            a_day(day, 15)


def codes(world: World, desk: Desk | None = None) -> dict[str, int]:
    check(desk or world.jo)
    return {one.code: one.count for one in (desk or world.jo).read(left_out)}


def only(world: World) -> LeftOut:
    check(world.jo)
    (one,) = world.jo.read(left_out)
    return one


def past_call(world: World, lead_id: int, code: str, **said: object) -> None:
    dialled = world.jo.write(record_past_dial, lead_id, "test")  # type: ignore[arg-type]
    world.jo.write(log_outcome, dialled.dial_id, Ending(code, **said))  # type: ignore[arg-type]


def test_that_nobody_is_left_out_where_all_are_listed(world: World) -> None:
    world.lead()
    assert codes(world) == {}


def test_that_a_cool_off_says_when_the_first_is_free(world: World) -> None:
    world.call(world.lead(), "no_answer")
    world.later(10 * MINUTE)
    world.call(world.lead(), "no_answer")
    one = only(world)
    assert (one.code, one.count, one.first_at) == ("cool_off", 2, world.now - 10 * MINUTE + 4 * HOUR)


def test_that_the_gap_the_second_dial_and_the_date_are_told_apart(world: World) -> None:
    past_call(world, world.lead(), "bad_number")
    world.lead(chicago(90), chicago(91))
    past_call(world, world.last_lead, "bad_number")
    dated = world.lead()
    past_call(world, dated, "not_now", until_at=world.now + 3 * HOUR)
    world.later(2 * MINUTE)
    twice = world.lead(chicago(92), chicago(93))
    past_call(world, twice, "bad_number")
    past_call(world, twice, "busy")
    assert codes(world) == {"state_no_number": 1, "redial_gap": 2, "cool_off": 1}
    world.later(HOUR + 1)
    assert codes(world) == {"state_no_number": 1, "not_now_until": 1, "two_dials_today": 1}


def test_that_one_who_was_dialled_twice_and_has_a_date_is_held_by_the_day_first(world: World) -> None:
    lead_id = world.lead()
    past_call(world, lead_id, "busy")
    past_call(world, lead_id, "not_now", until_at=world.now + 3 * DAY)
    world.later(HOUR + 1)
    assert codes(world) == {"two_dials_today": 1}
    world.later(DAY)
    assert codes(world) == {"not_now_until": 1}


def test_that_a_taken_back_outcome_cools_nobody_off(world: World) -> None:
    world.jo.write(undo_outcome, world.call(world.lead(), "voicemail"))
    world.jo.write(release_all)
    world.later(MINUTE)
    assert codes(world) == {"redial_gap": 1}


def test_that_promises_and_claims_are_told_apart_by_who_asks(world: World) -> None:
    promised = world.lead()
    world.call(promised, "callback", callback_at=world.now + 2 * HOUR)
    world.jo.write(claim_lead, world.lead())
    assert codes(world) == {"callback_later": 1, "claimed_by_you": 1}
    assert codes(world, world.kim) == {"callback_later": 1, "claimed": 1}
    world.later(2 * HOUR)
    assert codes(world, world.kim)["callback_of_another"] == 1
    (due,) = (one for one in world.kim.read(left_out) if one.code == "callback_of_another")
    assert due.first_at == world.now + 15 * MINUTE


def test_that_the_leads_whose_hours_come_first_stand_first(world: World) -> None:
    chicagoan = world.lead(kind="demo_requested")
    berliner = world.lead(("+49301234567", ("Europe/Berlin",), "DE"))
    new_yorker = world.lead(("+12125550101", ("America/New_York",), "US"), kind="email_replied")
    world.later(12 * HOUR)
    one = only(world)
    leads = world.jo.read(leads_left_out, "outside_hours")
    assert [lead.lead_id for lead in leads] == [berliner, new_yorker, chicagoan]
    assert one == LeftOut("outside_hours", 3, float(dict(leads[0].reason.args)["opens_at"]))
    assert world.jo.read(leads_left_out, "outside_hours", 2) == leads[:2]


def test_that_an_unknown_zone_is_a_reason_of_its_own(world: World) -> None:
    world.lead(("+18005550100", (), ""))
    assert only(world) == LeftOut("hours_unknown", 1)


def test_that_marketing_has_its_reasons_before_and_after_the_sweep(world: World) -> None:
    world.lead()
    world.call(world.lead(), "not_now")
    tried = world.lead()
    for _ in range(8):
        world.jo.write(record_past_dial, tried, "test")
    world.later(31 * DAY)
    expected = {"remarket_by_date": 1, "state_remarket": 1, "remarket_by_attempts": 1}
    assert codes(world) == expected
    world.jo.write(sweep, 2000)
    assert codes(world) == expected


@pytest.mark.parametrize("scope", ["person", "email", "company", "number"])
def test_that_a_name_on_do_not_call_counts_there(world: World, scope: str) -> None:
    world.add(chicago(1), email_key="a@example.com", company_key="acme")
    world.add(chicago(2))
    values = {"person": "1", "email": "a@example.com", "company": "acme", "number": chicago(1)[0]}
    world.block(scope, values[scope])
    assert codes(world) == {"do_not_call": 1, "state_name": 1}


def test_that_a_name_with_a_free_number_is_only_a_name_until_that_number_is_dead(world: World) -> None:
    name = world.add(chicago(1), chicago(2))
    world.block("number", chicago(1)[0])
    assert codes(world) == {"state_name": 1}
    past_call(world, name, "bad_number")
    assert codes(world) == {"do_not_call": 1}


def test_that_only_the_first_leads_are_shown_the_soonest_free_first(world: World) -> None:
    for _ in range(3):
        world.call(world.lead(), "no_answer")
        world.later(MINUTE)
    assert [lead.lead_id for lead in world.jo.read(leads_left_out, "cool_off", 2)] == [1, 2]


def test_that_a_past_instant_is_answered_from_the_facts(world: World) -> None:
    then = world.now
    world.call(world.lead(), "voicemail")
    world.later(2 * DAY)
    world.jo.write(record_event, 1, "web_visit")  # type: ignore[arg-type]
    later, world.now = world.now, then + HOUR
    assert codes(world) == {"cool_off": 1}
    world.now = later
