"""`calldesk bench`: both sides of each promise in one run, printed as ratios; absolute figures are this machine's."""

import argparse
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.claims import claim_next, release
from calldesk.actions.events import record_event
from calldesk.cli.bench_data import MOST_OPEN, fill
from calldesk.cli.options import common_options
from calldesk.cli.output import print_object, print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import Unreadable
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment, moment
from calldesk.domain.teams import TeamAddress
from calldesk.settings import Settings, database_of, file_of
from calldesk.store.call_order import NAIVE_SCAN
from calldesk.store.driver import driver_rows
from calldesk.store.engine import PRAGMAS
from calldesk.store.ranked import list_params, pools_of, ranked
from calldesk.store.tx import Snapshot

NOW: Moment = moment(datetime(2026, 6, 9, 15, 42, tzinfo=UTC))
"""Tuesday 10:42 in Chicago: American and European windows are open."""
SCANS = 5
TURNS, BLOCK, STRIDE = 240, 40, 37
"""The sides take turns in blocks: a commit of the other connection empties the cache of pages, which no desk has."""
Figures = dict[str, float]


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = "Measure list, claims, writes or start: both sides of each promise in one run, as ratios."
    timing = commands.add_parser("bench", parents=[common_options()], description=said)
    timing.add_argument("what", choices=tuple(BENCHES))
    timing.add_argument("--rows", type=int, default=100_000, metavar="N", help="leads; 100000 unless said")
    timing.add_argument("--classes", type=int, default=4, metavar="N", help="on a server: opening classes, all open; 4")
    timing.set_defaults(func=_bench)


def _bench(args: argparse.Namespace) -> int:
    rows = max(args.rows, 100)
    place = database_of(args.db) if args.db else None
    if isinstance(place, TeamAddress):
        figures = {"rows": float(rows), **_on_server(args.what, place, rows, min(max(args.classes, 1), MOST_OPEN))}
    else:
        figures = {"rows": float(args.rows), **BENCHES[args.what](rows)}
    if args.format == "json":
        print_object({"bench": args.what, **figures})
    else:
        print_rows(("measure", "value"), ((name, f"{value:.3f}") for name, value in figures.items()), args.format)
    return 0


def _on_server(what: str, server: TeamAddress, rows: int, classes: int) -> Figures:
    from calldesk.cli import bench_team  # noqa: PLC0415 - a file needs no driver of a server

    sides = {"list": bench_team.bench_list, "claims": bench_team.bench_claims}
    if what not in sides:
        raise Unreadable(f"`bench {what}` measures a file. On a server there are: {', '.join(sides)}.")
    return sides[what](server, rows, classes)


@contextmanager
def _filled(rows: int) -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        ticks = iter(range(10**9))
        desk = Desk.open(Settings(Path(folder) / "bench.db", login="bench"), clock=lambda: NOW + next(ticks) * 1e-3)
        try:
            desk.write(fill, rows)
            yield desk
        finally:
            desk.close()


