"""No more dials a day than a list or a person may have, but for promises, first touches, and what lies on a card."""

import random
import tempfile
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.caps import set_list_cap, set_person_cap
from calldesk.actions.claims import claim_lead, claim_next
from calldesk.actions.lists import make_list, move_part
from calldesk.actions.rolled_days import set_report_zone
from calldesk.actions.team_rules import set_team_rules
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.ids import LeadId, PoolId
from calldesk.queries.call_list import call_list
from calldesk.queries.left_out import leads_left_out, left_out
from calldesk.queries.team_rules import rules_now
from calldesk.store.caps import capped_day
from calldesk.store.driver import driver_rows
from calldesk.store.tx import Snapshot
from tests.core_draws import Draws
from tests.core_world import DAY, HOUR, MINUTE, World
from tests.queries.test_left_out import check
from tests.team_database import TestServer

FIRST = PoolId(1)
REFUSED = "dials of today"


def dial_next(world: World, desk: Desk | None = None, code: str = "no_answer") -> LeadId | None:
    """Takes the next lead, rings it and says how it ended."""
    by = desk or world.jo
    claim = by.write(claim_next)
    if claim is None:
        return None
    dialled = by.write(start_dial, claim.lead_id, token=claim.token)
    by.write(log_outcome, dialled.dial_id, world.ending(code, 0.0))
    return claim.lead_id


def said(world: World, desk: Desk | None = None) -> list[str]:
    return [message.code for message in (desk or world.jo).read(call_list).caps]


def test_that_a_list_stops_at_its_cap_for_everybody_and_goes_on_the_next_day(world: World) -> None:
    leads = [world.lead() for _ in range(5)]
    world.jo.write(set_list_cap, FIRST, 3)
    rung = [dial_next(world, desk) for desk in (world.jo, world.kim, world.jo)]
    assert None not in rung
    assert dial_next(world) is dial_next(world, world.kim) is None
    assert world.ids() == world.ids(brute=True) == []
    rest = next(lead_id for lead_id in leads if lead_id not in rung)
    assert world.reasons(rest) == ["list_cap"]
    for by_hand in (start_dial, claim_lead):
        with pytest.raises(Rejected, match=REFUSED):
            world.kim.write(by_hand, rest)
    assert said(world) == ["list_cap_reached"]
    assert {one.code: one.count for one in world.jo.read(left_out)} == {"list_cap": 2, "cool_off": 3}
    assert len(world.jo.read(leads_left_out, "list_cap")) == 2
    check(world.jo)
    world.later(DAY)
    assert rest in world.ids()
    assert world.drift() == ()


def test_that_a_person_stops_at_the_own_number_and_the_others_at_everybody_s(world: World) -> None:
    for _ in range(6):
        world.lead()
    world.jo.write(set_person_cap, "", 1)
    world.jo.write(set_person_cap, "kim", 2)
    assert dial_next(world) is not None
    assert dial_next(world) is None
    assert (said(world), said(world, world.kim)) == (["my_cap_reached"], [])
    assert dial_next(world, world.kim) is not None
    assert said(world, world.kim) == ["my_cap_near"]
    assert dial_next(world, world.kim) is not None
    assert dial_next(world, world.kim) is None
    check(world.kim)
    world.jo.write(set_person_cap, "kim", None)
    assert dial_next(world, world.kim) is None
    world.jo.write(set_person_cap, "kim", 0)  # no cap at all
    assert dial_next(world, world.kim) is not None


