"""Several processes on one file: disjoint leads, readers that never wait, a killed writer that leaves nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from calldesk.actions.claims import claim_next
from calldesk.actions.notes import add_note
from calldesk.queries.call_list import call_list
from calldesk.store.tx import Tx
from tests.core_world import World

CLAIMER = """
import sys
from pathlib import Path
from calldesk.actions.claims import claim_next
from calldesk.desk import Desk
from calldesk.settings import Settings
desk = Desk.open(Settings(Path(sys.argv[1]), login=sys.argv[2]), clock=lambda: float(sys.argv[3]))
while (claim := desk.write(claim_next)) is not None:
    print(claim.lead_id, claim.token)
desk.close()
"""
HANGER = """
import sys, time
from pathlib import Path
from calldesk.actions.notes import add_note
from calldesk.desk import Desk
from calldesk.settings import Settings
desk = Desk.open(Settings(Path(sys.argv[1]), login="jo"), clock=lambda: float(sys.argv[2]))
def hang(tx):
    add_note(tx, 1, "never saved")
    print("writing", flush=True)
    sys.stdin.read()
desk.write(hang)
"""


def started(source: str, *args: object, root: Path) -> subprocess.Popen[str]:
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    words = [sys.executable, "-c", source, *(str(arg) for arg in args)]
    return subprocess.Popen(words, cwd=root, text=True, **pipes)  # type: ignore[call-overload, no-any-return]


@pytest.mark.slow
def test_that_two_processes_claim_disjoint_leads(file_world: World, project_root: Path) -> None:
    for _ in range(60):
        file_world.lead()
    running = [
        started(CLAIMER, file_world.path, login, repr(file_world.now), root=project_root) for login in ("jo", "kim")
    ]
    taken = []
    for process in running:
        out, err = process.communicate(timeout=60)
        assert (process.returncode, err) == (0, "")
        taken += [line.split()[0] for line in out.splitlines()]
    assert sorted(taken, key=int) == [str(number) for number in range(1, 61)]


def test_that_a_reader_does_not_wait_for_a_long_write(file_world: World) -> None:
    lead_id = file_world.lead()

    def long_write(tx: Tx) -> list[int]:
        add_note(tx, lead_id, "words")
        return [row.lead_id for row in file_world.kim.read(call_list).rows]

    assert file_world.jo.write(long_write) == [lead_id]


def test_that_a_killed_writer_leaves_the_lock_free_and_nothing_half_done(file_world: World, project_root: Path) -> None:
    lead_id = file_world.lead()
    process = started(HANGER, file_world.path, repr(file_world.now), root=project_root)
    assert process.stdout is not None
    assert process.stdout.readline() == "writing\n"
    assert file_world.ids() == [lead_id]
    process.kill()
    process.communicate(timeout=30)
    assert file_world.rows("SELECT 1 FROM note") == []
    claim = file_world.kim.write(claim_next)
    assert claim is not None
    assert file_world.drift() == ()


def test_that_another_process_s_commit_moves_the_data_version(file_world: World) -> None:
    lead_id = file_world.lead()
    before = file_world.kim.data_version()
    assert file_world.kim.data_version() == before
    file_world.jo.write(add_note, lead_id, "words")
    assert file_world.kim.data_version() != before
