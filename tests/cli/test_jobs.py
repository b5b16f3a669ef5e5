import signal
import subprocess
import sys
from pathlib import Path

from calldesk.actions.jobs import Holder, take_lease
from calldesk.queries.jobs import lease_holder
from tests.cli.conftest import Shell
from tests.core_world import HOUR, World


def test_that_once_runs_each_job_that_is_due_and_says_what_it_did(world: World, shell: Shell) -> None:
    world.lead()
    first = shell("jobs", "--once")
    assert first.code == 0
    assert [(row["job"], row["ended"]) for row in first.rows] == [
        ("sweep", "done"),
        ("claims", "done"),
        ("touches", "done"),
        ("handoffs", "done"),
        ("reviews", "done"),
        ("days", "done"),
        ("backup", "done"),
    ]
    assert all(row["sentence"] for row in first.rows)
    assert {row["ended"] for row in shell("jobs", "--once").rows} == {"not due"}


def test_that_the_list_shows_when_each_run_began_how_long_it_took_and_how_it_ended(world: World, shell: Shell) -> None:
    shell("jobs", "--once")
    world.later(HOUR)
    shell("jobs", "--once")
    listed = shell("jobs", "--list", at=None)
    assert listed.code == 0
    assert listed.out.splitlines()[0] == "job,started,seconds,ended,sentence,by,device"
    jobs = [row["job"] for row in listed.rows]
    often = ["claims", "days", "handoffs", "sweep", "touches"]
    assert (sorted(jobs[:5]), sorted(jobs[5:])) == (often, ["backup", *often[:3], "reviews", *often[3:]])
    assert {row["ended"] for row in listed.rows} == {"done"}
    assert listed.rows[0]["started"] > listed.rows[5]["started"]
    assert len(shell("jobs", "--list", "--limit", "2", at=None).rows) == 2


def test_that_once_gives_way_to_the_program_that_runs_the_jobs(world: World, shell: Shell) -> None:
    world.kim.write(take_lease, Holder("k", "kim's computer"))
    refused = shell("jobs", "--once")
    assert refused.code == 1
    assert refused.sentence == "kim runs the jobs on kim's computer."


def test_that_a_job_that_fails_is_told_by_the_exit_code(world: World, shell: Shell) -> None:
    world.path.with_name(world.path.name + ".backups").write_text("in the way", encoding="utf-8")
    answer = shell("jobs", "--once")
    assert answer.code == 1
    ended = {row["job"]: row["ended"] for row in answer.rows}
    assert ended == {
        **dict.fromkeys(("sweep", "claims", "touches", "handoffs", "reviews", "days"), "done"),
        "backup": "failed",
    }


def test_that_wrong_words_are_one_sentence(shell: Shell) -> None:
    for words in (["--once", "--list"], ["--list", "--limit", "0"], ["--list"]):
        wrong = shell("jobs", *words)
        assert wrong.code == 2
        assert wrong.sentence


def test_that_the_headless_runner_works_until_it_is_told_to_stop(world: World, project_root: Path) -> None:
    command = [sys.executable, "-m", "calldesk", "jobs", "--db", str(world.path), "--user", "jo"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=project_root, text=True, **pipes) as running:  # type: ignore[call-overload]
        assert "Ctrl-C" in running.stdout.readline()
        assert any(line.startswith("sweep: done") for line in iter(running.stdout.readline, ""))
        running.send_signal(signal.SIGTERM)
        _, err = running.communicate(timeout=60)
        assert (running.returncode, err) == (0, "")
    assert world.jo.read(lease_holder) is None
