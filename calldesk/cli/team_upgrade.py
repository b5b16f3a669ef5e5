"""`calldesk team upgrade`: brings a team's database up to this program."""

import argparse

from sqlalchemy import Connection

from calldesk.cli.asking import ask_password, can_ask
from calldesk.cli.options import common_options
from calldesk.cli.output import print_done
from calldesk.desk import usual_cadence
from calldesk.domain.errors import PasswordWanted, Unreadable
from calldesk.domain.teams import is_team_url, team_address
from calldesk.files.bundled_hours import bundled_hours
from calldesk.passwords import with_password
from calldesk.store.fold_anew import fold_team_anew
from calldesk.store.handshake import REVISION
from calldesk.store.migrations import upgrade
from calldesk.store.team_upgrade import upgrade_team


def add_upgrade(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the verb to `calldesk team`."""
    said = (
        "Bring a team's database up to this CallDesk, whole or not at all, while the desks work on; also puts the"
        " guard (rights, policies, triggers) right. Only who made the team, or a superuser, may."
    )
    upgrading = verbs.add_parser("upgrade", parents=[common_options()], description=said)
    upgrading.add_argument("url", metavar="URL", help="postgresql://OWNER@HOST/DATABASE, as who made the team")
    upgrading.set_defaults(func=_upgrade)


def _upgrade(args: argparse.Namespace) -> int:
    if not is_team_url(args.url):
        raise Unreadable("Give the address of the database: postgresql://OWNER@HOST/DATABASE.")
    owner = with_password(team_address(args.url), ("PGPASSWORD",))
    try:
        found = upgrade_team(owner, run=_run)
    except PasswordWanted:
        if not can_ask():
            raise
        found = upgrade_team(owner.with_password(ask_password(f"Password of {owner}: ")), run=_run)
    done = f"upgraded from schema {found} to {REVISION}" if found else f"at schema {REVISION} already"
    print_done(args.format, f"The team's database is {done}; its guard is in force.", {"from": found, "to": REVISION})
    return 0


def _run(conn: Connection) -> None:
    """The missing revisions, then everybody's rows by this program's rules."""
    upgrade(conn)
    fold_team_anew(conn, bundled_hours(), usual_cadence())
