"""The connections of one desk to its team's server, each of which ends when the server falls silent (R8)."""

import logging
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from typing_extensions import override

from calldesk.domain.errors import Rejected, Unavailable
from calldesk.domain.teams import TeamAddress
from calldesk.store.door_errors import door_error
from calldesk.store.hosts import Host, Hosts
from calldesk.store.server_trust import trusted_roots
from calldesk.store.team_errors import team_error
from calldesk.store.watchdog import Watchdog

SESSION = {
    "search_path": "calldesk",
    "plan_cache_mode": "force_generic_plan",
    "jit": "off",
    "max_parallel_workers_per_gather": "0",
    "idle_in_transaction_session_timeout": "20s",
    "lock_timeout": "5s",
    "timezone": "UTC",
}
"""Session settings (reference/performance.md): a generic plan with the indexes that the list was measured with."""
R = TypeVar("R")
for _library in ("psycopg", "sqlalchemy.pool"):
    # What they say of a cut connection goes to a log that is kept; a person is told in a sentence of ours.
    logging.getLogger(_library).addHandler(logging.NullHandler())


class Line(psycopg.Connection[tuple[Any, ...]]):
    """A connection with a watchdog over every wait for the server."""

    dog: Watchdog | None = None
    patience_seconds = 0.0
    era = 0

    @override
    def wait(self, gen: PQGen[R], *args: Any, **kwargs: Any) -> R:
        if self.dog is None:
            return super().wait(gen, *args, **kwargs)
        with self.dog.deadline(self.fileno(), self.patience_seconds):
            return super().wait(gen, *args, **kwargs)


class Lines:
    """Makes connections as every desk has them; the watchdog is theirs together.

    Attributes:
        era: Grows whenever the server came back: connections of an earlier one are not used any more.
        was_let_in: The desk has been opened: from now on facts must wait for a connection, whatever is in its way.
    """

    def __init__(self, address: TeamAddress, patience_seconds: float) -> None:
        self._address = address
        self._patience_seconds = patience_seconds
        self._hosts: Hosts | None = None
        self._dog = Watchdog()
        self.was_let_in = False
        self._era = 0
        self._options = " ".join(f"-c {name}={value}" for name, value in SESSION.items())

    def connect(self) -> Line:
        """A new connection.

        Raises:
            Unavailable, Rejected: It cannot be had; the sentence says why.
        """
        era = self._era
        try:
            self._hosts = self._hosts or Hosts(self._address.url)
            line = self._hosts.first(self._connect_to)
        except psycopg.Error as error:
            raise self._said(error) from error
        line.dog, line.patience_seconds, line.era = self._dog, self._patience_seconds, era
        return line

    def _said(self, error: psycopg.Error) -> Exception:
        """What is said of it; a door that closes later on (a leaver's, a server half up) is no answer to a fact."""
        said = door_error(error, self._address) or team_error(error) or error
        return Unavailable(said.sentence) if self.was_let_in and isinstance(said, Rejected) else said

    def _connect_to(self, host: Host, seconds: int) -> Line:
        return Line.connect(
            self._address.url,
            autocommit=True,
            connect_timeout=seconds,
            prepare_threshold=0,
            application_name="calldesk",
            options=self._options,
            password=self._address.password or None,
            **host,
            **trusted_roots(self._address),
        )

    def is_old(self, line: Line) -> bool:
        """Whether this connection was made before the server was last known to be gone."""
        return line.era < self._era

    def age(self) -> None:
        """The server was gone: every connection made until now is old, and no wait on one goes on."""
        self._era += 1
        self._dog.end_waits()

    def close(self) -> None:
        """Ends the watchdog."""
        self._dog.close()


def connect(address: TeamAddress) -> Line:
    """One connection on its own, for set-up and benchmarks; its watchdog ends with the program."""
    return Lines(address, 3600.0).connect()
