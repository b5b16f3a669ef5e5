"""`calldesk summary`: a team's week as PDF, CSV or text, and whether it comes by e-mail."""

import argparse
from datetime import date
from pathlib import Path

from calldesk.actions.languages import set_team_language
from calldesk.actions.summaries import choose_weekly
from calldesk.cli.context import open_desk
from calldesk.cli.metrics import zone_named
from calldesk.cli.options import common_options
from calldesk.cli.output import csv_text, print_done, print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import Unavailable, Unreadable
from calldesk.domain.languages import LANGUAGES
from calldesk.domain.weekly import Week, last_week, monday_of
from calldesk.files.languages import Tongue, tongue_of
from calldesk.jobs.mail import may_send
from calldesk.jobs.week_pdf import week_pdf
from calldesk.jobs.week_sheet import CSV_COLUMNS, WEEK_WORDS, sheet_text, week_rows, week_sheet
from calldesk.jobs.weekly import send_weekly
from calldesk.queries.languages import my_language
from calldesk.queries.summaries import summary_rows
from calldesk.queries.weekly import weekly
from calldesk.store.report_zone import report_zone

COLUMNS = ("week", "login", "address", "state", "tries", "error")
_ENDINGS = (".pdf", ".csv", ".txt")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = (
        "A team's week: the six figures with target, mean and the week before, people, what was said of calls. Without"
        " OUT it is printed."
    )
    making = commands.add_parser("summary", parents=[common_options()], description=said)
    making.add_argument("out", nargs="?", metavar="OUT", help="a file that ends in .pdf, .csv or .txt")
    making.add_argument("--week", metavar="DAY", help="any day of the week, like 2026-11-23; default: last week")
    making.add_argument("--tz", metavar="ZONE", help="the days of this zone; default: those of `calldesk days --tz`")
    making.add_argument("--language", choices=LANGUAGES, help="default: that of your window, else the team's")
    how = making.add_mutually_exclusive_group()
    how.add_argument("--mail", choices=("on", "off"), help="whether you get it by e-mail on Mondays")
    how.add_argument("--send", action="store_true", help="send what is due now, once, whoever runs the jobs")
    how.add_argument("--team-language", choices=LANGUAGES, help="of whom no window has told a language; en unless said")
    how.add_argument("--list", action="store_true", help="the last ones by e-mail, and how each ended")
    making.set_defaults(func=_summary)


def _summary(args: argparse.Namespace) -> int:
    if args.out is not None and not args.out.lower().endswith(_ENDINGS):
        raise Unreadable(f"“{args.out}” is no file of a known kind. Let it end in .pdf, .csv or .txt.")
    with open_desk(args) as desk:
        if args.mail:
            desk.write(choose_weekly, wanted=args.mail == "on")
            print_done(args.format, f"The week by e-mail is {args.mail}.", {"mail": args.mail})
        elif args.team_language:
            desk.write(set_team_language, args.team_language)
            said = f"The week comes in {args.team_language} to everybody whose window has told no language."
            print_done(args.format, said, {"language": args.team_language})
        elif args.send:
            if not may_send(desk):
                raise Unreadable("E-mail is real: leave --at out to send, and practice data sends none.")
            done = send_weekly(desk)
            print_done(args.format, done, {"done": done})
        elif args.list:
            rows = desk.read(summary_rows)
            print_rows(COLUMNS, ((r.week_on, r.login, r.address, r.state, r.tries, r.error) for r in rows), args.format)
        else:
            tongue = tongue_of(args.language or desk.read(my_language), WEEK_WORDS)
            _give(args, _week(args, desk), tongue)
    return 0


def _week(args: argparse.Namespace, desk: Desk) -> Week:
    zone = zone_named(args.tz) if args.tz else desk.read(report_zone)
    return desk.read(weekly, _monday(args.week, desk, zone), zone)


def _monday(words: str | None, desk: Desk, zone: str) -> date:
    if words is None:
        return last_week(desk.now(), zone)
    try:
        return monday_of(date.fromisoformat(words))
    except ValueError:
        raise Unreadable(f"“{words}” is no day. Write it like 2026-11-23.") from None


def _give(args: argparse.Namespace, week: Week, tongue: Tongue) -> None:
    if args.out is None and args.format is None:
        print(sheet_text(week_sheet(week, tongue)), end="")
    elif args.out is None:
        print_rows(CSV_COLUMNS, week_rows(week), args.format)
    else:
        path = Path(args.out)
        content = _content(path.suffix.lower(), week, tongue)
        try:
            path.write_bytes(content)
        except OSError as error:
            raise Unreadable(f"“{args.out}” cannot be written: {error.strerror}. Choose another folder.") from error
        print_done(args.format, f"Written: {path.name}.", {"file": str(path), "week": week.monday.isoformat()})


def _content(kind: str, week: Week, tongue: Tongue) -> bytes:
    if kind == ".csv":
        return csv_text(CSV_COLUMNS, week_rows(week)).encode()
    sheet = week_sheet(week, tongue)
    if kind == ".txt":
        return sheet_text(sheet).encode()
    drawn = week_pdf(sheet)
    if drawn is None:
        raise Unavailable("The page cannot be drawn here. `calldesk doctor` says what is missing; .txt works anywhere.")
    return drawn
