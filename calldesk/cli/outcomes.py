"""`calldesk outcomes`: how a call can end here, as the team has it, and what was changed when."""

import argparse

from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, print_rows
from calldesk.domain.moments import iso
from calldesk.domain.outcomes import Outcome
from calldesk.queries.team_rules import outcome_table, rules_now

_SAYS = ("code", "label", "class", "effect", "key")
COLUMNS = (*_SAYS, "cool_off_seconds", "other_part", "most_repeats", "asks", "retired")
HISTORY = ("version", "at", "by", "what")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = "The outcomes of this database in the order of its table: codes, the team's names, keys and cool-offs."
    outcomes = commands.add_parser("outcomes", parents=[common_options()], description=said)
    outcomes.add_argument("--history", action="store_true", help="what was changed, when and by whom; newest first")
    outcomes.set_defaults(func=_outcomes)


def _outcomes(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        if args.history:
            changes = desk.read(rules_now).history
            lines = [(one.version_no, iso(one.at), one.by, "; ".join(one.what)) for one in changes]
            print_rows(HISTORY, lines, args.format)
            return 0
        table = desk.read(outcome_table)
    print_rows(COLUMNS, map(_cells, table.outcomes), args.format)
    return 0


def _cells(one: Outcome) -> tuple[Cell, ...]:
    needs = (("reason", one.needs_reason), ("note", one.needs_note), ("callback", one.takes_callback))
    asks = " ".join(word for word, asked in needs if asked)
    other, retired = ("yes" if flag else "no" for flag in (one.other_part, one.retired))
    said = (one.code, one.label, one.klass.value, one.effect.value, one.key)
    return (*said, one.cool_off_seconds, other, one.most_repeats, asks, retired)
