import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event

from calldesk.desk import Desk
from calldesk.domain.errors import Unavailable, Unreadable
from calldesk.queries.jobs import job_runs
from calldesk.settings import Settings
from calldesk.store import backup, migrate, schema
from calldesk.store.engine import open_engine, write_lock
from calldesk.store.file_lock import FileLock
from calldesk.store.handshake import REVISION, Handshake
from calldesk.store.migrations import VERSIONS, upgrade
from calldesk.store.schema import create_schema
from tests.core_world import World, chicago

ADDS_A_COLUMN = """
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.execute("ALTER TABLE setting ADD COLUMN why TEXT")
    op.execute("INSERT INTO setting VALUES ('written by', '0005', 'test')")
"""
ADDED_TO = ("user_account",)
"""Tables that a migration added columns to."""
FAILS_HALFWAY = ADDS_A_COLUMN + '    op.execute("INSERT INTO no_such_table VALUES (1)")\n'
ORPHANS_A_NUMBER = ADDS_A_COLUMN + '    op.execute("UPDATE lead_phone SET lead_id = 999")\n'


@pytest.fixture
def old(tmp_path: Path) -> Path:
    with World(tmp_path) as world:
        world.add(chicago(1), full_name="Ada Birch")
        return world.path


@pytest.fixture
def writer(old: Path) -> Iterator[Engine]:
    engine = open_engine(old, writes=True)
    yield engine
    engine.dispose()


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Callable[[Connection], None]]:
    """A program that is one revision ahead: gives its upgrade, made of a revision's source."""
    folder = tmp_path / "versions"
    folder.mkdir()
    for module in (backup, migrate, schema):
        monkeypatch.setattr(module, "REVISION", "0005")

    def with_revision(source: str) -> Callable[[Connection], None]:
        (folder / "r0005.py").write_text(source, encoding="utf-8")
        return partial(upgrade, folders=(VERSIONS, folder))

    return with_revision


def lock_of(path: Path) -> FileLock:
    return write_lock(path)


def everything(path: Path) -> dict[str, object]:
    """Every table with its rows, and the text of everything the schema has."""
    with closing(sqlite3.connect(path)) as raw:
        schema_rows = raw.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
        tables = [name for kind, name, _ in schema_rows if kind == "table"]
        return {"schema": schema_rows, **{t: raw.execute(f"SELECT * FROM {t}").fetchall() for t in tables}}


def made_by(path: Path, make: Callable[[Connection], None]) -> dict[tuple[str, str], str]:
    engine = open_engine(path, writes=True)
    with engine.begin() as conn:
        make(conn)
    engine.dispose()
    with closing(sqlite3.connect(path)) as raw:
        rows = raw.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        texts = {(kind, name): "".join(sql.split()) for kind, name, sql in rows}
        for name in ADDED_TO:  # SQLite puts a new column behind the table's conditions
            texts["table", name] = str(raw.execute(f"PRAGMA table_xinfo({name})").fetchall())
    return texts


def test_that_the_migrations_make_the_same_schema_as_a_new_database(tmp_path: Path) -> None:
    new = made_by(tmp_path / "new.db", create_schema)
    migrated = made_by(tmp_path / "migrated.db", upgrade)
    assert migrated == new


def test_that_a_table_the_revision_lacks_is_seen(tmp_path: Path) -> None:
    def with_one_more(conn: Connection) -> None:
        create_schema(conn)
        conn.exec_driver_sql("CREATE TABLE forgotten (one INTEGER)")

    assert made_by(tmp_path / "new.db", with_one_more) != made_by(tmp_path / "migrated.db", upgrade)


def test_that_a_database_of_this_version_is_left_alone(old: Path, writer: Engine) -> None:
    before = everything(old)
    migrate.migrate(writer, lock_of(old), REVISION)
    assert everything(old) == before
    assert not list(old.parent.glob("*before*"))


def test_that_an_upgrade_keeps_every_row_and_a_copy_of_what_was(
    old: Path, writer: Engine, next_version: Callable[[str], Callable[[Connection], None]]
) -> None:
    before = everything(old)
    kept = migrate.run_upgrade(writer, lock_of(old), next_version(ADDS_A_COLUMN))
    after = everything(old)
    assert kept is not None
    assert everything(kept) == before
    assert after["lead"] == before["lead"]
    assert after["setting"] == [("written by", "0005", "test")]
    assert after["alembic_version"] == [("0005",)]


def test_that_a_second_process_finds_the_upgrade_done(
    old: Path, writer: Engine, next_version: Callable[[str], Callable[[Connection], None]]
) -> None:
    adds = next_version(ADDS_A_COLUMN)
    migrate.run_upgrade(writer, lock_of(old), adds)
    assert migrate.run_upgrade(writer, lock_of(old), adds) is None
    assert len(list(old.parent.glob("*before*"))) == 1


@pytest.mark.parametrize("source", [FAILS_HALFWAY, ORPHANS_A_NUMBER])
def test_that_a_migration_that_fails_leaves_the_database_as_it_was(
    source: str, old: Path, writer: Engine, next_version: Callable[[str], Callable[[Connection], None]]
) -> None:
    before = everything(old)
    with pytest.raises(Exception, match=r"no_such_table|without the row"):
        migrate.run_upgrade(writer, lock_of(old), next_version(source))
    assert everything(old) == before
    with writer.connect() as conn:
        assert conn.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


@pytest.mark.parametrize("found", ["0001", "0002"])
def test_that_an_upgrade_that_fails_at_any_statement_leaves_the_file_as_it_was(tmp_path: Path, found: str) -> None:
    path = tmp_path / "desk.db"
    engine = open_engine(path, writes=True)
    with engine.begin() as conn:
        upgrade(conn, found)
    before = everything(path)
    counted, fails_at = [0], [0]

    @event.listens_for(engine, "before_cursor_execute")
    def _fail(*_: object) -> None:
        counted[0] += 1
        if counted[0] == fails_at[0]:
            raise OSError("the disk is full")

    while True:
        counted[0], fails_at[0] = 0, fails_at[0] + 1
        try:
            migrate.run_upgrade(engine, lock_of(path), upgrade)
        except OSError:
            assert everything(path) == before, fails_at
        else:
            break
    assert fails_at[0] > 8
    assert everything(path)["alembic_version"] == [(REVISION,)]
    engine.dispose()


def test_that_a_file_of_before_is_brought_up_to_date_by_opening_it(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw:
        raw.executescript(
            "DROP TABLE job_run; DROP TABLE job_lease; DROP TABLE handshake;"
            " DROP TABLE promise_change; DROP TABLE alert;"
            " UPDATE alembic_version SET version_num = '0002'"
        )
    with closing(Desk.open(Settings(old, login="jo"))) as desk:
        assert desk.handshake == Handshake()
        assert desk.read(job_runs) == ()


def test_that_a_database_of_a_newer_program_is_refused_in_one_sentence(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.execute("UPDATE handshake SET writes_from = '9999', reads_from = '9999'")
    with pytest.raises(Unavailable, match="newer CallDesk") as refused:
        Desk.open(Settings(old, login="jo"))
    assert refused.value.exit_code == 3


def test_that_a_revision_nobody_knows_is_told_in_one_sentence(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw, raw:
        raw.execute("UPDATE alembic_version SET version_num = '0000x'")
    before = everything(old)
    with pytest.raises(Unreadable, match="does not know"):
        Desk.open(Settings(old, login="jo"))
    assert everything(old) == before
