"""A team's database as an older program made it, and all that can be seen of one."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from calldesk.domain.teams import TeamAddress
from tests.postgres_cluster import OWNER
from tests.team_database import TestServer

STATEMENTS = (Path(__file__).parent / "team_0002.sql").read_text("utf-8").split("\n", 1)[1].split("\n-- next\n")
_VERIFIER = (
    "SCRAM-SHA-256$4096:574J9YGHVvFZ0stL1Pc+6Q==$ZJ52pszYdkG24pwygm9MZRlU84/KreFhJR0OowXT6tc="
    ":DeBFpkEdYs64rMjpfbb/Er5PVzaT20w4cKPvVh1ENcI="
)
_TOML = (Path(__file__).parents[2] / "resources" / "models" / "default.toml").read_text("utf-8")
_COUNT = itertools.count(1)
_ROLES = "regexp_replace({}::text, '(calldesk_team_|team_old_)[0-9a-f]+', 'team', 'g')"
_SEEN = {
    "columns": (
        "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attgenerated,"
        " pg_get_expr(d.adbin, d.adrelid) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
        " AND NOT a.attisdropped LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum"
        " WHERE c.relnamespace = 'calldesk'::regnamespace AND c.relkind IN ('r', 'v')"
    ),
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'calldesk'",
    "constraints": (
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace = 'calldesk'::regnamespace"
    ),
    "triggers": (
        "SELECT tgrelid::regclass::text, tgname, tgenabled::text, pg_get_triggerdef(oid) FROM pg_trigger"
        " WHERE NOT tgisinternal"
    ),
    "policies": "SELECT tablename, policyname, cmd, qual, with_check FROM pg_policies",
    "tables": (
        f"SELECT relname, relkind::text, relrowsecurity, {_ROLES.format('relowner::regrole')},"
        f" (SELECT array_agg({_ROLES.format('x')} ORDER BY 1) FROM unnest(relacl) x),"
        " (SELECT array_agg(x ORDER BY x) FROM unnest(reloptions) x)"
        " FROM pg_class WHERE relnamespace = 'calldesk'::regnamespace AND relkind IN ('r', 'v', 'S')"
    ),
    "rights to columns": (
        "SELECT attrelid::regclass::text, attname, (SELECT array_agg(x::text ORDER BY 1) FROM unnest(attacl) x)"
        " FROM pg_attribute WHERE attacl IS NOT NULL"
    ),
    "functions": (
        f"SELECT oid::regprocedure::text, {_ROLES.format('prosrc')}, prosecdef, proconfig,"
        f" {_ROLES.format('proowner::regrole')},"
        f" (SELECT array_agg({_ROLES.format('x')} ORDER BY {_ROLES.format('x')}) FROM unnest(proacl) x) FROM pg_proc"
        " WHERE pronamespace = 'calldesk'::regnamespace"
    ),
    "schema": (
        f"SELECT nspname, {_ROLES.format('x')} FROM pg_namespace, unnest(nspacl) x"
        " WHERE nspname IN ('calldesk', 'public')"
    ),
}

Rows = list[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class OldTeam:
    """A database at revision 0002."""

    server: TestServer
    database: str
    admin: str

    @property
    def owner(self) -> TeamAddress:
        return self.address(OWNER)

    def address(self, login: str) -> TeamAddress:
        return self.server.address(self.database, login)

    def connect(self) -> "psycopg.Connection[tuple[object, ...]]":
        return psycopg.connect(self.server.cluster.url(self.database), autocommit=True)

    def run(self, sql: str) -> Rows:
        with self.connect() as conn:
            found = conn.execute(sql)  # type: ignore[call-overload]
            return found.fetchall() if found.description else []


@contextmanager
def old_team(server: TestServer) -> Iterator[OldTeam]:
    """A team that an older program made, with an admin in it; dropped afterwards."""
    number = next(_COUNT)
    team = OldTeam(server, f"old_{number}", f"nia{number}")
    words = {"team": f"team_old_{number:x}", "database": team.database, "admin": team.admin, "verifier": _VERIFIER}
    server.run(f"CREATE DATABASE {team.database}")
    try:
        with psycopg.connect(server.cluster.url(team.database), options="-c search_path=calldesk") as conn:
            for sql in STATEMENTS:
                conn.execute(filled(sql, {**words, "toml": _TOML.replace("'", "''")}))  # type: ignore[call-overload]
        yield team
    finally:
        server.run(f"DROP DATABASE {team.database} WITH (FORCE)")


def filled(sql: str, words: dict[str, str]) -> str:
    """The statement with these words in it; SQL has braces of its own."""
    for name, word in words.items():
        sql = sql.replace(f"{{{name}}}", word)
    return sql


def seen(run: "psycopg.Connection[tuple[object, ...]]") -> dict[str, Rows]:
    """All that the schema and its guard are made of, in a fixed order."""
    return {what: sorted(run.execute(sql).fetchall(), key=repr) for what, sql in _SEEN.items()}  # type: ignore[call-overload]


def everything(team: OldTeam) -> dict[str, Rows]:
    """The schema, the guard and every row."""
    with team.connect() as conn:
        rows = {
            str(name): sorted(conn.execute(f"SELECT t::text FROM calldesk.{name} t").fetchall())  # type: ignore[call-overload]
            for name, kind, *_ in seen(conn)["tables"]
            if kind == "r"
        }
        return {**seen(conn), **rows}