def test_that_a_promise_and_a_first_touch_are_kept(world: World) -> None:
    world.lead()
    promised, plain = world.lead(), world.lead()
    world.call(promised, "callback", callback_at=world.now + 2 * HOUR)
    world.jo.write(set_list_cap, FIRST, 1)
    world.jo.write(set_person_cap, "", 1)
    assert world.ids() == []
    touched = world.lead(kind="form_submitted", at=world.now - MINUTE)
    assert world.tiers() == [(touched, "first_touch")]
    assert world.jo.read(call_list).callable_count == 1
    world.call(touched, "no_answer")
    world.later(2 * HOUR)
    assert world.tiers() == [(promised, "callback")]
    assert world.ids(brute=True) == [promised]
    with pytest.raises(Rejected, match=REFUSED):
        world.call(plain, "no_answer")
    world.call(promised, "no_answer")
    check(world.jo)


def test_that_what_lies_on_a_card_is_dialled_and_undo_gives_no_dial_back(world: World) -> None:
    world.lead()
    other = world.lead()
    world.jo.write(set_list_cap, FIRST, 1)
    on_card = world.jo.write(claim_next)
    assert on_card is not None
    outcome = world.call(next(i for i in (1, other) if i != on_card.lead_id), "no_answer", desk=world.kim)
    dialled = world.jo.write(start_dial, on_card.lead_id, token=on_card.token)
    world.jo.write(log_outcome, dialled.dial_id, Ending("no_answer"))
    world.kim.write(undo_outcome, outcome)
    world.lead()
    assert world.ids() == []


def test_that_the_day_is_that_of_the_reports(world: World) -> None:
    for _ in range(2):
        world.lead()
    world.jo.write(set_list_cap, FIRST, 1)
    assert dial_next(world) is not None
    world.later(4 * HOUR)  # 19:00 in Greenwich, 00:30 in Kolkata, 21:00 in Berlin
    assert world.ids() == []
    ((_, first_at),) = [(one.code, one.first_at) for one in world.jo.read(left_out) if one.code == "list_cap"]
    assert (first_at or 0.0) - world.now == 5 * HOUR
    world.jo.write(set_report_zone, "Asia/Kolkata")
    assert len(world.ids()) == len(world.ids(brute=True))
    assert world.ids() != []
    world.jo.write(set_report_zone, "Europe/Berlin")
    assert world.ids() == world.ids(brute=True) == []


def test_that_a_moved_lead_takes_its_dials_along_and_other_lists_go_on(world: World) -> None:
    lead_id, _ = world.lead(), world.lead()
    east = world.jo.write(make_list, "East")
    world.jo.write(set_list_cap, FIRST, 1)
    world.call(lead_id, "no_answer")
    assert world.ids() == []
    world.jo.write(move_part, [lead_id], FIRST, east)
    assert len(world.ids()) == 1
    assert said(world) == ["list_cap_near"]


def test_that_what_was_counted_is_added_to_and_counted_afresh_in_half_an_hour(world: World) -> None:
    east = world.jo.write(make_list, "East")
    leads = [world.lead() for _ in range(6)]
    world.jo.write(set_list_cap, FIRST, 20)

    def made() -> int:
        return world.jo.read(capped_day, [FIRST]).lists[FIRST].made

    for minutes, lead_id in enumerate(leads[:3]):
        world.call(lead_id, "no_answer")
        assert made() == minutes + 1
        world.later(2 * MINUTE)
    assert made() == 3
    world.jo.write(move_part, leads[:1], FIRST, east)
    world.call(leads[3], "no_answer")
    assert made() == 4  # the one that was moved is still among what was counted
    world.later(MINUTE / 2)
    world.call(leads[4], "no_answer")
    world.later(MINUTE / 2)
    assert made() == 5
    world.jo.write(move_part, [leads[4]], FIRST, east)
    assert made() == 4  # what is no minute old is looked at each time, for it may still be on its way
    world.later(30 * MINUTE)
    assert made() == 3
    world.later(DAY)
    assert made() == 0


