"""Journal, sender and watchdog against a real server behind a network that breaks all the time."""

import random
import sqlite3
import time
from collections.abc import Iterator

import psycopg
import pytest

from calldesk.domain.errors import Rejected, Unavailable
from calldesk.outbox.backoff import Backoff
from calldesk.outbox.journal import Command
from calldesk.outbox.sender import Sender
from calldesk.store.watchdog import Watchdog
from tests.fault_proxy import FaultProxy
from tests.outbox.conftest import Opens
from tests.team_database import TestServer

COMMANDS = 240
SILENT_SECONDS = 0.15
WAIT_SECONDS = 60.0


class Link:
    """A connection that is made when it is needed, and left when the server says nothing for a while."""

    def __init__(self, address: str, dog: Watchdog) -> None:
        self._address = address
        self._dog = dog
        self._connection: psycopg.Connection | None = None
        self.fired = self.failed = 0

    def apply(self, command: Command) -> None:
        """Count one fact, once; a poisoned one is refused by the server's own rule."""
        try:
            if self._connection is None:
                self._connection = psycopg.connect(self._address, autocommit=True, connect_timeout=2)
            with self._dog.deadline(self._connection.fileno(), SILENT_SECONDS) as deadline:
                try:
                    self._connection.execute("SELECT take(%s, %s)", (command.command_id, command.seq))
                finally:
                    self.fired += deadline.fired
        except psycopg.errors.CheckViolation as error:
            raise Rejected("The server refuses it.") from error
        except psycopg.OperationalError as error:
            self.failed += 1
            self.close()
            raise Unavailable("The server is away.") from error

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


@pytest.fixture
def library() -> tuple[int, int, int]:
    """Only as it is written on this machine."""
    return sqlite3.sqlite_version_info


@pytest.fixture
def owner(server: TestServer) -> Iterator[psycopg.Connection]:
    """Give a connection to a database where facts are taken, each with an effect that must happen once."""
    with server.database() as name, psycopg.connect(server.cluster.url(name), autocommit=True) as connection:
        connection.execute("CREATE TABLE fact (id text PRIMARY KEY, seq bigint CHECK (seq % 50 <> 7), at serial)")
        connection.execute("CREATE TABLE effect (total int); INSERT INTO effect VALUES (0)")
        connection.execute(
            "CREATE FUNCTION take(text, bigint) RETURNS void BEGIN ATOMIC"
            " WITH new AS (INSERT INTO fact VALUES ($1, $2) ON CONFLICT (id) DO NOTHING RETURNING 1)"
            " UPDATE effect SET total = total + (SELECT count(*) FROM new); END"
        )
        yield connection


def test_that_a_broken_network_loses_doubles_and_reorders_nothing(
    owner: psycopg.Connection, server: TestServer, reopened: Opens
) -> None:
    draw = random.Random(4)  # noqa: S311 - which fault comes next
    dog, journal = Watchdog(), reopened()
    with FaultProxy("127.0.0.1", server.cluster.port) as proxy:
        link = Link(server.cluster.url(owner.info.dbname, port=proxy.port), dog)
        sender = Sender(journal, link.apply, now=lambda: 1.0, backoff=Backoff(cap_seconds=0.05))
        sender.start()
        saved = []
        for number in range(COMMANDS):
            saved.append(journal.put("name", "[[],{}]", float(number), f"id {number}"))
            sender.wake()
            if number % 12 == 0:
                fault(draw, proxy, owner)
            time.sleep(draw.random() * 0.01)
        proxy.let_through()
        sender.wake(at_once=True)
        assert sender.drained(WAIT_SECONDS)
        assert sender.is_alive
        assert sender.stop(WAIT_SECONDS)
        link.close()
    dog.close()
    good = [command.command_id for command in saved if command.seq % 50 != 7]
    assert [row[0] for row in owner.execute("SELECT id FROM fact ORDER BY at")] == good
    assert owner.execute("SELECT total FROM effect").fetchone() == (len(good),)
    assert [letter.command.seq % 50 for letter in journal.dead()] == [7] * (COMMANDS // 50 + 1)
    assert [command.command_id for command in journal.sent_since(0.0)] == good
    assert link.failed > 3


def fault(draw: random.Random, proxy: FaultProxy, owner: psycopg.Connection) -> None:
    """Let one thing break; it stays broken until the next one, or heals at once."""
    kind = draw.choice(["cut", "polite", "silent", "terminate", "heal"])
    if kind in ("cut", "polite"):
        proxy.cut(politely=kind == "polite")
    if kind == "silent":
        proxy.fall_silent()
        time.sleep(2 * SILENT_SECONDS)
        proxy.cut()
    if kind == "terminate":
        owner.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    if kind != "silent" or draw.random() < 0.5:
        proxy.let_through()
