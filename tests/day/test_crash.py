import csv
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from benchmarks.crash import Found, Told, begins_at, compare, desk_at, make_people, run_kills
from calldesk.queries.verify import verify

ROWS = 1500


def test_that_20_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    found = run_kills(tmp_path / "crash.db", 20, people=300)
    assert found.is_clean, (found.lost, found.doubled, found.drift)
    assert found.kills == 20
    assert {"claim", "draft", "dial", "outcome", "left"} <= found.acknowledged.keys()


@pytest.mark.parametrize("word", ["dial", "outcome", "undo", "event", "draft"])
def test_that_a_loss_would_be_seen(word: str, tmp_path: Path) -> None:
    told, found = Told(), Found()
    told.hear(word, {"lead": 1, "id": "a fact that is not there", "note": "", "text": "a draft that is not there"})
    with desk_at(tmp_path / "crash.db", begins_at(0)) as desk:
        desk.write(make_people, 2)
        desk.read(compare, told, found)
    assert found.lost


def test_that_a_second_fact_would_be_seen(tmp_path: Path) -> None:
    told, found = Told(), Found()
    with desk_at(tmp_path / "crash.db", begins_at(0)) as desk:
        desk.write(make_people, 2)
        for number in "12":
            row = f"INSERT INTO note VALUES ('{number}', 1, 1, NULL, 'said once', 0, 0)"
            desk.write(lambda tx, row=row: tx.conn.exec_driver_sql(row))
        desk.read(compare, told, found)
    assert found.doubled


def test_that_an_import_that_is_killed_leaves_nothing_half_done(tmp_path: Path, project_root: Path) -> None:
    database, file = tmp_path / "crash.db", tmp_path / "people.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["external_id", "full_name", "company", "email", "phone"])
        rows = ((f"E{i}", f"Ada {i}", f"Birch {i}", f"a{i}@example.com", f"+1312555{i:04d}") for i in range(ROWS))
        writer.writerows(rows)
    command = [sys.executable, "-m", "calldesk", "import", "leads", str(file), "--as", "leads", "--db", str(database)]
    draw = random.Random(7)  # noqa: S311 - moments to kill at
    kept = []
    for _ in range(5):
        with subprocess.Popen(command, cwd=project_root, stdout=subprocess.DEVNULL) as importing:
            _wait_for_a_write(database, importing, draw.random() * 0.4)
            importing.send_signal(signal.SIGKILL)
        with desk_at(database, begins_at(0)) as desk:
            kept.append(desk.read(lambda snapshot: snapshot.conn.exec_driver_sql("SELECT count(*) FROM lead").scalar()))
            assert desk.read(verify) == ()
    assert set(kept) <= {0, ROWS}
    subprocess.run(command, cwd=project_root, stdout=subprocess.DEVNULL, check=True)
    with desk_at(database, begins_at(0)) as desk:
        counts = "SELECT (SELECT count(*) FROM lead), (SELECT count(*) FROM lead_phone), (SELECT count(*) FROM event)"
        assert desk.read(lambda snapshot: snapshot.conn.exec_driver_sql(counts).one()) == (ROWS, ROWS, ROWS)
        assert desk.read(verify) == ()


def _wait_for_a_write(database: Path, importing: subprocess.Popen[bytes], more_seconds: float) -> None:
    """Until the import has written something into the log, or has ended; and a random moment more."""
    log = database.with_name(database.name + "-wal")
    before = log.stat().st_size if log.exists() else 0
    while importing.poll() is None and (not log.exists() or log.stat().st_size == before):
        _let_run(importing, 0.005)
    _let_run(importing, more_seconds)


def _let_run(importing: subprocess.Popen[bytes], seconds: float) -> None:
    with suppress(subprocess.TimeoutExpired):
        importing.wait(seconds)
