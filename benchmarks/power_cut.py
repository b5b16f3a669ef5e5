"""Cuts the power at random moments and looks for what was lost: `python -m benchmarks.power_cut 300`.

Each program runs once under `strace`; its disk is then rebuilt as a cut could have left it (see power_disk.py) and
opened as the program would. Everything it had said is saved must be there, and the file whole. Needs Linux and strace.
"""

import json
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from benchmarks.crash import ROOT, Found, Told, begins_at, compare, desk_at, make_people
from benchmarks.power_disk import Disk, Event, cuts, record
from calldesk.domain.errors import DeskError
from calldesk.outbox.journal import Journal
from calldesk.queries.verify import verify

PEOPLE = 300
PUTS, CALL_LINES = 160, 260
"""Lines the programs may say before they are ended."""
LONG_AFTER_SECONDS = 1100
JOURNALS = {"journal, TRUNCATE + EXTRA": "3.40.1", "journal, WAL + FULL": "3.51.3"}
Check = Callable[[Path, list[str], "Result"], None]


@dataclass(slots=True)
class Result:
    """What the cuts of one program showed; lost and damaged must be empty.

    Attributes:
        cuts: How many.
        events: Writes, syncs, names and lines of the run that was cut.
        acknowledged: Things said to be saved, summed over all cuts.
        lost: Those that were not there, or not once.
        damaged: What was wrong with a file.
    """

    cuts: int = 0
    events: int = 0
    acknowledged: int = 0
    lost: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)


def cut_journal(folder: Path, version: str, count: int, *, synchronous: str = "", seed: int = 11) -> Result:
    """Cuts the power of a process that puts into a journal from its very first write."""
    live = _fresh(folder / "live")
    disk = Disk.of(live)
    events = record(_worker("put", live / "outbox.db", version, synchronous), live, PUTS, ROOT)
    library = tuple(int(part) for part in version.split("."))

    def check(copy: Path, said: list[str], result: Result) -> None:
        result.acknowledged += len(said)
        path = copy / "outbox.db"
        with closing(Journal(path, library=(library[0], library[1], library[2]))) as journal:
            sent = {command.command_id for command in journal.sent_since(0.0)}
            waiting = [command.command_id for command in journal.waiting()]
            result.damaged += [journal.notice] if journal.notice else []
        there = {f"put {one}" for one in (*sent, *waiting)} | {f"sent {one}" for one in sent}
        result.lost += [line for line in said if line not in there]
        _look_into(path, result)

    return _cut(folder, disk, events, count, (check, seed))


def cut_calls(folder: Path, count: int, *, people: int = PEOPLE, lines: int = CALL_LINES, seed: int = 12) -> Result:
    """Cuts the power of a desk at which calls are logged into the database."""
    live = _fresh(folder / "live")
    with desk_at(live / "calls.db", begins_at(0) - 60) as desk:
        desk.write(make_people, people)
    disk = Disk.of(live)
    events = record(_worker("call", live / "calls.db", people, begins_at(0)), live, lines, ROOT)

    def check(copy: Path, said: list[str], result: Result) -> None:
        told, found = Told(), Found()
        for line in said:
            told.hear(*json.loads(line))
        result.acknowledged += told.counts.total()
        _look_into(copy / "calls.db", result)
        with desk_at(copy / "calls.db", begins_at(0) + LONG_AFTER_SECONDS) as desk:
            desk.read(compare, told, found)
            found.drift += [str(drift) for drift in desk.read(verify)]
        result.lost += found.lost + [f"twice: {one}" for one in found.doubled]
        result.damaged += found.drift

    return _cut(folder, disk, events, count, (check, seed))


def _cut(folder: Path, disk: Disk, events: list[Event], count: int, how: tuple[Check, int]) -> Result:
    check, seed = how
    result = Result(events=len(events))
    for said, files in cuts(disk, events, count, random.Random(seed)):
        copy = _fresh(folder / "after")
        for name, content in files.items():
            if not name.endswith("-shm"):  # shared memory: made anew from the log
                (copy / name).write_bytes(content)
        result.cuts += 1
        before = len(result.lost), len(result.damaged)
        try:
            check(copy, said.decode().splitlines(), result)
        except (sqlite3.DatabaseError, DatabaseError, DeskError) as error:
            result.damaged.append(str(error))
        if (len(result.lost), len(result.damaged)) != before and not (folder / "kept").exists():
            copy.rename(folder / "kept")
    return result


def _look_into(path: Path, result: Result) -> None:
    with closing(sqlite3.connect(path)) as db:
        found = [row[0] for row in db.execute("PRAGMA integrity_check")]
    result.damaged += [] if found == ["ok"] else found


def _worker(*args: object) -> list[str]:
    return [sys.executable, "-m", "benchmarks.power_worker", *map(str, args)]


def _fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _print(name: str, result: Result, seconds: float) -> bool:
    checked = f"{result.cuts} cuts of {result.events} events, {result.acknowledged:,} acknowledged things checked"
    print(f"{name}: {checked}: lost {len(result.lost)}, damaged {len(result.damaged)} ({seconds:.0f} s)", flush=True)
    for line in (result.lost + result.damaged)[:5]:
        print("  ", line)
    return not (result.lost or result.damaged)


def main(count: int) -> int:
    """Prints what so many cuts of each program showed; 1 where anything was lost or damaged."""
    runs: dict[str, Callable[[Path], Result]] = {
        name: lambda folder, version=version: cut_journal(folder, version, count)  # type: ignore[misc] # its own default
        for name, version in JOURNALS.items()
    }
    runs["calls in the database, WAL + FULL"] = lambda folder: cut_calls(folder, count)
    is_well = True
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, run) in enumerate(runs.items()):
            started = time.perf_counter()
            result = run(Path(folder).resolve() / str(number))
            is_well = _print(name, result, time.perf_counter() - started) and is_well
    return 0 if is_well else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
