"""Kills a process that logs calls, again and again, and looks for what was lost: `python -m benchmarks.crash 200`.

After every kill -9 the database is asked: is each acknowledged claim, dial, outcome, note, undo, event and draft there,
exactly once? Is the file whole, and does `verify` find every derived value as the facts say? The write that was cut off
is then repeated with its own id, as the window would, and must stand once.
"""

import json
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any, cast

from benchmarks.crash_worker import LOGIN
from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.actions.events import record_event
from calldesk.actions.notes import leave_draft, save_draft
from calldesk.actions.undo import undo_outcome
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment, moment
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.rules import class_of
from calldesk.store.tables import event, lead, lead_phone
from calldesk.store.tx import Snapshot, Tx

ROOT = Path(__file__).resolve().parents[1]
MONDAY = datetime(2026, 6, 1, 15, 0, tzinfo=UTC)  # 10:00 in Chicago
RUNS_A_DAY = 10
IN_THE_START = 0.08
"""Share of the kills that fall into the start, while the database is being opened."""
MOST_LINES = 160
Facts = dict[str, Any]
Step = tuple[str, Facts]


@dataclass(slots=True)
class Found:
    """What all kills together showed; every number but the first three must be 0."""

    kills: int = 0
    acknowledged: Counter[str] = field(default_factory=Counter)
    cut_off: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    drift: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was lost, doubled or wrong."""
        return not (self.lost or self.doubled or self.drift)


def begins_at(run: int) -> Moment:
    """When a run begins: later than the one before, on working days, so that the list is never empty for long."""
    day = run // RUNS_A_DAY
    start = MONDAY + timedelta(days=day + day // 5 * 2, minutes=20 * (run % RUNS_A_DAY))
    return moment(start)


def make_people(tx: Tx, count: int) -> None:
    """Leads with a number in Chicago and an event each."""
    class_id = class_of(tx.conn, tx.rules, ("America/Chicago",), "US", "")
    ids = [LeadId(number) for number in range(1, count + 1)]
    at = {"happened_at": tx.now, "received_at": tx.now}
    people = [{"lead_id": i, "full_name": f"Lead {i}", "company": f"Company {i % 97}", "received_at": 0.0} for i in ids]
    tx.execute(lead.insert(), people)
    number = {"position": 0, "field": "phone", "kind": "fixed", "class_id": class_id}
    tx.execute(lead_phone.insert(), [{**number, "lead_id": i, "e164": f"+1312555{i:04d}"} for i in ids])
    kinds = ("webinar_attended", "web_visit", "content_download")
    wishes = [{"event_id": new_fact_id(tx.now), "lead_id": i, "kind": kinds[i % 3], **at} for i in ids]
    tx.execute(event.insert(), wishes)
    refold(tx, ids, profile=True)


def run_kills(database: Path, kills: int, *, people: int = 600, seed: int = 1) -> Found:
    """Kills the worker so many times, checking after each."""
    draw = random.Random(seed)
    found, told = Found(), Told()
    with desk_at(database, begins_at(0) - 60) as desk:
        desk.write(make_people, people)
    for run in range(kills):
        for step in kill_one(database, run, people, draw):
            told.hear(*step)
        with desk_at(database, begins_at(run) + 1100) as desk:
            desk.read(compare, told, found)
            found.drift += [f"run {run}: {drift}" for drift in desk.read(verify)]
            found.cut_off[told.repeat_cut_off(desk)] += 1
            desk.read(compare, told, found)
        found.kills += 1
    found.acknowledged = told.counts
    return found


@contextmanager
def desk_at(database: Path, at: Moment) -> Iterator[Desk]:
    """A desk whose clock stands."""
    desk = Desk.open(Settings(database, login=LOGIN), clock=lambda: at)
    try:
        yield desk
    finally:
        desk.close()


def kill_one(database: Path, run: int, people: int, draw: random.Random) -> list[Step]:
    """Starts the worker, kills it at a random moment and gives what it said."""
    command = [sys.executable, "-m", "benchmarks.crash_worker", str(database), str(run), str(people)]
    lines: list[str] = []
    with subprocess.Popen([*command, str(begins_at(run))], cwd=ROOT, stdout=subprocess.PIPE, text=True) as worker:  # noqa: S603 - our own module
        output = cast("IO[str]", worker.stdout)
        if draw.random() < IN_THE_START:
            time.sleep(draw.random())
        else:
            lines += [output.readline() for _ in range(draw.randint(1, MOST_LINES))]
            time.sleep(draw.random() * 0.006)
        worker.send_signal(signal.SIGKILL)
        lines += output.readlines()
        if worker.wait() != -signal.SIGKILL:
            sys.exit(f"The worker of run {run} ended by itself: see above.")
    return [(word, what) for word, what in map(json.loads, lines)]


class Told:
    """What the worker said is saved, and the one write it was cut off in."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.saved: dict[str, dict[str, Facts]] = defaultdict(dict)
        self.notes: set[str] = set()
        self.drafts: dict[int, set[str]] = defaultdict(lambda: {""})
        self.tokens: dict[int, int] = {}
        self.trying: Step | None = None

    def hear(self, word: str, what: Facts) -> None:
        """Takes in one line."""
        if word.startswith("try "):
            self.trying = (word.removeprefix("try "), what)
            return
        self.trying = None
        self.counts[word] += 1
        lead_id = int(what.get("lead", 0))
        if word == "claim":
            self.tokens[lead_id] = int(what["token"])
        elif word == "draft":
            self.drafts[lead_id] = {str(what["text"])}
        elif word == "left":
            self.notes |= self.drafts[lead_id] - {""}
            self.drafts[lead_id] = {""}
        else:
            self.saved[word][str(what["id"])] = what
            self.notes |= {str(what["note"])} if word == "outcome" else set()

    def tried(self, word: str) -> set[str]:
        """The id of the write that was cut off, if it was one of these."""
        return {str(self.trying[1]["id"])} if self.trying is not None and self.trying[0] == word else set()

    def drafts_of(self, lead_id: int) -> set[str]:
        """The drafts this lead may have: as saved, or as the write that was cut off would have left it."""
        word, what = self.trying or ("", {})
        mine = what.get("lead") == lead_id
        after = {str(what["text"])} if mine and word == "draft" else {""} if mine and word == "left" else set()
        return self.drafts[lead_id] | after

    def repeat_cut_off(self, desk: Desk) -> str:
        """Writes once more, with the same ids, what was cut off; gives what it was."""
        if self.trying is None:
            return "between two writes"
        word, what = self.trying
        lead_id = LeadId(int(what.get("lead", 0)))
        again: dict[str, Callable[[], object]] = {
            "draft": lambda: desk.write(save_draft, lead_id, what["text"]),
            "dial": lambda: desk.write(start_dial, lead_id, dial_id=what["id"]),
            "outcome": lambda: desk.write(log_outcome, what["dial"], _ending(what), outcome_id=what["id"]),
            "left": lambda: desk.write(leave_draft, lead_id, what["dial"]),
            "undo": lambda: desk.write(undo_outcome, what["id"]),
            "event": lambda: desk.write(record_event, lead_id, "demo_requested", key=what["key"]),
        }
        with suppress(Conflict):  # an undo that had been committed
            again[word]()
        self.hear(word, what)
        return word


