"""`calldesk targets`: what people and the team are to reach; `set` and `days` put a new version in force."""

import argparse
from datetime import date

from calldesk.actions.caps import set_person_cap
from calldesk.actions.targets import TEAM, Aimed, set_target, set_work_time
from calldesk.cli.caps import add_dry_run, print_effect, read_cap
from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import print_done, print_rows
from calldesk.domain.errors import Unreadable
from calldesk.domain.moments import iso
from calldesk.domain.targets import LEVELS, METRICS, Per
from calldesk.domain.work_times import NO_DAY, read_shares
from calldesk.queries.caps import person_caps
from calldesk.queries.caps_effect import CapsWanted
from calldesk.queries.targets import target_rows
from calldesk.store.report_zone import report_zone

COLUMNS = ("who", "metric", "per", "value", "from_on", "by", "set_at")
_TEAM_WORD = "team"
_OFF = "off"
_USUAL = "usual"
CAP_COLUMNS = ("who", "own", "cap", "dials_today")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    common = common_options()
    listing = commands.add_parser(
        "targets", parents=[common], description="Every version of every target; the newest from its day on holds."
    )
    listing.set_defaults(func=_list)
    verbs = listing.add_subparsers(dest="verb", metavar="set | days | cap")
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
    said = "at most so many dials a day; without a login, who has which and today's dials"
    cap = verbs.add_parser("cap", parents=[common_options()], help=said, description=said)
    cap.add_argument("login", metavar="LOGIN|team", nargs="?")
    cap.add_argument("dials", metavar="DIALS|none|usual", nargs="?", help="`usual` = the number of everybody (team)")
    add_dry_run(cap)
    cap.set_defaults(func=_cap)


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


def _cap(args: argparse.Namespace) -> int:
    if args.login is None:
        with open_desk(args) as desk:
            found = desk.read(person_caps)
        lines = [(one.login or _TEAM_WORD, one.own, one.cap or None, one.dialled) for one in found]
        print_rows(CAP_COLUMNS, lines, args.format)
        return 0
    if args.dials is None:
        raise Unreadable("Say how many dials a day: a number, none, or usual.")
    dials = None if args.dials == _USUAL else read_cap(args.dials)
    with open_desk(args) as desk:
        if args.dry_run:
            facts: dict[str, object] = {"who": args.login, "cap": dials or None}
            print_effect(args, desk, CapsWanted(people=((_login(args.login), dials),)), facts)
            return 0
        desk.write(set_person_cap, _login(args.login), dials)
        caps, zone = desk.read(person_caps), desk.read(report_zone)
    (holds,) = (one for one in caps if one.login == _login(args.login))
    said = f"At most {holds.cap} dials a day for" if holds.cap else "No cap for"
    made = f"{holds.dialled} were made today, by the clock of {zone}"
    print_done(args.format, f"{said} {args.login}; {made}.", {"who": args.login, "cap": holds.cap or None})
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
