"""A team whose clock runs, with leads that may be rung at any hour of any day: for desks as they are really run."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from benchmarks.chaos import let_time_run, prepare, refold_all
from calldesk.desk import Desk
from calldesk.settings import Settings
from tests.team_database import LOGINS, TestServer


@dataclass(frozen=True, slots=True)
class RunningTeam:
    """One database on the server of the tests.

    Attributes:
        server: Where.
        name: Of the database.
    """

    server: TestServer
    name: str

    def desk(self, login: str, outbox: Path | None = None) -> Desk:
        """A desk on the server's own clock."""
        return Desk.open(Settings(self.server.address(self.name, login), outbox=outbox))

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What the database's owner reads, past every policy."""
        with psycopg.connect(self.server.cluster.url(self.name)) as raw:
            raw.execute("SET search_path = calldesk")
            return raw.execute(sql).fetchall()  # type: ignore[call-overload,no-any-return]

    def write(self, sql: str) -> None:
        """What the database's owner writes, past every trigger that keeps facts."""
        with psycopg.connect(self.server.cluster.url(self.name), autocommit=True) as raw:
            raw.execute("SET search_path = calldesk")
            raw.execute("SET session_replication_role = replica")
            raw.execute(sql)  # type: ignore[call-overload]

    def cut(self) -> None:
        """Ends every connection of every desk."""
        self.write(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'calldesk'"
            " AND datname = current_database()"
        )


@contextmanager
def running_team(server: TestServer, leads: int) -> Iterator[RunningTeam]:
    """A fresh one with so many leads; gone after the block."""
    with server.database() as name:
        let_time_run(server.cluster, name)
        first = server.address(name, LOGINS[0])
        prepare(first, leads)
        refold_all(first, leads)
        yield RunningTeam(server, name)
