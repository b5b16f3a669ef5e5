"""The lease and the runs on a team's server, where the server's clock counts and its guard stands before them."""

from contextlib import ExitStack, closing

import psycopg
import pytest

from calldesk.actions.jobs import Holder, take_lease
from calldesk.actions.members import add_member
from calldesk.desk import Desk
from calldesk.domain.ids import PoolId
from calldesk.jobs.plan import Job
from calldesk.jobs.runner import Runner
from calldesk.queries.jobs import job_runs, sight
from calldesk.settings import Settings
from tests.core_world import World, put_pool
from tests.postgres_cluster import OWNER
from tests.team_database import PASSWORD

pytestmark = pytest.mark.parametrize("world", ["team"], indirect=True)
ONE = Holder("1" * 16, "one", 500.0)


@pytest.fixture
def guarded(world: World) -> World:
    """A team in which no test's clock is taken for the server's."""
    world.as_owner("DELETE FROM test_clock")
    with closing(Desk.open(Settings(world.place("jo")))) as jo:
        assert jo.write(take_lease, ONE)
    return world


def tried(world: World, login: str, sql: str) -> str:
    """What the server says of a statement past the program."""
    address = world.place(login)
    assert not hasattr(address, "parts")
    with psycopg.connect(address.url, password=address.password, autocommit=True) as conn:  # type: ignore[union-attr]
        try:
            conn.execute(sql)  # type: ignore[call-overload]
        except psycopg.Error as error:
            return str(error.diag.message_primary)
    return "done"


MY_ID = "(SELECT calldesk.my_user_id())"


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        (f"UPDATE calldesk.job_lease SET holder = 'kim', by_user = {MY_ID}", "Somebody else holds this lease."),
        ("UPDATE calldesk.job_lease SET until_at = 0", "A lease is taken in one's own name."),
        (f"UPDATE calldesk.job_lease SET until_at = 0, by_user = {MY_ID}", "Somebody else holds this lease."),
        (
            f"INSERT INTO calldesk.job_lease (name, holder, by_user, until_at) VALUES ('more', 'k', {MY_ID}, 1e12)",
            "A lease lasts at most 600 seconds.",
        ),
        (
            "INSERT INTO calldesk.job_lease (name, holder, by_user, until_at) VALUES ('more', 'k', 1, 0)",
            "A lease is taken in one's own name.",
        ),
        ("DELETE FROM calldesk.job_lease", "permission denied for table job_lease"),
        ("DELETE FROM calldesk.job_run", "permission denied for table job_run"),
        ("UPDATE calldesk.job_run SET started_at = 0", "permission denied for table job_run"),
        ("UPDATE calldesk.handshake SET writes_from = '9'", "permission denied for table handshake"),
        (
            "INSERT INTO calldesk.job_run (run_id, job, started_at, by_user) VALUES ('x', 'x', 0, 1)",
            'new row violates row-level security policy for table "job_run"',
        ),
    ],
)
def test_that_the_server_keeps_lease_and_runs(guarded: World, sql: str, told: str) -> None:
    assert tried(guarded, "kim", sql) == told


@pytest.mark.parametrize(
    ("role", "may"), [("qualifier", True), ("marketer", True), ("rep", False), ("read_only", False)]
)
def test_that_whoever_works_may_run_jobs_and_everybody_sees_the_runs(world: World, role: str, may: bool) -> None:
    login = f"{role}_{world.team(OWNER).url.split('/')[-1].split('?')[0]}" if world.team else ""
    world.jo.write(add_member, login, PASSWORD, role, [PoolId(1)])
    world.as_owner("DELETE FROM test_clock")
    with closing(Desk.open(Settings(world.place(login)))) as desk:
        runner = Runner(desk, [Job("work", 5.0, lambda _: "Done.")], 30.0)
        runner._beat()
        assert runner.holds_lease is may
        runner.stop()
        assert desk.read(job_runs) == ()


def member(world: World, role: str, *pools: int) -> str:
    login = f"{role}{len(pools)}_{world.place('jo').url.split('/')[-1].split('?')[0]}"  # type: ignore[union-attr]
    world.jo.write(add_member, login, PASSWORD, role, [PoolId(pool) for pool in pools])
    return login


def test_that_who_sees_some_lists_works_those_and_gives_way_to_who_sees_all(world: World) -> None:
    second = world.jo.write(put_pool, "Second")
    plan = [Job("work", 5.0, lambda _: "Done.")]
    with ExitStack() as stack:
        some = Desk.open(Settings(world.place(member(world, "qualifier", second))), clock=lambda: world.now)
        stack.callback(some.close)
        narrow, wide = Runner(some, plan), Runner(world.jo, plan)
        narrow._beat()
        assert narrow.holds_lease
        assert [run.job for run in (narrow._run_if_due(plan[0]),) if run] == [f"work of lists {second}"]
        wide._beat()
        assert wide.holds_lease
        assert wide._run_if_due(plan[0]) is not None
        narrow._beat()
        assert not narrow.holds_lease
        narrow._beat()
        assert not narrow.holds_lease
        wide.stop()
        narrow._beat()
        assert narrow.holds_lease
        narrow.stop()


def test_that_a_qualifier_of_every_list_sees_all(world: World) -> None:
    with closing(Desk.open(Settings(world.place(member(world, "qualifier", 1))))) as desk:
        assert desk.read(sight) == ""
