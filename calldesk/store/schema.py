"""Makes a new database and guards its facts: triggers refuse every UPDATE and DELETE on them (R7)."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from calldesk.domain.ids import UserId
from calldesk.domain.moments import Moment
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.handshake import REVISION, sign
from calldesk.store.job_tables import trim_runs
from calldesk.store.promise_tables import guard_alerts
from calldesk.store.rolled_tables import UNROLLS, forget_rolled
from calldesk.store.rules import FOLD, FROM_THE_BEGINNING
from calldesk.store.tables import FACTS, metadata
from calldesk.store.word_table import keep_words

_REVISION_TABLE = (
    "CREATE TABLE alembic_version"
    " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""As Alembic makes it, which is not loaded for a new database."""
_HAS_REVISION = {
    "sqlite": text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"),
    "postgresql": text("SELECT count(*) FROM pg_catalog.pg_class WHERE oid = to_regclass('alembic_version')"),
}
_REVISION = text("SELECT version_num FROM alembic_version")


def revision_of(conn: Connection) -> str | None:
    """The schema's revision; None = an empty database."""
    if not conn.execute(_HAS_REVISION[conn.dialect.name]).scalar_one():
        return None
    found = conn.execute(_REVISION).scalar()  # a team shows it to its members alone
    return None if found is None else str(found)


_ABORT = "BEGIN SELECT RAISE(ABORT, '{} is append-only'); END"
_TRIGGERS = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_catalog.pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'",
}


def guard_facts(conn: Connection) -> None:
    """Creates the triggers that keep facts as they were written; on a server they are part of the guard (`roles`)."""
    if is_postgres(conn):
        return
    for name, table, verb in _guards(conn):
        conn.exec_driver_sql(f"CREATE TRIGGER {name} BEFORE {verb} ON {table} {_ABORT.format(table)}")


def missing_guards(conn: Connection) -> list[str]:
    """The triggers that should keep facts as they were written, and what hangs on them, and are not in force."""
    there = {str(name) for (name,) in driver_rows(conn, _TRIGGERS[conn.dialect.name], {})}
    wanted = [*(name for name, _, _ in _guards(conn)), *UNROLLS]
    return [name for name in wanted if name not in there]


def _guards(conn: Connection) -> Iterator[tuple[str, str, str]]:
    verbs = ("UPDATE", "DELETE", "TRUNCATE") if is_postgres(conn) else ("UPDATE", "DELETE")
    return ((f"{table.name}_no_{verb.lower()}", table.name, verb) for table in FACTS for verb in verbs)


def create_schema(conn: Connection) -> None:
    """All tables, indexes and triggers of REVISION in an empty database."""
    metadata.create_all(conn)
    guard_facts(conn)
    trim_runs(conn)
    keep_words(conn)
    guard_alerts(conn)
    forget_rolled(conn)
    sign(conn)
    conn.exec_driver_sql(_REVISION_TABLE)
    conn.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})


def fill_new(conn: Connection, model_toml: str, version: str, now: Moment) -> None:
    """What every new database starts with: one list, and the default model from the beginning."""
    conn.execute(text("INSERT INTO state_clock VALUES (1, :long_ago)"), {"long_ago": FROM_THE_BEGINNING})
    conn.execute(text("INSERT INTO pool (name) VALUES ('Everyone')"))
    conn.execute(text("INSERT INTO setting VALUES ('fold', :fold)"), {"fold": FOLD})
    conn.execute(
        text(
            "INSERT INTO model_version (version, toml, from_at, received_at, applied)"
            " VALUES (:version, :toml, :from_at, :now, true)"
        ),
        {"version": version, "toml": model_toml, "from_at": FROM_THE_BEGINNING, "now": now},
    )


def user_of(conn: Connection, login: str) -> UserId | None:
    """The id of this login, if it is known."""
    found = conn.execute(text("SELECT user_id FROM user_account WHERE login = :login"), {"login": login}).scalar()
    return UserId(found) if found is not None else None


def add_user(conn: Connection, login: str) -> UserId:
    """A new user with this login."""
    new = text("INSERT INTO user_account (login, name) VALUES (:login, :login) RETURNING user_id")
    return UserId(conn.execute(new, {"login": login}).scalar_one())
