"""`calldesk list`, `scores` and `why`: the order, the numbers and their reasons."""

import argparse

from calldesk.cli.context import common_options, find_lead, find_pool, moment_of, open_desk
from calldesk.cli.output import Cell, print_object, print_rows
from calldesk.cli.why import why_lines, why_object
from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import iso, parse_instant
from calldesk.domain.sentences import sentence
from calldesk.queries.call_list import CallListRow, call_list
from calldesk.queries.scores import scores
from calldesk.queries.why import why

LIST_COLUMNS = (
    "position",
    "lead_id",
    "external_id",
    "name",
    "company",
    "tier",
    "score",
    "fit",
    "interest",
    "why",
)
EVERYBODY = 2**31


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the three subcommands."""
    common = common_options()
    listing = commands.add_parser("list", parents=[common], help="the call list, whom to ring first")
    listing.add_argument("--limit", type=int, metavar="N", help="so many rows; all unless said")
    listing.add_argument("--list", metavar="NAME", help="only this list")
    listing.add_argument("--naive", action="store_true", help="recompute everything from the facts, in plain Python")
    listing.set_defaults(func=_list)
    scoring = commands.add_parser("scores", parents=[common], help="the score of every lead, at one or more moments")
    scoring.set_defaults(func=_scores)
    asking = commands.add_parser("why", parents=[common], help="why a lead stands where it does, or is not on the list")
    asking.add_argument("lead", metavar="LEAD")
    asking.set_defaults(func=_why)


def _list(args: argparse.Namespace) -> int:
    if args.limit is not None and args.limit < 1:
        raise Unreadable("--limit wants a number of rows, 1 or more.")
    with open_desk(args) as desk:
        pool = desk.read(find_pool, args.list) if args.list else None
        page = desk.read(call_list, args.limit or EVERYBODY, pool, brute=args.naive)
    print_rows(LIST_COLUMNS, map(_cells, page.rows), args.format)
    return 0


def _cells(row: CallListRow) -> tuple[Cell, ...]:
    who = (row.position, row.lead_id, row.external_id, row.name, row.company)
    return (*who, str(row.tier), row.score, float(row.fit), row.interest, sentence(row.why))


def _scores(args: argparse.Namespace) -> int:
    moments = [parse_instant(given) for given in args.at or []]
    with open_desk(args, moments[0] if moments else None) as desk:
        found = desk.read(scores, tuple(moments) or (desk.now(),))
    print_rows(("as_of", "external_id", "score"), ((iso(r.at), r.external_id, r.score) for r in found), args.format)
    return 0


def _why(args: argparse.Namespace) -> int:
    with open_desk(args, moment_of(args)) as desk:
        found = desk.read(why, desk.read(find_lead, args.lead))
    if args.format == "json":
        print_object(why_object(found))
    else:
        print("\n".join(why_lines(found)))
    return 0
