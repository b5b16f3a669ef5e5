import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from calldesk.domain.errors import Unavailable
from calldesk.outbox import journal_file
from calldesk.outbox.journal import Command, Journal
from calldesk.outbox.leaf_pages import PAGE, records
from calldesk.outbox.salvage import rescue
from tests.outbox.conftest import Opens

LONG = "a note that needs pages of its own: é" * 400


Version = tuple[int, int, int]
Fills = Callable[[int], list[Command]]
_FILLED: dict[tuple[int, Version], tuple[bytes, list[Command]]] = {}


def filled(path: Path, library: Version, count: int) -> list[Command]:
    """Make a closed journal and give its commands: one of ten dead, two sent, one in twenty long."""
    if (count, library) not in _FILLED:
        _FILLED[count, library] = made(path, library, count)
    content, saved = _FILLED[count, library]
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return saved


def made(path: Path, library: Version, count: int) -> tuple[bytes, list[Command]]:
    saved = []
    with closing(Journal(path, library=library)) as journal:
        journal._ask("PRAGMA synchronous=OFF")
        for number in range(count):
            arguments = LONG if number % 20 == 7 else f"note {number} " + "x" * (number % 300)
            saved.append(journal.put("leave_draft", arguments, number + 0.5 * (number % 2), f"id {number:08}"))
            if number % 10 == 1:
                journal.mark_dead(saved[-1].seq, "No.")
            if number % 10 in (2, 3):
                journal.mark_sent(saved[-1].seq, 1000.0)
    return path.read_bytes(), saved


@pytest.fixture
def fill(path: Path, library: Version) -> Fills:
    return lambda count: filled(path, library, count)


def everything(journal: Journal) -> list[Command]:
    commands = [*journal.waiting(), *journal.sent_since(0.0), *(letter.command for letter in journal.dead())]
    return sorted(commands, key=lambda command: command.seq)


def damage(path: Path, at: int, content: bytes) -> bytes:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)
    return path.read_bytes()


@pytest.mark.parametrize("number", range(12))
def test_that_a_destroyed_page_costs_only_what_was_on_it(fill: Fills, reopened: Opens, path: Path, number: int) -> None:
    saved = fill(300)
    pages = path.stat().st_size // PAGE
    draw = Random(number)  # noqa: S311 - where the damage is
    before = damage(path, draw.randrange(pages) * PAGE, draw.randbytes(PAGE))
    journal = reopened()
    found = everything(journal)
    assert len(found) >= 300 - 45  # a page holds at most that many short ones
    assert {*found} <= {*saved}
    if journal.notice:
        aside = path.with_name("outbox.db.damaged-1")
        assert aside.read_bytes() == before
        assert f"kept as {aside}; {len(found)} commands could be read" in journal.notice
        assert f"{len(journal.waiting())} of them still wait" in journal.notice
    assert journal.put("next", "[[],{}]", 1.0, "id next") in journal.waiting()
    journal.close()
    assert reopened().notice == ""


def test_that_a_lost_first_page_costs_no_command(fill: Fills, reopened: Opens, path: Path) -> None:
    saved = fill(300)
    device = reopened().device_id
    reopened().close()
    damage(path, 0, bytes(PAGE))
    journal = reopened()
    assert everything(journal) == saved
    assert len(journal.dead()) == 30
    assert len(journal.sent_since(0.0)) == 60
    assert journal.device_id == device


