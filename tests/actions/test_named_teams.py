"""Named teams on both databases: who says who is in which, from when, and what that moves in the reports."""

from datetime import date, timedelta

import pytest

from calldesk.actions.calls import record_past_dial
from calldesk.actions.named_teams import set_named_team
from calldesk.domain.errors import DeskError, NotFound, Rejected
from calldesk.domain.ids import LeadId
from calldesk.queries.members import members, team_moves
from calldesk.queries.metrics import metrics
from calldesk.store.named_teams import teams_now
from calldesk.store.report_zone import report_day
from tests.core_world import DAY, World

TODAY = date(2026, 6, 9)
"""The Tuesday of the world's clock."""
TOMORROW = TODAY + timedelta(days=1)


def dials(world: World) -> dict[str, int]:
    rows = world.jo.read(metrics, world.now - 40 * DAY, world.now + DAY, "team")
    return {row.group: row.dials for row in rows}


def now(world: World) -> tuple[str, ...]:
    return world.jo.read(lambda snapshot: teams_now(snapshot, report_day(snapshot)))


def ring(world: World, lead_id: LeadId) -> None:
    for desk in (world.jo, world.kim):
        desk.write(record_past_dial, lead_id, "test")
        world.later(60)


def test_that_what_was_counted_stays_with_the_team_of_its_day(world: World) -> None:
    lead_id = world.lead()
    ring(world, lead_id)
    assert dials(world) == {"no team": 2}
    world.jo.write(set_named_team, "jo", "North")
    world.jo.write(set_named_team, "kim", "South", from_on=TOMORROW)
    assert (dials(world), now(world)) == ({"North": 1, "no team": 1}, ("North",))
    world.later(DAY)
    ring(world, lead_id)
    world.jo.write(set_named_team, "jo", "")
    world.later(DAY)
    assert now(world) == ("South",)
    assert dials(world) == {"North": 1, "South": 1, "no team": 2}


def test_that_a_later_word_on_the_same_day_holds_and_one_of_before_is_kept(world: World) -> None:
    for team in ("North", "  south   end "):
        world.jo.write(set_named_team, "jo", team)
        world.later(5)
    world.jo.write(set_named_team, "kim", "SOUTH END", from_on=TODAY - timedelta(days=9))
    assert now(world) == ("south end",)
    assert [(one.from_on, one.team, one.by) for one in world.jo.read(team_moves, "jo")] == [
        (TODAY, "North", "jo"),
        (TODAY, "south end", "jo"),
    ]
    shown = {one.login: one.team for one in world.jo.read(members)}
    assert not shown or (shown["jo"], shown["kim"], shown["quin"]) == ("south end", "south end", "")


@pytest.mark.parametrize(
    ("login", "team", "days", "why"),
    [
        ("nobody", "North", 0, "There is no member nobody"),
        ("jo", "No  Team", 0, "what reports say"),
        ("jo", "x" * 41, 0, "at most 40 characters"),
        ("jo", "a\x00b", 0, "one line of at most"),
        ("jo", "North", 367, "a year from now"),
        ("jo", "North", -40_000, "Say a day from 2000-01-01"),
    ],
)
def test_that_what_cannot_be_is_refused_in_a_sentence(world: World, login: str, team: str, days: int, why: str) -> None:
    with pytest.raises((Rejected, NotFound), match=why):
        world.jo.write(set_named_team, login, team, from_on=TODAY + timedelta(days=days))
    assert world.rows("SELECT * FROM team_move") == []


@pytest.mark.parametrize("world", ["team"], indirect=True)
def test_that_only_who_leads_says_it_and_everybody_may_read_it(world: World) -> None:
    with pytest.raises(DeskError, match="A team lead or an admin says who is in which team"):
        world.desk("quin").write(set_named_team, "quin", "North")
    world.jo.write(set_named_team, "quin", "North")
    assert world.desk("quin").read(teams_now, TODAY) == ("North",)


def test_that_a_past_moment_knows_nothing_of_what_was_said_after_it(world: World) -> None:
    ring(world, world.lead())
    before = world.now
    world.later(DAY)
    world.jo.write(set_named_team, "jo", "North", from_on=TODAY)
    assert dials(world) == {"North": 1, "no team": 1}
    world.now = before
    assert dials(world) == {"no team": 2}
