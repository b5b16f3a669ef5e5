"""A hundred desks at work on one server: errors, how soon the next lead is there, what it costs the server.

`python -m benchmarks.hundred_desks --minutes 5`: every desk has a login, three connections, a feed and an outbox of its
own; they are threads of a few processes, which share the machine's processors with the server.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import psycopg

from benchmarks.chaos import let_time_run, prepare, refold_all
from benchmarks.desks_worker import Share
from calldesk.actions.members import add_member
from calldesk.desk import Desk
from calldesk.domain.ids import PoolId
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from tests.postgres_cluster import Cluster
from tests.team_database import LOGINS, PASSWORD, TEMPLATE, TestServer

_TICKS = os.sysconf("SC_CLK_TCK")
_CONNECTIONS = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'calldesk'"
_LENGTHS = ("next_ms", "floor_ms", "list_ms", "late_ms")
_DIALLED_TWICE = "SELECT count(*) FROM (SELECT lead_id FROM calldesk.dial GROUP BY lead_id HAVING count(*) > 1) d"
_OPEN_ENDS = "SELECT count(*) FROM calldesk.dial WHERE dial_id NOT IN (SELECT dial_id FROM calldesk.outcome)"


@dataclass(frozen=True)
class Plan:
    """How much of it.

    Attributes:
        desks, processes: How many desks, in how many processes.
        minutes: How long.
        pace_seconds: From call to call of each desk, in the mean.
        leads: Who can be rung.
        list_rows: Rows of the list that a desk reads again between calls when something changed, at most once a second;
            0 = no list is on any screen.
    """

    desks: int = 100
    processes: int = 4
    minutes: float = 5.0
    pace_seconds: float = 60.0
    leads: int = 10_000
    list_rows: int = 0


def run(plan: Plan) -> dict[str, object]:
    """The whole story; gives its figures."""
    settings = {"max_connections": str(4 * plan.desks + 20)}
    with tempfile.TemporaryDirectory() as folder, Cluster(settings=settings) as cluster:
        server = TestServer(cluster)
        let_time_run(cluster, TEMPLATE)
        logins = _logins(server, plan)
        first = server.address(TEMPLATE, LOGINS[0])
        prepare(first, plan.leads)
        refold_all(first, plan.leads)
        starts_at = time.time() + 3.0 + 0.15 * plan.desks  # until every desk is open
        shares = [
            Share(
                [cluster.url(TEMPLATE, login, PASSWORD) for login in logins[number :: plan.processes]],
                folder, plan.minutes * 60, plan.pace_seconds, plan.list_rows, starts_at,
            )
            for number in range(plan.processes)
        ]  # fmt: skip
        watch = _Watch(cluster, starts_at, plan.minutes * 60)
        watch.start()
        tallies = at_work(shares)
        watch.join()
        with closing(Desk.open(Settings(first))) as desk:
            drift = len(desk.read(verify))
        return {**_figures(tallies, plan), **_on_server(cluster), "drift": drift, **watch.figures}


def _look_after(cluster: Cluster) -> None:
    """What the server itself does within a minute of such an import, and not again while its team is at work."""
    with psycopg.connect(cluster.url(TEMPLATE), autocommit=True) as raw:
        raw.execute("VACUUM ANALYZE")


def _logins(server: TestServer, plan: Plan) -> list[str]:
    logins = [*LOGINS, *(f"desk{number}" for number in range(plan.desks))][: plan.desks]
    with closing(Desk.open(Settings(server.address(TEMPLATE, LOGINS[0])))) as desk:
        for login in logins[len(LOGINS) :]:
            desk.write(add_member, login, PASSWORD, "qualifier", [PoolId(1)])
    return logins


def at_work(shares: list[Share]) -> list[dict[str, Any]]:
    """What came of each share, when all are done."""
    command = [sys.executable, "-m", "benchmarks.desks_worker"]
    root = Path(__file__).parents[1]
    processes = [
        subprocess.Popen([*command, json.dumps(asdict(share))], stdout=subprocess.PIPE, text=True, cwd=root)  # noqa: S603
        for share in shares
    ]
    try:
        return [json.loads(process.communicate(timeout=shares[0].seconds + 180)[0]) for process in processes]
    finally:
        for process in processes:
            process.kill()


class _Watch(threading.Thread):
    """Looks at the server while the desks work."""

    def __init__(self, cluster: Cluster, starts_at: float, seconds: float) -> None:
        super().__init__()
        self._cluster = cluster
        self._starts_at = starts_at
        self._seconds = seconds
        self.figures: dict[str, object] = {}

    def run(self) -> None:
        """Until the desks' time is up."""
        time.sleep(max(self._starts_at - time.time(), 0.0))
        before, most, began = self._processor_seconds(), 0, time.monotonic()
        with psycopg.connect(self._cluster.url(), autocommit=True) as raw:
            while time.monotonic() - began < self._seconds:
                time.sleep(1.0)
                row = raw.execute(_CONNECTIONS).fetchone()
                most = max(most, row[0] if row else 0)
        used = self._processor_seconds() - before
        share = used / (time.monotonic() - began)
        self.figures = {"most connections": most, "server's processors": round(share, 2), "load": os.getloadavg()[0]}

    def _processor_seconds(self) -> float:
        """Of the server's first process, those it started, and those of them that have ended."""
        first = (self._cluster.data / "postmaster.pid").read_text(encoding="ascii").split()[0]
        seconds = 0.0
        for path in Path("/proc").glob("[0-9]*/stat"):
            try:
                words = path.read_text(encoding="utf-8").rpartition(")")[2].split()
            except OSError:  # it has just ended
                continue
            if path.parent.name == first:
                seconds += sum(map(int, words[11:15])) / _TICKS
            elif words[1] == first:
                seconds += sum(map(int, words[11:13])) / _TICKS
        return seconds


