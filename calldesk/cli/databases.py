"""`calldesk verify`, `backup` and `restore`: the database itself."""

import argparse

from calldesk.cli.context import common_options, open_desk
from calldesk.cli.output import print_rows
from calldesk.queries.verify import verify
from calldesk.settings import database_of
from calldesk.store.backup import back_up, restore

DRIFT_COLUMNS = ("lead_id", "what", "stored", "expected")


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the three subcommands."""
    common = common_options()
    checking = commands.add_parser("verify", parents=[common], help="recompute everything from the facts, report drift")
    checking.set_defaults(func=_verify)
    backing = commands.add_parser("backup", parents=[common], help="a verified copy of the database")
    backing.add_argument("out", metavar="OUT")
    backing.set_defaults(func=_backup)
    restoring = commands.add_parser("restore", parents=[common], help="put a copy back; the present one is set aside")
    restoring.add_argument("source", metavar="IN")
    restoring.set_defaults(func=_restore)


def _verify(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        drift = desk.read(verify)
    if not drift:
        print("Everything agrees with the facts.")
        return 0
    print_rows(DRIFT_COLUMNS, ((d.lead_id, d.what, d.stored, d.expected) for d in drift), args.format)
    return 1


def _backup(args: argparse.Namespace) -> int:
    rows = back_up(database_of(args.db), args.out)
    print(f"Backed up to {args.out}: {rows} people, copy verified.")
    return 0


def _restore(args: argparse.Namespace) -> int:
    aside = restore(args.source, database_of(args.db))
    print(f"Restored from {args.source}." + (f" What was there is kept as {aside}." if aside else ""))
    return 0