def test_that_versions_keep_the_caps_and_say_what_changed(world: World) -> None:
    world.jo.write(set_list_cap, FIRST, 200)
    world.jo.write(set_person_cap, "", 120)
    world.jo.write(set_person_cap, "kim", 0)
    now = world.jo.read(rules_now)
    world.jo.write(set_team_rules, now.rules, now.version_no)  # the pages of outcomes and hours know no caps
    assert world.jo.read(rules_now).rules.caps == now.rules.caps
    words = [what for version in now.history for what in version.what]
    assert words[1:] == ["Dials a day, everybody: none to 120", "Dials a day, Everyone: none to 200"]
    assert words[0].endswith("as everybody to none")
    world.jo.write(set_person_cap, "kim", 0)
    assert world.jo.read(rules_now).version_no == 4  # nothing changed, so there is no version


def test_that_what_cannot_be_is_refused(world: World) -> None:
    for wrong in (-1, 100_001):
        with pytest.raises(Rejected, match="go from 1 to 100000"):
            world.jo.write(set_list_cap, FIRST, wrong)
    with pytest.raises(DeskError, match="no such list"):
        world.jo.write(set_list_cap, PoolId(99), 1)
    with pytest.raises(DeskError, match="no member nobody"):
        world.jo.write(set_person_cap, "nobody", 1)


def test_that_only_a_lead_sets_one(world: World) -> None:
    if world.team is not None:
        with pytest.raises(Rejected, match="team lead or admin"):
            world.desk("quin").write(set_list_cap, FIRST, 1)


def test_that_nothing_more_is_asked_where_no_cap_is(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.lead()

    def asked(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr("calldesk.store.caps.driver_reads", asked)
    assert world.ids() != []
    assert dial_next(world) is not None


@pytest.mark.parametrize("seed", range(2))
def test_that_list_and_counts_are_those_of_the_facts_on_random_days(tmp_path: Path, seed: int) -> None:
    day = Draws.begin(tmp_path, random.Random(seed), 30)  # noqa: S311 - made-up days
    day.capped = True
    with day.world:
        for _ in range(15):
            day.draw()
            check(day.by())
    assert day.tally["caps"]


def test_that_they_are_on_a_team_s_server(server: TestServer, tmp_path: Path) -> None:
    with server.database() as name:
        day = Draws.begin(tmp_path, random.Random(5), 30, partial(server.address, name))  # noqa: S311 - made-up days
        day.capped = True
        with day.world:
            for _ in range(10):
                day.draw()
                check(day.by())


def _made(snapshot: Snapshot) -> int:
    since = snapshot.now // DAY * DAY  # the days of UTC, which are a team's unless it says others
    return int(
        driver_rows(snapshot.conn, "SELECT count(*) FROM dial WHERE happened_at >= :since", {"since": since})[0][0]
    )


@settings(max_examples=12, deadline=None)
@given(st.lists(st.sampled_from(("next", "hand", "promise", "undo", "hour", "night", "touch", "cap")), max_size=30))
def test_that_no_history_passes_a_cap_but_by_what_may(steps: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder, World(Path(folder)) as world:
        for _ in range(8):
            world.lead()
        cap, last = 2, ""
        world.jo.write(set_list_cap, FIRST, cap)
        for at, step in enumerate(steps):
            before, tiers = world.jo.read(_made), dict(world.tiers())
            rung: LeadId | None = None
            if step in {"next", "promise"}:
                rung = dial_next(world, code="callback" if step == "promise" else "no_answer")
            elif step == "hand":
                rung = LeadId(1 + at % world.last_lead)
                try:
                    last = world.call(rung, "no_answer")
                except DeskError:
                    rung = None
            elif step == "undo" and last:
                world.jo.write(undo_outcome, last)
                last = ""
                assert world.jo.read(_made) == before
            elif step == "touch":
                world.lead(kind="form_submitted", at=world.now)
            elif step == "cap":
                cap = 1 + at % 4
                world.jo.write(set_list_cap, FIRST, cap)
            else:
                world.later(HOUR + 1 if step == "hour" else DAY)
            if rung is not None:
                assert before < cap or tiers[rung] in {"callback", "first_touch"}
