"""`calldesk user away` and `calldesk user back`: from when to when somebody is away, and who has their callbacks."""

import argparse

from calldesk.actions.absences import Away, end_absence, set_absence
from calldesk.cli.context import desk_address, open_desk
from calldesk.cli.output import print_done
from calldesk.domain.absences import read_days
from calldesk.domain.errors import NotFound
from calldesk.domain.leaving import ANYONE
from calldesk.queries.people import people

SAID_OF_AWAY = "Say that somebody is away: their callbacks are others' at once meanwhile, and theirs again afterwards."


def register_away(verb: argparse.ArgumentParser) -> None:
    """Adds from when to when, and who stands in."""
    add = verb.add_argument
    add("days", metavar="DAYS", help="from the first to the last, as people say them: “21 dec - 3 jan”, “thu”")
    add("--callbacks-to", metavar=f"LOGIN|{ANYONE}", default=ANYONE, help="anyone of the list unless said")
    add("--zone", default="UTC", help="IANA zone of their desk; a rep's is the routing's")


def away(args: argparse.Namespace) -> int:
    """Says it."""
    desk_address(args)
    stand_in = "" if args.callbacks_to == ANYONE else args.callbacks_to
    with open_desk(args) as desk:
        first, last = read_days(args.days, desk.now(), args.zone)
        desk.write(set_absence, first, last, Away(args.login, stand_in, args.zone))
    facts = {
        "login": args.login,
        "first": first.isoformat(),
        "last": last.isoformat(),
        "callbacks_to": args.callbacks_to,
    }
    print_done(args.format, f"{args.login} is away from {first.isoformat()} to {last.isoformat()}.", facts)
    return 0


def back(args: argparse.Namespace) -> int:
    """Takes back the absence that holds now, else the next one."""
    desk_address(args)
    with open_desk(args) as desk:
        rows = [row for row in desk.read(people, "UTC") if row.login == args.login]
        nearest = next((span for row in rows for span in row.away), None)
        if nearest is None:
            raise NotFound(f"{args.login} is not away, nor about to be.")
        desk.write(end_absence, nearest.absence_id)
    print_done(args.format, f"{args.login} is back.", {"login": args.login})
    return 0
