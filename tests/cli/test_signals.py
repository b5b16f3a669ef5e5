"""`calldesk signals`: the same numbers as the query, for the days that are asked for."""

from datetime import timedelta

import pytest

from calldesk.actions.calls import Ending, log_outcome, record_late_dial
from calldesk.actions.named_teams import set_named_team
from calldesk.domain.moments import instant, iso
from calldesk.domain.signals import SIGNALS_VERSION, Sign
from tests.cli.conftest import Shell
from tests.core_world import DAY, MINUTE, World


@pytest.fixture
def hurried(world: World) -> World:
    """Five short dials and fifteen others of jo's yesterday, one short one of kim's today."""
    world.now -= DAY
    for at in range(20):
        dialled = world.jo.write(record_late_dial, world.lead())
        world.later(2.0 if at < 5 else 20.0)
        world.jo.write(log_outcome, dialled.dial_id, Ending("no_answer"))
        world.later(MINUTE)
    world.now += DAY
    dialled = world.kim.write(record_late_dial, world.lead())
    world.kim.write(log_outcome, dialled.dial_id, Ending("voicemail"))
    return world


def test_that_the_week_so_far_is_told_by_signal_and_by_person(hurried: World, shell: Shell) -> None:
    rows = {row["signal"]: row for row in shell("signals").rows}
    assert list(rows) == list(Sign)
    assert rows["short_dials"]["records"] == "6"
    assert (rows["short_dials"]["of"], rows["short_dials"]["version"]) == ("21", SIGNALS_VERSION)
    assert rows["handoff_unspoken"]["share"] == ""
    people = {(row["user"], row["signal"]): row for row in shell("signals", "--by", "user").rows}
    jo, kim = people["jo", "short_dials"], people["kim", "short_dials"]
    assert (jo["records"], jo["of"], jo["share"], jo["stands_out"]) == ("5", "20", "0.250000", "true")
    assert (jo["small_sample"], jo["team_median_share"]) == ("false", "")
    assert (kim["records"], kim["small_sample"], kim["stands_out"]) == ("1", "true", "false")


def test_that_a_named_team_has_what_its_people_did_while_they_were_in_it(hurried: World, shell: Shell) -> None:
    today = instant(hurried.now).date()
    hurried.jo.write(set_named_team, "jo", "North", from_on=today - timedelta(days=9))
    hurried.jo.write(set_named_team, "jo", "South", from_on=today)
    rows = {(row["team"], row["signal"]): row for row in shell("signals", "--by", "team").rows}
    north, none = rows["North", "short_dials"], rows["no team", "short_dials"]
    assert (north["records"], north["of"], north["share"], north["small_sample"]) == ("5", "20", "0.250000", "false")
    assert (none["records"], none["of"], none["version"]) == ("1", "1", SIGNALS_VERSION)  # kim's
    assert not any(team == "South" for team, _ in rows)


def test_that_days_are_those_asked_for_and_help_tells_the_small_print(hurried: World, shell: Shell) -> None:
    day = iso(hurried.now)[:10]
    assert shell("signals", "--from", day).rows[0]["records"] == "1"
    assert shell("signals", "--from", "2026-06-01", "--to", day).rows[0]["records"] == "5"
    table = shell("signals", "--format", "table").out
    assert f"signals {SIGNALS_VERSION}" in table
    assert isinstance(shell("signals", "--format", "json").json, list)
    assert shell("signals", "--from", day, "--to", day).code == 2
    assert shell("signals", "--from", "someday").code == 2
    assert shell("signals", "--tz", "Mars").code == 2
