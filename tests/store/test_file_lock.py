"""The writers' lock: one holder at a time, within a process and across processes, and gone with its holder."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from calldesk.store.file_lock import FileLock, LockedOut

HOLDER = """
import sys
from pathlib import Path
from calldesk.store.file_lock import FileLock
FileLock(Path(sys.argv[1]), 5.0).acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "desk.db.lock"


def test_that_a_second_holder_waits_and_is_told(path: Path) -> None:
    first, second = FileLock(path, 5.0), FileLock(path, 0.05)
    with first:
        assert first.is_held
        with pytest.raises(LockedOut):
            second.acquire()
        assert not second.is_held
    second.acquire()
    second.release()


def test_that_one_object_is_held_by_one_thread_at_a_time(path: Path) -> None:
    lock, inside, most = FileLock(path, 20.0), [0], [0]

    def work() -> None:
        for _ in range(50):
            with lock:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                inside[0] -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == [1]


def test_that_a_killed_holder_lets_go(path: Path, project_root: Path) -> None:
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, cwd=project_root, stdin=-1, stdout=-1, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        lock = FileLock(path, 0.0)
        with pytest.raises(LockedOut):
            lock.acquire()
        holder.kill()
        lock.acquire(30.0)
        lock.release()


def test_that_a_folder_that_is_not_there_is_said_and_nothing_stays_held(tmp_path: Path) -> None:
    lock = FileLock(tmp_path / "no folder" / "desk.lock", 0.0)
    with pytest.raises(FileNotFoundError):
        lock.acquire()
    assert not lock.is_held


def test_that_a_closed_lock_can_be_taken_again(path: Path) -> None:
    lock = FileLock(path, 0.0)
    for _ in range(2):
        with lock:
            pass
        lock.close()
