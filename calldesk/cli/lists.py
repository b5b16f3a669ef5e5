"""`calldesk list`, `scores` and `why`: the order, the numbers and their reasons."""

import argparse

from calldesk.cli.context import find_lead, find_pool, moment_of, open_desk, read_moment
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, plain, print_object, print_rows
from calldesk.cli.why import why_lines, why_object
from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import iso
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
    listing = commands.add_parser("list", parents=[common_options()], description="The call list: whom to ring first.")
    listing.add_argument("--limit", type=int, metavar="N", help="so many rows; all unless said")
    listing.add_argument("--list", metavar="NAME", help="only this list")
    listing.add_argument("--naive", action="store_true", help="recompute everything from the facts, in plain Python")
    listing.set_defaults(func=_list)
    said = "The score of every lead stored now, callable or not; --at may be given several times."
    scoring = commands.add_parser("scores", parents=[common_options()], description=said)
    scoring.set_defaults(func=_scores)
    said = "Why a lead stands where it does, or every reason why it is not on the list."
    asking = commands.add_parser("why", parents=[common_options()], description=said)
    asking.add_argument("lead", metavar="LEAD", help="a lead_id, or ext: and the external_id")
    asking.set_defaults(func=_why)


def _list(args: argparse.Namespace) -> int:
    if args.limit is not None and args.limit < 1:
        raise Unreadable("--limit wants a number of rows, 1 or more.")
    with open_desk(args) as desk:
        pool = desk.read(find_pool, args.list) if args.list else None
        page = desk.read(call_list, min(args.limit or EVERYBODY, EVERYBODY), pool, brute=args.naive)
    print_rows(LIST_COLUMNS, map(_cells, page.rows), args.format)
    return 0


def _cells(row: CallListRow) -> tuple[Cell, ...]:
    who = (row.position, row.lead_id, row.external_id, row.name, row.company)
    return (*who, str(row.tier), row.score, float(row.fit), row.interest, sentence(row.why))


def _scores(args: argparse.Namespace) -> int:
    moments = [read_moment(given) for given in args.at or []]
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
        print("\n".join(map(plain, why_lines(found))))
    return 0
