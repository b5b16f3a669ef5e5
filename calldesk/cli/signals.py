"""`calldesk signals`: what in the records of a period asks for a look, with the small print of each signal."""

import argparse
from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from calldesk.cli.context import open_desk
from calldesk.cli.metrics import day_named, zone_named
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, format_of, print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import Unreadable
from calldesk.domain.metrics_periods import midnight
from calldesk.domain.moments import instant
from calldesk.domain.named_teams import NO_TEAM
from calldesk.domain.signals import MEANINGS, SIGNALS_VERSION, Meaning, Sign, SignalRow, TeamSignal
from calldesk.queries.signals import Signals, signals, signals_of_teams

_COLUMNS = ("signal", "records", "of", "share", "version")
_OF_PERSON = ("user", *_COLUMNS, "team_median_share", "small_sample", "stands_out")
_OF_TEAM = ("team", *_COLUMNS, "small_sample")
_BY_USER, _BY_TEAM = "user", "team"


def _small_print(sign: Sign, meaning: Meaning) -> str:
    shown = f"Stands out from {meaning.least} records and {meaning.least_percent} % on, and twice the team's median."
    return f"  {sign}: {meaning.means} {meaning.means_not} {shown}"


_MEANINGS = "\n".join(_small_print(sign, meaning) for sign, meaning in MEANINGS.items())
_SAID = (
    "Honest measures of a period: dials too short, in bursts or without an outcome, talk longer than the telephone"
    " says, hand-offs without a conversation, leads parked. A signal is a question to the records, not a verdict:"
    " nothing follows from one by itself, and each person sees their own."
)

_BY_SAID = (
    "user: each person's own, with the median of all; team: each named team's, a record with the team its person was"
    " in then"
)


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    telling = commands.add_parser(
        "signals",
        parents=[common_options()],
        description=_SAID,
        epilog=f"signals {SIGNALS_VERSION}:\n{_MEANINGS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    telling.add_argument("--from", dest="from_on", metavar="DAY", help="first day, inclusive; Monday unless said")
    telling.add_argument("--to", dest="to_on", metavar="DAY", help="last day, exclusive; up to now unless said")
    telling.add_argument("--by", choices=(_BY_USER, _BY_TEAM), help=_BY_SAID)
    telling.add_argument("--tz", default="UTC", metavar="ZONE", help="whose days; UTC unless said")
    telling.set_defaults(func=_signals)


def _signals(args: argparse.Namespace) -> int:
    clock = ZoneInfo(zone_named(args.tz))
    with open_desk(args) as desk:
        from_on, to_on = _days(args, desk, clock)
        stretch = midnight(from_on, clock), midnight(to_on, clock)
        if args.by == _BY_TEAM:
            print_rows(_OF_TEAM, map(_team, desk.read(signals_of_teams, *stretch, clock.key)), args.format)
        else:
            _print_people(args, desk.read(signals, *stretch))
    if format_of(args.format) == "table":
        print(f"\nsignals {SIGNALS_VERSION}\n{_MEANINGS}")
    return 0


def _print_people(args: argparse.Namespace, found: Signals) -> None:
    if args.by == _BY_USER:
        print_rows(_OF_PERSON, (_person(found, row) for row in found.rows), args.format)
    else:
        print_rows(_COLUMNS, _sums(found), args.format)


def _days(args: argparse.Namespace, desk: Desk, clock: ZoneInfo) -> tuple[date, date]:
    """The days asked for; without any the week so far.

    Raises:
        Unreadable: One is none, or they are turned round.
    """
    today = instant(desk.now()).astimezone(clock).date()
    from_on = day_named(args.from_on) if args.from_on else today - timedelta(days=today.weekday())
    to_on = day_named(args.to_on) if args.to_on else today + timedelta(days=1)
    if to_on <= from_on:
        raise Unreadable("--to must lie after --from: the first day counts, the last does not.")
    return from_on, to_on


def _person(found: Signals, row: SignalRow) -> tuple[Cell, ...]:
    says = (row.median_share, str(row.is_small).lower(), str(row.stands_out).lower())
    return (found.names[row.by], row.sign.value, row.count, row.of, row.share, SIGNALS_VERSION, *says)


def _team(row: TeamSignal) -> tuple[Cell, ...]:
    small = str(row.is_small).lower()
    return (row.team or NO_TEAM, row.sign.value, row.count, row.of, row.share, SIGNALS_VERSION, small)


def _sums(found: Signals) -> Iterator[tuple[Cell, ...]]:
    """One row for each signal over everybody the asker sees."""
    for sign in Sign:
        rows = [row for row in found.rows if row.sign is sign]
        count, of = sum(row.count for row in rows), sum(row.of for row in rows)
        yield sign.value, count, of, count / of if of else None, SIGNALS_VERSION
