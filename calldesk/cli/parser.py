"""Puts the subcommands together and runs the one that is named."""

import argparse
from collections.abc import Sequence

from calldesk import VERSION
from calldesk.cli import calls, check, databases, doctor, exports, imports, lists, metrics, models


def run(args: Sequence[str]) -> int:
    """Parses and runs one command line; usage errors exit with 2 by themselves.

    Raises:
        DeskError: What the command says.
    """
    parser = argparse.ArgumentParser(
        prog="calldesk",
        description="CallDesk: whom to ring next, and why. Without a command the window opens.",
        epilog="calldesk --demo opens the window on practice data.",
    )
    parser.add_argument("--version", action="version", version=f"calldesk {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for module in (imports, lists, calls, check, metrics, models, exports, databases, doctor):
        module.register(commands)
    found = parser.parse_args(args)
    return int(found.func(found))
