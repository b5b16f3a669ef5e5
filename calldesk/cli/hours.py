"""`calldesk hours`: when the phone may ring by country and state, from which source; `set`, `drop` and `touch`."""

import argparse
from collections.abc import Callable
from dataclasses import asdict, replace

from calldesk.actions.team_rules import set_team_rules
from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, print_done, print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import NotFound, Unreadable
from calldesk.domain.lengths import length_words, read_length
from calldesk.domain.moments import iso
from calldesk.domain.places import region_of, state_of
from calldesk.domain.team_hours import OwnHours, TeamHours
from calldesk.queries.rules_effect import RulesEffect, rules_effect
from calldesk.queries.team_hours import HoursLine, hours_now

COLUMNS = ("place", "window", "holidays", "from", "source", "by", "set_at")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    listing = commands.add_parser(
        "hours", parents=[common_options()], description="The calling hours in force, and where each row comes from."
    )
    listing.set_defaults(func=_list)
    verbs = listing.add_subparsers(dest="verb", metavar="set | drop | touch")
    setting = verbs.add_parser("set", parents=[common_options()], help="hours of your own for a country or a state")
    _place(setting)
    setting.add_argument("window", metavar="WINDOW", help="like mo-fr 09:00-20:00; sa 10:00-16:00")
    setting.add_argument("--on-holidays", action="store_true", help="ring on public holidays too")
    setting.add_argument("--because", metavar="WORDS", default="", help="why it may ring outside the shipped hours")
    setting.add_argument("--dry-run", action="store_true", help="only say what it would do to the list of now")
    setting.set_defaults(func=_set)
    drop = verbs.add_parser("drop", parents=[common_options()], help="the shipped hours again")
    _place(drop)
    drop.set_defaults(func=_drop)
    touch = verbs.add_parser("touch", parents=[common_options()], help="the clocks of a first touch, in business hours")
    touch.add_argument("--web", metavar="LENGTH", help="a web lead is due so long after it came, like “10 min”")
    touch.add_argument("--other", type=int, metavar="DAYS", help="other inbound: 1 = the day it came, 2 = the next one")
    touch.add_argument(
        "--show", type=int, metavar="DAYS", help="a trade show: 1 = the Monday after, 2 = the day after it"
    )
    touch.set_defaults(func=_touch)


def _place(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("region", metavar="REGION", help="a country: US, Germany")
    verb.add_argument("--state", default="", help="a state of it: FL, Florida")


def _list(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        found = desk.read(hours_now)
    print_rows(COLUMNS, map(_cells, found.lines), args.format)
    return 0


def _cells(line: HoursLine) -> tuple[Cell, ...]:
    own = line.own
    window, holidays = (own.window, own.holidays) if own else (line.law.window.text, line.law.holidays)
    source = own.words if own else line.law.source
    at = iso(line.at) if line.at is not None else ""
    return (line.place, window, "closed" if holidays else "open", "team" if own else "shipped", source, line.by, at)


def _set(args: argparse.Namespace) -> int:
    place, row = _place_of(args), OwnHours(args.window, not args.on_holidays, args.because)
    with open_desk(args) as desk:
        effect = _save(desk, lambda hours: hours.with_row(place, row), dry=args.dry_run)
    said = "Nothing is saved yet" if args.dry_run else f"{place} is called {args.window} from now on"
    facts = {"place": place, "leaves": effect.leaves.count, "comes": effect.comes.count, "saved": not args.dry_run}
    print_done(args.format, f"{said}: {_effect_words(effect)}.", facts)
    return 0


def _drop(args: argparse.Namespace) -> int:
    place = _place_of(args)

    def dropped(hours: TeamHours) -> TeamHours:
        if place not in hours.by_place:
            raise NotFound(f"{place} has no hours of yours. `calldesk hours` lists them.")
        return hours.with_row(place, None)

    with open_desk(args) as desk:
        effect = _save(desk, dropped, dry=False)
    facts = {"place": place, "leaves": effect.leaves.count, "comes": effect.comes.count}
    print_done(args.format, f"{place} has the shipped hours again: {_effect_words(effect)}.", facts)
    return 0


def _touch(args: argparse.Namespace) -> int:
    """Sets those that are given; none = says how they are."""
    given = {"day_days": args.other, "show_days": args.show}
    given["web_seconds"] = read_length(args.web) if args.web is not None else None
    changes = {name: value for name, value in given.items() if value is not None}
    with open_desk(args) as desk:
        clocks = replace(desk.read(hours_now).now.rules.hours.touch, **changes)
        if changes:
            _save(desk, lambda hours: replace(hours, touch=clocks), dry=False)
    said = f"Web leads {length_words(clocks.web_seconds)}, other inbound on day {clocks.day_days}, a trade show on day"
    print_done(args.format, f"{said} {clocks.show_days}.", asdict(clocks))
    return 0


def _save(desk: Desk, change: Callable[[TeamHours], TeamHours], *, dry: bool) -> RulesEffect:
    """Saves the version with the change, unless it is only tried, and says what it did to the list of now."""
    now = desk.read(hours_now).now
    rules = replace(now.rules, hours=change(now.rules.hours))
    effect = desk.read(rules_effect, rules)
    if not dry:
        desk.write(set_team_rules, rules, now.version_no)
    return effect


def _effect_words(effect: RulesEffect) -> str:
    touches = f", {effect.touches} first touches get another deadline" if effect.touches else ""
    about = "about " if effect.is_sample else ""
    return f"of the list of now {about}{effect.leaves.count} leave and {effect.comes.count} come{touches}"


def _place_of(args: argparse.Namespace) -> str:
    region = region_of(args.region)
    if region is None:
        raise Unreadable(f"“{args.region}” is no country. Write its two letters, such as US.")
    if not args.state:
        return region
    state = state_of(region, args.state)
    if state is None:
        raise Unreadable(f"“{args.state}” is no state of {region}. Write its code, such as FL.")
    return f"{region}-{state}"
