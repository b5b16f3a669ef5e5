"""Targets and working days on both databases: who sets them, from when, and who sees whose."""

from datetime import date, timedelta

import pytest

from calldesk.actions.targets import TEAM, Aimed, set_target, set_targets, set_work_time
from calldesk.domain.board import Period, span
from calldesk.domain.errors import DeskError, NotFound, Rejected
from calldesk.domain.targets import TALK, TOUCH, Per
from calldesk.domain.work_times import NO_DAY, read_shares
from calldesk.queries.board import board
from calldesk.queries.targets import Targets, aims, my_targets, target_rows
from tests.actions.test_hand_over import user
from tests.core_world import DAY, World

TODAY = date(2026, 6, 9)
"""The Tuesday of the world's clock."""


def found(world: World, period: Period = Period.TODAY) -> Targets:
    return world.jo.read(board, span(period, world.now, "UTC")).targets


def test_that_the_board_has_the_teams_own_or_the_sum_of_its_people(world: World) -> None:
    world.jo.write(
        set_targets, (Aimed("jo", "dials", 90), Aimed("kim", "dials", 450, Per.WEEK), Aimed(TEAM, TALK, 180))
    )
    assert found(world).team == {"dials": 180, TALK: 180}
    assert found(world, Period.WEEK).team == {"dials": 900, TALK: 180}
    assert found(world).people == {user(world, login): {"dials": 90} for login in ("jo", "kim")}
    world.jo.write(set_target, Aimed(TEAM, "dials", 150))
    assert found(world).team["dials"] == 150
    world.later(5)
    world.jo.write(set_target, Aimed(TEAM, "dials", None))
    assert found(world).team["dials"] == 180


def test_that_a_first_target_holds_for_the_month_and_a_later_one_from_its_day(world: World) -> None:
    world.jo.write(set_target, Aimed("jo", "dials", 100))
    assert found(world, Period.MONTH).team == {"dials": 2200}
    world.later(60)
    world.jo.write(set_target, Aimed("jo", "dials", 200))
    assert found(world, Period.MONTH).team == {"dials": 6 * 100 + 16 * 200}
    for early in (date(2026, 6, 8), date(2026, 5, 1)):
        with pytest.raises(Rejected, match="judged by what held then"):
            world.jo.write(set_target, Aimed("jo", "dials", 1, from_on=early))
    with pytest.raises(Rejected, match="judged by what held then"):
        world.jo.write(set_target, Aimed("kim", "dials", 1, from_on=date(2026, 5, 31)))
    world.later(60)
    world.jo.write(set_target, Aimed("jo", "dials", 300, from_on=TODAY + timedelta(days=1)))
    assert found(world).team == {"dials": 200}
    assert [(row.value, row.from_on) for row in world.jo.read(target_rows)] == [
        (100, date(2026, 6, 1)),
        (200, TODAY),
        (300, TODAY + timedelta(days=1)),
    ]


def test_that_part_time_and_days_off_lower_it_and_the_weekend_has_none(world: World) -> None:
    world.jo.write(set_target, Aimed("jo", "dials", 100))
    world.jo.write(set_work_time, "jo", read_shares("mo-we, fr 50 %"))
    assert found(world, Period.WEEK).team == {"dials": 350 + 0}
    world.jo.write(set_work_time, "jo", NO_DAY, first_on=TODAY, last_on=TODAY)
    assert found(world, Period.WEEK).team == {"dials": 250}
    assert found(world).team == {"dials": 0}
    world.later(4 * DAY)
    assert found(world).team == {"dials": 0}


@pytest.mark.parametrize(
    ("aimed", "why"),
    [
        (Aimed("jo", "won", 1), "nothing a target is set for"),
        (Aimed("jo", TOUCH, 300), "set this target for the team"),
        (Aimed("jo", "dials", -1), "from 0 to a million"),
        (Aimed("jo", "dials", float("nan")), "from 0 to a million"),
        (Aimed("nobody", "dials", 1), "Nobody here has the login"),
    ],
)
def test_that_what_cannot_be_is_refused_and_nothing_of_it_is_kept(world: World, aimed: Aimed, why: str) -> None:
    with pytest.raises((Rejected, NotFound), match=why):
        world.jo.write(set_targets, (Aimed("jo", "dials", 5), aimed))
    assert world.jo.read(target_rows) == ()


def test_that_days_turned_round_or_none_at_all_are_refused(world: World) -> None:
    for shares, days, why in (
        (NO_DAY, {}, "works on no day"),
        (NO_DAY, {"first_on": TODAY, "last_on": TODAY - timedelta(days=1)}, "end before they begin"),
        (read_shares("mo"), {"first_on": TODAY - timedelta(days=1)}, "was worked by the days"),
    ):
        with pytest.raises(Rejected, match=why):
            world.jo.write(set_work_time, "jo", shares, **days)


def test_that_a_qualifier_sees_the_own_and_the_teams_alone_and_sets_none(world: World) -> None:
    if world.team is None:
        assert world.jo.read(aims, "UTC").may_change
        return
    quin = world.desk("quin")
    world.jo.write(set_targets, (Aimed("quin", "dials", 80), Aimed("kim", "dials", 90), Aimed(TEAM, "accepted", 4)))
    assert quin.read(my_targets, "UTC") == ({"dials": 80}, {"accepted": 4})
    assert {one.login for one in quin.read(target_rows)} == {"quin", ""}
    assert not quin.read(aims, "UTC").may_change
    with pytest.raises(DeskError, match="team lead or an admin"):
        quin.write(set_target, Aimed("quin", "dials", 1))
    with pytest.raises(DeskError, match="team lead or an admin"):
        quin.write(set_work_time, "quin", NO_DAY)


def test_that_who_has_left_aims_at_nothing_any_more_but_did_in_the_weeks_before(world: World) -> None:
    world.jo.write(set_targets, (Aimed("jo", "dials", 90), Aimed("kim", "dials", 60)))
    world.as_owner("UPDATE user_account SET active = false WHERE login = 'kim'")
    assert found(world).team == {"dials": 90}
