"""Runners at work: one a database, taken over after a crash, and no fault of one job stops the others."""

import threading
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest

from calldesk.actions.claims import claim_next
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict, Unavailable
from calldesk.domain.jobs import Ending
from calldesk.jobs.plan import PLAN, Job
from calldesk.jobs.runner import Ran, Runner
from calldesk.jobs.work import Work
from calldesk.queries.jobs import JobRun, job_runs, lease_holder
from calldesk.settings import Settings
from tests.core_world import DAY, HOUR, World
from tests.jobs.programs import CEILING_SECONDS, started, until

LEASE = 3.0


def real(world: World, login: str, stack: ExitStack) -> Desk:
    """A desk that lives by the database's own clock."""
    desk = Desk.open(Settings(world.place(login), login=login))
    stack.callback(desk.close)
    return desk


def runs_of(desk: Desk, job: str) -> list[JobRun]:
    return [run for run in desk.read(job_runs, 500) if run.job == job]


def test_that_two_runners_share_a_database_and_one_works(world: World) -> None:
    at_once, most, done = [0], [0], threading.Event()
    turn = threading.Lock()

    def counted(work: Work) -> str:
        with turn:
            at_once[0] += 1
            most[0] = max(most[0], at_once[0])
        threading.Event().wait(0.05)  # long enough to meet another
        with turn:
            at_once[0] -= 1
        return work.holder.token

    with ExitStack() as stack:
        desks = [real(world, login, stack) for login in ("jo", "kim")]
        tell: list[Ran] = []

        def told(ran: Ran) -> None:
            tell.append(ran)
            if len(tell) >= 8:
                done.set()

        runners = [Runner(desk, [Job("count", 0.05, counted)], LEASE, told) for desk in desks]
        for runner in runners:
            runner.start()
            stack.callback(runner.stop)
        assert done.wait(CEILING_SECONDS)
        assert [runner.holds_lease for runner in runners].count(True) == 1
    assert most == [1]
    assert len({ran.sentence for ran in tell}) == 1


def test_that_the_other_runner_takes_over_when_one_stops(world: World) -> None:
    with ExitStack() as stack:
        first = Runner(real(world, "jo", stack), [], LEASE)
        second = Runner(real(world, "kim", stack), [], LEASE)
        first.start()
        until(lambda: first.holds_lease)
        second.start()
        stack.callback(second.stop)
        first.stop()
        until(lambda: second.holds_lease)


@pytest.mark.slow
def test_that_a_killed_runner_is_followed_after_its_lease(world: World, project_root: Path) -> None:
    with ExitStack() as stack:
        desk = real(world, "kim", stack)
        killed = started(project_root, world.place("jo"), "jo", "hang", LEASE)
        stack.callback(killed.communicate)
        stack.callback(killed.kill)
        assert killed.stdout is not None
        assert killed.stdout.readline() == "works\n"
        follower = Runner(desk, [Job("work", 0.2, lambda work: work.desk.settings.login)], LEASE)
        follower.start()
        stack.callback(follower.stop)
        until(lambda: desk.read(lease_holder) is not None)
        assert not follower.holds_lease
        killed.kill()
        until(lambda: any(run.how == "done" for run in runs_of(desk, "work")))
        runs = runs_of(desk, "work")
        assert (runs[-1].how, runs[-1].login) == ("cut off", "jo")
        assert {run.login for run in runs[:-1]} == {"kim"}
        first = runs[-2]
        assert first.started_at - runs[-1].started_at >= LEASE * 0.9


@pytest.mark.slow
def test_that_no_run_of_two_programs_begins_before_the_last_one_ended(world: World, project_root: Path) -> None:
    with ExitStack() as stack:
        desk = real(world, "kim", stack)
        for login in ("jo", "kim"):
            program = started(project_root, world.place(login), login, "work", LEASE)
            stack.callback(partial(program.communicate, ""))
        until(lambda: len(runs_of(desk, "work")) >= 10)
    runs = world.rows("SELECT started_at, ended_at FROM job_run ORDER BY started_at")
    ended = [run["ended_at"] for run in runs[:-1]]
    assert all(end is not None and end <= after["started_at"] for end, after in zip(ended, runs[1:], strict=True))