def _figures(tallies: list[dict[str, Any]], plan: Plan) -> dict[str, object]:
    every = {name: [one for tally in tallies for one in tally[name]] for name in _LENGTHS}
    claims = [tuple(claim) for tally in tallies for claim in tally["claims"]]
    errors = [error for tally in tallies for error in tally["errors"]]
    seconds = plan.minutes * 60
    return {
        "desks": plan.desks,
        "calls": sum(tally["calls"] for tally in tallies),
        "errors": len(errors),
        "first errors": errors[:3],
        "undrained": sum(tally["undrained"] for tally in tallies),
        "double claims": len(claims) - len(set(claims)),
        "next lead ms": _spread(every["next_ms"]),
        "SELECT 1 ms": _spread(every["floor_ms"]),
        "list ms": _spread(every["list_ms"]),
        "begun late ms": _spread(every["late_ms"]),
        "lists per second": round(len(every["list_ms"]) / seconds, 1),
        "notices heard per second and desk": round(
            sum(tally["notices"] for tally in tallies) / seconds / plan.desks, 2
        ),
    }


def _on_server(cluster: Cluster) -> dict[str, int]:
    """A lead rests at least an hour after a dial, so in a run nobody is dialled twice."""
    with psycopg.connect(cluster.url(TEMPLATE)) as raw:
        questions = {"leads dialled twice": _DIALLED_TWICE, "dials without outcome": _OPEN_ENDS}
        rows = {name: raw.execute(question.encode()).fetchone() for name, question in questions.items()}
    return {name: row[0] if row else -1 for name, row in rows.items()}


def _spread(values: list[float]) -> dict[str, float]:
    if len(values) < 2:  # noqa: PLR2004 - quantiles needs two
        return {}
    return {
        "p50": round(median(values), 1),
        "p95": round(quantiles(values, n=20)[-1], 1),
        "max": round(max(values), 1),
    }


def main() -> None:
    """Reads the plan from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    for part in fields(Plan):
        kind = float if isinstance(part.default, float) else int
        parser.add_argument(f"--{part.name.replace('_', '-')}", type=kind, default=part.default)
    print(json.dumps(run(Plan(**vars(parser.parse_args()))), indent=1))


if __name__ == "__main__":
    main()
