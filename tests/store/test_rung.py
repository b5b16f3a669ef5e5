"""A switchboard that was rung often enough rests for everybody behind it, in the list, in `why` and for a dial (R5)."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from calldesk.actions.calls import Ending, log_outcome, record_past_dial, start_dial
from calldesk.actions.claims import sweep
from calldesk.actions.members import add_member
from calldesk.actions.team_rules import set_team_rules
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.team_rules import CadenceNumbers
from calldesk.queries.call_list import call_list
from calldesk.queries.left_out import left_out
from calldesk.queries.team_rules import rules_now
from calldesk.queries.verify import verify
from tests.core_world import HOUR, MINUTE, Number, World, chicago
from tests.team_database import PASSWORD, TestServer

BOARD, DIRECT = chicago(900), chicago(901)


def behind(world: World, *people: tuple[Number, ...]) -> list[LeadId]:
    return [world.lead(*numbers) for numbers in people]


def ring(world: World, *leads: LeadId, every: float = 10 * MINUTE) -> None:
    for lead_id in leads:
        dialled = world.jo.write(start_dial, lead_id, e164=BOARD[0])
        world.jo.write(log_outcome, dialled.dial_id, Ending("no_answer"))
        world.later(every)


def check(world: World) -> None:
    assert world.ids() == world.ids(brute=True)
    assert world.drift() == ()


def test_that_the_third_dial_of_an_hour_takes_everybody_behind_the_switchboard_off_the_list(world: World) -> None:
    first, second, third, fourth, with_direct = behind(world, *[(BOARD,)] * 4, (BOARD, DIRECT))
    began = world.now
    ring(world, first, second)
    assert fourth in world.ids()
    check(world)
    ring(world, third)
    assert set(world.ids()) == {with_direct}
    assert world.reasons(fourth) == ["line_hour"]
    said = dict(world.why(fourth).reasons[0].args)
    assert (said["dials"], said["until_at"]) == (3, began + HOUR)
    assert {one.code: one.count for one in world.jo.read(left_out)}["line_hour"] == 1
    check(world)
    with pytest.raises(Rejected, match="switchboard was rung 3 times this hour"):
        world.jo.write(start_dial, fourth)
    with pytest.raises(Rejected, match="switchboard was rung"):
        world.jo.write(start_dial, with_direct, e164=BOARD[0])
    assert world.jo.write(start_dial, with_direct).e164 == DIRECT[0]
    world.now = began + HOUR
    assert fourth in world.ids()
    check(world)
    world.jo.write(sweep, 100)
    check(world)


def test_that_a_due_callback_is_kept_though_the_switchboard_rests(world: World) -> None:
    asked, second, third, fourth = behind(world, *[(BOARD,)] * 4)
    dialled = world.jo.write(start_dial, asked)
    world.jo.write(log_outcome, dialled.dial_id, Ending("callback", callback_at=world.now + 40 * MINUTE))
    world.later(5 * MINUTE)
    ring(world, second, third, every=20 * MINUTE)
    assert world.reasons(fourth) == ["line_hour"]
    assert world.ids() == [asked]
    check(world)
    world.jo.write(start_dial, asked)


def test_that_the_ones_who_rang_on_their_own_are_refused_at_the_same_moment(world: World) -> None:
    leads = behind(world, *[(BOARD,)] * 4)
    for lead_id in leads[:3]:
        world.jo.write(record_past_dial, lead_id, "from my mobile")
    assert world.ids() == []
    check(world)


def test_that_other_limits_hold_at_once_for_everybody(world: World) -> None:
    leads = behind(world, *[(BOARD,)] * 4)
    ring(world, *leads[:2], every=MINUTE)
    assert leads[2] in world.ids()
    now = world.jo.read(rules_now)
    world.jo.write(set_team_rules, replace(now.rules, numbers=CadenceNumbers(line_hour_dials=2)), now.version_no)
    assert world.ids() == []
    check(world)
    now = world.jo.read(rules_now)
    free = CadenceNumbers(line_hour_dials=0, line_day_dials=0)
    world.jo.write(set_team_rules, replace(now.rules, numbers=free), now.version_no)
    assert set(world.ids()) == {leads[2], leads[3]}
    check(world)


def test_that_dials_on_lists_one_does_not_see_count_too(tmp_path: Path, server: TestServer) -> None:
    with server.database() as name, World(tmp_path, team=partial(server.address, name)) as world:
        second = world.add_pool("Second")
        world.jo.write(add_member, "bell", PASSWORD, "qualifier", [PoolId(1)])
        bell = world.desk("bell")
        here = [world.lead(BOARD) for _ in range(2)]
        there = [world.lead(BOARD, pool_id=second) for _ in range(2)]
        ring(world, there[0], every=MINUTE)
        for lead_id in here:
            dialled = bell.write(start_dial, lead_id)
            bell.write(log_outcome, dialled.dial_id, Ending("no_answer"))
        with pytest.raises(Rejected, match="switchboard was rung 3 times"):
            world.jo.write(start_dial, there[1])
        world.jo.write(sweep, 100)  # grants what the dial of a list elsewhere has wished for
        assert world.ids() == []
        check(world)
        assert bell.read(call_list).rows == ()
        assert [drift for drift in bell.read(verify) if drift.lead_id] == []
