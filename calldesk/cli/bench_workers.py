"""Many desks at once for the benchmarks: processes of a few threads, and a connection for every thread."""

import asyncio
import multiprocessing
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass
from functools import partial

import psycopg
from sqlalchemy import create_engine

from calldesk.actions.claims import AT_ONCE, claim_next
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict
from calldesk.domain.teams import TeamAddress
from calldesk.settings import Settings
from calldesk.store.lines import connect
from calldesk.store.taking import take_best
from calldesk.store.tx import Tx

MOST_PROCESSES = 8
DESKS_AT_ARRIVALS = 8
CONNECTING_SECONDS, CONNECTING_SECONDS_EACH = 4.0, 0.15
"""So long until processes have started and their connections are made, one after the other."""
Work = Callable[[], int | None]
"""Does the thing once; gives what it got, None = nothing was free."""
_FETCH = "SELECT id FROM procrastinate_fetch_job_v2(NULL::varchar[], %s)"
_FLOOR = "UPDATE floor_row SET counted = counted + 1 WHERE row_id = %s"


@dataclass(frozen=True, slots=True)
class Load:
    """What one worker does.

    Attributes:
        side: claim (the action of a desk), take (its statement alone), job (a queue's worker, by its own library),
            fetch (its statement alone) or floor.
        connections: Threads of this process, each with its own.
        seconds: How long; 0 = `starts` say when.
        begins_at: The moment of the machine's clock at which everybody, long connected, begins.
        starts: For an open loop: the moments of the machine's clock at which one is due, shared out among the threads.
    """

    address: TeamAddress
    side: str
    connections: int
    seconds: float
    begins_at: float
    starts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """What came of it.

    Attributes:
        got: All that was got, the first try among it, which is not measured.
        taken_ms: How long each took, waiting for its turn included.
    """

    got: tuple[int, ...]
    taken_ms: tuple[float, ...]


def run_all(loads: Sequence[Load]) -> list[Done]:
    """Runs the loads, each in a process of its own, at the same time."""
    with ProcessPoolExecutor(len(loads), mp_context=multiprocessing.get_context("spawn")) as pool:
        return list(pool.map(_run, loads))


def closed_loop(address: TeamAddress, side: str, connections: int, seconds: float) -> list[Done]:
    """Everybody takes one after the other, as fast as it goes."""
    processes = min(connections, MOST_PROCESSES)
    each = connections // processes
    begins_at = time.monotonic() + CONNECTING_SECONDS + connections * CONNECTING_SECONDS_EACH
    return run_all([Load(address, side, each, seconds, begins_at) for _ in range(processes)])


def open_loop(
    address: TeamAddress, sides: Sequence[str], arrivals_per_second: float, seconds: float
) -> Mapping[str, Done]:
    """Somebody takes one at each of these moments, whoever still waits; the sides take turns, twice each."""
    taken: dict[str, list[float]] = {side: [] for side in sides}
    for side in (*sides, *sides):
        begins_at = time.monotonic() + 2 * CONNECTING_SECONDS
        starts = tuple(begins_at + number / arrivals_per_second for number in range(int(arrivals_per_second * seconds)))
        taken[side] += run_all([Load(address, side, DESKS_AT_ARRIVALS, 0.0, begins_at, starts)])[0].taken_ms
    return {side: Done((), tuple(samples)) for side, samples in taken.items()}


def p50(done: Done) -> float:
    """The median in milliseconds."""
    return statistics.median(done.taken_ms)


def p95(done: Done) -> float:
    """The 95th percentile in milliseconds."""
    return statistics.quantiles(done.taken_ms, n=20)[-1]


def _run(load: Load) -> Done:
    with ExitStack() as open_workers, ThreadPoolExecutor(load.connections) as pool:
        workers = [open_workers.enter_context(closing(_worker(load, number))) for number in range(load.connections)]
        parts = list(pool.map(lambda number: _one(load, number, workers[number].work), range(load.connections)))
    return Done(tuple(i for part in parts for i in part.got), tuple(ms for part in parts for ms in part.taken_ms))


