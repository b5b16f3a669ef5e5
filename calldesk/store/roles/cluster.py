"""The roles of the server that a team needs, and what its database takes from everybody."""

import secrets
from collections.abc import Iterator

from sqlalchemy import Connection, text

from calldesk.domain.errors import Rejected
from calldesk.store.roles.members import staff_of
from calldesk.store.roles.names import ALL, OWNER, SCHEMA, group_of, groups

TOO_FEW_RIGHTS = (
    "Making or upgrading a team needs a superuser, or the owner of the database with the right to create roles"
    " (CREATEROLE). Ask the server's admin, or come with another login."
)
_MAKE = """
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = '{name}') THEN
    CREATE ROLE {name} NOLOGIN {rights};
  END IF;
END $$
"""
_MISUSED = text(
    "SELECT rolname FROM pg_catalog.pg_roles WHERE rolname = ANY(:names)"
    " AND (rolcanlogin OR rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls)"
)
_RIGHTS = text(
    "SELECT r.rolsuper, r.rolsuper OR (r.rolcreaterole AND pg_has_role(d.datdba, 'MEMBER'))"
    " FROM pg_catalog.pg_roles r, pg_catalog.pg_database d"
    " WHERE r.rolname = current_user AND d.datname = current_database()"
)
_LARGE_OBJECTS = """
DO $$ DECLARE f regprocedure; BEGIN
  FOR f IN SELECT p.oid::regprocedure FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'pg_catalog'::regnamespace
    AND p.proname ~ '^(lo_|loread$|lowrite$)' LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$
"""
IDLE_SECONDS = 60


def rights(conn: Connection) -> bool:
    """Whether the maker is a superuser.

    Raises:
        Rejected: Not even the owner of the database with CREATEROLE.
    """
    is_super, may = conn.execute(_RIGHTS).one()
    if not may:
        raise Rejected(TOO_FEW_RIGHTS)
    return bool(is_super)


def make_roles(conn: Connection) -> str:
    """The roles that all teams of a server share, and this team's own two; gives the team's name.

    Raises:
        Rejected: Somebody gave a role of ours rights that it must not have.
    """
    names = [OWNER, *(group_of(role) for role in ALL)]
    team = f"calldesk_team_{secrets.token_hex(4)}"
    for name in (*names, team):
        conn.exec_driver_sql(_MAKE.format(name=name, rights=""))
    conn.exec_driver_sql(_MAKE.format(name=staff_of(team), rights="CREATEROLE"))
    misused = conn.execute(_MISUSED, {"names": names}).scalars().all()
    if misused:
        raise Rejected(
            f"The role {misused[0]} of this server has rights that it must not have. Ask the server's admin."
        )
    conn.exec_driver_sql(f"GRANT {team}, {groups(ALL)} TO {staff_of(team)} WITH ADMIN OPTION")
    return team


def close_database(conn: Connection, team: str, *, is_super: bool) -> Iterator[str]:
    """Leaves this database to the team alone: no one else connects, and its members make no objects of their own."""
    database = str(conn.execute(text("SELECT quote_ident(current_database())")).scalar_one())
    yield f"REVOKE ALL ON DATABASE {database} FROM PUBLIC"
    yield f"GRANT CONNECT ON DATABASE {database} TO {team}"
    yield f"ALTER DATABASE {database} SET idle_in_transaction_session_timeout = '{IDLE_SECONDS}s'"
    yield f"ALTER DATABASE {database} SET search_path = {SCHEMA}"
    yield "REVOKE ALL ON SCHEMA public FROM PUBLIC"
    if is_super:  # they belong to the server's first superuser
        yield _LARGE_OBJECTS
