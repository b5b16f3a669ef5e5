"""The latest moment that the derived state was brought to: before it only brute force can answer (R15).

A sweep, a claim or a settled fit leaves no fact behind, yet each moves the state on; so the facts' own times are not
enough to tell whether an instant lies in the past.
"""

import sqlite3
from typing import cast

from sqlalchemy import Connection

from calldesk.domain.moments import Moment

_LATEST = "SELECT latest_at FROM state_clock"
_MOVE_ON = "UPDATE state_clock SET latest_at = :now WHERE latest_at < :now"


def latest_state_at(conn: Connection) -> Moment:
    """The latest moment at which anything was written."""
    at: Moment = _raw(conn).execute(_LATEST).fetchone()[0]
    return at


def rows_written(conn: Connection) -> int:
    """How many rows this connection has ever written: grows with every change."""
    return _raw(conn).total_changes


def move_on(conn: Connection, now: Moment) -> None:
    """Notes that the state was written at this moment."""
    _raw(conn).execute(_MOVE_ON, {"now": now})


def _raw(conn: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", conn.connection.dbapi_connection)