def _ms(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _median(samples: list[float]) -> float:
    return statistics.median(samples)


def bench_list(rows: int) -> Figures:
    """Top-50 and top-1 against a scan of all rows and against fetching 50 rows by key."""
    with _filled(rows) as desk:
        return desk.read(_list_figures, rows)


def _list_figures(snapshot: Snapshot, rows: int) -> Figures:
    pools = pools_of(snapshot)
    params = list_params(snapshot, pools) | {"k": 50}
    sides: dict[str, Callable[[], object]] = {
        "top50_ms": lambda: ranked(snapshot, 50, pools),
        "top1_ms": lambda: ranked(snapshot, 1, pools),
        "naive_scan_ms": lambda: snapshot.conn.execute(NAIVE_SCAN, params).all(),
        "floor_50_by_key_ms": lambda: _by_key(snapshot, rows),
    }
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(15):
        for name, work in sides.items():
            if name != "naive_scan_ms" or turn < SCANS:
                taken[name].append(_ms(work))
    found = {name: _median(samples) for name, samples in taken.items()}
    found["top50_of_naive"] = found["top50_ms"] / found["naive_scan_ms"]
    found["naive_per_top50"] = found["naive_scan_ms"] / found["top50_ms"]
    found["top50_per_floor"] = found["top50_ms"] / found["floor_50_by_key_ms"]
    found["open_classes"] = float(len(snapshot.rules.calendar.open_classes(snapshot.now)))
    return found


def _by_key(snapshot: Snapshot, rows: int) -> None:
    step = max(rows // 50, 1)
    for lead_id in range(1, rows, step):
        driver_rows(snapshot.conn, "SELECT * FROM call_state WHERE lead_id = :lead_id", {"lead_id": lead_id})


def bench_claims(rows: int) -> Figures:
    """Claiming the next lead against one UPDATE by primary key with the same durability."""
    return _against_floor(rows, _claim)


def _claim(desk: Desk, _turn: int) -> float:
    started = time.perf_counter()
    claim = desk.write(claim_next)
    taken = (time.perf_counter() - started) * 1000
    if claim is not None:
        desk.write(release, claim.lead_id, claim.token)
    return taken


def bench_writes(rows: int) -> Figures:
    """Recording an event, and an outcome, against the same floor."""
    return _against_floor(rows, _event, _outcome)


def _event(desk: Desk, turn: int) -> float:
    return _ms(lambda: desk.write(record_event, LeadId(turn + 1), "web_visit", key=f"bench {turn}"))


def _outcome(desk: Desk, _turn: int) -> float:
    claim = desk.write(claim_next)
    if claim is None:
        return 0.0
    lead_id = claim.lead_id
    desk.write(record_event, lead_id, "form_submitted", key="bench")
    dialled = desk.write(start_dial, lead_id)
    return _ms(lambda: desk.write(log_outcome, dialled.dial_id, Ending("no_answer")))


def _against_floor(rows: int, *works: Callable[[Desk, int], float]) -> Figures:
    with _filled(rows) as desk, closing(_plain(file_of(desk.settings.database))) as plain:
        names = [work.__name__.strip("_") for work in works]
        taken: dict[str, list[float]] = {name: [] for name in ("floor", "fsync", *names)}
        for first in range(0, TURNS, BLOCK):
            turns = range(first, first + BLOCK)
            taken["floor"] += [_ms(partial(_update, plain, turn * STRIDE % rows + 1)) for turn in turns]
            taken["fsync"] += [_fsync_ms(file_of(desk.settings.database)) for _ in turns]
            for name, work in zip(names, works, strict=True):
                taken[name] += [work(desk, turn * STRIDE % rows) for turn in turns]
        found = {f"{name}_ms": _median(samples) for name, samples in taken.items()}
    for name in names:
        found[f"{name}_per_floor"] = found[f"{name}_ms"] / found["floor_ms"]
        found[f"{name}_above_floor_ms"] = found[f"{name}_ms"] - found["floor_ms"]
    return found


def _plain(path: Path) -> sqlite3.Connection:
    raw = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}")
    return raw


def _update(raw: sqlite3.Connection, lead_id: int) -> None:
    raw.execute("BEGIN IMMEDIATE")
    raw.execute("UPDATE call_state SET claim_no = claim_no + 1 WHERE lead_id = ?", (lead_id,))
    raw.execute("COMMIT")


def _fsync_ms(database: Path) -> float:
    with database.with_name("fsync").open("ab") as file:
        file.write(b"x" * 4096)
        file.flush()
        import os  # noqa: PLC0415

        return _ms(lambda: os.fsync(file.fileno()))


def bench_start(_rows: int) -> Figures:
    """Start of the window until its first row is painted, as the window itself measures it."""
    import json  # noqa: PLC0415
    import os  # noqa: PLC0415

    runs: list[dict[str, float]] = []
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    for _ in range(5):
        command = [sys.executable, "-m", "ui", "--demo", "--bench-start"]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=True)  # noqa: S603
        runs.append(json.loads(done.stdout.strip().splitlines()[-1]))
    return {name: _median([run[name] for run in runs]) for name in runs[0]}


BENCHES: dict[str, Callable[[int], Figures]] = {
    "list": bench_list,
    "claims": bench_claims,
    "writes": bench_writes,
    "start": bench_start,
}
