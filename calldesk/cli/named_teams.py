"""`calldesk user team`: the named team that somebody works in, from a day on; without a name, how it was so far."""

import argparse

from calldesk.actions.named_teams import set_named_team
from calldesk.cli.context import desk_address, open_desk
from calldesk.cli.metrics import day_named
from calldesk.cli.output import print_done, print_rows
from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import iso
from calldesk.domain.named_teams import NO_TEAM
from calldesk.queries.members import team_moves

SAID_OF_NAMED_TEAM = (
    "Say in which named team somebody works, from a day on: reports and board count each day for its team."
    " Without a name: every team they were in."
)
COLUMNS = ("from_on", "team", "by", "said_at")


def register_named_team(verb: argparse.ArgumentParser) -> None:
    """Adds the team and its first day."""
    verb.add_argument("name", metavar="NAME", nargs="?", help="the team, which is made by its first person; '' = none")
    verb.add_argument("--none", action="store_true", help="they are in no team")
    verb.add_argument("--from", dest="from_on", metavar="DAY", help="the first day in it; default: today")


def named_team(args: argparse.Namespace) -> int:
    """Says it, or tells what was said."""
    desk_address(args)
    if args.none and args.name:
        raise Unreadable("Give the name of a team, or --none: not both.")
    if args.name is None and not args.none:
        if args.from_on:
            raise Unreadable("Say which team from that day on: its name, or --none.")
        return _tell(args)
    first = day_named(args.from_on) if args.from_on else None
    with open_desk(args) as desk:
        made = desk.write(set_named_team, args.login, args.name or "", from_on=first)
        said = next(one for one in desk.read(team_moves, args.login) if one.move_id == made)
    where = f"in {said.team}" if said.team else f"in {NO_TEAM}"
    facts = {"login": args.login, "team": said.team, "from_on": said.from_on.isoformat()}
    print_done(args.format, f"{args.login} is {where} from {said.from_on.isoformat()} on.", facts)
    return 0


def _tell(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        found = desk.read(team_moves, args.login)
    rows = ((one.from_on.isoformat(), one.team or NO_TEAM, one.by, iso(one.said_at)) for one in found)
    print_rows(COLUMNS, rows, args.format)
    return 0
