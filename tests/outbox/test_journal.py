import sqlite3
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from calldesk.domain.errors import Unavailable
from calldesk.outbox import journal as journal_module
from calldesk.outbox.journal import Command, DeadLetter, Journal, OutboxState
from tests.outbox.conftest import Opens

PRIVATE = "asks for Mr Ülküsü, mobile 0171"


def put(journal: Journal, number: int, arguments: str = "[[],{}]") -> Command:
    return journal.put("log_outcome", arguments, 100.0 + number, f"id {number}")


def test_that_a_command_is_there_after_a_restart(reopened: Opens) -> None:
    saved = put(reopened(), 1, '[["é"],{}]')
    assert saved == Command("id 1", "log_outcome", '[["é"],{}]', 101.0, 1)
    assert reopened().waiting() == (saved,)


def test_that_commands_wait_in_the_order_they_came(journal: Journal) -> None:
    saved = [put(journal, number) for number in (3, 1, 2)]
    assert journal.waiting() == tuple(saved)
    assert journal.waiting(2) == tuple(saved[:2])
    assert journal.state() == OutboxState(waiting=3, dead=0, oldest_waiting_at=101.0)


@pytest.mark.parametrize("state", ["waiting", "sent", "dead"])
def test_that_the_same_id_again_gives_what_was_saved_first(journal: Journal, state: str) -> None:
    first = put(journal, 1, "[[1],{}]")
    if state == "sent":
        journal.mark_sent(first.seq, 200.0)
    if state == "dead":
        journal.mark_dead(first.seq, "No.")
    before = journal.state()
    assert journal.put("other", "[[2],{}]", 7.0, first.command_id) == first
    assert journal.state() == before


def test_that_what_was_sent_waits_no_more_and_is_kept(journal: Journal) -> None:
    first, second = put(journal, 1), put(journal, 2)
    journal.mark_sent(first.seq, 200.0)
    assert journal.waiting() == (second,)
    assert journal.sent_since(200.0) == (first,)
    assert journal.sent_since(200.5) == ()


def test_that_a_refused_command_is_kept_with_its_sentence_until_it_is_revived(journal: Journal) -> None:
    first, second = put(journal, 1), put(journal, 2)
    journal.mark_dead(first.seq, "Somebody else has it.")
    assert journal.waiting() == (second,)
    assert journal.dead() == (DeadLetter(first, "Somebody else has it."),)
    assert journal.state() == OutboxState(waiting=1, dead=1, oldest_waiting_at=102.0)
    journal.revive(first.seq)
    assert journal.dead() == ()
    assert journal.waiting() == (first, second)


def test_that_a_sentence_with_half_a_character_can_be_stored(journal: Journal) -> None:
    journal.mark_dead(put(journal, 1).seq, "half \ud83d of one")
    assert [letter.sentence for letter in journal.dead()] == ["half ? of one"]


def test_that_dropping_forgets_what_is_not_in_the_database_only(journal: Journal) -> None:
    waiting, dead, sent = (put(journal, number) for number in (1, 2, 3))
    journal.mark_dead(dead.seq, "No.")
    journal.mark_sent(sent.seq, 200.0)
    for command in (waiting, dead, sent):
        journal.drop(command.seq)
    assert journal.state() == OutboxState(waiting=0, dead=0, oldest_waiting_at=None)
    assert journal.sent_since(0.0) == (sent,)


def test_that_a_place_is_never_used_twice(reopened: Opens) -> None:
    journal = reopened()
    journal.drop(put(journal, 1).seq)
    assert put(reopened(), 2).seq == 2


def test_that_a_command_that_was_dropped_meanwhile_cannot_be_marked(journal: Journal) -> None:
    command = put(journal, 1)
    journal.drop(command.seq)
    journal.mark_sent(command.seq, 200.0)
    journal.mark_dead(command.seq, "No.")
    assert journal.sent_since(0.0) == ()
    assert journal.dead() == ()


