"""`calldesk days`: adds up the days that are over, so that long reports are quick; the jobs keep it up."""

import argparse
from zoneinfo import ZoneInfo

from calldesk.actions.rolled_days import forget_rolled_days, roll_a_day, set_report_zone
from calldesk.cli.context import open_desk
from calldesk.cli.metrics import zone_named
from calldesk.cli.options import common_options
from calldesk.cli.output import print_done
from calldesk.desk import Desk
from calldesk.domain.errors import Rejected
from calldesk.queries.rolled_days import days_left
from calldesk.store.report_zone import report_zone


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = (
        "Add up the days that are over, by person, so that reports of months and years are quick. No number changes by"
        " it: a day that is not added up, or of which a fact has come in since, is counted from its facts."
    )
    adding = commands.add_parser("days", parents=[common_options()], description=said)
    adding.add_argument("--tz", metavar="ZONE", help="from now on the days of this zone; UTC until one is said")
    adding.add_argument("--anew", action="store_true", help="forget those that are added up, and begin again")
    adding.set_defaults(func=_days)


def _days(args: argparse.Namespace) -> int:
    zone = zone_named(args.tz) if args.tz else ""
    with open_desk(args) as desk:
        if zone:
            desk.write(set_report_zone, zone)
        if args.anew:
            desk.write(forget_rolled_days)
        count = _added(desk)
        kept = desk.read(report_zone)
    sentence = f"{count} days of {ZoneInfo(kept).key} added up."
    print_done(args.format, sentence, {"days": count, "zone": kept})
    return 0


def _added(desk: Desk) -> int:
    """Adds up one day after the other.

    Raises:
        Rejected: Somebody writes older facts just now.
    """
    count = 0
    while desk.write(roll_a_day):
        count += 1
    if desk.read(days_left):
        raise Rejected("Older facts are coming in just now. Try again when that import is done.")
    return count
