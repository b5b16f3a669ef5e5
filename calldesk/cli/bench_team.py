"""The benchmarks on a team's server: `--db URL` names its owner; each makes a database of its own and drops it."""

import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

import psycopg

from calldesk.actions.claims import sweep
from calldesk.cli.bench_fill import fill_team
from calldesk.cli.bench_workers import Done, closed_loop, open_loop, p50, p95
from calldesk.desk import Desk
from calldesk.domain.teams import TeamAddress
from calldesk.files.bundled import default_model_toml
from calldesk.settings import Settings
from calldesk.store.call_order import NAIVE_SCAN
from calldesk.store.driver import Ids, driver_rows
from calldesk.store.lines import connect
from calldesk.store.ranked import list_params, pools_of, ranked
from calldesk.store.schema import add_user
from calldesk.store.team_server import TeamServer
from calldesk.store.team_set_up import create_team
from calldesk.store.tx import Snapshot

Figures = dict[str, float]
CONNECTIONS = (2, 8, 32, 128)
SECONDS = 6.0
ARRIVALS_PER_SECOND = 50.0
JOBS = 300_000
TURNS, SCANS = 40, 6
SWEPT_AT_ONCE = 2000
_JOBS = (
    "INSERT INTO procrastinate_jobs (queue_name, task_name, args)"
    f" SELECT 'calls', 'call', '{{}}' FROM generate_series(1, {JOBS})"
)
_FLOOR = "CREATE TABLE floor_row AS SELECT n AS row_id, 0 AS counted FROM generate_series(1, 100000) n"
_SWEPT = (
    "UPDATE call_state SET ready = CAST(callback_at IS NULL AS int), lease_until = 0, claimed_by = NULL"
    " WHERE claimed_by IS NOT NULL"
)
_BY_KEYS = "SELECT * FROM call_state WHERE lead_id = ANY(:ids)"


@contextmanager
def made(server: TeamAddress, rows: int, classes: int) -> Iterator[TeamAddress]:
    """A database with so many leads, for the length of the block."""
    name = f"calldesk_bench_{secrets.token_hex(4)}"
    with closing(connect(server)) as raw:
        raw.execute(f"CREATE DATABASE {name}".encode())
    try:
        parts = urlsplit(server.url)
        address = replace(server, url=urlunsplit(parts._replace(path=f"/{name}")))
        _fill(address, rows, classes)
        yield address
    finally:
        with closing(connect(server)) as raw:
            raw.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def _fill(address: TeamAddress, rows: int, classes: int) -> None:
    create_team(address, *default_model_toml(), "bench_admin", secrets.token_hex(16))
    with closing(TeamServer(address)) as server, server.writing() as conn:
        add_user(conn, str(driver_rows(conn, "SELECT session_user", {})[0][0]))
    fill_team(address, rows, classes)
    _sweep(address)


def _sweep(address: TeamAddress) -> None:
    """What came due while the rows were made is brought up to the moment, as every five seconds at work."""
    with closing(Desk.open(Settings(address))) as desk:
        while desk.write(sweep, SWEPT_AT_ONCE) >= SWEPT_AT_ONCE:
            pass
    with closing(connect(address)) as raw:
        raw.execute("VACUUM call_state")


def bench_list(server: TeamAddress, rows: int, classes: int) -> Figures:
    """Top-50 and top-1 against one statement that fetches 50 rows by key, and against a scan of all rows."""
    with made(server, rows, classes) as address, closing(Desk.open(Settings(address))) as desk:
        return desk.read(_list_figures, rows)


