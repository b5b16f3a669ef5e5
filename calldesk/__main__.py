"""`calldesk`: the command line, or without a subcommand the window."""

import os
import subprocess
import sys
from collections.abc import Sequence

from calldesk.domain.errors import DeskError

WINDOW_OPTIONS = frozenset({"--demo", "--db"})


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; gives the exit code of the contract: 0 done, 1 no, 2 wrong usage, 3 database away."""
    args = list(sys.argv[1:] if argv is None else argv)
    if not args or args[0] in WINDOW_OPTIONS:
        return _window(args)
    try:
        from calldesk.cli.parser import run  # noqa: PLC0415 - the window starts without the command line

        return run(args)
    except DeskError as error:
        print(error.sentence, file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("Stopped; nothing half-done was kept.", file=sys.stderr)
        return 1


def _window(args: list[str]) -> int:
    command = [sys.executable, "-m", "ui", *args]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(sys.executable, command)  # noqa: S606 - the core never imports Qt: the window is its own process
    return subprocess.call(command)  # noqa: S603 - our own module


if __name__ == "__main__":
    sys.exit(main())
