import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from calldesk.actions.notes import add_note
from calldesk.desk import Desk
from calldesk.domain.errors import Rejected, Unavailable, Unreadable
from calldesk.domain.ids import LeadId
from calldesk.queries.verify import verify
from calldesk.settings import Settings
from calldesk.store.backup import back_up, restore
from tests.core_world import World, chicago

HOLDS_IT_OPEN = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1])
raw.execute("SELECT count(*) FROM lead").fetchone()
print("open", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    with World(tmp_path) as world:
        world.add(chicago(1), full_name="Ada Birch")
        return world.path


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as raw:
        return [name for (name,) in raw.execute("SELECT full_name FROM lead ORDER BY lead_id")]


def add_person(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("INSERT INTO lead (full_name, received_at) VALUES (?, 0)", (name,))


def test_that_a_backup_holds_everybody(database: Path, tmp_path: Path) -> None:
    assert back_up(database, str(tmp_path / "copy.db")) == 1
    assert names(tmp_path / "copy.db") == ["Ada Birch"]
    assert not (tmp_path / "copy.db-wal").exists()


def test_that_a_backup_overwrites_nothing(database: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(Rejected, match="there already"):
        back_up(database, str(tmp_path / "copy.db"))
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_that_a_backup_into_no_folder_says_so_and_leaves_nothing(database: Path, tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="another place"):
        back_up(database, str(tmp_path / "nowhere" / "copy.db"))


def test_that_there_is_no_backup_of_nothing_nor_of_another_file(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no database"):
        back_up(tmp_path / "none.db", str(tmp_path / "copy.db"))
    (tmp_path / "letter.db").write_text("Dear all, " * 500)
    with pytest.raises(Unreadable):
        back_up(tmp_path / "letter.db", str(tmp_path / "copy.db"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["letter.db"]


def test_that_backups_while_others_write_are_whole(tmp_path: Path) -> None:
    with World(tmp_path) as world:
        lead_id = world.add(chicago(1), full_name="Ada Birch")
        stop = threading.Event()

        def write_on() -> None:
            with World(tmp_path) as other:
                while not stop.is_set():
                    other.kim.write(add_note, lead_id, "as it goes")

        writing = threading.Thread(target=write_on)
        writing.start()
        try:
            counts = [_notes_of_backup(world.path, tmp_path / f"copy{i}.db") for i in range(10)]
        finally:
            stop.set()
            writing.join()
    assert counts == sorted(counts)


def _notes_of_backup(database: Path, copy: Path) -> int:
    back_up(database, str(copy))
    desk = Desk.open(Settings(copy, login="jo"))
    try:
        assert desk.read(verify) == ()
        return int(desk.read(lambda snapshot: snapshot.conn.exec_driver_sql("SELECT count(*) FROM note").scalar_one()))
    finally:
        desk.close()


def test_that_a_restore_sets_what_was_there_aside(database: Path, tmp_path: Path) -> None:
    back_up(database, str(tmp_path / "copy.db"))
    add_person(database, "Bo Cray")
    aside = restore(str(tmp_path / "copy.db"), database)
    assert names(database) == ["Ada Birch"]
    assert aside is not None
    assert names(aside) == ["Ada Birch", "Bo Cray"]
    again = restore(str(tmp_path / "copy.db"), database)
    assert again not in {None, aside}


def test_that_a_restore_into_nothing_makes_the_database(database: Path, tmp_path: Path) -> None:
    back_up(database, str(tmp_path / "copy.db"))
    assert restore(str(tmp_path / "copy.db"), tmp_path / "deep" / "new.db") is None
    desk = Desk.open(Settings(tmp_path / "deep" / "new.db", login="jo"))
    desk.write(add_note, LeadId(1), "it can be written")
    desk.close()


@pytest.mark.parametrize("harm", ["cut", "scribbled", "letter", "another", "newer", "none", "empty"])
def test_that_a_damaged_backup_is_refused_and_changes_nothing(harm: str, database: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    back_up(database, str(copy))
    _harm(copy, harm)
    with pytest.raises(Unreadable):
        restore(str(copy), database)
    assert names(database) == ["Ada Birch"]
    assert not list(tmp_path.glob("*restor*"))


def _harm(copy: Path, harm: str) -> None:
    whole = copy.read_bytes()
    if harm in {"cut", "scribbled", "letter", "empty"}:
        middle = len(whole) // 2
        scribbled = whole[: middle - 8192] + b"\xa5" * 16384 + whole[middle + 8192 :]
        parts = {"cut": whole[:middle], "scribbled": scribbled, "letter": b"Dear all, " * 500, "empty": b""}
        copy.write_bytes(parts[harm])
    elif harm == "none":
        copy.unlink()
    else:
        with closing(sqlite3.connect(copy)) as raw, raw:
            raw.execute("DROP TABLE lead" if harm == "another" else "UPDATE alembic_version SET version_num = '9'")


def test_that_a_damaged_database_goes_aside_as_it_is(database: Path, tmp_path: Path) -> None:
    back_up(database, str(tmp_path / "copy.db"))
    database.write_bytes(b"not a database at all" * 99)
    aside = restore(str(tmp_path / "copy.db"), database)
    assert aside is not None
    assert aside.read_bytes() == b"not a database at all" * 99
    assert names(database) == ["Ada Birch"]


def test_that_a_database_is_not_restored_from_itself(database: Path) -> None:
    with pytest.raises(Rejected, match="itself"):
        restore(str(database), database)


def test_that_no_restore_pulls_the_file_from_under_a_running_program(database: Path, tmp_path: Path) -> None:
    back_up(database, str(tmp_path / "copy.db"))
    command = [sys.executable, "-c", HOLDS_IT_OPEN, str(database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        running.stdout.readline()
        with pytest.raises(Rejected, match="open"):
            restore(str(tmp_path / "copy.db"), database)
        running.communicate("")
    assert restore(str(tmp_path / "copy.db"), database) is not None
