"""Makes a team's database on a PostgreSQL server: the schema, the first list, and who may do what (R8)."""

from contextlib import closing

from sqlalchemy import Connection, text

from calldesk.domain.errors import Rejected
from calldesk.domain.teams import TeamAddress
from calldesk.store.schema import add_user, create_schema, fill_new, revision_of
from calldesk.store.team_server import TeamServer

SCHEMA = "calldesk"


def create_team(owner: TeamAddress, model_toml: str, version: str) -> None:
    """Makes the team's tables in an empty database, in one transaction.

    Args:
        owner: The database, as its owner: a superuser, or who owns the database and may create roles.
        model_toml: The first score model, which holds from the beginning.
        version: Its version.

    Raises:
        Rejected: There is a team already.
        Unavailable: The server cannot be reached.
    """
    with closing(TeamServer(owner)) as server, server.writing() as conn:
        if revision_of(conn) is not None:
            raise Rejected("This database holds a team already. Add people with: calldesk user add LOGIN.")
        conn.exec_driver_sql(f"CREATE SCHEMA {SCHEMA}")
        create_schema(conn)
        server.server_time.ask(conn)
        fill_new(conn, model_toml, version, server.server_time.now())


def add_member(conn: Connection, login: str, password: str) -> None:
    """A login that may do everything in the team; the tests' own until roles come."""
    name = f'"{login}"'
    known = conn.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :login"), {"login": login}).scalar()
    if not known:
        conn.exec_driver_sql(f"CREATE ROLE {name} LOGIN PASSWORD '{password}'")
    conn.exec_driver_sql(f"GRANT USAGE ON SCHEMA {SCHEMA} TO {name}")
    conn.exec_driver_sql(f"GRANT ALL ON ALL TABLES IN SCHEMA {SCHEMA} TO {name}")
    conn.exec_driver_sql(f"GRANT ALL ON ALL SEQUENCES IN SCHEMA {SCHEMA} TO {name}")
    add_user(conn, login)
