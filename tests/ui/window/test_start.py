"""The start of the program: nothing heavy before the first paint, a first row, and what happens without a display."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from calldesk import set_up

HEAVY = (
    "sqlalchemy",
    "alembic",
    "phonenumbers",
    "holidays",
    "parsedatetime",
    "rapidfuzz",
    "python_calamine",
    "filelock",
    "keyring",
)

NOT_BEFORE_THE_FIRST_ROW = (
    "alembic",
    "apscheduler",
    "phonenumbers",
    "holidays",
    "parsedatetime",
    "rapidfuzz",
    "python_calamine",
    "charset_normalizer",
    "keyring",
    "psycopg",
    "sqlalchemy.dialects.postgresql",
    "calldesk.domain.practice_words",
    "calldesk.queries.lead_card",
    "calldesk.queries.left_out",
    "calldesk.queries.my_day",
    "ui.call_screen.lesson",
    "ui.call_screen.lesson_card",
    "ui.call_screen.mount",
    "ui.call_screen.screen",
    "ui.imports.page",
    "ui.kit.key_sheet",
    "ui.kit.palette",
    "ui.lead_card.card",
    "ui.welcome.screen",
    "ui.window.beside_calls",
    "ui.window.finding",
    "ui.window.handing_over",
    "ui.window.not_on_list",
)
"""All of it together costs a start 0.3 s and more (`python -X importtime`); it is loaded when the rows are painted."""
MOST_MODULES = 600
"""There were 500 when this was written; each costs 1 ms."""

START = """
import json, linecache, sys
from ui.window.plain_import import load_qt
load_qt()
import ui.window.run as run

class Watched(run.StartBench):
    def _listed(self, first):
        print(json.dumps({"modules": sorted(sys.modules), "sources": sorted(linecache.cache), "rows": first.rows}))
        super()._listed(first)

run.StartBench = Watched
sys.exit(run.run_window(None, demo=True, bench=True))
"""


@pytest.fixture(scope="module")
def first_row(project_root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a process has loaded when its first row is painted, on practice data that was made before."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache"))}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", START], cwd=project_root, env=env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[0])
    return found


def run(root: Path, args: list[str], cwd: Path, **environ: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    kept.pop("QT_QPA_PLATFORM", None)
    env = {**kept, "PYTHONPATH": str(root), "XDG_CONFIG_HOME": str(cwd), **environ}
    command = [sys.executable, "-m", "ui", *args]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False, timeout=120)


def test_that_nothing_heavy_is_loaded_before_the_first_paint(project_root: Path) -> None:
    code = f"import sys, ui.window.run; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=project_root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_that_the_start_is_measured_to_the_first_painted_row(project_root: Path, tmp_path: Path) -> None:
    done = run(project_root, ["--demo", "--bench-start"], tmp_path, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout)
    assert 0 < figures["process_to_code_ms"] < figures["first_paint_ms"] < figures["first_row_ms"]


def test_that_the_first_row_waits_for_nothing_it_does_not_show(first_row: dict[str, Any]) -> None:
    assert first_row["rows"] > 0
    assert [name for name in NOT_BEFORE_THE_FIRST_ROW if name in first_row["modules"]] == []
    assert len(first_row["modules"]) < MOST_MODULES


def test_that_no_source_is_read_to_import_a_module(first_row: dict[str, Any]) -> None:
    # Qt's binding does so to every module that is imported after it, see ui/window/plain_import.py: 0.1 s of a start.
    libraries = ("sqlalchemy", "calldesk", "ui")
    read = [Path(name).parts for name in first_row["sources"] if not name.startswith("<")]
    assert [parts for parts in read if set(libraries) & set(parts)] == []


@pytest.mark.parametrize("args", [["--demo"], ["--db", "empty.db"]])
def test_that_without_a_display_the_list_is_printed_and_the_window_drawn(
    project_root: Path, tmp_path: Path, args: list[str]
) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("elsewhere than on Linux there always is a desktop")
    done = run(project_root, args, tmp_path)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].startswith("There is no display here")
    assert "Practice clock: Tue 10:42 Chicago" in lines
    assert sum("callback promised" in line for line in lines) >= 1
    assert lines[-1] == f"Picture of the window: {tmp_path / 'calldesk-window.png'}"
    assert (tmp_path / "calldesk-window.png").read_bytes().startswith(b"\x89PNG")


def test_that_practice_and_a_database_of_ones_own_exclude_each_other(project_root: Path, tmp_path: Path) -> None:
    done = run(project_root, ["--demo", "--db", "own.db"], tmp_path)
    assert done.returncode == 2
    assert "leave out --db" in done.stderr


def test_that_a_database_that_is_none_is_one_sentence(project_root: Path, tmp_path: Path) -> None:
    (tmp_path / "photo.db").write_bytes(b"\x89PNG" * 500)
    done = run(project_root, ["--db", "photo.db"], tmp_path)
    assert done.returncode == 2
    assert done.stderr.strip() == "photo.db is not a CallDesk database. Choose another file with --db."


def test_that_set_up_makes_the_practice_data(project_root: Path, tmp_path: Path) -> None:
    environ = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}
    made = subprocess.run(
        [sys.executable, *set_up.practising(project_root)[1:]],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        check=False,
    )
    assert made.returncode == 0
    assert [path.suffix for path in (tmp_path / "CallDesk").iterdir()] == [".db"]
