"""A team's own calling hours and clocks of a first touch on a real database: for whom, from when, and back again."""

import threading
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from calldesk.actions.team_rules import set_team_rules
from calldesk.desk import Desk
from calldesk.domain.cadence import TouchClocks
from calldesk.domain.errors import Conflict, Rejected
from calldesk.domain.ids import LeadId
from calldesk.domain.team_hours import OwnHours
from calldesk.queries.left_out import left_out
from calldesk.queries.team_rules import rules_now
from calldesk.store.tx import Tx
from tests.core_world import DAY, HOUR, MINUTE, World, chicago, put_person
from tests.team_database import TestServer

LONDON = ("+442079460001", ("Europe/London",), "GB")
MIAMI = ("+13055550001", ("America/New_York",), "US")


def save(world: World, place: str, window: str, *, by: Desk | None = None, **said: object) -> None:
    """Gives a place hours of the team's own; "" = the shipped ones again."""
    desk = by or world.jo
    now = desk.read(rules_now)
    row = OwnHours(window, **said) if window else None  # type: ignore[arg-type]
    desk.write(set_team_rules, replace(now.rules, hours=now.rules.hours.with_row(place, row)), now.version_no)


def save_clocks(world: World, **said: float) -> None:
    now = world.jo.read(rules_now)
    hours = replace(now.rules.hours, touch=TouchClocks(**said))  # type: ignore[arg-type]
    world.jo.write(set_team_rules, replace(now.rules, hours=hours), now.version_no)


def same_as_by_hand(world: World) -> None:
    assert world.ids() == world.ids(brute=True)
    assert world.ids(world.kim) == world.ids(world.kim, brute=True)
    assert world.drift() == ()


def test_that_a_changed_window_holds_for_every_lead_of_the_country_at_the_next_reading(world: World) -> None:
    us, british = world.lead(), world.lead(LONDON)
    assert set(world.ids(world.kim)) == {us, british}
    save(world, "US", "mo-fr 11:00-17:00")
    assert world.ids(world.kim) == [british]
    assert world.reasons(us) == ["outside_hours"]
    assert world.why(us).reasons[0]["opens_at"] == world.now + HOUR
    assert {one.code: one.count for one in world.jo.read(left_out)}["outside_hours"] == 1
    same_as_by_hand(world)
    world.later(HOUR)
    assert set(world.ids()) == {us, british}
    same_as_by_hand(world)


def test_that_a_later_change_and_the_way_back_move_nobodys_numbers(world: World) -> None:
    us = world.lead()
    save(world, "US", "mo-fr 11:00-17:00")
    classes = world.rows("SELECT class_id FROM lead_phone")
    save(world, "US", "mo-fr 10:00-17:00")
    assert world.ids() == [us]
    save(world, "US", "mo-fr 12:00-17:00")
    assert world.ids() == []
    same_as_by_hand(world)
    save(world, "US", "")
    assert world.ids() == [us]
    assert world.rows("SELECT class_id FROM lead_phone") == classes
    same_as_by_hand(world)


def test_that_a_state_has_hours_of_its_own_and_the_others_keep_theirs(world: World) -> None:
    florida, illinois = world.lead(MIAMI), world.lead()
    named = world.lead(("+442079460002", ("America/New_York",), "US"), country="US", state="Florida")
    save(world, "US-FL", "mo-fr 13:00-17:00")
    assert world.ids() == [illinois]
    save(world, "US", "mo-fr 14:00-17:00")
    assert world.ids() == []
    world.later(2.5 * HOUR)
    assert set(world.ids()) == {florida, named}  # 13:30 there, 12:30 in Chicago
    same_as_by_hand(world)


def test_that_who_comes_later_is_judged_by_them_too(world: World) -> None:
    save(world, "US", "mo-fr 11:00-17:00")
    lead_id = world.lead()
    assert world.reasons(lead_id) == ["outside_hours"]
    save(world, "US", "mo-fr 10:00-17:00")
    assert world.ids() == [lead_id]
    same_as_by_hand(world)


def test_that_holidays_close_or_not_as_the_row_says(world: World) -> None:
    world.later(24 * DAY)  # the 3rd of July 2026, on which the 4th is kept
    lead_id = world.lead()
    assert world.reasons(lead_id) == ["outside_hours"]
    save(world, "US", "mo-su 08:00-21:00", holidays=False, words="They are a hotline for holidays")
    assert world.ids() == [lead_id]
    same_as_by_hand(world)


