"""Puts the subcommands together and runs the one that is named; only its module is imported: a start is quick."""

import argparse
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from typing_extensions import override

from calldesk import VERSION
from calldesk.cli.options import add_common_options
from calldesk.domain.errors import Unreadable

COMMANDS: tuple[tuple[str, str, str], ...] = (
    ("import", "imports", "people, events and lists out of a file"),
    ("list", "lists", "the call list, whom to ring first"),
    ("scores", "lists", "the score of every lead, at one or more moments"),
    ("why", "lists", "why a lead stands where it does, or is not on the list"),
    ("lists", "pools", "who works which list, how deep each is: make, rename, assign, cap, move"),
    ("call", "calls", "dial a lead and log how it ended"),
    ("handoff", "handoffs", "qualified leads and their reps: list, show, over, accept, return, outcome"),
    ("definition", "definitions", "what “qualified” means: list, show, diff, draft, sign"),
    ("outcomes", "outcomes", "how a call can end here: codes, the team's names, cool-offs"),
    ("hours", "hours", "when the phone may ring by country and state: list, set, drop"),
    ("check", "check", "check phone numbers or calling hours of a file"),
    ("metrics", "metrics", "dials, conversations and talk time of a period"),
    ("targets", "targets", "what people and the team are to reach: list, set, days"),
    ("summary", "summaries", "the team's week as PDF, CSV or text; by e-mail to whom"),
    ("signals", "signals", "honest measures: what in the records of a period asks for a look"),
    ("days", "days", "add up the days that are over, so that long reports are quick"),
    ("model", "models", "the score model: show, check, set, history"),
    ("export", "exports", "everything as CSV, scores included"),
    ("bench", "bench", "measure list, claims, writes or start, as ratios of one run"),
    ("verify", "databases", "recompute everything from the facts, report drift"),
    ("doctor", "doctor", "what runs here, what is missing and how to get it"),
    ("jobs", "jobs", "run the background jobs without a window: --once, --list"),
    ("backup", "databases", "a verified copy of the database"),
    ("restore", "databases", "put a copy back; the present one is set aside"),
    ("team", "teams", "a team on a PostgreSQL server: create, upgrade"),
    ("user", "teams", "the members of a team: add, disable, enable, away, back, role, team, password, list"),
    ("copy", "copies", "move a file into an empty team, or a team into a new file"),
)
"""Each subcommand with the module that registers it and what the help says of it."""
_WITH_VALUE = frozenset({"--db", "--at", "--format", "--user"})


class Parser(argparse.ArgumentParser):
    """An argument parser that takes no abbreviations and says what is wrong in one sentence."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - argparse's own options, whatever they are
        options.setdefault("allow_abbrev", False)
        super().__init__(**options)

    @override
    def error(self, message: str) -> NoReturn:
        said = message[:1].upper() + message[1:]
        raise Unreadable(f"{said}. `{self.prog} --help` shows how it is written.")


def run(args: Sequence[str]) -> int:
    """Parses and runs one command line.

    Raises:
        DeskError: What the command says; `Unreadable` where the words are no command.
    """
    parser = Parser(
        prog="calldesk",
        description="CallDesk: whom to ring next, and why. Without a command the window opens.",
        epilog="calldesk --demo opens the window on practice data. calldesk COMMAND --help tells more of each.",
    )
    parser.add_argument("--version", action="version", version=f"calldesk {VERSION}")
    add_common_options(parser)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    wanted = next((module for name, module, _ in COMMANDS if name == command_of(args)), None)
    if wanted is not None:
        import_module(f"calldesk.cli.{wanted}").register(commands)
    for name, _, gives in COMMANDS:
        if name not in commands.choices:
            commands.add_parser(name, help=gives)
    found = parser.parse_args(args)
    return int(found.func(found))


def command_of(args: Sequence[str]) -> str:
    """The first word that is neither an option nor an option's value; empty where there is none."""
    words = iter(args)
    for word in words:
        if word in _WITH_VALUE:
            next(words, None)
        elif not word.startswith("-"):
            return word
    return ""
