"""The lease and the book of runs, at moments that the test sets, on both databases."""

import pytest

from calldesk.actions.jobs import (
    LEASE_SECONDS,
    LONGEST_LEASE_SECONDS,
    Holder,
    beat,
    begin_run,
    end_run,
    keep_lease,
    let_lease_go,
    take_lease,
)
from calldesk.domain.errors import Conflict
from calldesk.domain.jobs import AGAIN_SECONDS, Ending
from calldesk.queries.jobs import is_job_due, job_runs, lease_holder
from calldesk.store.job_tables import KEPT_RUNS
from calldesk.store.tx import Tx
from tests.core_world import DAY, World

ONE, OTHER = Holder("1" * 16, "one"), Holder("2" * 16, "other")


def test_that_of_two_runners_one_has_the_lease(world: World) -> None:
    assert world.jo.write(take_lease, ONE)
    assert not world.kim.write(take_lease, OTHER)
    found = world.kim.read(lease_holder)
    assert found is not None
    assert (found.token, found.login, found.device) == (ONE.token, "jo", "one")


def test_that_a_lease_ends_by_itself_and_is_taken_over(world: World) -> None:
    world.jo.write(take_lease, ONE)
    world.later(LEASE_SECONDS - 1e-3)
    assert not world.kim.write(take_lease, OTHER)
    world.later(1e-3)
    assert world.kim.read(lease_holder) is None
    assert world.kim.write(take_lease, OTHER)
    with pytest.raises(Conflict, match="Another program"):
        world.jo.write(beat, ONE)


def test_that_a_heartbeat_keeps_the_lease(world: World) -> None:
    world.jo.write(take_lease, ONE)
    for _ in range(3):
        world.later(LEASE_SECONDS * 0.9)
        world.jo.write(beat, ONE)
    assert not world.kim.write(take_lease, OTHER)


def test_that_a_lease_that_has_ended_is_not_moved_on_by_who_slept(world: World) -> None:
    world.jo.write(take_lease, ONE)
    world.later(LEASE_SECONDS)
    with pytest.raises(Conflict):
        world.jo.write(beat, ONE)
    assert world.jo.write(take_lease, ONE)


def test_that_a_lease_let_go_is_free_at_once(world: World) -> None:
    world.jo.write(take_lease, ONE)
    world.kim.write(let_lease_go, OTHER)
    assert not world.kim.write(take_lease, OTHER)
    world.jo.write(let_lease_go, ONE)
    assert world.kim.write(take_lease, OTHER)


def test_that_a_lease_from_a_far_future_holds_nobody_off(file_world: World) -> None:
    file_world.later(DAY)
    file_world.jo.write(take_lease, ONE)
    file_world.later(-DAY + LONGEST_LEASE_SECONDS)
    assert file_world.kim.write(take_lease, OTHER)


def test_that_who_lost_the_lease_writes_nothing(world: World) -> None:
    world.jo.write(take_lease, ONE)
    world.later(LEASE_SECONDS)
    world.kim.write(take_lease, OTHER)

    def fenced(tx: Tx) -> None:
        end_run(tx, "none", Ending.DONE, "")
        keep_lease(tx, ONE)

    with pytest.raises(Conflict):
        world.jo.write(fenced)
    with pytest.raises(Conflict):
        world.jo.write(begin_run, ONE, "sweep", 5.0)
    assert world.jo.read(job_runs) == ()


def test_that_a_run_shows_when_it_began_how_long_it_took_and_how_it_ended(world: World) -> None:
    world.jo.write(take_lease, ONE)
    began_at = world.now
    run_id = world.jo.write(begin_run, ONE, "sweep", 5.0)
    assert run_id is not None
    assert [(r.job, r.seconds, r.how) for r in world.kim.read(job_runs)] == [("sweep", None, "")]
    world.later(2.5)
    world.jo.write(end_run, run_id, Ending.DONE, "7 rows.")
    (run,) = world.kim.read(job_runs)
    assert (run.job, run.started_at, run.seconds, run.how) == ("sweep", began_at, 2.5, "done")
    assert (run.sentence, run.login, run.device) == ("7 rows.", "jo", "one")


def test_that_a_job_runs_once_in_its_time_whoever_asks(world: World) -> None:
    world.jo.write(take_lease, ONE)
    run_id = world.jo.write(begin_run, ONE, "backup", DAY)
    assert run_id is not None
    world.jo.write(end_run, run_id, Ending.DONE, "")
    world.later(LEASE_SECONDS)
    world.kim.write(take_lease, OTHER)
    assert world.kim.write(begin_run, OTHER, "backup", DAY) is None
    world.later(DAY)
    world.kim.write(take_lease, OTHER)
    assert world.kim.write(begin_run, OTHER, "backup", DAY) is not None


def test_that_a_run_that_failed_is_tried_again_soon(world: World) -> None:
    world.jo.write(take_lease, ONE)
    run_id = world.jo.write(begin_run, ONE, "backup", DAY)
    assert run_id is not None
    world.jo.write(end_run, run_id, Ending.FAILED, "no room")
    assert not world.jo.read(is_job_due, "backup", DAY)
    world.later(AGAIN_SECONDS)
    assert world.jo.read(is_job_due, "backup", DAY)


def test_that_a_run_left_open_by_a_crash_is_closed_by_the_next_runner(world: World) -> None:
    world.jo.write(take_lease, ONE)
    left = world.jo.write(begin_run, ONE, "sweep", 5.0)
    world.later(LEASE_SECONDS)
    world.kim.write(take_lease, OTHER)
    world.kim.write(begin_run, OTHER, "sweep", 5.0)
    assert [(r.login, r.how) for r in world.jo.read(job_runs)] == [("kim", ""), ("jo", "cut off")]
    assert left is not None
    world.jo.write(end_run, left, Ending.DONE, "so late")
    assert world.jo.read(job_runs)[1].how == "cut off"


def test_that_old_runs_are_forgotten_job_by_job(world: World) -> None:
    def many(tx: Tx) -> None:
        for _ in range(KEPT_RUNS + 5):
            tx.now += 10
            run_id = begin_run(tx, ONE, "sweep", 5.0)
            assert run_id is not None
            keep_lease(tx, ONE)

    world.jo.write(take_lease, ONE)
    world.jo.write(begin_run, ONE, "backup", DAY)
    world.jo.write(many)
    counted = world.rows("SELECT job, count(*) n FROM job_run GROUP BY job ORDER BY job")
    assert counted == [{"job": "backup", "n": 1}, {"job": "sweep", "n": KEPT_RUNS}]


def test_that_bookkeeping_leaves_the_state_as_old_as_it_was(file_world: World) -> None:
    file_world.lead()
    before = file_world.rows("SELECT latest_at FROM state_clock")
    file_world.later(DAY)
    file_world.jo.write(take_lease, ONE)
    file_world.jo.write(beat, ONE)
    run_id = file_world.jo.write(begin_run, ONE, "sweep", 5.0)
    file_world.jo.write(end_run, run_id or "", Ending.DONE, "")
    assert file_world.rows("SELECT latest_at FROM state_clock") == before