@pytest.mark.parametrize("content", [b"", b"junk", b"junk" * 5000, bytes(3 * PAGE), b"SQLite format 3\0" + bytes(5000)])
def test_that_junk_is_set_aside_and_never_overwritten(reopened: Opens, path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    for number in range(2):
        journal = reopened()
        assert everything(journal) == []
        assert ("damaged" in journal.notice) == bool(content)
        journal.close()
        if content:
            assert path.with_name(f"outbox.db.damaged-{number + 1}").read_bytes() == content
        path.write_bytes(content)


def test_that_a_database_of_another_program_is_set_aside(reopened: Opens, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE songs (title)")
    assert "damaged" in reopened().notice
    with closing(sqlite3.connect(path.with_name("outbox.db.damaged-1"))) as db:
        assert db.execute("SELECT * FROM songs").fetchall() == []


def test_that_one_flipped_bit_never_becomes_another_fact(fill: Fills, reopened: Opens, path: Path) -> None:
    saved = fill(40)
    whole = path.read_bytes()
    draw = Random(5)  # noqa: S311 - where the damage is
    for _ in range(60):
        at = draw.randrange(len(whole))
        path.write_bytes(whole)
        damage(path, at, bytes([whole[at] ^ 1 << draw.randrange(8)]))
        if whole[:60] == path.read_bytes()[:60] and whole[60:64] != path.read_bytes()[60:64]:
            continue  # a newer version's file, as far as anybody can tell
        journal = reopened()
        assert {*everything(journal)} <= {*saved}
        assert len(everything(journal)) >= len(saved) - 24


def test_that_a_cut_tail_keeps_the_rest(fill: Fills, reopened: Opens, path: Path) -> None:
    saved = fill(300)
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
    journal = reopened()
    assert "damaged" in journal.notice
    assert {*everything(journal)} <= {*saved}
    assert len(everything(journal)) > 50


@pytest.mark.parametrize("steps", [0, 1])
def test_that_a_rescue_that_is_cut_off_is_gone_on_with(
    fill: Fills, reopened: Opens, path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    saved = fill(100)
    before = damage(path, 0, bytes(PAGE))
    renames = iter([Path.rename] * steps)

    def rename(file: Path, target: Path) -> Path:
        return next(renames)(file, target)

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(StopIteration):
        reopened()
    monkeypatch.undo()
    assert path.exists() == (steps == 0)
    if steps == 1:  # what belonged to the damaged file must not be taken for the new one's
        path.with_name("outbox.db-wal").write_bytes(b"a log")
    assert everything(reopened()) == saved
    kept = {file.name: file.read_bytes() for file in path.parent.glob("outbox.db.damaged-*")}
    assert kept["outbox.db.damaged-1"] == before
    assert kept.get("outbox.db.damaged-2-wal") == (b"a log" if steps == 1 else None)


def test_that_nothing_of_a_rescue_stays_behind(fill: Fills, reopened: Opens, path: Path) -> None:
    fill(30)
    damage(path, 0, bytes(PAGE))
    reopened().close()
    names = {file.name.removesuffix("-journal") for file in path.parent.iterdir()}
    assert names == {"outbox.db", "outbox.db.lock", "outbox.db.damaged-1"}


def taken_away(journal: Journal, path: Path, folder: Path) -> Path:
    """Copy a journal that is open, with the files beside it, as a kill leaves it."""
    folder.mkdir()
    for file in path.parent.glob("outbox.db*"):
        if file.suffix != ".lock":
            (folder / file.name).write_bytes(file.read_bytes())
    journal.close()
    return folder / path.name


@pytest.mark.parametrize("moved", [0, 28])
def test_that_what_a_log_beside_a_damaged_file_holds_is_read_too(path: Path, tmp_path: Path, moved: int) -> None:
    journal = Journal(path, library=journal_file.WAL_SINCE)
    saved = []
    for number in range(30):
        saved.append(journal.put("name", LONG if number == 15 else "[[],{}]", float(number), f"id {number}"))
        if number + 1 == moved:
            journal._ask("PRAGMA wal_checkpoint(RESTART)")
    copy = taken_away(journal, path, tmp_path / "copy")
    damage(copy, 0, bytes(100))
    with closing(Journal(copy, library=journal_file.WAL_SINCE)) as found:
        assert everything(found) == saved
        assert bool(found.notice) == bool(moved)  # a first page that the log still holds is not missed


def test_that_a_write_that_was_cut_off_is_taken_back_before_anything_is_read(path: Path, tmp_path: Path) -> None:
    journal = Journal(path, library=(3, 40, 1))
    saved = [journal.put("name", f"note {number}" + "x" * 500, 1.0, f"id {number}") for number in range(40)]
    journal._ask("PRAGMA cache_size = 1")
    journal._ask("BEGIN")
    for command in saved[:20]:
        journal.drop(command.seq)
    copy = taken_away(journal, path, tmp_path / "copy")
    assert copy.with_name("outbox.db-journal").stat().st_size > PAGE
    (root,) = sqlite3.connect(copy).execute("SELECT rootpage FROM sqlite_schema WHERE name = 'about'").fetchone()
    damage(copy, (root - 1) * PAGE, bytes(PAGE))
    with closing(Journal(copy)) as found:
        assert "damaged" in found.notice
        assert everything(found) == saved


def test_that_a_command_that_an_index_has_lost_is_not_lost(reopened: Opens, path: Path) -> None:
    journal = reopened()
    saved = [journal.put("name", "[[],{}]", 1.0, f"id {number}") for number in range(3)]
    ((root,),) = journal._ask("SELECT rootpage FROM sqlite_schema WHERE name = 'command_by_state'")
    journal.close()
    before = path.read_bytes()[(root - 1) * PAGE : root * PAGE]
    journal = reopened()
    saved.append(journal.put("name", "[[],{}]", 1.0, "id 3"))
    journal.close()
    damage(path, (root - 1) * PAGE, before)  # a write that the disk never did
    journal = reopened()
    assert "damaged" in journal.notice
    assert journal.waiting() == tuple(saved)


@pytest.mark.parametrize("is_older_first", [True, False])
def test_that_a_command_found_in_two_states_is_sent_again(path: Path, is_older_first: bool) -> None:
    images = []
    for state in ("waiting", "sent"):
        with closing(Journal(path)) as journal:
            for number in range(30):
                saved = journal.put("name", "[[],{}]", 1.0, f"id {number}")
                if state == "sent" and number % 2:
                    journal.mark_sent(saved.seq, 1.0)
        images.append(path.read_bytes())
    path.write_bytes(images[not is_older_first] + images[is_older_first])
    assert [row[5] for row in rescue(path, journal_file.is_true).rows] == ["waiting"] * 30


def test_that_a_disk_that_fails_at_the_start_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_args: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(journal_file, "_check", fails)
    with pytest.raises(Unavailable, match="disk I/O error"):
        Journal(path)
    monkeypatch.undo()
    Journal(path).close()


def test_that_pages_are_read_as_sqlite_wrote_them(tmp_path: Path) -> None:
    file = tmp_path / "any.db"
    values = [
        None,
        0,
        1,
        -1,
        127,
        -32768,
        2**23 - 1,
        2**31 - 1,
        2**47 - 1,
        -(2**63),
        0.5,
        "",
        "é",
        "x" * 5000,
        "y" * 90_000,
    ]
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute(f"PRAGMA page_size = {PAGE}")
        db.execute("CREATE TABLE kept (a, b)")
        for row_id in (1, 127, 128, 2**40):
            db.executemany("INSERT INTO kept VALUES (?, ?)", [(row_id, value) for value in values])
    with closing(sqlite3.connect(file)) as db:
        wanted = [(row_id, [a, b]) for row_id, a, b in db.execute("SELECT rowid, a, b FROM kept")]
    found = [(row_id, row) for row_id, row in records(file.read_bytes()) if len(row) == 2]
    assert sorted(found, key=lambda one: one[0]) == wanted


def test_that_no_bytes_are_an_error() -> None:
    draw = Random(3)  # noqa: S311 - where the damage is
    for _ in range(300):
        page = bytearray(draw.randbytes(PAGE))
        page[0] = 0x0D
        list(records(bytes(100) + bytes(page[100:]) + bytes(page)))
