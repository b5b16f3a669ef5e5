"""`calldesk metrics`: the numbers of a period, with the version of their definitions."""

import argparse
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import format_of, print_rows
from calldesk.domain.errors import Unreadable
from calldesk.domain.metrics import DEFINITION_VERSION, MEASURES
from calldesk.domain.moments import Moment, moment
from calldesk.queries.metrics import metrics

_MEANINGS = "\n".join(f"  {m.code}: {m.meaning}" for m in MEASURES)
CUTS = ("user", "campaign", "source", "hour", "day")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    measuring = commands.add_parser(
        "metrics",
        parents=[common_options()],
        description="Dials, conversations, talk time and hand-offs of a period.",
        epilog=f"definitions {DEFINITION_VERSION}:\n{_MEANINGS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    measuring.add_argument("--from", dest="from_on", required=True, metavar="DAY", help="first day, inclusive")
    measuring.add_argument("--to", dest="to_on", required=True, metavar="DAY", help="last day, exclusive")
    measuring.add_argument("--by", choices=CUTS)
    measuring.add_argument("--tz", default="UTC", metavar="ZONE", help="whose days and hours; UTC unless said")
    measuring.set_defaults(func=_metrics)


def _metrics(args: argparse.Namespace) -> int:
    zone = _zone(args.tz)
    from_at, to_at = _midnight(args.from_on, zone), _midnight(args.to_on, zone)
    if to_at <= from_at:
        raise Unreadable("--to must lie after --from: the first day counts, the last does not.")
    with open_desk(args) as desk:
        rows = desk.read(metrics, from_at, to_at, args.by or "", args.tz)
    group = (args.by,) if args.by else ()
    columns = (*group, *(measure.code for measure in MEASURES), "definition")
    print_rows(
        columns,
        (
            (
                *((row.group,) if args.by else ()),
                *(row.dials, row.connects, row.conversations, row.talk_seconds, row.talk_median_seconds),
                *(row.qualified, row.accepted, row.handed_over, row.returned, row.won, row.won_value),
                *(row.assignment_p50_seconds, row.assignment_p90_seconds),
                *(row.first_dial_p50_seconds, row.first_dial_p90_seconds, row.untouched, DEFINITION_VERSION),
            )
            for row in rows
        ),
        args.format,
    )
    if format_of(args.format) == "table":
        print(f"\ndefinitions {DEFINITION_VERSION}\n{_MEANINGS}")
    return 0


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Unreadable(f"“{name}” is no time zone. Write it like America/Chicago.") from None


def _midnight(day: str, zone: ZoneInfo) -> Moment:
    try:
        read = date.fromisoformat(day)
    except ValueError:
        raise Unreadable(f"“{day}” is no day. Write it like 2026-11-23.") from None
    return moment(datetime(read.year, read.month, read.day, tzinfo=zone))
