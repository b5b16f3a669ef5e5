"""Reports over a year of dials: seconds of a month by person and of a year by week, with days added up and without.

`python -m benchmarks.reports --dials 1000000` on a file, with `--server` on a team's server of its own. The measures of
calls, hours and hand-offs; by the facts alone is the same question with the added-up days forgotten.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from benchmarks.on_server import SETTINGS
from calldesk.actions.rolled_days import forget_rolled_days, roll_a_day, set_report_zone
from calldesk.cli.bare_tables import bare
from calldesk.cli.bench_data import fill
from calldesk.cli.bench_team import made
from calldesk.desk import Desk
from calldesk.domain.metrics import Part
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.metrics_row import MetricsRow
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.domain.teams import team_address
from calldesk.queries.metrics import metrics
from calldesk.settings import Settings
from calldesk.store.driver import driver_write
from calldesk.store.lines import Line, connect
from calldesk.store.tx import Tx
from tests.postgres_cluster import cluster

ZONE = "America/Chicago"
FROM_ON, TO_ON = date(2025, 9, 1), date(2026, 9, 1)
NOW = midnight(TO_ON, ZoneInfo(ZONE)) + DAY_SECONDS / 2
LEADS, PEOPLE, WORKDAYS = 1000, 100, 260
MOST_BY_FACTS = 1_000_000
PARTS = Part.CALLS | Part.HOURS | Part.HANDOFFS
MONTH = ("a month by person", date(2026, 6, 1), date(2026, 7, 1), "user")
YEAR = ("a year by week", FROM_ON, TO_ON, "week")
CODES = "no_answer no_answer no_answer voicemail voicemail gatekeeper continue qualified not_a_fit busy"
"""Three dials in ten have talk; one in a hundred is taken back (`_UNDONE`)."""
_USERS = "INSERT INTO user_account (login, name) SELECT 'person ' || n, '' FROM ({numbers}) u WHERE n <= {people}"
_DIALS = (
    "INSERT INTO dial (dial_id, lead_id, by_user, e164, extension, happened_at, path, attempts, reason, received_at)"
    " SELECT 'd' || n, n * 7919 % {leads} + 1, (SELECT min(user_id) FROM user_account) + n * 31 % {people}, '', '',"
    " {from_at} + n * {workdays} / ({dials} + 1) * 7 / 5 * 86400.0 + 50400.0 + n * 104729 % 28800000 / 1000.0,"
    " 'list', 1, '', {now}"
    " FROM ({numbers}) d"
)
_OUTCOMES = (
    "INSERT INTO outcome (outcome_id, dial_id, lead_id, by_user, code, reason, ring_seconds, talk_seconds,"
    " wrap_seconds, source, happened_at, received_at) SELECT 'o' || n, 'd' || n, n * 7919 % {leads} + 1,"
    " (SELECT min(user_id) FROM user_account) + n * 31 % {people}, CASE n % 10 {codes} END, '',"
    " n * 7 % 29000 / 1000.0, CASE WHEN n % 10 IN (6, 7, 8) THEN n * 7907 % 600000 / 1000.0 ELSE 0.0 END,"
    " n * 13 % 40000 / 1000.0, 'event', {from_at} + n * {workdays} / ({dials} + 1) * 7 / 5 * 86400.0 + 50400.0"
    " + n * 104729 % 28800000 / 1000.0 + 60.0, {now} FROM ({numbers}) o"
)
_UNDONE = (
    "INSERT INTO correction (correction_id, outcome_id, lead_id, by_user, kind, happened_at, received_at)"
    " SELECT 'c' || substr(outcome_id, 2), outcome_id, lead_id, by_user, 'undo',"
    " CASE CAST(substr(outcome_id, 2) AS integer) % 10000 WHEN 0 THEN {now} ELSE happened_at + 45.0 END, {now}"
    " FROM outcome WHERE CAST(substr(outcome_id, 2) AS integer) % 100 = 0"
)
"""As people do: in the same minute, one in a hundred of them much later."""
_NUMBERS = {
    "file": "WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < {dials}) SELECT n FROM s",
    "server": "SELECT n FROM generate_series(CAST(1 AS bigint), {dials}) n",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dials", type=int, default=1_000_000)
    parser.add_argument("--server", action="store_true", help="on a PostgreSQL of its own; else a file")
    asked = parser.parse_args()
    with (_on_server if asked.server else _on_file)(asked.dials) as desk:
        found = figures(desk, asked.dials)
    print(json.dumps({"dials": asked.dials, **found, "load": os.getloadavg()[0]}, indent=1))
    return 0


def filling(dials: int, where: str) -> list[str]:
    """The statements that make so many dials of a year with their outcomes."""
    numbers = _NUMBERS[where].format(dials=dials)
    codes = " ".join(f"WHEN {place} THEN '{code}'" for place, code in enumerate(CODES.split()))
    values = {
        "numbers": numbers,
        "codes": codes,
        "dials": dials,
        "leads": LEADS,
        "people": PEOPLE,
        "workdays": WORKDAYS,
    }
    begun = {"now": NOW, "from_at": midnight(FROM_ON, ZoneInfo(ZONE))}
    return [sql.format(**values, **begun) for sql in (_USERS, _DIALS, _OUTCOMES, _UNDONE)]


def _put(tx: Tx, dials: int) -> None:
    tx.moves_state = False
    for sql in filling(dials, "file"):
        driver_write(tx.conn, sql, [{}])


@contextmanager
def _on_file(dials: int) -> Iterator[Desk]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "reports.db", login="bench")
        with closing(Desk.open(settings, clock=lambda: NOW)) as desk:
            desk.write(fill, LEADS)
            desk.write(_put, dials)
            yield desk


def _put_bare(raw: Line, statements: Sequence[str]) -> None:
    with bare(raw, ("dial", "outcome", "correction")):
        for sql in statements:
            raw.execute(sql.encode())
    raw.execute(b"VACUUM (ANALYZE)")


@contextmanager
def _on_server(dials: int) -> Iterator[Desk]:
    with cluster(**SETTINGS) as server, made(team_address(server.url()), LEADS, 0) as address:
        with closing(connect(address)) as raw:
            _put_bare(raw, filling(dials, "server"))
        with closing(Desk.open(Settings(address))) as desk:
            yield desk


def figures(desk: Desk, dials: int) -> dict[str, float]:
    """Seconds of each report, added up and by the facts alone, and of adding up; a year of many facts is not asked."""
    desk.write(set_report_zone, ZONE)
    started, days = time.perf_counter(), 0
    while desk.write(roll_a_day):
        days += 1
    found = {"days added up": float(days), "seconds a day": (time.perf_counter() - started) / days}
    rolled = {report[0]: timed(desk, *report) for report in (MONTH, YEAR)}
    found |= {f"{name}, seconds": seconds for name, (seconds, _) in rolled.items()}
    print(json.dumps(found), file=sys.stderr, flush=True)
    desk.write(forget_rolled_days)
    for report in (MONTH, YEAR) if dials <= MOST_BY_FACTS else (MONTH,):
        (seconds, rows), (plain_seconds, plain_rows) = rolled[report[0]], timed(desk, *report)
        if rows != plain_rows:
            raise SystemExit(f"{report[0]}: the added-up days do not come to what the facts say.")
        found |= {f"{report[0]}, by the facts": plain_seconds, f"{report[0]}, ratio": seconds / plain_seconds}
    return found


def timed(desk: Desk, _name: str, from_on: date, to_on: date, by: str) -> tuple[float, tuple[MetricsRow, ...]]:
    """Seconds of the better of two, and the rows."""
    span: tuple[Moment, Moment] = (midnight(from_on, ZoneInfo(ZONE)), midnight(to_on, ZoneInfo(ZONE)))
    taken = []
    for _ in range(2):
        started = time.perf_counter()
        rows = desk.read(metrics, *span, by, ZONE, PARTS)
        taken.append(time.perf_counter() - started)
    return min(taken), rows


if __name__ == "__main__":
    sys.exit(main())
