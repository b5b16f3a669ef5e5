"""Makes a team's database on a PostgreSQL server: the schema, the guard, the first list and the first admin (R8)."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from calldesk.domain.errors import Rejected
from calldesk.domain.teams import TeamAddress
from calldesk.store.driver import driver_rows, driver_script
from calldesk.store.roles.cluster import TOO_FEW_RIGHTS, close_database, make_roles, rights
from calldesk.store.roles.elsewhere import elsewhere_statements
from calldesk.store.roles.facts import fact_statements
from calldesk.store.roles.grants import grant_statements
from calldesk.store.roles.identity import IDENTITY
from calldesk.store.roles.members import hand_over_to_staff, member_statements, staff_of
from calldesk.store.roles.names import OWNER, SCHEMA
from calldesk.store.roles.policies import policy_statements
from calldesk.store.roles.trail import trail_statements
from calldesk.store.roles.verifier import scram_verifier
from calldesk.store.schema import create_schema, fill_new
from calldesk.store.team_errors import team_error
from calldesk.store.team_search import search_statements
from calldesk.store.team_server import TeamServer

_TAKEN = f"SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = '{SCHEMA}'"
_FIRST_ADMIN = (
    "SELECT calldesk.put_member(:login, :verifier, 'admin', (SELECT array_agg(p.pool_id) FROM calldesk.pool p))"
)


def create_team(owner: TeamAddress, model_toml: str, version: str, admin_login: str, admin_password: str) -> None:
    """Makes the team in an empty database, in one transaction: the schema, the roles, the guard and the first admin.

    Args:
        owner: The database, as its owner: a superuser, or who owns the database and may create roles.
        model_toml: The first score model, which holds from the beginning.
        version: Its version.
        admin_login: Who lets everybody else in.
        admin_password: Of the first admin; the server is told a verifier of it alone.

    Raises:
        Rejected: There is a team already, the rights do not suffice, or the login or password cannot be.
        Unavailable: The server cannot be reached.
    """
    with _said(), closing(TeamServer(owner)) as server, server.writing() as conn:
        if driver_rows(conn, _TAKEN, {}):  # whoever it belongs to: its owner need not be a member
            raise Rejected("This database holds a team already. Add people with: calldesk user add LOGIN.")
        is_super = rights(conn)
        verifier = scram_verifier(conn, admin_login, admin_password)
        team = make_roles(conn)
        with _as_owner(conn, team, is_super=is_super):
            create_schema(conn)
            server.server_time.ask(conn)
            fill_new(conn, model_toml, version, server.server_time.now())
            _guard(conn, team)
        for statement in close_database(conn, team, is_super=is_super):
            driver_script(conn, statement)
        driver_rows(conn, _FIRST_ADMIN, {"login": admin_login, "verifier": verifier})
        _let_go(conn, team, is_super=is_super)


def _guard(conn: Connection, team: str) -> None:
    """The order matters: policies call the functions of identity, and grants name everything."""
    driver_script(conn, IDENTITY)
    rules = (trail_statements(), fact_statements(), search_statements(), elsewhere_statements())
    for part in (*rules, member_statements(team), policy_statements(), grant_statements()):
        for statement in part:
            driver_script(conn, statement)


@contextmanager
def _as_owner(conn: Connection, team: str, *, is_super: bool) -> Iterator[None]:
    """What is made within belongs to the owner, as whom nobody logs in."""
    if not is_super:
        conn.exec_driver_sql(f"GRANT {OWNER}, {staff_of(team)} TO CURRENT_USER")
    conn.exec_driver_sql(f"CREATE SCHEMA {SCHEMA} AUTHORIZATION {OWNER}")
    conn.exec_driver_sql(f"SET LOCAL ROLE {OWNER}")
    yield
    conn.exec_driver_sql("RESET ROLE")
    for statement in hand_over_to_staff(team):
        conn.exec_driver_sql(statement)


def _let_go(conn: Connection, team: str, *, is_super: bool) -> None:
    """The maker keeps no way to act as the owner but to take it anew."""
    if not is_super:
        conn.exec_driver_sql(f"REVOKE {OWNER}, {staff_of(team)} FROM CURRENT_USER")


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except (DBAPIError, psycopg.Error) as error:
        raw = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(raw, psycopg.errors.InsufficientPrivilege):
            raise Rejected(f"{TOO_FEW_RIGHTS} (The server said: {raw.diag.message_primary})") from error
        raise (team_error(error) or error) from error
