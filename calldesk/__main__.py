"""`calldesk`: the command line, or without a subcommand the window."""

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from types import TracebackType

from calldesk.domain.errors import DeskError


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code of the contract: 0 done, 1 no, 2 wrong usage, 3 database away."""
    args = list(sys.argv[1:] if argv is None else argv)
    if wants_window(args):
        return _window(args)
    _write_utf8()
    if argv is None:  # a process of our own
        sys.excepthook = _broke
    try:
        code = _run(args)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough, as in `calldesk list | head`
        _leave_stdout()
        return 0
    except OSError as error:
        _leave_stdout()
        _tell(f"The answer could not be written: {error.strerror or error}. Send it somewhere else.")
        return 2
    return code


def wants_window(args: Sequence[str]) -> bool:
    """Whether there is nothing but what the window takes: `--demo` and `--db PATH`."""
    words = iter(args)
    for word in words:
        if word == "--db":
            next(words, None)
        elif word != "--demo" and not word.startswith("--db="):
            return False
    return True


def _run(args: Sequence[str]) -> int:
    try:
        from calldesk.cli.parser import run  # noqa: PLC0415 - the window starts without the command line

        return run(args)
    except DeskError as error:
        _tell(error.sentence)
        return error.exit_code
    except SystemExit as end:  # argparse, after it has printed its help
        return end.code if isinstance(end.code, int) else 0
    except UnicodeEncodeError:
        _tell("One of the words given is not text in UTF-8. Write it anew, or set the terminal to UTF-8.")
        return 2
    except KeyboardInterrupt:
        _tell("Stopped; nothing half-done was kept.")
        return 1


def _broke(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    """What Python calls for a bug, before it ends with code 1: written down, and told in one sentence."""
    from calldesk.cli.breakage import write_down  # noqa: PLC0415 - only where something broke

    _tell(write_down(error))


def _tell(sentence: str) -> None:
    """One sentence is one line; lead text in it steers no terminal (R13)."""
    print("".join(sign if sign.isprintable() else " " for sign in sentence), file=sys.stderr)


def _write_utf8() -> None:
    """Output is UTF-8 in a pipe; a terminal that lacks a sign shows another."""
    if sys.stdout is None:  # started with its output closed
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    if isinstance(sys.stdout, io.TextIOWrapper):
        encoding = sys.stdout.encoding if sys.stdout.isatty() else "utf-8"
        sys.stdout.reconfigure(encoding=encoding, errors="replace")


def _leave_stdout() -> None:
    """Sends what is still buffered nowhere, so that the end of the process does not trip over it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def _window(args: list[str]) -> int:
    command = [sys.executable, "-m", "ui", *args]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(sys.executable, command)  # noqa: S606 - the core never imports Qt: the window is its own process
    return subprocess.call(command)  # noqa: S603 - our own module


if __name__ == "__main__":
    sys.exit(main())
