"""The board of one named team against plain Python, over weeks in which people change team; added up and not (R11)."""

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from calldesk.actions.named_teams import set_named_team
from calldesk.actions.rolled_days import roll_a_day, set_report_zone
from calldesk.actions.targets import TEAM, Aimed, set_target
from calldesk.domain.board import Period, Span, span
from calldesk.domain.moments import Moment, instant
from calldesk.domain.targets import TALK, TOUCH
from calldesk.queries.board import Board, board, first_team
from calldesk.queries.board_cells import BoardCell, CellOf, cell_records
from calldesk.queries.board_past import BoardUsual, board_usual
from calldesk.queries.board_records import board_records
from tests.core_world import DAY, HOUR, MINUTE, World
from tests.queries.test_board import ZONE, Rung, a_few_weeks, same_means, sums, within
from tests.queries.test_metrics_handoffs import History

TEAMS = ("North", "South", "")
Moves = list[tuple[str, date, str]]
"""Login, first day, team; in the order in which it was said."""


def day_of(at: Moment) -> date:
    return instant(at).astimezone(ZoneInfo(ZONE)).date()


def moved(world: World, chance: random.Random, from_at: Moment, count: int) -> Moves:
    """People change team now and then, as it is said afterwards."""
    found: Moves = []
    for _ in range(count):
        first = day_of(from_at) + timedelta(days=chance.randint(-2, (day_of(world.now) - day_of(from_at)).days))
        one = (chance.choice(("jo", "kim")), first, chance.choice(TEAMS))
        world.jo.write(set_named_team, one[0], one[2], from_on=one[1])
        world.later(1)
        found.append(one)
    return found


def team_of(moves: Moves, login: str, at: Moment) -> str:
    """Day by day: what was said of the latest day that has begun, the last word of it."""
    told = {first: team for who, first, team in moves if who == login}
    begun = [first for first in told if first <= day_of(at)]
    return told[max(begun)] if begun else ""


def read(world: World, period: Period, team: str) -> tuple[Span, Board]:
    found = replace(span(period, world.now, ZONE), team=team)
    return found, world.jo.read(board, found)


@pytest.mark.parametrize("rolled", [False, True], ids=["facts", "rolled"])
@pytest.mark.parametrize("seed", range(2))
def test_that_the_numbers_of_a_team_are_those_of_its_people_on_their_days(
    world: World, seed: int, rolled: bool
) -> None:
    rung, chance = a_few_weeks(world, seed), random.Random(seed)  # noqa: S311 - made-up moves
    moves = moved(world, chance, rung[0].at, 9)
    if rolled:
        world.jo.write(set_report_zone, ZONE)
        while world.jo.write(roll_a_day):
            pass
    for period in Period:
        for team in TEAMS[:2]:
            mine = [one for one in rung if team_of(moves, one.by, one.at) == team]
            _same_numbers(world, *read(world, period, team), mine)
            same_means(*_usual(world, period, team), mine)


def _usual(world: World, period: Period, team: str) -> tuple[Span, BoardUsual]:
    time = replace(span(period, world.now, ZONE), team=team)
    return time, world.jo.read(board_usual, time)


def _same_numbers(world: World, time: Span, now: Board, mine: list[Rung]) -> None:
    here = within(mine, time.present.from_at, world.now)
    total = now.total
    assert (total.dials, total.conversations, total.qualified, total.talk_median_seconds) == sums(here)
    told = {row.name: (row.dials, row.conversations, row.qualified, row.talk_median_seconds) for row in now.people}
    assert told == {login: sums([one for one in here if one.by == login]) for login in {one.by for one in here}}
    hours = {hour: sums([one for one in here if one.hour == hour])[:2] for hour in {one.hour for one in here}}
    assert {one.hour: (one.dials, one.conversations) for one in now.hours} == hours
    codes = {one.outcome.code if one.outcome else "": one.dials for one in now.outcomes}
    assert codes == Counter(one.code for one in here)
    assert world.jo.read(board_records, time, "dials").total == len(here)
    for hour, (dials, _) in hours.items():
        assert world.jo.read(cell_records, time, BoardCell(CellOf.HOUR, "dials", hour)).total == dials


@pytest.mark.parametrize("seed", range(1))
def test_that_what_was_accepted_is_of_the_team_on_the_day_the_rep_took_it(world: World, seed: int) -> None:
    history, begun_at = History(world, seed), world.now
    for _ in range(40):
        history.happen()
        world.later(history.chance.choice((MINUTE, HOUR, DAY / 4)))
    moves = moved(world, history.chance, begun_at, 7)
    taken = [one for one in history.told if one.now.state in {"accepted", "won", "lost"}]
    for period in Period:
        for team in TEAMS[:2]:
            time, now = read(world, period, team)
            mine = [one for one in taken if team_of(moves, one.by, one.now.decided_at) == team]
            here = [one for one in mine if one.now.decided_at >= time.present.from_at]
            assert (now.total.accepted, now.total.taken) == (len(here), len(mine))
            assert {row.name: row.accepted for row in now.people if row.accepted} == Counter(one.by for one in here)
            assert world.jo.read(board_records, time, "accepted").total == len(here)


def test_that_the_targets_of_a_team_are_those_of_its_people_on_their_days(world: World) -> None:
    """The week of Tuesday 9 June: jo is in it from Wednesday on, kim until then."""
    for login, count in (("jo", 100.0), ("kim", 10.0)):
        world.jo.write(set_target, Aimed(login, "dials", count))
    for metric, value in (("dials", 999.0), (TALK, 180.0), (TOUCH, 300.0)):
        world.jo.write(set_target, Aimed(TEAM, metric, value))
    world.jo.write(set_named_team, "jo", "North", from_on=date(2026, 6, 10))
    world.jo.write(set_named_team, "kim", "North", from_on=date(2026, 6, 8))
    world.jo.write(set_named_team, "kim", "", from_on=date(2026, 6, 10))
    _, now = read(world, Period.WEEK, "North")
    assert now.targets.team == {"dials": 3 * 100 + 2 * 10, TALK: 180, TOUCH: 300}
    assert sorted(found["dials"] for found in now.targets.people.values()) == [20, 300]
    _, every = read(world, Period.WEEK, "")
    assert every.targets.team["dials"] == 5 * 999


def test_that_a_board_begins_with_the_own_team_of_who_leads_and_offers_those_of_today(world: World) -> None:
    _, now = read(world, Period.TODAY, "")
    assert (now.teams, world.jo.read(first_team, ZONE)) == ((), "")
    world.jo.write(set_named_team, "jo", "North")
    world.jo.write(set_named_team, "kim", "South", from_on=day_of(world.now) + timedelta(days=1))
    _, now = read(world, Period.TODAY, "")
    assert (now.teams, world.jo.read(first_team, ZONE)) == (("North",), "North")
    if world.team is not None:
        world.jo.write(set_named_team, "quin", "West")
        quin = world.desk("quin")
        assert (quin.read(board, span(Period.TODAY, world.now, ZONE)).teams, quin.read(first_team, ZONE)) == ((), "")
