import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event, text

from calldesk.desk import Desk
from calldesk.domain.errors import Unavailable, Unreadable
from calldesk.files.bundled import default_model_toml
from calldesk.queries.find_leads import find_leads
from calldesk.queries.jobs import job_runs
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from calldesk.store import backup, migrate, schema
from calldesk.store.call_state import refold
from calldesk.store.engine import open_engine, write_lock
from calldesk.store.file_lock import FileLock
from calldesk.store.handshake import REVISION, Handshake
from calldesk.store.migrations import VERSIONS, upgrade
from calldesk.store.rules import FOLD
from calldesk.store.schema import create_schema, fill_new
from tests.core_world import DAY, HOUR, World, chicago

NEXT = f"{int(REVISION) + 1:04}"
ADDS_A_COLUMN = f"""
from alembic import op

revision = "{NEXT}"
down_revision = "{REVISION}"


def upgrade() -> None:
    op.execute("ALTER TABLE setting ADD COLUMN why TEXT")
    op.execute("INSERT INTO setting VALUES ('written by', '{NEXT}', 'test')")
"""
ADDED_TO = ("user_account", "promise_change", "absence")
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
        monkeypatch.setattr(module, "REVISION", NEXT)

    def with_revision(source: str) -> Callable[[Connection], None]:
        (folder / f"r{NEXT}.py").write_text(source, encoding="utf-8")
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
    assert after["setting"] == [("fold", FOLD, None), ("written by", NEXT, "test")]
    assert after["alembic_version"] == [(NEXT,)]


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


@pytest.mark.parametrize("found", ["0001", "0002", "0003"])
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


def test_that_a_file_of_before_is_brought_up_to_date_by_opening_it(tmp_path: Path) -> None:
    path = file_of("0002", tmp_path)
    with closing(Desk.open(Settings(path, login="jo"))) as desk:
        assert desk.handshake == Handshake()
        assert desk.read(job_runs) == ()
        assert [found.name for found in desk.read(find_leads, "birch")] == ["Ada Birch"]
        assert [found.name for found in desk.read(find_leads, "0142")] == ["Ada Birch"]


def file_of(revision: str, tmp_path: Path) -> Path:
    """A file with one person as the program of this revision made it."""
    path = tmp_path / "then.db"
    engine = open_engine(path, writes=True)
    with engine.begin() as conn:
        upgrade(conn, revision)
        fill_new(conn, *default_model_toml(), 0.0)
        conn.exec_driver_sql(
            "INSERT INTO lead (lead_id, full_name, name_key, received_at) VALUES (1, 'Ada Birch', 'ada birch', 0)"
        )
        conn.exec_driver_sql("INSERT INTO opening_class VALUES (1, 'Etc/UTC', 'Etc/UTC|mo-su 00:00-24:00|')")
        conn.exec_driver_sql(
            "INSERT INTO lead_phone (lead_id, position, field, e164, kind, class_id)"
            " VALUES (1, 0, 'phone', '+13125550142', 'fixed', 1)"
        )
    engine.dispose()
    return path


def test_that_a_file_whose_rows_an_older_program_folded_is_folded_anew(tmp_path: Path) -> None:
    """Until then the older rules hold, so list, brute force and verify agree at every instant."""
    with World(tmp_path) as world:
        lead_id = world.lead()
        world.jo.write(lambda tx: tx.execute(text("DELETE FROM setting WHERE name = 'fold'")))
        world.call(lead_id, "voicemail")
        world.later(DAY)
        assert world.desk("jo").read(verify) == ()
    with World(tmp_path) as world:
        world.jo.write(lambda tx: tx.execute(text("DELETE FROM setting WHERE name = 'fold'")))
        world.jo.write(refold, [lead_id])
        assert world.state(lead_id)["due_at"] == world.now + DAY
        assert (world.drift(), world.jo.read(lambda s: s.rules.folds_as_before)) == ((), True)
        again = world.desk("jo")
        assert not again.read(lambda s: s.rules.folds_as_before)
        assert world.state(lead_id)["due_at"] == world.now + DAY + HOUR
        assert again.read(verify) == world.drift() == ()


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
