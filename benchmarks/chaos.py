"""Desks at work while clients and server are killed and the network breaks: nothing lost, nothing twice (R8).

`python -m benchmarks.chaos --dials 10000`: several processes log calls through a proxy; each is killed now and then,
the network is cut or falls silent, the server's connections are ended, and the server itself is stopped or killed.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field, fields
from pathlib import Path

import psycopg

from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.teams import TeamAddress, team_address
from calldesk.outbox.journal import Journal
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from calldesk.store.call_state import refold
from calldesk.store.tables import event, lead, lead_phone, opening_class
from calldesk.store.tx import Tx
from tests.fault_proxy import FaultProxy
from tests.postgres_cluster import Cluster
from tests.team_database import PASSWORD, TestServer

LOGINS = ("jo", "kim", "ann", "lee")
ALWAYS_OPEN = "Etc/UTC|mo-su 00:00-24:00|"
FAULTS = ("kill client", "kill client", "cut", "silent", "end connections", "stop server", "kill server")
KILLED_SECONDS = 90.0
"""So long at most until what a killed client left is sent by the next one."""


@dataclass
class Told:
    """What the desks' screens called saved."""

    dials: set[str] = field(default_factory=set)
    outcomes: set[str] = field(default_factory=set)
    notes: set[str] = field(default_factory=set)
    workers: int = 0
    drained: int = 0

    @property
    def undrained(self) -> int:
        """How many workers did not end by saying that nothing waits any more."""
        return self.workers - self.drained

    def hear(self, line: str) -> None:
        """One line of a worker."""
        kind, _, what = line.strip().partition(" ")
        if kind == "drained":
            self.drained += what == "True"
        elif kind in {"dial", "outcome", "note"}:
            {"dial": self.dials, "outcome": self.outcomes, "note": self.notes}[kind].add(what)


class Worker:
    """One desk's process, started again whenever it was killed."""

    def __init__(self, url: str, outbox: Path, told: Told, pace_seconds: float = 0.0) -> None:
        self._told = told
        told.workers += 1
        self._what = (url, str(outbox), str(pace_seconds))
        self._process: subprocess.Popen[str] | None = None
        self._listener: threading.Thread | None = None

    def start(self) -> None:
        """Starts it."""
        command = [sys.executable, "-m", "benchmarks.chaos_worker", *self._what]
        process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]
        )
        self._process = process
        self._listener = threading.Thread(target=self._listen, args=(process,), daemon=True)
        self._listener.start()

    def kill(self) -> None:
        """Kill -9, and another one in its place."""
        if self._process is not None and self._listener is not None:
            self._process.kill()
            self._process.wait()
            self._listener.join(10)
            self._close()
        self.start()

    def end(self) -> int:
        """Lets it finish; its exit code."""
        if self._process is None or self._process.stdin is None or self._listener is None:
            return 0
        self._process.stdin.close()
        code = self._process.wait(KILLED_SECONDS)
        self._listener.join(10)
        self._close()
        return code

    def _listen(self, process: "subprocess.Popen[str]") -> None:
        for line in process.stdout or ():
            if line.endswith("\n"):  # a line cut off by a kill was not shown
                self._told.hear(line)

    def _close(self) -> None:
        for pipe in (self._process.stdin, self._process.stdout) if self._process is not None else ():
            with suppress(OSError):  # nobody reads any more what was not yet written
                if pipe is not None:
                    pipe.close()


def prepare(address: TeamAddress, leads: int) -> None:
    """So many leads that may be rung at any hour of any day."""
    with closing(Desk.open(Settings(address))) as desk:
        desk.write(_fill, leads)


def _fill(tx: Tx, leads: int) -> None:
    made = opening_class.insert().returning(opening_class.c.class_id)
    class_id = tx.execute(made, {"zones": "Etc/UTC", "schedule_key": ALWAYS_OPEN}).scalar_one()
    ids = [LeadId(number) for number in range(1, leads + 1)]
    common = {"pool_id": 1, "received_at": tx.now}
    tx.execute(
        lead.insert(), [{"lead_id": i, "full_name": f"Lead {i}", "name_key": f"lead {i}", **common} for i in ids]
    )
    phone = {"position": 0, "field": "phone", "kind": "fixed", "class_id": class_id}
    tx.execute(lead_phone.insert(), [{"lead_id": i, "e164": f"+1312{i:07d}", **phone} for i in ids])
    happened = {"kind": "form_submitted", "happened_at": tx.now - 60.0, "received_at": tx.now}
    tx.execute(event.insert(), [{"event_id": f"{i:032x}", "lead_id": i, **happened} for i in ids])
    tx.rules = tx.rules  # the new class is read with the next transaction's rules


def refold_all(address: TeamAddress, leads: int) -> None:
    """The derived rows, now that the rules know the class."""
    with closing(Desk.open(Settings(address))) as desk:
        desk.write(refold, [LeadId(number) for number in range(1, leads + 1)], profile=True)


def break_things(
    draw: random.Random, cluster: Cluster, proxy: FaultProxy, workers: list[Worker], faults: Sequence[str] = FAULTS
) -> str:
    """One of these faults, healed before it returns; its name."""
    fault = draw.choice(faults)
    if fault == "kill client":
        draw.choice(workers).kill()
    elif fault == "cut":
        proxy.cut()
        time.sleep(draw.uniform(0.0, 0.5))
        proxy.let_through()
    elif fault == "silent":
        proxy.fall_silent()
        time.sleep(draw.uniform(0.5, 2.5))
        proxy.let_through()
    elif fault == "end connections":
        with psycopg.connect(cluster.url(), autocommit=True) as raw:
            raw.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'calldesk'")
    elif fault == "stop server":
        cluster.stop(draw.choice(("fast", "immediate")))
        cluster.start()
    else:
        cluster.kill()
        cluster.start(tries=100)
    return fault


