"""The server's clock: everybody's time, whatever the desk's own clock says (R15)."""

from typing import Any

from sqlalchemy import Connection

from calldesk.domain.moments import LANDMARK_UNIX_SECONDS, Moment
from calldesk.domain.steady_clock import steady_seconds
from calldesk.store.driver import driver_rows

_NOW = f"CAST(extract(epoch FROM clock_timestamp()) - {LANDMARK_UNIX_SECONDS} AS double precision)"


class ServerClock:
    """The server's moment as it was last heard, carried on by a clock that nobody sets and that no sleep stops.

    It is wrong by at most half of the time the answer was on its way, and never steps back within one desk.
    """

    def __init__(self) -> None:
        self._ahead_seconds = 0.0
        self._latest_at: Moment = 0.0

    def ask(self, conn: Connection, beside: str = "1") -> tuple[Any, ...]:
        """Asks for the server's moment, and for other columns in the same statement; gives these columns."""
        asked_at = steady_seconds()
        now, *others = driver_rows(conn, f"SELECT {_NOW}, {beside}", {})[0]
        self._ahead_seconds = float(now) - (asked_at + steady_seconds()) / 2
        return tuple(others)

    def now(self) -> Moment:
        """The server's moment; only after it was asked once."""
        self._latest_at = max(self._latest_at, round(steady_seconds() + self._ahead_seconds, 6))
        return self._latest_at
