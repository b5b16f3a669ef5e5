"""A server that lost what it had taken gets it back from the desks, each fact before what rests on it (R8)."""

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from calldesk.actions.calls import Ending, start_dial
from calldesk.actions.desk_work import Hand, finish_call, take_up
from calldesk.desk import Desk
from calldesk.domain.changes import Changes
from calldesk.domain.ids import FactId
from tests.running_team import RunningTeam, running_team
from tests.team_database import TestServer

SECONDS = 20.0
"""A ceiling: what takes longer does not come."""


@pytest.fixture
def team(server: TestServer) -> Iterator[RunningTeam]:
    with running_team(server, 6) as made:
        yield made


def lose_all(team: RunningTeam) -> None:
    """As if a backup from before these facts were restored: no desk meets the server again before all is gone."""
    for table in ("note", "outcome", "dial", "taken_command"):
        team.write(f"DELETE FROM {table}")
    team.cut()


def there(team: RunningTeam) -> tuple[list[str], list[str]]:
    dials = [str(row[0]) for row in team.rows("SELECT dial_id FROM dial")]
    return dials, [str(row[0]) for row in team.rows("SELECT outcome_id FROM outcome")]


def wait_for_dials(team: RunningTeam) -> list[str]:
    ends_at = time.monotonic() + SECONDS
    while not there(team)[0] and time.monotonic() < ends_at:
        time.sleep(0.02)
    return there(team)[0]


def followed(team: RunningTeam, path: Path) -> Desk:
    desk = team.desk("jo", path)
    desk.follow()
    return desk


def dialled(desk: Desk) -> tuple[Hand, FactId]:
    hand = desk.write(take_up)
    assert hand.current is not None
    return hand, desk.write(start_dial, hand.current.lead_id).dial_id


def test_that_an_outcome_does_not_get_there_before_its_dial_that_was_lost(team: RunningTeam, tmp_path: Path) -> None:
    with closing(followed(team, tmp_path / "outbox.db")) as desk:
        hand, dial_id = dialled(desk)
        lose_all(team)
        ahead = desk.write(finish_call, hand, dial_id, Ending("no_answer"))
        assert desk.team.outbox is not None
        assert desk.team.outbox.drained(SECONDS)
        assert there(team) == ([dial_id], [ahead.outcome_id])
        assert desk.team.outbox.dead() == ()


def test_that_what_was_lost_comes_back_without_another_write(team: RunningTeam, tmp_path: Path) -> None:
    with closing(followed(team, tmp_path / "outbox.db")) as desk:
        _, dial_id = dialled(desk)
        lose_all(team)
        assert wait_for_dials(team) == [dial_id]


def test_that_what_was_lost_while_the_desk_was_closed_comes_back_at_its_next_start(
    team: RunningTeam, tmp_path: Path
) -> None:
    with closing(followed(team, tmp_path / "outbox.db")) as desk:
        _, dial_id = dialled(desk)
    lose_all(team)
    with closing(followed(team, tmp_path / "outbox.db")):
        assert wait_for_dials(team) == [dial_id]


def test_that_the_first_write_on_a_new_connection_is_done_at_once_where_nothing_was_lost(
    team: RunningTeam, tmp_path: Path
) -> None:
    with closing(followed(team, tmp_path / "outbox.db")) as desk:
        assert desk.team.outbox is not None
        desk.team.outbox._sender.stop(SECONDS)  # so that the write itself has to look first
        desk.write(lambda tx: tx.conn.info.clear())  # as a new connection is
        hand, dial_id = dialled(desk)
        ahead = desk.write(finish_call, hand, dial_id, Ending("no_answer"))
        assert ahead.following is not None  # without the server there is no third lead


def test_that_a_desk_that_was_cut_off_reads_at_once_when_it_is_live_again(team: RunningTeam, tmp_path: Path) -> None:
    with closing(followed(team, tmp_path / "outbox.db")) as desk:
        dialled(desk)
        is_live = threading.Event()
        desk.subscribe(lambda changes: is_live.set() if changes == Changes.everything() else None)
        team.cut()
        assert is_live.wait(SECONDS)
        assert desk.read(lambda snapshot: snapshot.user) == desk.user
        assert desk.write(lambda tx: tx.user) == desk.user
