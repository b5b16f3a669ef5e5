"""`calldesk copy`: a file into an empty team, or a team into a new file, with both sides compared."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from calldesk.cli.asking import ask_password, can_ask
from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, format_of, plain, print_object, print_rows
from calldesk.cli.progress import Bar
from calldesk.domain.errors import PasswordWanted, Rejected, Unreadable
from calldesk.domain.teams import TeamAddress
from calldesk.files.bundled import default_model_toml
from calldesk.passwords import with_password
from calldesk.settings import database_of
from calldesk.store.copying import PASSES, Compared, Copied, copy_all, rows_of
from calldesk.store.database import Database
from calldesk.store.driver import is_postgres
from calldesk.store.local_file import LocalFile
from calldesk.store.rules import FROM_THE_BEGINNING
from calldesk.store.schema import REVISION, fill_new, revision_of
from calldesk.store.team_server import TeamServer
from calldesk.store.tx import Snapshot

COPY_COLUMNS = ("table", "rows", "copied", "content", "copied_content", "same")
OF_THE_OWNER = ("PGPASSWORD",)
_IS_OWNER = text("SELECT calldesk.is_owner()")
_SEES_ALL = text("SELECT calldesk.is_owner() OR calldesk.sees_all()")
_HASH_SHOWN = 16


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = (
        "Copy everything: a file into an empty team, as the owner of its server, or a team into a new file."
        " Counts and content are compared on both sides; a difference keeps nothing."
    )
    copying = commands.add_parser("copy", parents=[common_options()], description=said)
    copying.add_argument("--to", metavar="URL|FILE", required=True, help="an empty team, or a file that is not there")
    copying.set_defaults(func=_copy)


def _copy(args: argparse.Namespace) -> int:
    source, target = database_of(args.db), database_of(args.to)
    if isinstance(source, TeamAddress) == isinstance(target, TeamAddress):
        raise Unreadable("Copying goes from a file to a team or back: one of --db and --to is a file, one is a URL.")
    if isinstance(source, Path) and not source.exists():
        raise Unreadable(f"There is no file {source}. Name the one to copy with --db.")
    with open_desk(args) as desk:
        if isinstance(target, TeamAddress):
            done = desk.read(_into_team, target)
        else:
            done = desk.read(_into_file, target, desk.settings.login)
    _tell(done, args.format, str(target))
    return 0


def _into_team(snapshot: Snapshot, target: TeamAddress) -> Copied:
    owner = with_password(target, OF_THE_OWNER)
    try:
        return _into_server(snapshot, owner)
    except PasswordWanted:
        if not can_ask():
            raise
        return _into_server(snapshot, owner.with_password(ask_password(f"Password of {owner}: ")))


def _into_server(snapshot: Snapshot, owner: TeamAddress) -> Copied:
    with closing(TeamServer(owner)) as server, _told(server), server.writing() as conn:
        if revision_of(conn) != REVISION:
            raise Rejected("There is no team of this CallDesk yet. Make it first: calldesk team create URL.")
        if not conn.execute(_IS_OWNER).scalar():
            raise Rejected(
                "Other people's calls are copied as they were, which no member may write, not even an admin."
                " Copy as the owner of the server: --to postgresql://OWNER@HOST/DATABASE."
            )
        return _copied(snapshot.conn, conn)


def _into_file(snapshot: Snapshot, target: Path, login: str) -> Copied:
    if is_postgres(snapshot.conn) and not snapshot.conn.execute(_SEES_ALL).scalar():
        raise Rejected("You see only a part of this team. Ask an admin or a team lead to copy it.")
    if target.exists():
        raise Unreadable(f"{target} is there already. Name a file that is not.")
    try:
        with closing(LocalFile(target)) as file, _told(file):
            file.open(login, _fill)
            with file.writing() as conn:
                return _copied(snapshot.conn, conn)
    except BaseException:
        for ending in ("", "-wal", "-shm", ".lock"):
            target.with_name(target.name + ending).unlink(missing_ok=True)
        raise


def _copied(source: Connection, target: Connection) -> Copied:
    bar, done = Bar(PASSES * rows_of(source)), 0

    def seen(rows: int) -> None:
        nonlocal done
        done += rows
        bar.draw(min(done, bar.total))

    try:
        return copy_all(source, target, seen)
    finally:
        bar.clear()


def _fill(conn: Connection) -> None:
    fill_new(conn, *default_model_toml(), FROM_THE_BEGINNING)


@contextmanager
def _told(database: Database) -> Iterator[None]:
    """The target's errors in its own words."""
    errors: tuple[type[Exception], ...] = (DatabaseError, *database.errors)
    try:
        yield
    except errors as error:
        raise (database.said(error) or error) from error


def _tell(done: Copied, how: str | None, target: str) -> None:
    if format_of(how) == "json":
        tables = [{**asdict(one), "same": one.same} for one in done.tables]
        print_object({"to": target, "tables": tables, "added": list(done.added)})
        return
    shown = _HASH_SHOWN if format_of(how) == "table" else None
    print_rows(COPY_COLUMNS, (_cells(one, shown) for one in done.tables), how)
    if done.added:
        said = f"New names in {target}, who are no active members there: {', '.join(done.added)}."
        print(plain(said), file=sys.stderr)


def _cells(one: Compared, shown: int | None) -> tuple[Cell, ...]:
    same = "yes" if one.same else "no"
    return (one.table, one.rows, one.copied, one.content[:shown], one.copied_content[:shown], same)
