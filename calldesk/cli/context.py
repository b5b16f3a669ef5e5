"""What every subcommand shares: the database, the moment and the way lists are printed."""

import argparse
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlalchemy import text

from calldesk.cli.asking import ask_password, can_ask
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, NotFound, Unreadable
from calldesk.domain.ids import LeadId, PoolId
from calldesk.domain.moments import Moment, parse_instant
from calldesk.domain.teams import TeamAddress
from calldesk.passwords import said_by_hand, with_password
from calldesk.settings import Settings, database_of
from calldesk.store.tx import Snapshot

EARLIEST, LATEST = parse_instant("1900-01-01"), parse_instant("2200-01-01")
"""Calendars of zones and holidays hold between these; beyond them a moment is a slip of the keyboard."""


def read_moment(words: str) -> Moment:
    """The moment of an ISO 8601 text.

    Raises:
        Unreadable: It is none, or lies beyond 1900 to 2200.
    """
    at = parse_instant(words)
    if not EARLIEST <= at <= LATEST:
        raise Unreadable(f"{words} is too far away. Give a moment between 1900 and 2200.")
    return at


def moment_of(args: argparse.Namespace) -> Moment | None:
    """The one moment of `--at`.

    Raises:
        Unreadable: It is no moment, or there are several.
    """
    given = args.at or []
    if len(given) > 1:
        raise Unreadable("Give --at once; only `calldesk scores` takes several.")
    return read_moment(given[0]) if given else None


@contextmanager
def open_desk(args: argparse.Namespace, at: Moment | None = None) -> Iterator[Desk]:
    """The desk of this command; closed at its end."""
    login = {"login": args.user.strip()} if args.user is not None else {}
    if login == {"login": ""}:
        raise Unreadable("--user wants a login. Leave it out for your own.")
    moment = at if at is not None else moment_of(args)
    desk = _opened(Settings(database_of(args.db), clock_at=moment, **login))
    try:
        yield desk
    finally:
        desk.close()


def _opened(settings: Settings) -> Desk:
    """Asks for a team's password only where the server wants one that nobody has given, or refuses the kept one."""
    place = settings.database
    if not isinstance(place, TeamAddress):
        return Desk.open(settings)
    try:
        return Desk.open(replace(settings, database=with_password(place)))
    except DeskError as error:
        if error.about != "password" or not can_ask() or said_by_hand(place):
            raise
    return Desk.open(replace(settings, database=place.with_password(ask_password(f"Password of {place}: "))))


def desk_address(args: argparse.Namespace) -> TeamAddress:
    """The team of `--db`.

    Raises:
        Unreadable: It is a file.
    """
    place = database_of(args.db)
    if not isinstance(place, TeamAddress):
        raise Unreadable("A file has no members. Make a team first: calldesk team create URL; then name it with --db.")
    return place


_EXTERNAL = re.compile(r"ext:(.+)", re.DOTALL)
_LEAD_ID = re.compile(r"[0-9]{1,18}")
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
    if external is None and not _LEAD_ID.fullmatch(named):
        raise Unreadable(f"“{named}” names no lead. Give its lead_id, or ext: and its external_id.")
    params = {"external_id": external.group(1)} if external else {"lead_id": int(named)}
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
        raise NotFound(f"There is no list “{name}”. Leave --list out to see all of them.")
    return PoolId(found)
