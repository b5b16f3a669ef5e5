"""What every subcommand shares: the database, the moment and the way lists are printed."""

import argparse
import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from calldesk.desk import Desk
from calldesk.domain.errors import NotFound, Unreadable
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.moments import Moment, parse_instant
from calldesk.settings import Settings, database_of
from calldesk.store.tx import Snapshot


def common_options() -> argparse.ArgumentParser:
    """The options that hold everywhere (CLI contract), as a parent parser."""
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument("--db", metavar="PATH", help="the database file; else CALLDESK_DB, else your data folder")
    parent.add_argument("--at", metavar="INSTANT", action="append", help="the moment to answer for, or to write at")
    parent.add_argument("--format", choices=("table", "csv", "json"), help="table on a terminal, csv in a pipe")
    parent.add_argument("--user", metavar="LOGIN", help="who asks; your own login unless said")
    return parent


def moment_of(args: argparse.Namespace) -> Moment | None:
    """The one moment of `--at`.

    Raises:
        Unreadable: It is no moment, or there are several.
    """
    given = args.at or []
    if len(given) > 1:
        raise Unreadable("Give --at once; only `calldesk scores` takes several.")
    return parse_instant(given[0]) if given else None


@contextmanager
def open_desk(args: argparse.Namespace, at: Moment | None = None) -> Iterator[Desk]:
    """The desk of this command; closed at its end."""
    login = {"login": args.user} if getattr(args, "user", None) else {}
    moment = at if at is not None else moment_of(args)
    desk = Desk.open(Settings(database_of(args.db), clock_at=moment, **login))
    try:
        yield desk
    finally:
        desk.close()


_EXTERNAL = re.compile(r"ext:(.+)", re.DOTALL)
_BY_EXTERNAL = text("SELECT lead_id FROM lead WHERE external_id = :external_id")
_BY_ID = text("SELECT lead_id FROM lead WHERE lead_id = :lead_id")
_POOL = text("SELECT pool_id FROM pool WHERE name = :name")


def find_lead(snapshot: Snapshot, named: str) -> LeadId:
    """The lead of a LEAD argument: a lead_id, or `ext:EXTERNAL_ID`.

    Raises:
        NotFound: There is no such lead.
        Unreadable: It is neither.
    """
    external = _EXTERNAL.fullmatch(named)
    if external is None and not named.isascii():
        raise Unreadable(f"“{named}” names no lead. Give its lead_id, or ext: and its external_id.")
    if external is None and not named.isdigit():
        raise Unreadable(f"“{named}” names no lead. Give its lead_id, or ext: and its external_id.")
    params = {"external_id": external.group(1)} if external else {"lead_id": min(int(named), 2**62)}
    found = snapshot.conn.execute(_BY_EXTERNAL if external else _BY_ID, params).scalar()
    if found is None:
        raise NotFound(f"There is no lead {named}. `calldesk scores` names them all.")
    return LeadId(found)


def find_pool(snapshot: Snapshot, name: str) -> PoolId:
    """The list of this name.

    Raises:
        NotFound: There is none.
    """
    found = snapshot.conn.execute(_POOL, {"name": name}).scalar()
    if found is None:
        raise NotFound(f"There is no list “{name}”.")
    return PoolId(found)
