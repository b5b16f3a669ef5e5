"""The connections of one desk to its team's server, each of which ends when the server falls silent (R8)."""

from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from typing_extensions import override

from calldesk.domain.teams import TeamAddress
from calldesk.store.door_errors import door_error
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
CONNECT_SECONDS = 3
"""For each host that the address names."""
R = TypeVar("R")


class Line(psycopg.Connection[tuple[Any, ...]]):
    """A connection with a watchdog over every wait for the server."""

    dog: Watchdog | None = None
    patience_seconds = 0.0

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
    """

    def __init__(self, address: TeamAddress, patience_seconds: float) -> None:
        self._address = address
        self._patience_seconds = patience_seconds
        self._dog = Watchdog()
        self.era = 0
        self._options = " ".join(f"-c {name}={value}" for name, value in SESSION.items())

    def connect(self) -> Line:
        """A new connection.

        Raises:
            Unavailable, Rejected: It cannot be had; the sentence says why.
        """
        try:
            line = Line.connect(
                self._address.url,
                autocommit=True,
                connect_timeout=CONNECT_SECONDS,
                prepare_threshold=2,
                application_name="calldesk",
                options=self._options,
                password=self._address.password or None,
                **trusted_roots(self._address),
            )
        except psycopg.Error as error:
            raise (door_error(error, self._address) or team_error(error) or error) from error
        line.dog, line.patience_seconds = self._dog, self._patience_seconds
        return line

    def renew(self) -> None:
        """The server came back."""
        self.era += 1

    def close(self) -> None:
        """Ends the watchdog."""
        self._dog.close()


def connect(address: TeamAddress) -> Line:
    """One connection on its own, for set-up and benchmarks; its watchdog ends with the program."""
    return Lines(address, 3600.0).connect()
