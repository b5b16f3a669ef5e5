"""Make CallDesk's environment in its own folder and run it: the work of `run.py`, with Python's own library only."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from calldesk import system_packages

ROOT = Path(__file__).resolve().parents[1]
USAGE = """python3 run.py            open CallDesk (the first time it sets itself up)
python3 run.py --demo     open it on practice data
python3 run.py cli ...    the command line: run.py cli --help
python3 run.py test ...   all tests; arguments go to pytest
python3 run.py check      format, lint, types, import contracts, shape of the code"""
SPREAD = ["-n", str(min((os.cpu_count() or 1) + 1, 4)), "--dist", "loadfile"]
"""One process more than there are processors: tests wait a third of their time."""

# The installer's own words -> what a person should do. The first that fits is said.
FAILURES = {
    ("do not match the hashes", "hash mismatch"): (
        "A downloaded package is not the one CallDesk was tested with, so nothing was installed: run the same command "
        "again, and if it repeats, ask who runs your network."
    ),
    ("no space left",): "The disk is full: free about 500 MB, then run the same command again.",
    ("connect", "resolve host", "name resolution", "dns error", "timed out", "unreachable", "proxy"): (
        "CallDesk could not download what it needs: check the network (and its proxy), then run the same command again."
    ),
    ("no matching distribution", "no wheels", "no solution", "not supported"): (
        "CallDesk's packages are not made for this Python on this machine: install Python 3.11, 3.12 or 3.13 from "
        "python.org or your system, and run run.py with it."
    ),
}


class StopError(Exception):
    """Set-up cannot go on; the text tells a person why and what to do next."""


def say(text: str) -> None:
    """Tell the person; on stderr, so that the output of `run.py cli` stays clean."""
    print(text, file=sys.stderr, flush=True)


def main(args: Sequence[str]) -> int:
    """Set up where needed and run what `args` ask for.

    Returns:
        The exit code of what was run; 2 when set-up cannot go on, 130 when it was interrupted.
    """
    if args[:1] in (["-h"], ["--help"], ["help"]):
        print(USAGE)
        return 0
    try:
        set_up(ROOT)
        return start(ROOT, args)
    except StopError as stop:
        say(str(stop))
        return 2
    except KeyboardInterrupt:
        say("Stopped. Run the same command again to go on.")
        return 130


def stop_at(trouble: str) -> None:
    """Go on where the text is empty; else stop with it.

    Raises:
        StopError: there is trouble.
    """
    if trouble:
        raise StopError(trouble)


def start(root: Path, args: Sequence[str]) -> int:
    """Run one of the five things `run.py` can do; on POSIX most of them replace this process."""
    environment = child_environment(root, os.environ)
    if args[:1] == ["check"]:
        return check(root)
    if args[:1] == ["cli"]:
        return hand_over(root, ["calldesk", *(args[1:] or ["--help"])], environment)
    if args[:1] == ["test"]:
        os.chdir(root)
        del environment["PYTHONSAFEPATH"]  # a test may start Python in a folder of its own
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        real_window = {"DISPLAY": ":"} if shutil.which("Xvfb") else {}
        stop_at(system_packages.ensure_libraries(real_window))
        spread = SPREAD if all(arg.startswith("-") for arg in args[1:]) else []  # a named file runs in one process
        return hand_over(root, ["pytest", *spread, *args[1:]], environment)
    stop_at(system_packages.ensure_libraries(os.environ))
    return hand_over(root, ["calldesk", *args], environment)


def child_environment(root: Path, environ: Mapping[str, str]) -> dict[str, str]:
    """Give the environment in which Python finds this checkout from any working folder, and nothing of that folder.

    Python may keep what it compiled, whatever the person's own environment says: else every start takes a second more.
    """
    path = os.pathsep.join(filter(None, [str(root), environ.get("PYTHONPATH", "")]))
    kept = {name: value for name, value in environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": path, "PYTHONSAFEPATH": "1"}


def hand_over(root: Path, module_and_args: Sequence[str], environment: Mapping[str, str]) -> int:
    """Become `python -m MODULE ARGS`; on Windows, which cannot, wait for it and give its exit code."""
    command = [str(interpreter(root)), "-m", *module_and_args]
    if os.name != "nt":
        os.execve(command[0], command, environment)  # noqa: S606 -- no shell is wanted
    return subprocess.call(command, env=environment)


def check(root: Path) -> int:
    """Run every house check, all of them even when one fails; give 0 when all passed, else 1."""
    python = str(interpreter(root))
    contracts = "from importlinter.cli import lint_imports_command as lint; lint()"
    steps = {
        "format": ["-m", "ruff", "format", "--check", "."],
        "lint": ["-m", "ruff", "check", "."],
        "types": ["-m", "mypy"],
        "import contracts": ["-c", contracts],
        "shape": ["-m", "pytest", "tests/shape"],
    }
    stop_at(system_packages.ensure_libraries({}))  # the shape tests start Qt
    failed = []
    for name, arguments in steps.items():
        say(f"== {name}")
        if subprocess.call([python, *arguments], cwd=root, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}):
            failed.append(name)
    say(f"check: {', '.join(failed)} failed." if failed else f"check: all {len(steps)} passed.")
    return 1 if failed else 0


def interpreter(root: Path) -> Path:
    """Name the Python of CallDesk's own environment; it need not exist yet."""
    return root / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_ready(root: Path) -> bool:
    """Tell whether the environment was made, to its end, from the lock as it stands now."""
    try:
        made_from = (root / ".venv" / "made-from.lock").read_bytes()
        return made_from == (root / "requirements.lock").read_bytes() and interpreter(root).exists()
    except OSError:
        return False


