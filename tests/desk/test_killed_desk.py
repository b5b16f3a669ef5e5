"""A desk that is killed holds its leads until its lease ends, then another one gets them (R9)."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from calldesk.actions.claims import claim_next
from calldesk.actions.desk_work import Hand, take_up
from calldesk.desk import Desk
from tests.running_team import RunningTeam, running_team
from tests.team_database import PASSWORD, TestServer

LEASE_SECONDS = 3.0
HOLDER = """
import sys
from dataclasses import replace
import calldesk.desk as desks
from calldesk.actions.desk_work import take_up
from calldesk.domain.teams import team_address
from calldesk.settings import Settings
usual = desks.usual_cadence()
desks.usual_cadence = lambda: replace(usual, lease_seconds=float(sys.argv[2]))
hand = desks.Desk.open(Settings(team_address(sys.argv[1]))).write(take_up)
print(hand.current.lead_id, hand.current.token, hand.following.lead_id, hand.following.token, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def team(server: TestServer) -> Iterator[RunningTeam]:
    with running_team(server, 2) as made:
        yield made


def killed_holder(team: RunningTeam) -> dict[int, int]:
    """Lets a desk of jo's take both leads and kills it; gives the tokens it had."""
    url = team.server.cluster.url(team.name, "jo", PASSWORD)
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, url, str(LEASE_SECONDS)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    ) as process:  # fmt: skip
        assert process.stdout is not None
        words = process.stdout.readline().split()
        process.kill()
    return {int(words[0]): int(words[1]), int(words[2]): int(words[3])}


def taken(desk: Desk) -> Hand:
    """What the desk gets as soon as it gets anything."""
    ends_at = time.monotonic() + 20.0
    hand = desk.write(take_up)
    while (hand.current is None or hand.following is None) and time.monotonic() < ends_at:
        time.sleep(0.02)
        hand = desk.write(take_up)
    return hand


def test_that_the_leads_of_a_killed_desk_are_another_ones_when_its_lease_has_ended(team: RunningTeam) -> None:
    with closing(team.desk("kim")) as kim:
        tokens = killed_holder(team)
        killed_at = time.monotonic()
        assert kim.write(claim_next) is None
        hand = taken(kim)
        waited = time.monotonic() - killed_at
    assert hand.current is not None
    assert hand.following is not None
    assert {hand.current.lead_id, hand.following.lead_id} == set(tokens)
    assert hand.current.token > tokens[hand.current.lead_id]
    assert hand.following.token > tokens[hand.following.lead_id]
    assert LEASE_SECONDS - 2.0 < waited < LEASE_SECONDS + 2.0


def test_that_the_same_person_gets_the_leads_of_a_killed_desk_at_once(team: RunningTeam) -> None:
    with closing(team.desk("jo")) as jo:
        tokens = killed_holder(team)
        hand = jo.write(take_up)
    assert hand.current is not None
    assert hand.following is not None
    held = {hand.current.lead_id: hand.current.token, hand.following.lead_id: hand.following.token}
    assert held == {lead_id: token + 1 for lead_id, token in tokens.items()}
