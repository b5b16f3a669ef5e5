"""run.py on small made-up checkouts; the real set-up is what runs these tests."""

import ast
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from calldesk import set_up

WAITER = """
import sys
from pathlib import Path
from calldesk import set_up
set_up.make_environment = lambda root: print("made again")
set_up.set_up(Path(sys.argv[1]))
print("ready", set_up.is_ready(Path(sys.argv[1])))
"""

ORPHAN = """
import os, sys
from pathlib import Path
from calldesk import set_up
with set_up.only_one(Path(sys.argv[1])):
    out = os.dup(1)
    os.set_inheritable(out, True)
    installer = f"import os, signal; os.write({out}, str(os.getpid()).encode() + bytes([10])); signal.pause()"
    set_up.first_failure([sys.executable, "-c", installer])
"""


def make_ready(root: Path) -> None:
    set_up.interpreter(root).parent.mkdir(parents=True, exist_ok=True)
    set_up.interpreter(root).touch()
    (root / ".venv" / "made-from.lock").write_bytes((root / "requirements.lock").read_bytes())


def worked(root: Path) -> str:
    set_up.interpreter(root).parent.mkdir(parents=True)
    set_up.interpreter(root).touch()
    return ""


def failed_with(output: str) -> Callable[[Path], str]:
    return lambda _root: output


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    (tmp_path / "requirements.lock").write_text("alpha==1\n", encoding="utf-8")
    return tmp_path