def _worker(load: Load, number: int) -> "_Claims | _Takes | _Jobs | _Statement":
    if load.side in ("claim", "job"):
        return _Claims(load) if load.side == "claim" else _Jobs(load)
    return _Takes(load) if load.side == "take" else _Statement(load, number)


def _one(load: Load, number: int, work: Work) -> Done:
    first = work()  # warm
    time.sleep(max(load.begins_at - time.monotonic(), 0.0))
    done = _by_turns(load, number, work) if load.starts else _for_a_while(load.seconds, work)
    return Done((*done.got, *(() if first is None else (first,))), done.taken_ms)


def _for_a_while(seconds: float, work: Work) -> Done:
    got, taken = [], []
    ends_at = time.monotonic() + seconds
    while (started := time.monotonic()) < ends_at:
        found = work()
        taken.append((time.monotonic() - started) * 1000)
        if found is not None:
            got.append(found)
    return Done(tuple(got), tuple(taken))


def _by_turns(load: Load, number: int, work: Work) -> Done:
    got, taken = [], []
    for due_at in load.starts[number :: load.connections]:
        time.sleep(max(due_at - time.monotonic(), 0.0))
        found = work()
        taken.append((time.monotonic() - due_at) * 1000)
        if found is not None:
            got.append(found)
    return Done(tuple(got), tuple(taken))


class _Claims:
    """The product's own claim of the next lead."""

    def __init__(self, load: Load) -> None:
        self._desk = Desk.open(Settings(load.address))
        self._desk.follow()

    def work(self) -> int | None:
        try:
            claim = self._desk.write(claim_next)
        except Conflict:
            return None
        return claim.lead_id if claim is not None else None

    def close(self) -> None:
        self._desk.close()


class _Takes:
    """The statement that a claim is made of, in its own transaction: what a queue's fetch is measured as."""

    def __init__(self, load: Load) -> None:
        self._desk = Desk.open(Settings(load.address))
        self._engine = create_engine(
            "postgresql+psycopg://", creator=partial(connect, load.address), isolation_level="AUTOCOMMIT"
        )
        self._conn = self._engine.connect()
        self._rules = self._desk.read(lambda snapshot: snapshot.rules)

    def work(self) -> int | None:
        tx = Tx(self._conn, self._desk.now(), self._desk.user, self._rules, is_live=True)
        for choice in AT_ONCE:
            taken = take_best(tx, self._rules.pools, choice)
            if taken.leads:
                return taken.leads[0].lead_id
        return None

    def close(self) -> None:
        self._conn.close()
        self._engine.dispose()
        self._desk.close()


class _Jobs:
    """A queue's worker asking for its next job, as its own library does it."""

    def __init__(self, load: Load) -> None:
        from procrastinate import PsycopgConnector  # noqa: PLC0415 - only where it is measured against
        from procrastinate.manager import JobManager  # noqa: PLC0415

        self._loop = asyncio.Runner()
        password = {"password": load.address.password}
        self._queue = PsycopgConnector(conninfo=load.address.url, kwargs=password, min_size=1, max_size=1)
        self._jobs = JobManager(self._queue)
        self._loop.run(self._queue.open_async())
        self._id = self._loop.run(self._jobs.register_worker())

    def work(self) -> int | None:
        job = self._loop.run(self._jobs.fetch_job(None, self._id))
        return job.id if job is not None else None

    def close(self) -> None:
        self._loop.run(self._queue.close_async())
        self._loop.close()


class _Statement:
    """One statement a turn in its own transaction: a queue's fetch, or an UPDATE by primary key."""

    def __init__(self, load: Load, number: int) -> None:
        self._raw: psycopg.Connection[tuple[object, ...]] = connect(load.address)
        self._is_fetch = load.side == "fetch"
        self._number = number
        self._turn = hash((id(self), number)) % 100_000
        self._raw.prepare_threshold = 0

    def work(self) -> int | None:
        self._turn = self._turn % 100_000 + 1
        row = self._raw.execute(_FETCH, (None,)).fetchone() if self._is_fetch else None
        if not self._is_fetch:
            self._raw.execute(_FLOOR, (self._turn,))
            return self._turn
        return int(str(row[0])) if row is not None and row[0] is not None else None

    def close(self) -> None:
        self._raw.close()