def set_up(root: Path) -> None:
    """Make the environment if it is not ready; of several processes one makes it and the others wait.

    Raises:
        StopError: the folder cannot be written, or the dependencies cannot be installed.
    """
    if is_ready(root):
        return
    try:
        with only_one(root / ".venv.lock"):
            if not is_ready(root):
                make_environment(root)
    except PermissionError as error:
        message = f"CallDesk may not write to {error.filename}: copy its folder to one of your own and run it there."
        raise StopError(message) from error


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock at `path`; it ends by itself when this process dies."""
    with path.open("ab") as file:
        if not lock(file.fileno()):
            say("CallDesk is being set up in this folder by another process; waiting for it ...")
            while not lock(file.fileno()):
                time.sleep(0.2)
        yield


def lock(descriptor: int) -> bool:
    """Try once to lock an open file; tell whether it is ours now."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 -- only Windows has it

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 -- Windows has none

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.set_inheritable(descriptor, True)  # an installer that outlives us holds it on
    except OSError:
        return False
    return True


def make_environment(root: Path) -> None:
    """Make `.venv` anew from the lock, with uv where it works, else with venv and pip.

    The mark that it is ready is written last, so an interrupted set-up is simply made again.

    Raises:
        StopError: neither way worked; the installer's own words are in `.venv/set-up.log`.
    """
    started = time.monotonic()
    say("Setting up CallDesk (once, about a minute; up to 150 MB to download) ...")
    output = ""
    for way in (install_with_uv, install_with_pip):
        remove_environment(root)
        output = way(root)
        if not output:
            mark = root / ".venv" / "made-from.lock"
            mark.with_suffix(".new").write_bytes((root / "requirements.lock").read_bytes())
            mark.with_suffix(".new").replace(mark)
            with contextlib.suppress(OSError):
                system_packages.run(practising(root))
            say(f"Ready after {time.monotonic() - started:.0f} s.")
            return
    (root / ".venv").mkdir(exist_ok=True)
    (root / ".venv" / "set-up.log").write_text(output, encoding="utf-8")
    raise StopError(explain(output))


def remove_environment(root: Path) -> None:
    """Remove what is left of an older or interrupted environment.

    Raises:
        StopError: a file of it is in use (Windows).
    """
    venv = root / ".venv"
    try:
        if venv.is_symlink():  # what it points to is somebody else's
            venv.unlink()
        elif venv.exists():
            (venv / "made-from.lock").unlink(missing_ok=True)
            shutil.rmtree(venv)
    except OSError as error:
        if os.name == "nt":
            message = "CallDesk is still open: close it, then run the same command again."
            raise StopError(message) from error
        raise


def install_with_uv(root: Path) -> str:
    """Make the environment with uv; give "" when done, else why not."""
    uv = shutil.which("uv")
    if not uv:
        return "uv was not found"
    venv, python = str(root / ".venv"), str(interpreter(root))
    install = [uv, "pip", "install", "-q", "--compile-bytecode", "--python", python, *wheels_of(root)]
    return first_failure([uv, "venv", "-q", "--no-project", "--python", base_python(), venv], install, compiling(root))


def install_with_pip(root: Path) -> str:
    """Make the environment with venv and pip; give "" when done, else why not.

    Raises:
        StopError: this Python came without venv or ensurepip (Debian's python3-venv) and they cannot be installed.
    """
    if first_failure([base_python(), "-c", "import ensurepip, venv"]):
        stop_at(system_packages.install([f"python3.{sys.version_info.minor}-venv"], "to make its environment"))
    venv, python = str(root / ".venv"), str(interpreter(root))
    pip = [python, "-m", "pip", "install", "-q", "--no-input", "--disable-pip-version-check", "--retries", "2"]
    return first_failure([base_python(), "-m", "venv", venv], [*pip, *wheels_of(root)], compiling(root))


def compiling(root: Path) -> list[str]:
    """Give the command that compiles CallDesk itself, so that the first start is as quick as any other."""
    return [str(interpreter(root)), "-m", "compileall", "-q", str(root / "calldesk"), str(root / "ui")]


def practising(root: Path) -> list[str]:
    """Give the command that makes the practice data and keeps it, for the same reason; failing costs only time."""
    code = "from ui.window.opening import open_practice; open_practice().close()"
    return [str(interpreter(root)), "-c", f"import sys; sys.path.insert(0, {str(root)!r}); {code}"]


def wheels_of(root: Path) -> list[str]:
    """Give the arguments, equal for uv and pip, for exactly what the lock names and nothing to compile."""
    return ["--require-hashes", "--only-binary", ":all:", "-r", str(root / "requirements.lock")]


def base_python() -> str:
    """Give the Python outside any environment, as the one it may run in is made anew."""
    return getattr(sys, "_base_executable", None) or sys.executable


def first_failure(*commands: Sequence[str]) -> str:
    """Run commands in turn; give "" when all worked, else the output of the first that failed."""
    return next(filter(None, map(system_packages.run, commands)), "")


def explain(output: str) -> str:
    """Turn an installer's output into one sentence with the next step."""
    lowered = output.lower()
    for words, sentence in FAILURES.items():
        if any(word in lowered for word in words):
            return sentence
    return "The dependencies could not be installed: read .venv/set-up.log, then run the same command again."
