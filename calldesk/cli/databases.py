"""`calldesk verify`, `backup` and `restore`: the database itself."""

import argparse

from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import print_done, print_rows
from calldesk.queries.verify import verify
from calldesk.settings import database_of, file_of
from calldesk.store.backup import back_up, restore

DRIFT_COLUMNS = ("lead_id", "what", "stored", "expected")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the three subcommands."""
    said = "Recompute the derived state from the facts, check the chains between them, report every drift."
    checking = commands.add_parser("verify", parents=[common_options()], description=said)
    checking.set_defaults(func=_verify)
    said = "Write a copy of the database, while others may use it, and check the copy. An existing file is refused."
    backing = commands.add_parser("backup", parents=[common_options()], description=said)
    backing.add_argument("out", metavar="OUT", help="the file to be made")
    backing.set_defaults(func=_backup)
    said = "Put a copy in the place of the database. What is there now is set aside beside it, never overwritten."
    restoring = commands.add_parser("restore", parents=[common_options()], description=said)
    restoring.add_argument("source", metavar="IN", help="a file that `calldesk backup` made")
    restoring.set_defaults(func=_restore)


def _verify(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        drift = desk.read(verify)
    if not drift and args.format in {None, "table"}:
        print("Everything agrees with the facts.")
        return 0
    print_rows(DRIFT_COLUMNS, ((d.lead_id, d.what, d.stored, d.expected) for d in drift), args.format)
    return 1 if drift else 0


def _backup(args: argparse.Namespace) -> int:
    people = back_up(file_of(database_of(args.db)), args.out)
    facts = {"file": args.out, "people": people, "verified": True}
    print_done(args.format, f"Backed up to {args.out}: {people} people, copy verified.", facts)
    return 0


def _restore(args: argparse.Namespace) -> int:
    aside = restore(args.source, file_of(database_of(args.db)))
    kept = f" What was there is kept as {aside}." if aside else ""
    facts = {"from": args.source, "set_aside": str(aside) if aside else None}
    print_done(args.format, f"Restored from {args.source}.{kept}", facts)
    return 0
