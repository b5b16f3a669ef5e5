"""Programs of their own that run the jobs of a test's database, to be killed."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from calldesk.domain.teams import TeamAddress

CEILING_SECONDS = 60.0
"""What takes longer does not come."""

_RUNS = """
import sys, time
from pathlib import Path
from calldesk.desk import Desk
from calldesk.domain.teams import team_address
from calldesk.jobs.plan import Job
from calldesk.jobs.runner import Runner
from calldesk.settings import Settings
place = team_address(sys.argv[1]) if "://" in sys.argv[1] else Path(sys.argv[1])
desk = Desk.open(Settings(place, login=sys.argv[2]))
def works(work):
    print("works", flush=True)
    if sys.argv[3] == "hang":
        sys.stdin.read()
    return sys.argv[2]
runner = Runner(desk, [Job("work", 0.2, works)], lease_seconds=float(sys.argv[4]))
runner.start()
sys.stdin.read()
runner.stop()
desk.close()
"""


def with_password(place: Path | TeamAddress) -> str:
    """The words that name this database to another program."""
    if isinstance(place, Path):
        return str(place)
    return place.url.replace(f"{place.login}@", f"{place.login}:{place.password.replace(' ', '%20')}@", 1)


def started(root: Path, place: Path | TeamAddress, login: str, how: str, lease_seconds: float) -> subprocess.Popen[str]:
    """A program that runs one job as often as it may; with `hang` it never ends a run."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    words = [sys.executable, "-c", _RUNS, with_password(place), login, how, str(lease_seconds)]
    return subprocess.Popen(words, cwd=root, text=True, **pipes)  # type: ignore[call-overload, no-any-return]


def until(true: Callable[[], bool]) -> None:
    """Waits until something is so, with a ceiling."""
    end = time.monotonic() + CEILING_SECONDS
    while not true():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)
