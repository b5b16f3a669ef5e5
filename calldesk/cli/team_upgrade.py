"""`calldesk team upgrade`: brings a team's database up to this program."""

import argparse

from calldesk.cli.options import common_options
from calldesk.cli.output import print_done
from calldesk.domain.errors import Unreadable
from calldesk.domain.teams import is_team_url, team_address
from calldesk.store.handshake import REVISION
from calldesk.store.team_upgrade import upgrade_team


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    team = commands.add_parser("team", description="A team on a shared PostgreSQL.")
    add_upgrade(team.add_subparsers(dest="verb", required=True, metavar="VERB"))


def add_upgrade(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the verb to `calldesk team`."""
    said = (
        "Bring a team's database up to this CallDesk, whole or not at all, while the desks work on; also puts the"
        " guard (rights, policies, triggers) right. Only who made the team, or a superuser, may. PGPASSWORD is read."
    )
    upgrading = verbs.add_parser("upgrade", parents=[common_options()], description=said)
    upgrading.add_argument("url", metavar="URL", help="postgresql://OWNER@HOST/DATABASE, as who made the team")
    upgrading.set_defaults(func=_upgrade)


def _upgrade(args: argparse.Namespace) -> int:
    if not is_team_url(args.url):
        raise Unreadable("Give the address of the database: postgresql://OWNER@HOST/DATABASE.")
    found = upgrade_team(team_address(args.url))
    done = f"upgraded from schema {found} to {REVISION}" if found else f"at schema {REVISION} already"
    print_done(args.format, f"The team's database is {done}; its guard is in force.", {"from": found, "to": REVISION})
    return 0
