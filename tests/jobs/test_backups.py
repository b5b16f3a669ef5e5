"""Copies of the SQLite file: daily, verified, fourteen kept; none of practice data and none of a server."""

import sqlite3
from contextlib import closing

import pytest

from calldesk.desk import Desk
from calldesk.jobs.backups import KEPT, copies_of
from calldesk.jobs.plan import PLAN, Job
from calldesk.jobs.runner import Ran, Runner
from calldesk.settings import Settings
from tests.core_world import DAY, HOUR, World


def ran(world: World) -> Ran | Job:
    (answer,) = Runner(world.jo, [job for job in PLAN if job.name == "backup"]).once()
    return answer


def test_that_a_day_has_one_copy_and_the_copy_is_whole(file_world: World) -> None:
    file_world.lead()
    first = ran(file_world)
    assert isinstance(first, Ran)
    assert first.sentence.endswith("copy verified.")
    file_world.later(23 * HOUR)
    assert isinstance(ran(file_world), Job)
    file_world.later(HOUR)
    assert isinstance(ran(file_world), Ran)
    copies = copies_of(file_world.path)
    assert len(copies) == 2
    for copy in copies:
        with closing(sqlite3.connect(copy)) as raw:
            assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert raw.execute("SELECT count(*) FROM lead").fetchone() == (1,)


def test_that_the_newest_fourteen_copies_are_kept(file_world: World) -> None:
    for _ in range(KEPT + 3):
        assert isinstance(ran(file_world), Ran)
        newest = copies_of(file_world.path)[-1]
        file_world.later(DAY)
    copies = copies_of(file_world.path)
    assert len(copies) == KEPT
    assert copies[-1] == newest


def test_that_a_copy_that_cannot_be_made_is_told_and_costs_no_older_one(file_world: World) -> None:
    assert isinstance(ran(file_world), Ran)
    (kept,) = copies_of(file_world.path)
    folder = kept.parent
    kept.rename(kept.with_name("set aside"))
    (folder / "set aside").rename(folder.with_name("set aside"))
    folder.rmdir()
    folder.write_text("a file in the place of the folder", encoding="utf-8")
    file_world.later(DAY)
    failed = ran(file_world)
    assert isinstance(failed, Ran)
    assert (str(failed.how), "cannot be written" in failed.sentence) == ("failed", True)


def test_that_nothing_of_practice_data_is_copied(file_world: World) -> None:
    practice = Desk.open(Settings(file_world.path, login="jo", clock_starts_at=file_world.now))
    with closing(practice):
        assert "backup" not in [getattr(r, "job", "") for r in Runner(practice).once()]
    assert copies_of(file_world.path) == []


@pytest.mark.parametrize("world", ["team"], indirect=True)
def test_that_a_server_is_left_to_its_own_tools(world: World) -> None:
    assert "backup" not in [getattr(r, "job", "") for r in Runner(world.jo).once()]