def test_that_an_old_python_is_refused_with_the_next_step() -> None:
    code = "import runpy, sys; sys.version_info = (3, 10, 2, 'final', 0); runpy.run_path('run.py')"
    done = subprocess.run([sys.executable, "-c", code], cwd=set_up.ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("CallDesk needs Python 3.11 or newer, and this is 3.10: install")


def test_that_an_old_python_can_read_run_py() -> None:
    text = (set_up.ROOT / "run.py").read_text(encoding="ascii")
    tree = ast.parse(text, feature_version=(3, 4))
    allowed = (ast.Module, ast.Expr, ast.If, ast.Import, ast.ImportFrom)
    assert [type(node) for node in tree.body if not isinstance(node, allowed)] == []


def test_that_a_checkout_is_ready_only_when_made_from_this_very_lock(checkout: Path) -> None:
    assert not set_up.is_ready(checkout)
    make_ready(checkout)
    assert set_up.is_ready(checkout)
    (checkout / "requirements.lock").write_text("alpha==2\n", encoding="utf-8")
    assert not set_up.is_ready(checkout)


def test_that_an_environment_whose_python_is_gone_is_not_ready(checkout: Path) -> None:
    make_ready(checkout)
    set_up.interpreter(checkout).unlink()
    assert not set_up.is_ready(checkout)


def test_that_a_ready_checkout_is_left_alone_even_where_nothing_can_be_written(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_ready(checkout)
    monkeypatch.setattr(set_up, "only_one", None)
    set_up.set_up(checkout)


def test_that_what_an_interrupted_set_up_left_is_made_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (checkout / ".venv" / "lib").mkdir(parents=True)
    (checkout / ".venv" / "lib" / "half.py").touch()
    monkeypatch.setattr(set_up, "install_with_uv", worked)
    set_up.set_up(checkout)
    assert set_up.is_ready(checkout)
    assert not (checkout / ".venv" / "lib").exists()


def test_that_pip_is_tried_where_uv_is_missing_or_fails(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "install_with_uv", failed_with("uv: no such option"))
    monkeypatch.setattr(set_up, "install_with_pip", worked)
    set_up.set_up(checkout)
    assert set_up.is_ready(checkout)


def test_that_a_failed_set_up_says_one_sentence_keeps_the_details_and_is_not_ready(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "install_with_uv", failed_with("uv was not found"))
    monkeypatch.setattr(set_up, "install_with_pip", failed_with("Retrying: [Errno 101] Network is unreachable"))
    with pytest.raises(set_up.StopError, match="check the network"):
        set_up.set_up(checkout)
    assert "Errno 101" in (checkout / ".venv" / "set-up.log").read_text(encoding="utf-8")
    assert not set_up.is_ready(checkout)


def test_that_a_set_up_waits_for_the_one_under_way_and_does_nothing_twice(checkout: Path) -> None:
    with set_up.only_one(checkout / ".venv.lock"):
        command = [sys.executable, "-c", WAITER, str(checkout)]
        child = subprocess.Popen(command, cwd=set_up.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert child.stderr is not None
        assert "waiting" in child.stderr.readline()
        make_ready(checkout)
    assert child.communicate(timeout=60)[0] == "ready True\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there an installer ends with its console")
def test_that_an_installer_that_outlives_a_killed_set_up_holds_the_next_one_off(checkout: Path) -> None:
    command = [sys.executable, "-c", ORPHAN, str(checkout / ".venv.lock")]
    with subprocess.Popen(command, cwd=set_up.ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        installer = int(child.stdout.readline())
        child.kill()
        child.wait(timeout=60)
        with (checkout / ".venv.lock").open("ab") as file:
            held = not set_up.lock(file.fileno())
        os.kill(installer, signal.SIGKILL)
    assert held
    with set_up.only_one(checkout / ".venv.lock"):
        """It is free again once the installer is gone; else this waits for ever."""


def test_that_a_folder_that_cannot_be_written_is_named(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(set_up, "only_one", refuse)
    with pytest.raises(set_up.StopError, match=r"may not write to .*: copy its folder"):
        set_up.set_up(checkout)


def test_that_a_python_without_venv_asks_for_debians_package(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(set_up, "first_failure", lambda *_commands: "No module named ensurepip")
    monkeypatch.setattr(
        set_up.system_packages, "install", lambda packages, _purpose: asked.extend(packages) or "Install it."
    )
    with pytest.raises(set_up.StopError, match="Install it"):
        set_up.install_with_pip(checkout)
    assert asked == [f"python3.{sys.version_info.minor}-venv"]


@pytest.mark.parametrize(
    ("output", "next_step"),
    [
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "not the one CallDesk was tested"),
        ("error: Hash mismatch for `six==1.17.0`", "not the one CallDesk was tested"),
        ("OSError: [Errno 28] No space left on device", "free about 500 MB"),
        ("error: dns error: failed to lookup address information", "check the network"),
        ("Failed to establish a new connection\nERROR: No matching distribution found for six", "check the network"),
        ("ERROR: No matching distribution found for pyside6-essentials==6.11.3", "install Python 3.11, 3.12 or 3.13"),
        ("something new", "read .venv/set-up.log"),
    ],
)
def test_that_each_failure_of_an_installer_is_one_sentence_with_the_next_step(output: str, next_step: str) -> None:
    sentence = set_up.explain(output)
    assert next_step in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_that_the_first_failure_ends_the_commands(tmp_path: Path) -> None:
    python = sys.executable
    assert set_up.first_failure([python, "-c", ""], [python, "-c", ""]) == ""
    touch = f"open({str(tmp_path / 'mark')!r}, 'w').close()"
    assert "oh no" in set_up.first_failure([python, "-c", "raise SystemExit('oh no')"], [python, "-c", touch])
    assert not (tmp_path / "mark").exists()


@pytest.mark.parametrize(
    ("error", "exit_code", "said"),
    [(set_up.StopError("Do this next."), 2, "Do this next."), (KeyboardInterrupt(), 130, "Run the same command again")],
)
def test_that_a_stop_is_a_sentence_and_an_exit_code(
    error: BaseException,
    exit_code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def stop(_root: Path) -> None:
        raise error

    monkeypatch.setattr(set_up, "set_up", stop)
    assert set_up.main(["--demo"]) == exit_code
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.out == ""


def test_that_help_needs_no_set_up(tmp_path: Path) -> None:
    script = str(set_up.ROOT / "run.py")
    done = subprocess.run(
        [sys.executable, "-S", script, "--help"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "run.py test" in done.stdout


def test_that_the_checkout_is_found_from_any_folder_and_nothing_of_that_folder_is(tmp_path: Path) -> None:
    (tmp_path / "calldesk.py").write_text("raise SystemExit('the wrong one')\n", encoding="utf-8")
    environment = set_up.child_environment(set_up.ROOT, os.environ)
    command = [sys.executable, "-c", "import calldesk; print(calldesk.__file__)"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()).parent == set_up.ROOT / "calldesk"


def test_that_a_python_path_of_the_users_own_is_kept_behind_ours() -> None:
    environment = set_up.child_environment(Path("top"), {"PYTHONPATH": "own", "HOME": "here"})
    assert environment == {"PYTHONPATH": f"top{os.pathsep}own", "PYTHONSAFEPATH": "1", "HOME": "here"}


@pytest.mark.parametrize(
    ("args", "module_and_args", "looks_for_qt"),
    [
        ([], ["calldesk"], True),
        (["--demo"], ["calldesk", "--demo"], True),
        (["cli", "list", "--limit", "3"], ["calldesk", "list", "--limit", "3"], False),
        (["cli"], ["calldesk", "--help"], False),
        (["test", "tests/shape"], ["pytest", "tests/shape"], True),
    ],
)
def test_that_each_way_to_run_becomes_the_right_module(
    args: list[str], module_and_args: list[str], looks_for_qt: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed_over: list[list[str]] = []
    looked: list[object] = []
    monkeypatch.setattr(
        set_up, "hand_over", lambda _root, command, _environment: handed_over.append(list(command)) or 0
    )
    monkeypatch.setattr(set_up.system_packages, "ensure_libraries", lambda environ: looked.append(environ) or "")
    monkeypatch.chdir(set_up.ROOT)
    assert set_up.start(set_up.ROOT, args) == 0
    assert handed_over == [module_and_args]
    assert bool(looked) == looks_for_qt


def test_that_missing_libraries_stop_the_window_before_qt_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up.system_packages, "ensure_libraries", lambda _environ: "Install these.")
    with pytest.raises(set_up.StopError, match="Install these"):
        set_up.start(set_up.ROOT, ["--demo"])
