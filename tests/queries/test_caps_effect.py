"""What caps are said to do to today is what they do: against plain Python on random days, and a day dialled out."""

import random
from pathlib import Path

import pytest

from calldesk.actions.caps import set_list_cap, set_person_cap
from calldesk.actions.claims import sweep
from calldesk.actions.lists import make_list
from calldesk.actions.rolled_days import set_report_zone
from calldesk.domain.caps import Caps, Count
from calldesk.domain.errors import NotFound, Rejected
from calldesk.domain.ids import PoolId, UserId
from calldesk.domain.reach import DialsLeft
from calldesk.queries.caps_effect import CapsEffect, CapsWanted, Stopped, caps_effect
from tests.actions.test_caps import dial_next
from tests.core_draws import Draws
from tests.core_world import DAY, HOUR, World, chicago
from tests.plain_reach import plain_day, plain_reached, plain_waiting

FIRST, SECOND = PoolId(1), PoolId(2)
NEW_YORK = ("+12125550101", ("America/New_York",), "US")
BERLIN = ("+493055501234", ("Europe/Berlin",), "DE")
ZONES = ("UTC", "America/Chicago", "Asia/Kolkata")


def said(world: World, **wanted: object) -> CapsEffect:
    return world.jo.read(caps_effect, CapsWanted(**wanted))  # type: ignore[arg-type]


def plain_left(world: World, caps: Caps, zone: str) -> DialsLeft:
    """What is left by the rows of dials, of two lists that everybody of a file works."""
    since, _ = plain_day(world.now, zone)
    rows = world.rows("SELECT d.by_user, c.pool_id, d.happened_at FROM dial d JOIN call_state c USING (lead_id)")
    today = [row for row in rows if since <= float(str(row["happened_at"])) <= world.now]
    users = [UserId(int(str(row["user_id"]))) for row in world.rows("SELECT user_id FROM user_account")]

    def left(cap: int, column: str, key: int) -> int | None:
        made = sum(row[column] == key for row in today)
        return max(cap - made, 0) if cap else None

    return DialsLeft(
        {pool: left(caps.of_list(pool), "pool_id", pool) for pool in (FIRST, SECOND)},
        {user: left(caps.of_person(user), "by_user", user) for user in users},
        {pool: frozenset(users) for pool in (FIRST, SECOND)},
    )


