import subprocess
import sys
from pathlib import Path

import pytest

from calldesk.__main__ import wants_window
from calldesk.cli.parser import COMMANDS, command_of
from tests.cli.conftest import Shell
from tests.core_world import World, chicago

LIST_COLUMNS = "position,lead_id,external_id,name,company,tier,score,fit,interest,why"


def calldesk(root: Path, *args: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "calldesk", *args]
    return subprocess.run(command, cwd=root, capture_output=True, check=False, **options)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize(
    "args",
    [
        ["nonsense"],
        ["list", "--limt", "3"],
        ["list", "--lim", "3"],
        ["list", "--limit", "x"],
        ["list", "--limit", "0"],
        ["list", "--format", "xml"],
        ["list", "--at", "tomorrow"],
        ["list", "--at", ""],
        ["list", "--at", "9999-12-31"],
        ["list", "--at", "2026-01-01", "--at", "2026-01-02"],
        ["list", "--user", " "],
        ["scores", "--at", "2026-01-01", "--at", "never"],
        ["why"],
        ["why", "abc"],
        ["why", "٣"],
        ["why", "9" * 5000],
        ["call", "1"],
        ["model"],
        ["model", "set"],
        ["model", "check", "no such file.toml"],
        ["metrics"],
        ["export", "everything", "out.csv"],
        ["list", "--db", "mysql://server/desk"],
        ["list", "--db", "postgresql://server"],
        ["backup", "out.db", "--db", "postgresql://server/desk"],
        ["backup", "out.db"],
        ["restore", "no such file.db"],
        ["--at"],
    ],
)
def test_that_wrong_usage_is_2_with_one_sentence(
    args: list[str], shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALLDESK_DB", str(tmp_path / "fresh.db"))
    monkeypatch.chdir(tmp_path)
    answer = shell.run(*args)
    assert answer.code == 2
    assert answer.sentence.endswith((".", "”."))
    assert answer.out == ""


@pytest.mark.parametrize(("content", "code"), [(b"Dear all, " * 500, 2), (b"\xa5\x00" * 4096, 2), (None, 3)])
def test_that_a_file_that_is_no_database_is_told_in_one_sentence(
    content: bytes | None, code: int, shell: Shell, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir() if content is None else other.write_bytes(content)
    answer = shell.run("list", "--db", str(other))
    assert answer.code == code
    assert str(other) in answer.sentence


def test_that_somebody_unknown_is_1(shell: Shell) -> None:
    for args in (["why", "7"], ["why", "ext:none"], ["call", "7", "--outcome", "busy"], ["list", "--list", "Nobody"]):
        assert shell(*args).code == 1


def test_that_the_options_hold_before_and_after_the_subcommand(shell: Shell, world: World) -> None:
    world.lead(full_name="Ada Birch")
    given = ["--db", str(world.path), "--at", "2026-06-09T15:00", "--format", "csv"]
    before, after = shell.run(*given, "list"), shell.run("list", *given)
    assert before.out == after.out
    assert before.out.splitlines()[0] == LIST_COLUMNS
    assert len(before.rows) == 1


def test_that_numbers_have_six_decimals_and_naive_is_the_same_list(shell: Shell, world: World) -> None:
    for number in range(5):
        world.lead(chicago(number), kind="demo_requested", full_name=f"Ada {number}", external_id=f"A{number}")
    listed = shell("list")
    assert all(len(row[name].partition(".")[2]) == 6 for row in listed.rows for name in ("score", "fit", "interest"))
    assert shell("list", "--naive").out == listed.out
    assert [row["position"] for row in shell("list", "--limit", "2", "--list", "Everyone").rows] == ["1", "2"]
    found = shell("list", "--format", "json").json
    assert isinstance(found, list)
    assert list(found[0]) == LIST_COLUMNS.split(",")
    assert isinstance(found[0]["score"], float)


def test_that_scores_name_everybody_at_each_moment(shell: Shell, world: World) -> None:
    world.lead(external_id="A1")
    world.add()
    rows = shell("scores", "--at", "2026-06-01", at="2026-06-09T15:00:00Z").rows
    assert [row["as_of"] for row in rows] == ["2026-06-01T00:00:00Z"] * 2 + ["2026-06-09T15:00:00Z"] * 2
    assert [row["external_id"] for row in rows] == ["A1", "2"] * 2
    assert rows[0]["score"] < rows[2]["score"]


def test_that_text_from_strangers_neither_runs_nor_steers(shell: Shell, world: World) -> None:
    world.lead(full_name="=HYPERLINK(1)", company="\x1b[2Jgone\u202e", external_id="+5")
    row = shell("list").rows[0]
    assert (row["name"], row["external_id"]) == ("'=HYPERLINK(1)", "+5")
    for said in (shell("list", "--format", "table").out, shell("why", "1").out):
        assert "\x1b" not in said
        assert "\u202e" not in said


def test_that_why_says_the_place_or_every_reason(shell: Shell, world: World) -> None:
    lead_id = world.lead(kind="demo_requested", full_name="Ada Birch")
    assert "place 1 of the list" in shell("why", str(lead_id)).out
    world.call(lead_id, "do_not_call")
    found = shell("why", str(lead_id), "--format", "json").json
    assert isinstance(found, dict)
    assert found["position"] is None
    assert {"do_not_call", "redial_gap"} <= {reason["code"] for reason in found["reasons"]}


def test_that_help_names_every_command_and_loads_none(project_root: Path) -> None:
    code = "import sys; from calldesk.__main__ import main; main(['--help']); print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=project_root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"
    assert all(f"    {name} " in done.stdout for name, _, _ in COMMANDS)


@pytest.mark.parametrize("name", [name for name, _, _ in COMMANDS])
def test_that_every_command_has_help(name: str, shell: Shell) -> None:
    answer = shell.run(name, "--help")
    assert answer.code == 0
    assert answer.out.startswith(f"usage: calldesk {name}")


def test_that_a_list_does_not_load_the_import(project_root: Path, tmp_path: Path) -> None:
    code = "import sys; from calldesk.__main__ import main; main(['list', '--db', sys.argv[1]]);"
    slow = {"calldesk.cli.imports", "calldesk.cli.bench", "alembic", "holidays", "python_calamine"}
    code += f"print(*{slow} & {{*sys.modules}})"
    command = [sys.executable, "-c", code, str(tmp_path / "new.db")]
    done = subprocess.run(command, cwd=project_root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == ""


def test_that_only_window_options_open_the_window() -> None:
    assert all(map(wants_window, ([], ["--demo"], ["--db", "a.db"], ["--db=a.db"], ["--demo", "--db", "list"])))
    assert not any(map(wants_window, (["list"], ["--db", "a.db", "list"], ["--at", "2026-01-01"], ["--help"])))
    assert command_of(["--db", "list", "--format=csv", "why", "call"]) == "why"


def test_that_a_reader_that_goes_away_is_no_error(project_root: Path, tmp_path: Path) -> None:
    with World(tmp_path) as world:
        for number in range(400):
            world.lead(chicago(number), full_name="A rather long name to fill the pipe " * 8)
    asked = f"'{sys.executable}' -m calldesk scores --db '{world.path}' --at 2026-06-09"
    line = f"{asked} | head -n 1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], cwd=project_root, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["as_of,external_id,score", "0"]
    assert done.stderr == ""


def test_that_a_full_disk_is_told_in_one_sentence(project_root: Path, tmp_path: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "calldesk", "list", "--db", str(tmp_path / "new.db")]
        done = subprocess.run(command, cwd=project_root, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_that_output_in_a_pipe_is_utf8_whatever_the_terminal_speaks(project_root: Path, tmp_path: Path) -> None:
    with World(tmp_path) as world:
        world.lead(full_name="Zoë Ångström 晶")
    spoken = {"PYTHONIOENCODING": "ascii", "LC_ALL": "C", "PYTHONUTF8": "0", "PATH": ""}
    args = ("list", "--db", str(world.path), "--at", "2026-06-09T15:00")
    done = calldesk(project_root, *args, env=spoken)
    assert "Zoë Ångström 晶" in done.stdout.decode("utf-8")
    bad = calldesk(
        project_root, "call", "1", *args[1:], "--outcome", "busy", b"--note=\xff".decode("utf-8", "surrogateescape")
    )
    assert bad.returncode == 2
    assert bad.stderr.count(b"\n") == 1


def test_that_a_bug_is_one_sentence_and_names_no_lead(project_root: Path, tmp_path: Path) -> None:
    code = "import calldesk.cli.parser as p, calldesk.__main__ as m\n"
    code += "def broken(args): raise KeyError('Ada Birch')\n"
    code += "p.run = broken; m.sys.argv[1:] = ['list']; m.main()"
    env = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project_root, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "KeyError" in done.stderr
    written = [path.read_text("utf-8") for path in tmp_path.rglob("*.log")]
    assert len(written) == 1
    assert "Ada Birch" not in written[0] + done.stderr
