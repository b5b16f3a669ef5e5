import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO, cast

from calldesk.outbox.journal import Journal

KILLS = 30
PUTS_FOR_EVER = """
import os, sys
from itertools import count
from pathlib import Path
from calldesk.outbox.journal import Journal
journal = Journal(Path(sys.argv[1]), library=eval(sys.argv[3]))
os.write(1, b"open\\n")
for number in count():
    saved = journal.put("name", "[[],{}]" * (number % 40), float(number), f"{sys.argv[2]} {number}")
    if number % 5 == 0:
        journal.mark_sent(saved.seq, 1.0)
    os.write(1, f"{saved.command_id}\\n".encode())
"""


def killed(path: Path, run: int, project_root: Path, library: tuple[int, int, int]) -> list[str]:
    """Give the ids whose put returned in a process that was killed at a random moment."""
    draw = random.Random(run)  # noqa: S311 - when it is killed
    command = [sys.executable, "-c", PUTS_FOR_EVER, str(path), f"run {run}", repr(library)]
    with subprocess.Popen(command, cwd=project_root, stdout=subprocess.PIPE, text=True) as worker:
        output = cast("IO[str]", worker.stdout)
        assert output.readline() == "open\n"
        lines = [output.readline() for _ in range(draw.randrange(25))]
        for _ in range(draw.randrange(20_000)):  # somewhere within the next put
            pass
        worker.send_signal(signal.SIGKILL)
        lines += output.readlines()
    assert worker.returncode == -signal.SIGKILL
    return [line.strip() for line in lines]


def test_that_30_kills_lose_nothing_that_was_saved(
    path: Path, project_root: Path, library: tuple[int, int, int]
) -> None:
    saved: list[str] = []
    for run in range(KILLS):
        saved += killed(path, run, project_root, library)
        journal = Journal(path, library=library)
        assert journal.notice == ""
        found = [command.command_id for command in (*journal.waiting(), *journal.sent_since(0.0))]
        assert {*saved} <= {*found}
        assert len(found) <= len(saved) + run + 1  # the put that was cut off may be there
        assert len(found) == len({*found})
        journal.close()
    assert len(saved) > KILLS