def _list_figures(snapshot: Snapshot, rows: int) -> Figures:
    pools = pools_of(snapshot)
    params = list_params(snapshot, pools) | {"k": 50}
    keys = [{"ids": Ids((n * 7919 + turn * 104_729) % rows + 1 for n in range(50))} for turn in range(TURNS)]
    sides: dict[str, Callable[[int], object]] = {
        "top50": lambda _: ranked(snapshot, 50, pools),
        "top1": lambda _: ranked(snapshot, 1, pools),
        "floor_50_by_key": lambda turn: driver_rows(snapshot.conn, _BY_KEYS, keys[turn]),
        "naive_scan": lambda _: driver_rows(snapshot.conn, NAIVE_SCAN.text, params),
    }
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(TURNS):
        for name, work in sides.items():
            if name != "naive_scan" or turn >= TURNS - SCANS:  # last, for meanwhile rows come due and nobody sweeps
                started = time.perf_counter()
                work(turn)
                taken[name].append((time.perf_counter() - started) * 1000)
    found = {f"{name}_ms": p50(Done((), tuple(samples))) for name, samples in taken.items()}
    found["top50_per_floor"] = found["top50_ms"] / found["floor_50_by_key_ms"]
    found["naive_per_top50"] = found["naive_scan_ms"] / found["top50_ms"]
    found["open_classes"] = float(len(snapshot.rules.calendar.open_classes(snapshot.now)))
    return found


def bench_claims(server: TeamAddress, rows: int, classes: int) -> Figures:
    """Claims at 2 to 128 connections, none twice; against a queue's fetch and an UPDATE by key on the same server."""
    with made(server, rows, classes) as address:
        _add_the_others(address)
        found: Figures = {"fsync_ms": _fsync_ms(address)}
        for connections in CONNECTIONS:
            found |= _throughput(address, connections)
        _sweep(address)
        return found | _at_arrivals(address)


def _throughput(address: TeamAddress, connections: int) -> Figures:
    found: Figures = {}
    for side in ("claim", "job", "take", "fetch", "floor"):
        done = closed_loop(address, side, connections, SECONDS)
        got = [lead for part in done for lead in part.got]
        found[f"{side}_per_second_{connections}"] = sum(len(part.taken_ms) for part in done) / SECONDS
        if side in ("claim", "take"):
            found[f"double_{side}s_{connections}"] = float(len(got) - len(set(got)))
            _let_go(address)
    for ours, theirs in (("claim", "job"), ("take", "fetch"), ("claim", "fetch")):
        found[f"{ours}_per_{theirs}_{connections}"] = (
            found[f"{ours}_per_second_{connections}"] / found[f"{theirs}_per_second_{connections}"]
        )
    return found


def _at_arrivals(address: TeamAddress) -> Figures:
    done = open_loop(address, ("claim", "floor"), ARRIVALS_PER_SECOND, SECONDS * 2)
    claim, floor = done["claim"], done["floor"]
    return {
        "claim_p50_ms": p50(claim),
        "claim_p95_ms": p95(claim),
        "floor_p50_ms": p50(floor),
        "claim_per_floor": p50(claim) / p50(floor),
        "claim_above_floor_ms": p50(claim) - p50(floor),
    }


def _add_the_others(address: TeamAddress) -> None:
    from procrastinate.schema import SchemaManager  # noqa: PLC0415 - only where it is measured against

    with closing(psycopg.connect(address.url, password=address.password, autocommit=True)) as raw:
        raw.execute(SchemaManager.get_schema().encode())
        raw.execute(_JOBS.encode())
        raw.execute("VACUUM ANALYZE")
    with closing(connect(address)) as raw:
        raw.execute(_FLOOR.encode())
        raw.execute("ALTER TABLE floor_row ADD PRIMARY KEY (row_id)")


def _let_go(address: TeamAddress) -> None:
    """Everybody is free again and swept, as within a minute at work."""
    with closing(connect(address)) as raw:
        raw.execute(_SWEPT)
    _sweep(address)


def _fsync_ms(address: TeamAddress) -> float:
    """What the server says a flush of its log costs: the quickest of some commits of nothing but a row."""
    with closing(connect(address)) as raw:
        samples = []
        for turn in range(40):
            started = time.perf_counter()
            raw.execute("UPDATE floor_row SET counted = counted + 1 WHERE row_id = %s", (turn + 1,))
            flushed = time.perf_counter() - started
            raw.execute("SET synchronous_commit = off")
            started = time.perf_counter()
            raw.execute("UPDATE floor_row SET counted = counted + 1 WHERE row_id = %s", (turn + 1,))
            samples.append((flushed - (time.perf_counter() - started)) * 1000)
            raw.execute("SET synchronous_commit = on")
    return max(sorted(samples)[len(samples) // 2], 0.0)