def lost_and_double(address: TeamAddress, told: Told) -> dict[str, int]:
    """What is not in the database, and what is there twice."""
    with psycopg.connect(address.url, password=address.password) as raw:
        raw.execute("SET search_path = calldesk")
        dials = {str(row[0]) for row in raw.execute("SELECT dial_id FROM dial")}
        outcomes = {str(row[0]) for row in raw.execute("SELECT outcome_id FROM outcome")}
        notes = Counter(str(row[0]) for row in raw.execute("SELECT text FROM note"))
        twice = raw.execute(
            "SELECT count(*) FROM (SELECT dial_id FROM outcome GROUP BY dial_id HAVING count(*) > 1) d"
        ).fetchone()
        effects = raw.execute(
            "SELECT count(*) FROM call_state c WHERE attempts <> (SELECT coalesce(sum(attempts), 0) FROM dial d"
            " WHERE d.lead_id = c.lead_id)"
        ).fetchone()
        conversations = raw.execute(
            "SELECT count(*) FROM (SELECT outcome_id FROM event WHERE outcome_id IS NOT NULL GROUP BY outcome_id"
            " HAVING count(*) > 1) e"
        ).fetchone()
    return {
        "dials lost": len(told.dials - dials),
        "outcomes lost": len(told.outcomes - outcomes),
        "notes lost": len(told.notes - set(notes)),
        "notes doubled": sum(1 for times in notes.values() if times > 1),
        "outcomes doubled": twice[0] if twice else 0,
        "double effects": (effects[0] if effects else 0) + (conversations[0] if conversations else 0),
    }


@dataclass(frozen=True)
class Plan:
    """How much of it.

    Attributes:
        dials, faults: At least so many, unless the time is up.
        seed: Of the draws.
        seconds: At most so long.
        leads: Who can be rung.
        pause_seconds: Between two faults, in the mean.
    """

    dials: int = 10_000
    faults: int = 150
    seed: int = 1
    seconds: float = 1500.0
    leads: int = 12_000
    pause_seconds: float = 3.0


def run(plan: Plan) -> dict[str, object]:
    """The whole story; gives its figures."""
    told, broken = Told(), Counter[str]()
    with (
        tempfile.TemporaryDirectory() as folder,
        Cluster(settings={"wal_level": "minimal", "max_wal_senders": "0"}) as cluster,
        closing(TestServer(cluster)) as server,
        server.database() as name,
    ):
        let_time_run(cluster, name)
        owner = server.address(name, LOGINS[0])
        prepare(owner, plan.leads)
        refold_all(owner, plan.leads)
        codes, drained_seconds = _work_through(plan, cluster, name, (Path(folder), told, broken))
        waiting, dead = left_in(folder)
        found = lost_and_double(team_address(cluster.url(name)), told)
        with closing(Desk.open(Settings(owner))) as desk:
            drift = len(desk.read(verify))
    return {
        "dials saved": len(told.dials), "outcomes saved": len(told.outcomes), "faults": dict(broken), **found,
        "waiting": waiting, "dead letters": dead, "drift": drift, "undrained": told.undrained,
        "drained and ended in seconds": round(drained_seconds, 1), "exit codes": codes,
    }  # fmt: skip


def _work_through(
    plan: Plan, cluster: Cluster, name: str, record: tuple[Path, Told, Counter[str]]
) -> tuple[list[int], float]:
    """Faults while desks work; the exit codes, and how long after the last one until all was sent."""
    folder, told, broken = record
    draw = random.Random(plan.seed)
    with FaultProxy("127.0.0.1", cluster.port) as proxy:
        places = {login: cluster.url(name, login, PASSWORD, proxy.port) for login in LOGINS}
        workers = [Worker(url, folder / f"{login}.db", told) for login, url in places.items()]
        for worker in workers:
            worker.start()
        ends_at = time.monotonic() + plan.seconds
        while time.monotonic() < ends_at and (len(told.dials) < plan.dials or sum(broken.values()) < plan.faults):
            time.sleep(draw.uniform(0.1, 2 * plan.pause_seconds))
            broken[break_things(draw, cluster, proxy, workers)] += 1
        healed_at = time.monotonic()
        codes = [worker.end() for worker in workers]
        return codes, time.monotonic() - healed_at


def let_time_run(cluster: Cluster, name: str) -> None:
    """Lets this database's clock run: the tests of the rules bring their own."""
    with psycopg.connect(cluster.url(name), autocommit=True) as raw:
        raw.execute("DELETE FROM calldesk.test_clock")


def left_in(folder: str) -> tuple[int, list[str]]:
    """How much waits in the journals of a folder, and what was refused."""
    waiting, dead = 0, []
    for path in sorted(Path(folder).glob("*.db")):
        journal = Journal(path)
        waiting += journal.state().waiting
        dead += [letter.sentence for letter in journal.dead()]
        journal.close()
    return waiting, dead


def main() -> None:
    """Reads the plan from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    for part in fields(Plan):
        kind = float if isinstance(part.default, float) else int
        parser.add_argument(f"--{part.name.replace('_', '-')}", type=kind, default=part.default)
    print(json.dumps(run(Plan(**vars(parser.parse_args()))), indent=1))


if __name__ == "__main__":
    main()
