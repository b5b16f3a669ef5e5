"""A team's server dies and its standby takes over, or it comes back from a backup: how soon desks write, what is lost.

`python -m benchmarks.failover --rounds 5`: desks with both servers in their address log two calls a second each; the
standby follows through a proxy that holds the stream back, so that it truly lacks something when it is promoted. Then
the same with one server whose data is put back to an older copy.
"""

import argparse
import json
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

import psycopg
from typing_extensions import override

from benchmarks.chaos import Told, Worker, left_in, let_time_run, lost_and_double, prepare, refold_all
from calldesk.actions.members import add_member
from calldesk.desk import Desk
from calldesk.domain.ids import PoolId
from calldesk.domain.teams import TeamAddress, team_address
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from tests.fault_proxy import FaultProxy
from tests.postgres_cluster import OWNER, Cluster
from tests.postgres_standby import PRIMARY, Standby, back_up, restore
from tests.team_database import LOGINS, PASSWORD, TEMPLATE, TestServer

PACE_SECONDS = 0.5
"""Between two calls of a desk, in the mean: as fast as they can, they would log more than a queue drains."""


@dataclass(frozen=True)
class Plan:
    """How much of it.

    Attributes:
        rounds: Fail-overs, each with two new servers.
        silent_rounds: The same with a primary that is not dead but silent.
        restores: Restored backups, each with a new server.
        desks: Processes, each with a login of its own.
        leads: Who can be rung.
        work_seconds: Before the fault and after it.
        detect_seconds: From the death of the primary to the promotion: somebody has to decide.
        behind_seconds: Each piece of the stream to the standby is held back so long.
    """

    rounds: int = 5
    silent_rounds: int = 2
    restores: int = 2
    desks: int = 8
    leads: int = 6000
    work_seconds: float = 6.0
    detect_seconds: float = 2.0
    behind_seconds: float = 0.2


class Timed(Told):
    """What one desk called saved, and when the server served it."""

    def __init__(self) -> None:
        super().__init__()
        self.served: list[float] = []

    @override
    def hear(self, line: str) -> None:
        kind, _, what = line.strip().partition(" ")
        if kind == "served":
            self.served.append(float(what))
        else:
            super().hear(line)

    def served_after(self, at: float) -> float | None:
        """The first moment after this one."""
        return next((one for one in tuple(self.served) if one > at), None)


@contextmanager
def team(cluster: Cluster, plan: Plan) -> Iterator[tuple[str, ...]]:
    """A team with leads on this server, in the database `TEMPLATE`; gives its logins, one for each desk."""
    server = TestServer(cluster)
    let_time_run(cluster, TEMPLATE)
    logins = (*LOGINS, *(f"desk{number}" for number in range(plan.desks)))[: plan.desks]
    first = server.address(TEMPLATE, LOGINS[0])
    with closing(Desk.open(Settings(first))) as desk:
        for login in logins[len(LOGINS) :]:
            desk.write(add_member, login, PASSWORD, "qualifier", [PoolId(1)])
    prepare(first, plan.leads)
    refold_all(first, plan.leads)
    yield logins


@contextmanager
def at_work(logins: Sequence[str], hosts: str, folder: str) -> Iterator[list[tuple[Worker, Timed]]]:
    """Desks at work on these hosts; they finish, and what waits is sent, when the block ends."""
    desks = []
    for login in logins:
        url = f"postgresql://{login}:{PASSWORD}@{hosts}/{TEMPLATE}?target_session_attrs=read-write&sslmode=disable"
        told = Timed()
        desks.append((Worker(url, Path(folder) / f"{login}.db", told, PACE_SECONDS), told))
    for worker, _ in desks:
        worker.start()
    try:
        _wait_until(lambda: all(told.served for _, told in desks), 60.0)
        yield desks
    finally:
        enders = [threading.Thread(target=worker.end) for worker, _ in desks]
        for ender in enders:
            ender.start()
        for ender in enders:
            ender.join()


