"""Starts of the window on a stored file: milliseconds to the first painted row, and the processor time until then.

Run from the project's folder, while American or European offices are open (the window goes by the real clock):
`python -m benchmarks.start --leads 1000000`. The file is made first, as of now: of its made-up leads a quarter rests
and becomes free within two days, more than anybody can ring; each that no sweep has tidied costs the list 3 us.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.window_data import stored
from calldesk.domain.moments import from_unix


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=9)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = stored(Path(folder), args.leads, from_unix(time.time())).path
        runs = [start(database) for _ in range(args.runs)]
    figures = {name: {"least": min(taken), "median": statistics.median(taken)} for name, taken in columns(runs).items()}
    print(json.dumps({"leads": args.leads, **figures, "load": os.getloadavg()[0]}, indent=1))
    return 0


def start(database: Path) -> dict[str, float]:
    """One start, until its first row is painted."""
    command = [sys.executable, "-m", "ui", "--db", str(database), "--bench-start"]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(done.stderr or "No row came: at this hour nobody of the made-up leads may be rung.")
    found: dict[str, float] = json.loads(done.stdout)
    return found


def columns(runs: list[dict[str, float]]) -> dict[str, list[float]]:
    """The figures of all runs by their name."""
    return {name: [run[name] for run in runs] for name in runs[0]}


if __name__ == "__main__":
    sys.exit(main())
