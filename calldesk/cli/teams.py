"""`calldesk team` and `calldesk user`: a team on a shared PostgreSQL, and who its members are."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from sqlalchemy import text

from calldesk.actions.members import add_member, change_password, enable_member, set_role
from calldesk.cli.asking import ask_password, can_ask, new_password
from calldesk.cli.away import SAID_OF_AWAY, away, back, register_away
from calldesk.cli.context import desk_address, find_pool, open_desk
from calldesk.cli.leaving import SAID_OF_DISABLING, disable, register_disabling
from calldesk.cli.named_teams import SAID_OF_NAMED_TEAM, named_team, register_named_team
from calldesk.cli.options import common_options
from calldesk.cli.output import print_done, print_rows
from calldesk.cli.team_upgrade import add_upgrade
from calldesk.domain.errors import PasswordWanted, Unreadable
from calldesk.domain.ids import PoolId
from calldesk.domain.teams import ROLES, is_team_url, team_address
from calldesk.files.bundled import default_model_toml
from calldesk.passwords import remember, remembered, with_password
from calldesk.queries.members import Member, members
from calldesk.settings import Settings
from calldesk.store.team_set_up import create_team
from calldesk.store.tx import Snapshot, Tx

MEMBER_COLUMNS = ("login", "name", "role", "active", "lists", "team")
OF_THE_OWNER = ("PGPASSWORD",)
OF_THE_ADMIN = "CALLDESK_PASSWORD"
_POOLS = text("SELECT pool_id FROM pool ORDER BY pool_id")
Change = Callable[[Tx, str], object]
Parsers = "argparse._SubParsersAction[argparse.ArgumentParser]"


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds both subcommands."""
    team = commands.add_parser("team", description="A team on a shared PostgreSQL.")
    verbs = team.add_subparsers(dest="verb", required=True, metavar="VERB")
    said = "Make a team in an empty database: tables, roles, rights and the first admin."
    making = verbs.add_parser("create", parents=[common_options()], description=said)
    making.add_argument("url", metavar="URL", help="postgresql://OWNER@HOST/DATABASE, as who owns the database")
    making.add_argument("--admin", metavar="LOGIN", help="the first admin; your own login unless said")
    making.set_defaults(func=_create)
    add_upgrade(verbs)
    user = commands.add_parser("user", description="The members of a team; only an admin changes them.")
    verbs = user.add_subparsers(dest="verb", required=True, metavar="VERB")
    _register_adding(verbs)
    register_disabling(_verb(verbs, "disable", SAID_OF_DISABLING, disable))
    register_away(_verb(verbs, "away", SAID_OF_AWAY, away))
    _verb(verbs, "back", "Take back that somebody is away.", back)
    _changes(verbs, "enable", "Let a member in again.", enable_member)
    giving = _verb(verbs, "role", "Give a member another role.", _set_role)
    giving.add_argument("role", metavar="ROLE", choices=ROLES, help=", ".join(ROLES))
    register_named_team(_verb(verbs, "team", SAID_OF_NAMED_TEAM, named_team))
    _verb(verbs, "password", "Give a member another password; everybody may change their own.", _set_password)
    listing = verbs.add_parser("list", parents=[common_options()], description="Everybody, past members too.")
    listing.set_defaults(func=_list)


def _register_adding(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    said = "Let a person in. The first password is asked for, or read as one line of a pipe."
    adding = _verb(verbs, "add", said, _add)
    adding.add_argument("--role", choices=ROLES, default=ROLES[0], help="qualifier unless said")
    adding.add_argument("--list", metavar="NAME", action="append", default=[], help="a list they work; may be repeated")


def _verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    said: str,
    run: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    made = verbs.add_parser(name, parents=[common_options()], description=said)
    made.add_argument("login", metavar="LOGIN")
    made.set_defaults(func=run)
    return made


def _changes(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, said: str, change: Change
) -> None:
    _verb(verbs, name, said, partial(_change, change, f"{name}d"))


def _create(args: argparse.Namespace) -> int:
    if not is_team_url(args.url):
        raise Unreadable("Give the address of the database: postgresql://OWNER@HOST/DATABASE.")
    owner = with_password(team_address(args.url), OF_THE_OWNER)
    admin = (args.admin or Settings(owner).login).strip()
    first = new_password(admin, OF_THE_ADMIN)
    try:
        create_team(owner, *default_model_toml(), admin, first)
    except PasswordWanted:
        if not can_ask():
            raise
        create_team(owner.with_password(ask_password(f"Password of {owner}: ")), *default_model_toml(), admin, first)
    told = owner.told_to("LOGIN")
    said = (
        f"The team is made, and {admin} is its admin. Members join with {told}: in the window under Join a team,"
        f" or with --db. Let the first one in: calldesk --db {owner.told_to(admin)} user add LOGIN"
    )
    print_done(args.format, said, {"admin": admin, "join": told, "server": owner.server})
    return 0


def _add(args: argparse.Namespace) -> int:
    _demand_team(args)
    with open_desk(args) as desk:
        pools = [desk.read(find_pool, name) for name in args.list] or desk.read(_only_list, args.role)
        desk.write(add_member, args.login, new_password(args.login), args.role, pools)
        member = _member(desk.read(members), args.login)
    where = f" They join with {desk_address(args).told_to(args.login)}"
    print_done(args.format, f"{args.login} is in the team as {args.role}.{where}", _facts(member))
    return 0


def _only_list(snapshot: Snapshot, role: str) -> list[PoolId]:
    """The team's list where it has only one; a qualifier in a team of several must be told theirs."""
    found = [PoolId(pool_id) for pool_id in snapshot.conn.execute(_POOLS).scalars()]
    if role == ROLES[0] and len(found) > 1:
        raise Unreadable("This team has several lists. Say which ones they work: --list NAME.")
    return found[:1]


def _change(change: Change, done: str, args: argparse.Namespace) -> int:
    _demand_team(args)
    with open_desk(args) as desk:
        desk.write(change, args.login)
        member = _member(desk.read(members), args.login)
    print_done(args.format, f"{args.login} is {done}.", _facts(member))
    return 0


def _set_role(args: argparse.Namespace) -> int:
    _demand_team(args)
    with open_desk(args) as desk:
        desk.write(set_role, args.login, args.role)
        member = _member(desk.read(members), args.login)
    print_done(args.format, f"{args.login} is {args.role} now.", _facts(member))
    return 0


def _set_password(args: argparse.Namespace) -> int:
    address = desk_address(args)
    with open_desk(args) as desk:
        given = new_password(args.login)
        desk.write(change_password, args.login, given)
    own = replace(address, password="")
    if args.login == address.login and remembered(own):
        remember(own.with_password(given))
    print_done(args.format, f"{args.login} has a new password.", {"login": args.login})
    return 0


def _list(args: argparse.Namespace) -> int:
    _demand_team(args)
    with open_desk(args) as desk:
        found = desk.read(members)
    rows = ((m.login, m.name, m.role, _yes(m), ", ".join(m.lists), m.team) for m in found)
    print_rows(MEMBER_COLUMNS, rows, args.format)
    return 0


def _demand_team(args: argparse.Namespace) -> None:
    desk_address(args)


def _member(found: tuple[Member, ...], login: str) -> Member | None:
    return next((member for member in found if member.login == login), None)


def _facts(member: Member | None) -> dict[str, object]:
    if member is None:
        return {}
    lists = list(member.lists)
    return {"login": member.login, "role": member.role, "active": member.active, "lists": lists}


def _yes(member: Member) -> str:
    return "yes" if member.active else "no"
