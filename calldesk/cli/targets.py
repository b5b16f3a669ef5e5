"""`calldesk targets`: what people and the team are to reach; `set` and `days` put a new version in force."""

import argparse
from datetime import date

from calldesk.actions.targets import TEAM, Aimed, set_target, set_work_time
from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import print_done, print_rows
from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import iso
from calldesk.domain.targets import LEVELS, METRICS, Per
from calldesk.domain.work_times import NO_DAY, read_shares
from calldesk.queries.targets import target_rows

COLUMNS = ("who", "metric", "per", "value", "from_on", "by", "set_at")
_TEAM_WORD = "team"
_OFF = "off"


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    common = common_options()
    listing = commands.add_parser(
        "targets", parents=[common], description="Every version of every target; the newest from its day on holds."
    )
    listing.set_defaults(func=_list)
    verbs = listing.add_subparsers(dest="verb", metavar="set | days")
    setting = verbs.add_parser("set", parents=[common_options()], help="a target from a day on")
    setting.add_argument("login", metavar="LOGIN|team")
    setting.add_argument("metric", metavar="METRIC", choices=METRICS, help=", ".join(METRICS))
    setting.add_argument("value", metavar="VALUE", help="a number; of times m:ss or seconds; `none` ends it")
    setting.add_argument("--per", choices=[per.value for per in Per], default=Per.DAY.value, help="default: day")
    setting.add_argument("--from", dest="from_on", metavar="DAY", help="the first day it holds for; default: today")
    setting.set_defaults(func=_set)
    days = verbs.add_parser("days", parents=[common_options()], help="which days somebody works, or is off")
    days.add_argument("login", metavar="LOGIN|team")
    days.add_argument("days", metavar="DAYS", help="like mo-fr, or mo-we, fr 50%%; `off` with --from and --to")
    days.add_argument("--from", dest="from_on", metavar="DAY", help="default: today")
    days.add_argument("--to", dest="to_on", metavar="DAY", help="the last day; default: until another is said")
    days.set_defaults(func=_days)


def _list(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        found = desk.read(target_rows)
    rows = [
        (
            one.login or _TEAM_WORD,
            one.metric,
            one.per.value,
            one.value,
            one.from_on.isoformat(),
            one.by,
            iso(one.set_at),
        )
        for one in found
    ]
    print_rows(COLUMNS, rows, args.format)
    return 0


def _set(args: argparse.Namespace) -> int:
    value = _value(args.metric, args.value)
    aimed = Aimed(_login(args.login), args.metric, value, Per(args.per), _day(args.from_on))
    with open_desk(args) as desk:
        made = desk.write(set_target, aimed)
    print_done(args.format, f"Set for {args.login}: {args.metric} {args.value}.", {"target_id": made})
    return 0


def _days(args: argparse.Namespace) -> int:
    shares = NO_DAY if args.days == _OFF else read_shares(args.days)
    with open_desk(args) as desk:
        made = desk.write(
            set_work_time, _login(args.login), shares, first_on=_day(args.from_on), last_on=_day(args.to_on)
        )
    print_done(args.format, f"Set for {args.login}: {args.days}.", {"time_id": made})
    return 0


def _login(words: str) -> str:
    return TEAM if words == _TEAM_WORD else words


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        raise Unreadable(f"“{words}” is no day. Write it like 2026-11-23.") from None


def _value(metric: str, words: str) -> float | None:
    """A number, ``m:ss`` of a time; ``none`` = none any more."""
    if words == "none":
        return None
    minutes, colon, seconds = words.partition(":")
    try:
        return float(minutes) * 60 + float(seconds) if colon and metric in LEVELS else float(words)
    except ValueError:
        raise Unreadable(f"“{words}” is no target. Write a number, of a time m:ss or seconds, or none.") from None
