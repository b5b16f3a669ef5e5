"""Many random days: at every draw the list by SQL must be the list recomputed from the facts, bit for bit.

Run from the project's folder: `python -m benchmarks.exactness --draws 1000`.
"""

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.core_draws import Draws

DAY_DRAWS = 25
"""Draws of one database before the next one begins."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=1000)
    parser.add_argument("--leads", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    tally: Counter[str] = Counter()
    mismatches, seed, started = 0, args.seed, time.perf_counter()
    while tally["draws"] < args.draws:
        found, wrong = one_day(seed, args.leads)
        tally += found
        mismatches += wrong
        seed += 1
    print(f"{tally['draws']} draws, {mismatches} mismatches, {time.perf_counter() - started:.0f} s")
    print(f"{tally['ties']} with ties, {tally['second pages']} second pages, {tally['brute']} asked of the past")
    print(f"places compared: {tally['callback']} callback, {tally['first_touch']} first touch, {tally['score']} score")
    print(", ".join(f"{name} {count}" for name, count in sorted(tally.items())))
    return 1 if mismatches else 0


def one_day(seed: int, leads: int) -> tuple[Counter[str], int]:
    """One database from its first lead on: what happened, and 1 where a check failed."""
    with tempfile.TemporaryDirectory() as folder:
        day = Draws.begin(Path(folder), random.Random(seed), leads)
        with day.world:
            return day.tally, drawn(day, seed)


def drawn(day: Draws, seed: int) -> int:
    try:
        for _ in range(DAY_DRAWS):
            day.draw()
    except AssertionError:
        print(f"seed {seed}, draw {day.tally['draws']}:", file=sys.stderr)
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