def fail_over(plan: Plan, *, silent: bool = False) -> dict[str, object]:
    """One primary killed, or cut off so that it only falls silent, its standby promoted; the figures."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Cluster(settings=PRIMARY) as primary,
        team(primary, plan) as logins,
        FaultProxy("127.0.0.1", primary.port) as door,
        FaultProxy("127.0.0.1", primary.port) as stream,
        Standby(primary, stream.port) as standby,
    ):
        stream.let_through(delay_seconds=plan.behind_seconds)
        hosts = f"127.0.0.1:{door.port},127.0.0.1:{standby.port}"
        with at_work(logins, hosts, folder) as desks:
            time.sleep(plan.work_seconds)
            before = _dials(primary)
            stream.cut()
            if silent:
                door.fall_silent()
            else:
                primary.kill()
            lost = len(before - _dials(standby))
            time.sleep(plan.detect_seconds)
            promoting_at = time.time()
            standby.promote()
            promoted_at = time.time()
            time.sleep(plan.work_seconds)
            waits = [_since(told.served_after(promoting_at), promoted_at) for _, told in desks]
        told = _together([told for _, told in desks])
        return {
            "dials before": len(before),
            "lost by the server": lost,
            "promotion": round(promoted_at - promoting_at, 2),
            "served again after promotion": sorted(waits),
            **_after(standby, told, folder),
        }


def restored(plan: Plan) -> dict[str, object]:
    """One server put back to an older copy under the desks; the figures."""
    with tempfile.TemporaryDirectory() as folder, Cluster() as server, team(server, plan) as logins:
        copy = server.folder / "backup"
        with at_work(logins, f"127.0.0.1:{server.port}", folder) as desks:
            time.sleep(plan.work_seconds / 2)
            server.stop()
            back_up(server, copy)
            server.start()
            time.sleep(plan.work_seconds)
            server.stop()
            server.start()  # nobody dials between this look and the restore: desks have not come back yet
            before = _dials(server)
            server.stop("immediate")
            restore(server, copy)
            server.start()
            lost, started_at = len(before - _dials(server)), time.time()
            time.sleep(plan.work_seconds)
            waits = [_since(told.served_after(started_at), started_at) for _, told in desks]
        told = _together([told for _, told in desks])
        return {
            "dials before": len(before),
            "lost by the server": lost,
            "served again after restore": sorted(waits),
            **_after(server, told, folder),
        }


def _after(server: Cluster, told: Told, folder: str) -> dict[str, object]:
    waiting, dead = left_in(folder)
    address = team_address(server.url(TEMPLATE))
    with closing(Desk.open(Settings(_of(server, LOGINS[0])))) as desk:
        drift = len(desk.read(verify))
    return {
        "dials saved": len(told.dials), **lost_and_double(address, told),
        "waiting": waiting, "dead letters": dead, "drift": drift, "undrained": told.undrained,
        "load": round(os.getloadavg()[0], 1),
    }  # fmt: skip


def _of(server: Cluster, login: str) -> TeamAddress:
    return team_address(server.url(TEMPLATE, login, PASSWORD))


def _dials(server: Cluster) -> set[str]:
    with psycopg.connect(server.url(TEMPLATE, OWNER)) as raw:
        return {str(row[0]) for row in raw.execute("SELECT dial_id FROM calldesk.dial")}


def _since(at: float | None, since: float) -> float:
    return round(at - since, 2) if at is not None else float("inf")


def _together(desks: Sequence[Timed]) -> Told:
    told = Told()
    for one in desks:
        told.dials |= one.dials
        told.outcomes |= one.outcomes
        told.notes |= one.notes
        told.workers += one.workers
        told.drained += one.drained
    return told


def _wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    ends_at = time.monotonic() + seconds
    while not is_so() and time.monotonic() < ends_at:
        time.sleep(0.05)


def main() -> None:
    """Reads the plan from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    for part in fields(Plan):
        kind = float if isinstance(part.default, float) else int
        parser.add_argument(f"--{part.name.replace('_', '-')}", type=kind, default=part.default)
    plan = Plan(**vars(parser.parse_args()))
    for _ in range(plan.rounds):
        print("fail-over", json.dumps(fail_over(plan)), flush=True)
    for _ in range(plan.silent_rounds):
        print("silent primary", json.dumps(fail_over(plan, silent=True)), flush=True)
    for _ in range(plan.restores):
        print("restored", json.dumps(restored(plan)), flush=True)


if __name__ == "__main__":
    main()
