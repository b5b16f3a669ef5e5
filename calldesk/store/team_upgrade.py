"""Brings a team's database up to this program while its desks work on: whole, or not at all (reliability.md 2.7)."""

import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass

import psycopg
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from calldesk.domain.errors import Rejected, Unavailable, Unreadable
from calldesk.domain.teams import TeamAddress
from calldesk.store.driver import driver_rows
from calldesk.store.handshake import OLDEST_TEAM, REVISION
from calldesk.store.migrations import upgrade
from calldesk.store.roles.cluster import rights
from calldesk.store.roles.guard import acting, bring_guard_up_to_date, rights_of, tables_to_guard_anew
from calldesk.store.roles.names import OWNER
from calldesk.store.schema import revision_of
from calldesk.store.team_server import TeamServer
from calldesk.store.team_set_up import told

_LOCK = 0xCA11DE5C
"""Key of the advisory lock that one upgrader holds."""
_TEAM = text(
    "SELECT r.rolname FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
    " JOIN pg_catalog.pg_roles r ON r.oid = p.proowner WHERE n.nspname = 'calldesk' AND p.proname = 'staff_make'"
)
_TABLES = "SELECT relname FROM pg_catalog.pg_class WHERE relnamespace = 'calldesk'::regnamespace AND relkind = 'r'"
_GATE = "opening_class"
"""The first table of every transaction of a desk."""
_STAFF = "_staff"
_BUSY = "55P03"


@dataclass(frozen=True, slots=True)
class Patience:
    """How an upgrade waits.

    Attributes:
        lock_ms: For one table that somebody uses; whoever wants that table meanwhile waits behind the upgrade.
        tries: How often it begins anew, every time from nothing.
        rest_seconds: Between two tries, in which the desks work.
        other_seconds: For another upgrader.
    """

    lock_ms: int = 500
    tries: int = 20
    rest_seconds: float = 2.0
    other_seconds: float = 120.0


def upgrade_team(
    owner: TeamAddress, patience: Patience | None = None, run: Callable[[Connection], None] = upgrade
) -> str | None:
    """Runs the revisions that are missing and brings the guard up to date, in one transaction.

    Args:
        owner: The database, as who made the team, or a superuser.
        patience: How it waits for locks.
        run: Runs the missing revisions.

    Returns:
        The revision it had; None where it had the newest one, and only the guard was looked after.

    Raises:
        Rejected: There is no team, or the rights do not suffice.
        Unavailable: Somebody keeps a table busy (nothing was changed), the database is newer, or out of reach.
    """
    waits = patience or Patience()
    with told(), closing(TeamServer(owner)) as server:
        for _ in range(waits.tries - 1):
            with suppress(_Busy):
                return _tried(server, waits, run)
            time.sleep(waits.rest_seconds)
        try:
            return _tried(server, waits, run)
        except _Busy as error:
            raise _given_up(waits) from error


class _Busy(Exception):
    """Somebody kept a table for too long; everything is as it was."""


def _tried(server: TeamServer, waits: Patience, run: Callable[[Connection], None]) -> str | None:
    try:
        with server.writing() as conn:
            return _upgraded(conn, waits, run)
    except (DBAPIError, psycopg.Error) as error:
        if _is_busy(error):
            raise _Busy from error
        raise


def _upgraded(conn: Connection, waits: Patience, run: Callable[[Connection], None]) -> str | None:
    _wait_for_others(conn, waits)
    staff = conn.execute(_TEAM).scalar()
    if staff is None:
        raise Rejected("This database holds no team. Make one: calldesk team create URL.")
    is_super = rights(conn)
    team = str(staff).removesuffix(_STAFF)
    with rights_of(conn, team, is_super=is_super):
        with acting(conn, OWNER):
            found = revision_of(conn) or ""
            _demand_known(found)
            _hold_tables(conn, team, waits, every=found < REVISION)
            if found < REVISION:
                run(conn)
        bring_guard_up_to_date(conn, team)
    return found if found < REVISION else None


def _demand_known(found: str) -> None:
    """Older than the first release that knew teams is no revision at all."""
    if found > REVISION:
        raise Unavailable(f"This team belongs to a newer CallDesk (schema {found}). Please update CallDesk.")
    if found < OLDEST_TEAM:
        raise Unreadable(f"This database has a schema that no CallDesk has made (“{found}”). Restore a backup.")


def _hold_tables(conn: Connection, team: str, waits: Patience, *, every: bool) -> None:
    """Keeps what will be changed, before anything is: who works holds no table that we then wait for.

    Every transaction of a desk begins with the stamp of the rules (`store/rules`) and keeps its tables until its end.
    So whoever waits behind the first of them holds nothing yet, and with that one in hand the others are free, but for
    programs of another kind (a report, a dump): those are waited for only briefly, and then all begins anew.
    """
    there = {str(name) for (name,) in driver_rows(conn, _TABLES, {})}
    wanted = there if every else tables_to_guard_anew(conn, team) & there
    if not wanted:
        return
    for table in (_GATE, *sorted(wanted - {_GATE})):
        conn.exec_driver_sql(f"LOCK TABLE calldesk.{table} IN ACCESS EXCLUSIVE MODE")
        conn.exec_driver_sql(f"SET LOCAL lock_timeout = {max(1, waits.lock_ms // 5)}")


def _wait_for_others(conn: Connection, waits: Patience) -> None:
    """Lets another upgrader finish; from then on no table is waited for long."""
    conn.exec_driver_sql(f"SET LOCAL lock_timeout = {round(waits.other_seconds * 1000)}")
    driver_rows(conn, "SELECT pg_advisory_xact_lock(:key)", {"key": _LOCK})
    conn.exec_driver_sql(f"SET LOCAL lock_timeout = {waits.lock_ms}")


def _is_busy(error: DBAPIError | psycopg.Error) -> bool:
    raw = error.orig if isinstance(error, DBAPIError) else error
    return isinstance(raw, psycopg.Error) and raw.sqlstate == _BUSY


def _given_up(waits: Patience) -> Unavailable:
    return Unavailable(
        f"Somebody kept a table of this team busy at each of {waits.tries} tries, a long report perhaps. Nothing was"
        " changed; try again when fewer people are at work."
    )