def test_that_a_failing_job_is_written_down_and_stops_no_other(world: World) -> None:
    def refuses(_: Work) -> str:
        raise Unavailable("There is no room on the disk.")

    def breaks(_: Work) -> str:
        raise ZeroDivisionError("by nothing")

    plan = [Job("refuses", 5.0, refuses), Job("breaks", 5.0, breaks), Job("works", 5.0, lambda _: "Done.")]
    ran = Runner(world.jo, plan).once()
    assert [run.how for run in ran if isinstance(run, Ran)] == [Ending.FAILED, Ending.FAILED, Ending.DONE]
    found = {run.job: (run.how, run.sentence) for run in world.jo.read(job_runs)}
    assert found["refuses"] == ("failed", "There is no room on the disk.")
    assert found["works"] == ("done", "Done.")
    assert "ZeroDivisionError: by nothing" in found["breaks"][1]


def test_that_a_job_runs_no_more_once_the_lease_is_another_s(world: World) -> None:
    def loses(work: Work) -> str:
        world.later(HOUR)
        assert Runner(world.kim, []).once() == []
        return str(work.batches(lambda _tx, _batch: 0))

    (ran,) = Runner(world.jo, [Job("loses", 5.0, loses)]).once()
    assert isinstance(ran, Ran)
    assert (ran.how, ran.sentence) == (Ending.FAILED, "Another program runs the jobs of this database by now.")


def test_that_once_says_who_runs_the_jobs_already(world: World) -> None:
    def meets(_: Work) -> str:
        with pytest.raises(Conflict, match="jo runs the jobs"):
            Runner(world.kim, []).once()
        return ""

    (ran,) = Runner(world.jo, [Job("meets", 5.0, meets)]).once()
    assert isinstance(ran, Ran)
    assert ran.how is Ending.DONE


def test_that_the_sweep_tidies_until_nothing_waits(world: World) -> None:
    plan = [job for job in PLAN if job.name == "sweep"]
    leads = [world.lead() for _ in range(3)]
    for lead_id in leads:
        world.call(lead_id, "no_answer")
    Runner(world.jo, plan).once()
    world.later(30 * DAY)
    (ran,) = Runner(world.jo, plan).once()
    assert isinstance(ran, Ran)
    assert not ran.sentence.startswith("0 ")
    assert world.rows("SELECT 1 FROM call_state WHERE ready = 0 AND state = 0 AND free_at <= :now", now=world.now) == []
    assert world.drift() == ()


def test_that_a_lead_whose_remarket_date_passed_is_moved_to_remarket(world: World) -> None:
    never_rung, rung = world.lead(), world.lead()
    world.call(rung, "no_answer")
    world.later(60 * DAY)
    Runner(world.jo, PLAN).once()
    assert [world.state(lead_id)["state"] for lead_id in (never_rung, rung)] == [3, 3]
    assert world.drift() == ()


def test_that_a_claim_that_ended_long_ago_loses_its_name(world: World) -> None:
    world.lead()
    claim = world.jo.write(claim_next)
    assert claim is not None
    Runner(world.kim, PLAN).once()
    assert world.state(claim.lead_id)["claimed_by"] is not None
    world.now = claim.until_at
    world.later(2 * HOUR)
    Runner(world.kim, PLAN).once()
    assert world.state(claim.lead_id)["claimed_by"] is None


def test_that_a_job_for_which_nothing_waits_makes_no_run_but_shows_that_it_is_alive(world: World) -> None:
    plan = [job for job in PLAN if job.name == "sweep"]
    assert isinstance(Runner(world.jo, plan).once()[0], Ran)
    world.later(30)
    assert Runner(world.jo, plan).once() == plan
    world.later(HOUR)
    assert isinstance(Runner(world.jo, plan).once()[0], Ran)
