"""Which programs may work with a database, told at the connect; on a file and on a team's server."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from calldesk.actions.notes import add_note
from calldesk.desk import Desk
from calldesk.domain.errors import Unavailable
from calldesk.jobs.runner import Runner
from calldesk.queries.call_list import call_list
from calldesk.settings import Settings
from calldesk.store.handshake import REVISION, Access
from tests.core_world import World
from tests.store.old_team import OldTeam, old_team
from tests.team_database import TestServer


def newer(world: World, writes_from: str, reads_from: str) -> None:
    """Makes the database one that a newer program left."""
    world.as_owner("UPDATE alembic_version SET version_num = '0007'")
    world.as_owner(f"UPDATE handshake SET writes_from = '{writes_from}', reads_from = '{reads_from}'")


def opened(world: World, login: str = "jo") -> Desk:
    return world.desk(login)


def test_that_a_newer_database_that_only_has_more_is_worked_with(world: World) -> None:
    lead_id = world.lead()
    newer(world, REVISION, "0002")
    desk = opened(world)
    desk.write(add_note, lead_id, "words")
    assert (desk.handshake.access, desk.handshake.sentence) == (Access.WRITES, "")
    assert desk.handshake.has_jobs


def test_that_an_older_program_may_read_and_says_so(world: World) -> None:
    lead_id = world.lead()
    newer(world, "0006", "0003")
    desk = opened(world)
    assert [row.lead_id for row in desk.read(call_list).rows] == [lead_id]
    assert "You can read here, but not write. Please update CallDesk." in desk.handshake.sentence
    with pytest.raises(Unavailable, match="Please update CallDesk") as refused:
        desk.write(add_note, lead_id, "words")
    assert refused.value.exit_code == 3
    assert world.rows("SELECT 1 FROM note") == []


def test_that_an_older_program_runs_no_jobs(world: World) -> None:
    newer(world, "0006", "0003")
    desk = opened(world)
    runner = Runner(desk)
    runner.start()
    runner.stop()
    with pytest.raises(Unavailable, match="Please update"):
        runner.once()
    assert world.rows("SELECT 1 FROM job_lease") == []


def test_that_a_program_too_old_to_read_is_asked_to_be_updated(world: World) -> None:
    newer(world, "0006", "0006")
    with pytest.raises(Unavailable, match=r"newer CallDesk \(schema 0007\)\. Please update CallDesk\."):
        opened(world)


def test_that_who_is_new_is_not_added_by_a_program_that_only_reads(file_world: World) -> None:
    newer(file_world, "0006", "0003")
    with pytest.raises(Unavailable, match="zoe is not known here yet"):
        opened(file_world, "zoe")


@pytest.fixture
def old(server: TestServer) -> Iterator[OldTeam]:
    with old_team(server) as made:
        yield made


def test_that_a_desk_works_with_a_team_of_before_and_says_whom_to_ask(old: OldTeam) -> None:
    with closing(Desk.open(Settings(old.address(old.admin)))) as desk:
        assert desk.handshake.sentence.endswith("Ask your admin to run: calldesk team upgrade URL.")
        assert desk.handshake.access is Access.WRITES
        assert desk.read(call_list).rows == ()
        runner = Runner(desk)
        runner.start()
        runner.stop()
        with pytest.raises(Unavailable, match="calldesk team upgrade URL"):
            runner.once()
