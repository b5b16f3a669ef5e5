"""The server's clock: everybody's time, whatever the desk's own clock says (R15)."""

import time

from sqlalchemy import Connection

from calldesk.domain.moments import LANDMARK_UNIX_SECONDS, Moment
from calldesk.store.driver import driver_rows

_NOW = f"SELECT CAST(extract(epoch FROM clock_timestamp()) - {LANDMARK_UNIX_SECONDS} AS double precision)"


class ServerClock:
    """The server's moment as it was last heard, carried on by a clock that nobody sets.

    The error is at most half of the quickest answer's time on the wire.
    """

    def __init__(self) -> None:
        self._ahead_seconds = 0.0

    def ask(self, conn: Connection) -> Moment:
        """The server's moment, asked in this transaction."""
        asked_at = time.monotonic()
        now = round(float(driver_rows(conn, _NOW, {})[0][0]), 6)
        self._ahead_seconds = now - (asked_at + time.monotonic()) / 2
        return now

    def now(self) -> Moment:
        """The server's moment, without asking again; only after it was asked once."""
        return round(time.monotonic() + self._ahead_seconds, 6)