def test_that_old_sent_commands_are_erased_from_the_disk(journal: Journal, path: Path) -> None:
    old, new = put(journal, 1, PRIVATE), put(journal, 2)
    journal.mark_sent(old.seq, 200.0)
    journal.mark_sent(new.seq, 300.0)
    assert journal.forget_sent_before(300.0) == 1
    assert journal.sent_since(0.0) == (new,)
    for file in path.parent.iterdir():
        assert PRIVATE.encode() not in file.read_bytes() or file.name.endswith("-journal"), file
    journal.close()
    assert PRIVATE.encode() not in path.read_bytes()


def test_that_the_device_keeps_its_name(reopened: Opens, tmp_path: Path) -> None:
    name = reopened().device_id
    assert len(bytes.fromhex(name)) == 16
    assert reopened().device_id == name
    with closing(Journal(tmp_path / "other.db")) as other:
        assert other.device_id != name


def test_that_nobody_else_may_read_it(journal: Journal, path: Path) -> None:
    put(journal, 1)
    for file in path.parent.glob("outbox.db*"):
        if not file.name.endswith(".lock"):
            assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_that_it_is_private_from_its_first_moment(reopened: Opens, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "chmod", lambda *_args: None)
    reopened()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_that_it_is_made_private_where_it_was_not(path: Path, reopened: Opens) -> None:
    reopened()
    path.chmod(0o644)
    reopened()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_that_a_second_program_is_told_to_wait(journal: Journal, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_module, "OPEN_SECONDS", 0.05)
    with pytest.raises(Unavailable, match="Another CallDesk on this computer"):
        Journal(path)
    code = (
        "import sys; from pathlib import Path; from calldesk.outbox.journal import Journal; Journal(Path(sys.argv[1]))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False)
    assert "Another CallDesk on this computer" in done.stderr
    put(journal, 1)


def test_that_closing_lets_the_next_one_in_and_refuses_more(journal: Journal, path: Path) -> None:
    journal.close()
    journal.close()
    with closing(Journal(path)):
        pass
    with pytest.raises(Unavailable, match="closed"):
        put(journal, 1)


def test_that_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable, match="cannot save on this computer"):
        Journal(tmp_path / "file" / "outbox.db")


def test_that_a_full_disk_is_said_and_costs_nothing_that_was_saved(reopened: Opens) -> None:
    journal = reopened()
    saved = [put(journal, number) for number in range(5)]
    (pages,) = journal._ask("PRAGMA page_count")[0]
    journal._ask(f"PRAGMA max_page_count = {pages}")  # what SQLite does on a full disk
    with pytest.raises(Unavailable, match=r"full.*no call can begin"):
        put(journal, 6, "x" * 10_000)
    assert journal.waiting() == tuple(saved)
    assert reopened().waiting() == tuple(saved)


def test_that_a_journal_of_a_newer_program_is_left_alone(reopened: Opens, path: Path) -> None:
    journal = reopened()
    put(journal, 1)
    journal.close()
    with closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA user_version = 99")
    content = path.read_bytes()
    with pytest.raises(Unavailable, match="newer CallDesk"):
        reopened()
    assert path.read_bytes() == content


def test_that_the_way_of_writing_fits_the_library(journal: Journal, library: tuple[int, int, int]) -> None:
    said = [journal._ask(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous", "secure_delete")]
    assert said == (["wal", 2, 1] if library >= (3, 51, 3) else ["truncate", 3, 1])


def test_that_a_journal_moves_from_one_way_of_writing_to_the_other(path: Path) -> None:
    for number, version in enumerate([(3, 51, 3), (3, 40, 1), (3, 51, 3)]):
        with closing(Journal(path, library=version)) as journal:
            put(journal, number)
            assert len(journal.waiting()) == number + 1
            assert journal.notice == ""


def test_that_many_threads_may_put_at_once(journal: Journal) -> None:
    with ThreadPoolExecutor(8) as pool:
        saved = list(pool.map(lambda number: put(journal, number), range(80)))
    assert sorted(command.seq for command in saved) == list(range(1, 81))
    assert sorted(saved, key=lambda command: command.seq) == list(journal.waiting())
