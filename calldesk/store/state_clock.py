"""The latest moment that the derived state was brought to: before it only brute force can answer (R15).

A sweep, a claim or a settled fit leaves no fact behind, yet each moves the state on; so the facts' own times are not
enough to tell whether an instant lies in the past. A team's server lives by its own clock: its newest moment is always
now, and the row is written only where a clock was given (practice, tests), for it would make all writers queue.
"""

import sqlite3
from typing import cast

from sqlalchemy import Connection

from calldesk.domain.moments import LANDMARK_UNIX_SECONDS, Moment
from calldesk.store.driver import driver_rows, driver_write, is_postgres

_LATEST = "SELECT latest_at FROM state_clock"
_LATEST_LIVE = (
    f"SELECT CASE WHEN latest_at > -1e17 THEN latest_at ELSE extract(epoch FROM now()) - {LANDMARK_UNIX_SECONDS} END"
    " FROM state_clock"
)
_MOVE_ON = "UPDATE state_clock SET latest_at = :now WHERE latest_at < :now"


def latest_state_at(conn: Connection) -> Moment:
    """The latest moment at which anything was written."""
    sql = _LATEST_LIVE if is_postgres(conn) else _LATEST
    return float(driver_rows(conn, sql, {})[0][0])


def rows_written(conn: Connection) -> int | None:
    """How many rows this connection has ever written, which grows with every change; None where that is not known."""
    if is_postgres(conn):
        return None
    return cast("sqlite3.Connection", conn.connection.dbapi_connection).total_changes


def move_on(conn: Connection, now: Moment) -> None:
    """Notes that the state was written at this moment."""
    driver_write(conn, _MOVE_ON, [{"now": now}])