def test_that_hours_outside_the_shipped_ones_need_words_that_the_version_keeps(world: World) -> None:
    with pytest.raises(Rejected, match="US-FL would ring outside the shipped mo-su 08:00-20:00"):
        save(world, "US-FL", "mo-su 08:00-20:30")
    with pytest.raises(Rejected, match="or on holidays"):
        save(world, "US", "mo-fr 09:00-12:00", holidays=False)
    assert world.jo.read(rules_now).version_no == 0
    save(world, "US-FL", "mo-su 08:00-20:30", by=world.kim, words="All of them asked for the evening")
    last = world.jo.read(rules_now).history[0]
    assert (last.by, last.what) == ("kim", ("Hours US-FL: mo-su 08:00-20:30 (“All of them asked for the evening”)",))


@pytest.mark.parametrize(
    ("place", "window", "said"),
    [
        ("QQ", "mo-fr 09:00-12:00", "is no country"),
        ("US-QQ", "mo-fr 09:00-12:00", "is no state of US"),
        ("US", "closed", "never open"),
    ],
)
def test_that_what_cannot_be_is_refused(file_world: World, place: str, window: str, said: str) -> None:
    with pytest.raises(Rejected, match=said):
        save(file_world, place, window)


def test_that_the_clocks_of_a_first_touch_hold_for_who_waits(world: World) -> None:
    web, other = world.lead(kind="demo_requested", at=world.now), world.lead(at=world.now)
    assert world.state(web)["touch_due"] == world.now + 5 * MINUTE
    same_day = world.state(other)["touch_due"]
    save_clocks(world, web_seconds=20 * MINUTE, day_days=2)
    assert world.state(web)["touch_due"] == world.now + 20 * MINUTE
    assert world.state(other)["touch_due"] == float(str(same_day)) + DAY
    same_as_by_hand(world)
    later = world.lead(kind="demo_requested", at=world.now)
    assert world.state(later)["touch_due"] == world.now + 20 * MINUTE
    with pytest.raises(Rejected, match="goes from 1 min to 8 h"):
        save_clocks(world, web_seconds=10.0)


def test_that_a_past_instant_is_answered_by_the_hours_of_then(file_world: World) -> None:
    world = file_world
    lead_id = world.lead()
    asked_at = world.now
    world.later(MINUTE)
    save(world, "US", "mo-fr 11:00-17:00")
    assert world.ids() == []
    then = world.desk("jo", lambda: asked_at)
    assert world.ids(then) == world.ids(then, brute=True) == [lead_id]


def test_that_a_call_of_a_lead_whose_hours_were_changed_is_logged_as_ever(world: World) -> None:
    lead_id = world.lead()
    save(world, "US", "mo-fr 09:00-17:00")
    world.call(lead_id, "no_answer", desk=world.kim)
    same_as_by_hand(world)


def test_that_who_comes_in_beside_a_change_is_classed_by_the_new_hours(server: TestServer, tmp_path: Path) -> None:
    """The transaction read the shipped hours, and writes its numbers only after new ones were saved."""
    with server.database() as name, World(tmp_path, team=partial(server.address, name)) as world:
        begun, saved, tries = threading.Event(), threading.Event(), [0]

        def late(tx: Tx) -> None:
            tries[0] += 1
            begun.set()
            saved.wait(30)
            put_person(tx, LeadId(900), (chicago(900),), 1, {})

        slow = threading.Thread(target=world.kim.write, args=(late,))
        slow.start()
        begun.wait(30)
        save(world, "US", "mo-fr 11:00-17:00")
        saved.set()
        slow.join(60)
        keys = world.rows("SELECT o.schedule_key FROM lead_phone p JOIN opening_class o ON o.class_id = p.class_id")
        assert (tries, [row["schedule_key"] for row in keys]) == ([2], ["America/Chicago|@US-"])


def test_that_the_second_of_two_who_change_them_is_told(world: World) -> None:
    seen = world.kim.read(rules_now)
    save(world, "US", "mo-fr 11:00-17:00")
    with pytest.raises(Conflict):
        world.kim.write(set_team_rules, seen.rules, seen.version_no)
    assert world.state(LeadId(world.lead()))["class_id"]
