"""Search for a lead among a million: milliseconds for each way of typing, on a file and on a team's server.

`python -m benchmarks.search --leads 1000000`: both are made first. What is typed changes from turn to turn; words that
fit nobody are among it, for they are what a scan would pay for.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from benchmarks.on_server import SETTINGS
from calldesk.cli.bench import NOW
from calldesk.cli.bench_data import fill
from calldesk.cli.bench_team import made
from calldesk.desk import Desk
from calldesk.domain.teams import team_address
from calldesk.queries.find_leads import find_leads
from calldesk.settings import Settings
from tests.postgres_cluster import cluster

TURNS = 30
TYPED: dict[str, Callable[[int], str]] = {
    "beginning of a name": lambda turn: f"lead {turn * 7919 % 9000 + 1000}",
    "beginning of every name": lambda turn: "lead"[: turn % 4 + 1],
    "later word of a name": lambda turn: str(turn * 104_729 % 900_000 + 100_000),
    "beginning of a company": lambda turn: f"company {turn * 7919 % 9000}",
    "e-mail": lambda turn: f"lead{turn * 7919 % 900_000}@ex",
    "last four digits": lambda turn: f"{turn * 7919 % 10_000:04d}",
    "last seven digits": lambda turn: f"555{turn * 7919 % 10_000:04d}",
    "whole number": lambda turn: f"+1312555{turn * 7919 % 10_000:04d}",
    "digits of nobody": lambda turn: f"{turn:02d}99{turn:04d}",
    "words of nobody": lambda turn: f"zzyx {turn}",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=1_000_000)
    leads = parser.parse_args().leads
    print(json.dumps({"leads": leads, **on_file(leads), **on_server(leads), "load": os.getloadavg()[0]}, indent=1))
    return 0


def on_file(leads: int) -> dict[str, dict[str, float]]:
    """The figures of a file."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "search.db", login="bench")
        with closing(Desk.open(settings, clock=lambda: NOW)) as desk:
            desk.write(fill, leads)
            return {"file": figures(desk)}


def on_server(leads: int) -> dict[str, dict[str, float]]:
    """The figures of a team's server."""
    with (
        cluster(**SETTINGS) as server,
        made(team_address(server.url()), leads, 0) as address,
        closing(Desk.open(Settings(address))) as desk,
    ):
        return {"server": figures(desk)}


def figures(desk: Desk) -> dict[str, float]:
    """The median of each way of typing, and the longest of all."""
    taken = {way: [timed(desk, words(turn)) for turn in range(TURNS)] for way, words in TYPED.items()}
    every = [one for samples in taken.values() for one in samples[1:]]
    return {way: statistics.median(samples) for way, samples in taken.items()} | {"longest": max(every)}


def timed(desk: Desk, words: str) -> float:
    """Milliseconds from the question to the rows."""
    started = time.perf_counter()
    desk.read(find_leads, words)
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    sys.exit(main())