@pytest.mark.parametrize("seed", range(3))
def test_that_the_numbers_are_those_of_plain_python_on_random_days(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - made-up days
    day = Draws.begin(tmp_path, chance, 30)
    day.capped = True
    moved = 0
    with day.world as world:
        for _ in range(14):
            for _ in range(5):
                day.happen()
            day.time_passes()
            world.jo.write(sweep)
            zone = chance.choice(ZONES)
            world.jo.write(set_report_zone, zone)
            before = world.jo.read(lambda snapshot: snapshot.rules.of_team.caps)
            wanted = CapsWanted(
                lists=((SECOND, chance.choice((0, 1, 4))),),
                people=((chance.choice(("", "kim")), chance.choice((0, 3))),),
            )
            effect = world.jo.read(caps_effect, wanted)
            after = _saved(world, wanted)
            assert world.jo.read(lambda snapshot: snapshot.rules.of_team.caps) == after
            waiting = world.jo.read(plain_waiting, plain_day(world.now, zone)[1])
            meant = {pool: waiting.get(pool, (0, 0, 0)) for pool in _meant(world, before, after, zone)}
            assert effect.waiting == tuple(map(sum, zip(*meant.values(), strict=True))) if meant else (0, 0, 0)
            assert effect.reached == plain_reached(plain_left(world, before, zone), meant)
            assert effect.after == plain_reached(plain_left(world, after, zone), meant)
            moved += any(effect.lost)
    assert moved


def _saved(world: World, wanted: CapsWanted) -> Caps:
    for pool, dials in wanted.lists:
        world.jo.write(set_list_cap, pool, dials)
    for login, own in wanted.people:
        world.jo.write(set_person_cap, login, own)
    return world.jo.read(lambda snapshot: snapshot.rules.of_team.caps)


def _meant(world: World, before: Caps, after: Caps, zone: str) -> list[PoolId]:
    """Both lists where anybody's dials are counted, for each works both."""
    users = list(plain_left(world, before, zone).people)
    counted = any(caps.of_person(user) for caps in (before, after) for user in users)
    people = any(before.of_person(user) != after.of_person(user) for user in users)
    own = [pool for pool in (FIRST, SECOND) if before.of_list(pool) != after.of_list(pool)]
    return [FIRST, SECOND] if people or (own and counted) else own


def test_that_so_many_are_reached_when_the_day_is_dialled_out(world: World) -> None:
    for _ in range(7):
        world.lead(at=world.now - 3 * DAY)
    for _ in range(2):
        assert dial_next(world, code="bad_number") is not None
    effect = said(world, lists=((FIRST, 5),))
    assert (sum(effect.waiting), sum(effect.after), effect.left, sum(effect.lost)) == (5, 3, 3, 2)
    assert effect.stopped == ()
    world.jo.write(set_list_cap, FIRST, 5)
    reached = 0
    while dial_next(world, world.kim, "bad_number") is not None:
        reached += 1
    assert reached == 3
    assert sum(said(world, lists=((FIRST, 0),)).lost) == -2


def test_that_who_is_at_the_cap_at_once_is_named(world: World) -> None:
    for _ in range(6):
        world.lead()
    for desk in (world.jo, world.jo, world.kim):
        dial_next(world, desk)
    effect = said(world, people=(("", 2),))
    assert effect.stopped == (Stopped("jo", is_list=False, count=Count(2, 2)),)
    effect = said(world, lists=((FIRST, 3),), people=(("", 1), ("jo", 0)))
    assert [(one.name, one.is_list) for one in effect.stopped] == [("Everyone", True), ("kim", False)]
    assert (sum(effect.after), effect.left) == (0, 0)
    world.jo.write(set_person_cap, "", 2)
    assert said(world, people=(("", 1),)).stopped == (Stopped("kim", is_list=False, count=Count(1, 1)),)


def test_that_leads_that_open_or_come_back_today_count_and_those_of_tomorrow_do_not(world: World) -> None:
    world.jo.write(set_report_zone, "America/Chicago")
    for number in (chicago(1), NEW_YORK, BERLIN):
        world.lead(number, at=world.now - 3 * DAY)
    world.later(9 * HOUR)  # 19:00 in Chicago: two more hours there, one in New York; Berlin is closed until tomorrow
    assert sum(said(world, lists=((FIRST, 1),)).waiting) == 2
    world.later(HOUR)
    assert sum(said(world, lists=((FIRST, 1),)).waiting) == 1
    world.later(9 * HOUR)  # 05:00 of the next day: nobody's hours but Berlin's are open, all will be
    assert sum(said(world, lists=((FIRST, 1),)).waiting) == 3
    world.lead(kind="form_submitted", at=world.now)  # a first touch comes whatever the cap
    assert sum(said(world, lists=((FIRST, 1),)).waiting) == 3


def test_that_other_lists_are_left_alone_unless_somebody_s_dials_are_counted(world: World) -> None:
    world.lead()
    east = world.jo.write(make_list, "East")
    assert said(world, lists=((east, 9),)).lists == ("East",)
    if world.team is None:  # everybody works both
        world.jo.write(set_person_cap, "kim", 9)
        assert said(world, lists=((east, 9),)).lists == ("East", "Everyone")
    assert said(world).lists == ()


def test_that_the_day_is_that_of_the_window_where_the_team_has_said_none(world: World) -> None:
    world.lead()
    dial_next(world)
    world.later(DAY / 2)  # 22:00 in Chicago, the next day in UTC
    assert said(world, lists=((FIRST, 1),)).stopped == ()
    assert len(said(world, lists=((FIRST, 1),), zone="America/Chicago").stopped) == 1
    world.jo.write(set_report_zone, "UTC")
    assert said(world, lists=((FIRST, 1),), zone="America/Chicago").stopped == ()


def test_that_what_cannot_be_is_said(world: World) -> None:
    for wrong in ({"lists": ((FIRST, 100_001),)}, {"people": (("", -1),)}):
        with pytest.raises(Rejected, match="go from 1 to 100000"):
            said(world, **wrong)
    with pytest.raises(NotFound, match="no such list"):
        said(world, lists=((PoolId(99), 1),))
    with pytest.raises(NotFound, match="Nobody called zoe"):
        said(world, people=(("zoe", 1),))