def _ending(what: Facts) -> Ending:
    return Ending(str(what["code"]), talk_seconds=45.0, note=str(what["note"]))


TABLES = {
    "dial": "SELECT dial_id FROM dial",
    "outcome": "SELECT outcome_id FROM outcome",
    "undo": "SELECT outcome_id FROM correction",
    "event": "SELECT event_id FROM event WHERE evidence = '' AND kind = 'demo_requested'",
}
_TWICE = "SELECT dial_id FROM outcome GROUP BY dial_id HAVING count(*) > 1"
_TALKS = "SELECT outcome_id FROM event WHERE kind = 'conversation' GROUP BY outcome_id HAVING count(*) > 1"


def compare(snapshot: Snapshot, told: Told, found: Found) -> None:
    """Holds what is stored against what was said."""
    for word, sql in TABLES.items():
        stored = Counter(str(one) for one in snapshot.conn.exec_driver_sql(sql).scalars())
        found.lost += [f"{word} {one}" for one in told.saved[word].keys() - stored.keys()]
        found.doubled += [f"{word} {one}" for one, count in stored.items() if count > 1]
        found.doubled += [f"{word} {one}" for one in stored.keys() - told.saved[word].keys() - told.tried(word)]
    for sql in (_TWICE, _TALKS):
        found.doubled += [f"outcome of {one}" for one in snapshot.conn.exec_driver_sql(sql).scalars()]
    notes = Counter(snapshot.conn.exec_driver_sql("SELECT text FROM note").scalars())
    found.lost += [f"note {words}" for words in told.notes - notes.keys()]
    found.doubled += [f"note {words}" for words, count in notes.items() if count > 1]
    drafts: dict[int, str] = {
        row[0]: row[1] for row in snapshot.conn.exec_driver_sql("SELECT lead_id, text FROM note_draft")
    }
    for lead_id in told.drafts.keys() | drafts.keys():
        if drafts.get(lead_id, "") not in told.drafts_of(lead_id):
            found.lost.append(f"draft of lead {lead_id}: {drafts.get(lead_id, '')!r}")
    tokens: dict[int, int] = {
        row[0]: row[1] for row in snapshot.conn.exec_driver_sql("SELECT lead_id, claim_no FROM call_state")
    }
    found.lost += [f"claim of lead {one}" for one, token in told.tokens.items() if tokens[one] < token]


def main(kills: int) -> int:
    """Prints what so many kills showed; 1 where anything was lost, doubled or wrong."""
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        found = run_kills(Path(folder) / "crash.db", kills)
    print(f"{found.kills} kills in {time.perf_counter() - started:.0f} s")
    print("acknowledged:", dict(found.acknowledged))
    print("cut off in:", dict(found.cut_off))
    for name in ("lost", "doubled", "drift"):
        print(f"{name}: {len(getattr(found, name))}", *getattr(found, name)[:5])
    return 0 if found.is_clean else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
