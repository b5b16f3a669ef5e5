"""A desk whose own clock is a year off logs at the right moment: the server's time counts (R15)."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from calldesk.actions.calls import Ending, start_dial
from calldesk.actions.desk_work import finish_call, take_up
from calldesk.domain.moments import from_unix
from calldesk.store.server_clock import ServerClock
from tests.running_team import RunningTeam, running_team
from tests.team_database import PASSWORD, TestServer

YEAR_SECONDS = 365 * 86_400
WRONG_CLOCK = """
import runpy, sys, time
real, real_ns = time.time, time.time_ns
time.time = lambda: real() + {ahead}
time.time_ns = lambda: real_ns() + {ahead} * 10**9
sys.argv = ["benchmarks.chaos_worker", {url!r}, {outbox!r}]
runpy.run_module("benchmarks.chaos_worker", run_name="__main__")
"""
CALLS = 5


@pytest.fixture
def team(server: TestServer) -> Iterator[RunningTeam]:
    with running_team(server, 40) as made:
        yield made


def work_with_a_wrong_clock(team: RunningTeam, outbox: Path, ahead: int) -> float:
    """Logs some calls from a program that believes it is another year; gives the year it told."""
    url = team.server.cluster.url(team.name, "jo", PASSWORD)
    code = WRONG_CLOCK.format(ahead=ahead, url=url, outbox=str(outbox))
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2],
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        late = threading.Timer(60.0, process.kill)
        late.start()
        heard, notes = "", 0
        for line in process.stdout:
            heard = line if line.startswith("served") else heard
            notes += line.startswith("note")
            if notes == CALLS:
                process.stdin.close()
        late.cancel()
        assert process.wait(30) == 0
    return float(heard.split()[1])


@pytest.mark.parametrize("ahead", [YEAR_SECONDS, -YEAR_SECONDS])
def test_that_a_desk_a_year_off_logs_right(team: RunningTeam, tmp_path: Path, ahead: int) -> None:
    began_at = from_unix(time.time())
    told = work_with_a_wrong_clock(team, tmp_path / "outbox.db", ahead)
    ended_at = from_unix(time.time())
    assert abs(told - time.time()) > YEAR_SECONDS / 2  # the program did believe it
    rows = [
        row
        for table in ("dial", "outcome", "note")
        for row in team.rows(f"SELECT happened_at, received_at FROM {table}")
    ]
    assert len(rows) >= 3 * CALLS
    for happened_at, received_at in rows:
        assert began_at - 1.0 <= happened_at <= ended_at + 1.0
        assert -0.001 <= received_at - happened_at <= 1.0


def test_that_what_waits_for_a_server_keeps_the_servers_moment(
    team: RunningTeam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = time.time
    monkeypatch.setattr("time.time", lambda: real() + YEAR_SECONDS)
    with closing(team.desk("jo", tmp_path / "outbox.db")) as desk:
        desk.follow()
        hand = desk.write(take_up)
        assert hand.current is not None
        assert desk.team.outbox is not None
        with desk.team.outbox._sender.turn(1.0):  # nothing goes out meanwhile, as without a server
            monkeypatch.setattr("calldesk.outbox.outbox.TURN_SECONDS", 0.01)
            dialled = desk.write(start_dial, hand.current.lead_id, token=hand.current.token)
            desk.write(finish_call, hand, dialled.dial_id, Ending("no_answer"))
            logged_at = from_unix(real())
            time.sleep(0.3)
        assert desk.team.outbox.drained(20.0)
    ((dialled_at, received_at, path),) = team.rows("SELECT happened_at, received_at, path FROM dial")
    ((ended_at,),) = team.rows("SELECT happened_at FROM outcome")
    assert path == "late"
    assert abs(dialled_at - logged_at) < 1.0
    assert abs(ended_at - logged_at) < 1.0
    assert 0.2 < received_at - dialled_at < 20.0


def test_that_a_sleep_does_not_set_the_servers_clock_back(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, slept = ServerClock(), [0.0]
    monkeypatch.setattr("calldesk.store.server_clock.steady_seconds", lambda: 100.0 + slept[0])
    clock._ahead_seconds = 1000.0
    before_at = clock.now()
    slept[0] = 3600.0
    assert clock.now() == before_at + 3600.0
