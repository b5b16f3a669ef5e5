"""The board over a quarter of a year: seconds of each reading, and how it follows a hundred desks at work.

`python -m benchmarks.board --dials 200000`: a server of its own; the present, what it is held against, and the last
weeks, with days added up and by the facts alone. With `--minutes 5` the desks of `hundred_desks` log calls meanwhile,
a real window shows the board, and a qualifier calls in another (QT_QPA_PLATFORM=offscreen where there is no display).
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, fields
from pathlib import Path

from benchmarks.board_data import fill_board
from benchmarks.board_live import Desks, follow
from benchmarks.chaos import let_time_run
from benchmarks.desks_worker import Share
from benchmarks.on_server import SETTINGS
from calldesk.actions.members import add_member
from calldesk.actions.rolled_days import forget_rolled_days, roll_a_day, set_report_zone
from calldesk.desk import Desk
from calldesk.domain.board import Period, Span, span
from calldesk.domain.ids import PoolId
from calldesk.domain.moments import Moment
from calldesk.queries.board import board
from calldesk.queries.board_past import board_usual, board_weeks
from calldesk.settings import Settings
from calldesk.store.tx import Snapshot
from tests.postgres_cluster import Cluster
from tests.team_database import LOGINS, OTHERS, PASSWORD, TEMPLATE, TestServer

ZONE = "America/Chicago"
LEAD_LOGIN = next(login for login, role in OTHERS.items() if role == "team_lead")
TURNS = 3
READINGS: dict[str, Callable[[Snapshot, Span], object]] = {
    "present": board, "usual": board_usual, "weeks": board_weeks,
}  # fmt: skip


@dataclass(frozen=True)
class Plan:
    """How much of it.

    Attributes:
        dials, leads: Of the quarter; `ready` more leads may be rung.
        desks, processes: Who logs, in how many processes; for so many minutes, 0 = the readings alone.
        pace_seconds: From call to call of each desk, in the mean.
        period: What the board shows meanwhile.
        alone: 1 = the board's window has the first processor to itself, as on a desk; all else shares the others.
        nice: How far the desks stand back for the board's window and the server, who share their machine here.
    """

    dials: int = 200_000
    leads: int = 100_000
    ready: int = 2_000
    desks: int = 100
    processes: int = 4
    minutes: float = 0.0
    pace_seconds: float = 60.0
    period: str = "today"
    alone: int = 0
    nice: int = 0


def run(plan: Plan) -> dict[str, object]:
    """The figures of all of it."""
    if plan.alone:
        os.sched_setaffinity(0, set(range(1, os.cpu_count() or 2)))
    with tempfile.TemporaryDirectory() as folder, Cluster(settings=SETTINGS) as cluster:
        server = TestServer(cluster)
        let_time_run(cluster, TEMPLATE)
        first = server.address(TEMPLATE, LOGINS[0])
        logins = [f"desk{number}" for number in range(plan.desks + 1)]  # the last is a real window's
        with closing(Desk.open(Settings(first))) as desk:
            for login in logins:
                desk.write(add_member, login, PASSWORD, "qualifier", [PoolId(1)])
        fill_board(first, server.address(TEMPLATE), (plan.ready, plan.leads, plan.dials, plan.desks))
        lead = server.address(TEMPLATE, LEAD_LOGIN)
        found: dict[str, object] = {"dials": plan.dials}
        with closing(Desk.open(Settings(first))) as admin, closing(Desk.open(Settings(lead))) as desk:
            found |= figures(admin, desk)
        print(json.dumps(found), file=sys.stderr, flush=True)
        if plan.minutes:
            starts_at = time.time() + 8.0 + 0.15 * plan.desks  # until every desk is open
            *urls, seen = [cluster.url(TEMPLATE, login, PASSWORD) for login in logins]
            shares = [
                Share(urls[at :: plan.processes], folder, plan.minutes * 60, plan.pace_seconds, 0, starts_at, plan.nice)
                for at in range(plan.processes)
            ]
            desks = Desks(shares, seen, server.address(TEMPLATE), bool(plan.alone))
            found |= follow(lead, desks, Period(plan.period), Path(folder))
    return {**found, "load": os.getloadavg()[0]}


def figures(admin: Desk, desk: Desk) -> dict[str, object]:
    """Milliseconds of each reading as the team lead has them, by the facts alone and with the days added up."""
    admin.write(set_report_zone, ZONE)
    admin.write(forget_rolled_days)
    at = desk.now()
    plain = readings(desk, at)
    started, days = time.perf_counter(), 0
    while admin.write(roll_a_day):
        days += 1
    took_seconds = time.perf_counter() - started
    rolled = readings(desk, at)
    wrong = [name for name in plain if plain[name][1] != rolled[name][1]]
    if wrong:
        raise SystemExit(f"{', '.join(wrong)}: the added-up days do not come to what the facts say.")
    return {
        "ms by the facts": {name: round(ms) for name, (ms, _) in plain.items()},
        "ms": {name: round(ms) for name, (ms, _) in rolled.items()},
        "days added up": days,
        "ms a day": round(1000 * took_seconds / max(1, days)),
    }


def readings(desk: Desk, at: Moment) -> dict[str, tuple[float, object]]:
    """Milliseconds of the middle one of some readings of each as of one moment, and what is compared of it."""

    def as_then(snapshot: Snapshot, query: Callable[[Snapshot, Span], object], period: Period) -> object:
        snapshot.now = at
        return query(snapshot, span(period, at, ZONE))

    found: dict[str, tuple[float, object]] = {}
    for period in Period:
        for name, query in READINGS.items():
            if name == "weeks" and period is not Period.TODAY:
                continue
            taken, told = [], ""
            for _ in range(TURNS):
                started = time.perf_counter()
                read = desk.read(as_then, query, period)
                taken.append(1000 * (time.perf_counter() - started))
                told = comparable(read)
            found[f"{name}, {period}"] = (sorted(taken)[TURNS // 2], told)
    return found


def comparable(read: object) -> str:
    """What of a reading is made of days."""
    kept = ("total", "people", "hours", "outcomes", "connects", "reaches", "heat", "criteria", "handed")
    return repr([getattr(read, name) for name in kept if hasattr(read, name)])


def main() -> int:
    """Reads the plan from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    for part in fields(Plan):
        kind = type(part.default)
        parser.add_argument(f"--{part.name.replace('_', '-')}", type=kind, default=part.default)
    print(json.dumps(run(Plan(**vars(parser.parse_args()))), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
