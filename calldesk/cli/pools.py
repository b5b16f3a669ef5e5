"""`calldesk lists`: who works which list, how deep each is, and leads moved between them."""

import argparse

from calldesk.actions.caps import set_list_cap
from calldesk.actions.lists import Moved, assign_list, make_list, move_part, rename_list
from calldesk.cli.caps import add_dry_run, print_effect, read_cap
from calldesk.cli.context import find_lead, find_pool, open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, print_done, print_rows
from calldesk.desk import Desk
from calldesk.domain.errors import Unreadable
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.lists import BANDS, Meant, Which
from calldesk.queries.caps import lists_today
from calldesk.queries.caps_effect import CapsWanted
from calldesk.queries.lists import ListRow, lists, move_meant
from calldesk.store.report_zone import report_zone

COLUMNS = ("name", "people", "hot_now", "warm_now", "cool_now", "hot", "warm", "cool", "leads", "dials_today", "cap")
PART = 500
"""So many leads are moved in one transaction: nobody's call waits for more."""


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = "The lists: who works each, and how many may be called now; make, rename, assign, cap and move change them."
    top = commands.add_parser("lists", parents=[common_options()], description=said)
    top.set_defaults(func=_show)
    verbs = top.add_subparsers(dest="verb", metavar="VERB")
    making = _verb(verbs, "make", "Make a list; nobody is on it yet.")
    making.set_defaults(func=_make)
    renaming = _verb(verbs, "rename", "Give a list another name.")
    renaming.add_argument("new", metavar="NEW")
    renaming.set_defaults(func=_rename)
    assigning = _verb(verbs, "assign", "Say who works a list: all of them.")
    assigning.add_argument("login", metavar="LOGIN", nargs="*")
    assigning.set_defaults(func=_assign)
    capping = _verb(
        verbs, "cap", "At most so many dials a day of a list; promised callbacks and first touches still come."
    )
    capping.add_argument("dials", metavar="DIALS|none")
    add_dry_run(capping)
    capping.set_defaults(func=_cap)
    _register_moving(verbs)


def _register_moving(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    said = "Move leads to a list; what somebody has in hand, or promised without being on it, stays where it is."
    moving = _verb(verbs, "move", said)
    add = moving.add_argument
    add("--from", dest="of", metavar="NAME", help="only those of this list")
    add("--campaign", metavar="NAME", default="", help="only those of this campaign")
    add("--source", metavar="NAME", default="", help="only those of this source")
    add("--band", choices=BANDS, default="", help="only active ones of this band, by the score of now")
    add("--lead", metavar="LEAD", help="this one alone")
    add("--dry-run", action="store_true", help="only say how many")
    moving.set_defaults(func=_move)


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, said: str
) -> argparse.ArgumentParser:
    made = verbs.add_parser(name, parents=[common_options()], description=said)
    made.add_argument("name", metavar="NAME", help="the list" if name != "move" else "the list they go to")
    return made


def _show(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        found = desk.read(lists)
    print_rows(COLUMNS, (_cells(row) for row in found.rows), args.format)
    return 0


def _cells(row: ListRow) -> tuple[Cell, ...]:
    return (row.name, ", ".join(row.people), *row.now, *row.active, row.leads, row.dialled, row.cap or None)


def _make(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        desk.write(make_list, args.name)
    print_done(
        args.format, f"The list {args.name} is made. Next: calldesk lists assign, and move.", {"name": args.name}
    )
    return 0


def _rename(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        desk.write(rename_list, desk.read(find_pool, args.name), args.new)
    print_done(args.format, f"The list {args.name} is called {args.new} now.", {"name": args.new})
    return 0


def _assign(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        desk.write(assign_list, desk.read(find_pool, args.name), args.login)
    who = ", ".join(args.login) or "nobody"
    print_done(args.format, f"The list {args.name} is worked by {who}.", {"name": args.name, "people": args.login})
    return 0


def _cap(args: argparse.Namespace) -> int:
    dials = read_cap(args.dials)
    with open_desk(args) as desk:
        pool = desk.read(find_pool, args.name)
        facts = {"name": args.name, "cap": dials or None}
        if args.dry_run:
            print_effect(args, desk, CapsWanted(lists=((pool, dials),)), facts)
            return 0
        desk.write(set_list_cap, pool, dials)
        made, zone = desk.read(lists_today).get(pool, 0), desk.read(report_zone)
    said = f"At most {dials} dials a day" if dials else "No cap"
    print_done(args.format, f"{said} of {args.name}; {made} were made today, by the clock of {zone}.", facts)
    return 0


def _move(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        to = desk.read(find_pool, args.name)
        which = Which(
            of=desk.read(find_pool, args.of) if args.of else None,
            campaign=args.campaign,
            source=args.source,
            band=args.band,
            lead=desk.read(find_lead, args.lead) if args.lead else None,
        )
        if which.is_everybody:
            raise Unreadable("Say which leads: --from, --campaign, --source, --band or --lead.")
        meant = desk.read(move_meant, which, to)
        moved = 0 if args.dry_run else sum(len(part.ids) for part in moved_in_parts(desk, meant, to))
    facts = {"list": args.name, "moved": moved, "meant": len(meant.moves)}
    facts |= {"in_hand": meant.in_hand, "promised": meant.promised}
    done = f"{len(meant.moves)} would go to" if args.dry_run else f"{moved} went to"
    said = f"{done} {args.name}; {meant.in_hand} in somebody's hand and {meant.promised} promised ones stay."
    print_done(args.format, said, facts)
    return 0


def moved_in_parts(desk: Desk, meant: Meant, to: PoolId) -> list[Moved]:
    """Moves them, PART at a time and list by list; each part is a transaction of its own."""
    done: list[Moved] = []
    for of in sorted({pool for _, pool in meant.moves}):
        ids: list[LeadId] = [lead_id for lead_id, pool in meant.moves if pool == of]
        done += [desk.write(move_part, ids[at : at + PART], of, to) for at in range(0, len(ids), PART)]
    return done
