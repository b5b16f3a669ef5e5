"""Copies a whole database into an empty one, file to team or team to file, and compares both sides row by row.

Users and lists are known by their names on both sides, for their numbers may differ; everything else keeps its ids.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Connection, Table, func, select, text

from calldesk.domain.errors import Rejected
from calldesk.store.driver import is_postgres
from calldesk.store.tables import (
    FACTS,
    alert,
    call_bucket,
    call_state,
    campaign,
    company,
    lead,
    lead_phone,
    letter,
    model_version,
    next_state,
    note_draft,
    opening_class,
    pool,
    setting,
    state_clock,
    summary,
    team_rules,
    touch_rule,
    user_account,
)

CHUNK = 2000
_USER_COLUMNS = frozenset(
    {"by_user", "callback_by", "claimed_by", "for_user", "first_qualifier", "rep", "stand_in", "to_user"}
)
_BY_NAME = {user_account: "login", pool: "name", setting: "name", campaign: "name"}
"""Tables that the other side has rows of its own in: only the rows of these names are compared."""
_OWN_NUMBERS = {user_account: ("user_id",), pool: ("pool_id",), campaign: ("campaign_id",)}
_OF_A_MEMBER = ("name", "role", "active")
_REPLACED = (model_version, opening_class)
"""What a new database has of its own, and gives up for what is copied."""
_COPIED = (
    model_version, team_rules, opening_class, setting, campaign, touch_rule, company, lead, lead_phone, *FACTS,
    note_draft, alert, letter, summary, call_state, call_bucket, next_state,
)  # fmt: skip
_COUNTED = (company, lead, lead_phone, opening_class, model_version, team_rules)
Names = Mapping[int, str]
Seen = Callable[[int], None]
PASSES = 3
"""Each row is read so often: to be copied, and on either side to be compared."""


@dataclass(frozen=True, slots=True)
class Side:
    """A database with its users and lists by number; `seen` is told of the rows that were read."""

    conn: Connection
    users: Names
    pools: Names
    seen: Seen


@dataclass(frozen=True, slots=True)
class Compared:
    """One table on both sides: how many rows, and a hash of their content that does not hang on their order."""

    table: str
    rows: int
    copied: int
    content: str
    copied_content: str

    @property
    def same(self) -> bool:
        """Whether both sides hold the same."""
        return (self.rows, self.content) == (self.copied, self.copied_content)


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied.

    Attributes:
        tables: Each table, compared.
        added: Logins that a team did not know: they are no active members of it.
    """

    tables: tuple[Compared, ...]
    added: tuple[str, ...]


def rows_of(source: Connection) -> int:
    """How many rows there are to copy."""
    return sum(source.execute(select(func.count()).select_from(table)).scalar_one() for table in _COPIED)


def copy_all(source: Connection, target: Connection, seen: Seen = lambda _rows: None) -> Copied:
    """Copies everything within the target's transaction, then compares it as it is read from there.

    Args:
        source: A snapshot.
        target: Its transaction.
        seen: Told of rows as they are read, `PASSES` times each.

    Raises:
        Rejected: The target holds people already, or differs in the end: the caller's transaction must not be kept.
    """
    if target.execute(select(lead.c.lead_id).limit(1)).first() is not None:
        raise Rejected("The target holds leads already, and copying never mixes. Name an empty one.")
    added = _add_users(source, target)
    _add_pools(source, target)
    here, there = _side(source, seen), _side(target, seen)
    for table in _REPLACED:
        target.execute(table.delete())
    for table in _COPIED:
        _copy(table, here, there)
    latest_at = source.execute(select(state_clock.c.latest_at)).scalar_one()
    target.execute(state_clock.update().where(state_clock.c.latest_at < latest_at).values(latest_at=latest_at))
    if is_postgres(target):
        _count_on(target)
    tables = tuple(_compare(table, here, there) for table in (user_account, pool, *_COPIED))
    differing = [one.table for one in tables if not one.same]
    if differing:
        raise Rejected(f"Both sides differ in {', '.join(differing)}; nothing was kept. Please report it.")
    return Copied(tables, added if is_postgres(target) else ())


def _side(conn: Connection, seen: Seen) -> Side:
    users = dict(conn.execute(select(user_account.c.user_id, user_account.c.login)).all())
    pools = dict(conn.execute(select(pool.c.pool_id, pool.c.name)).all())
    return Side(conn, users, pools, seen)


def _add_users(source: Connection, target: Connection) -> tuple[str, ...]:
    """Whoever the target does not know; a team lets nobody in by a copy, a file keeps who was what."""
    known = set(target.execute(select(user_account.c.login)).scalars())
    rows = [
        {name: value for name, value in row.items() if name != "user_id"}
        for row in source.execute(select(user_account).order_by(user_account.c.user_id)).mappings()
        if row["login"] not in known
    ]
    if is_postgres(target):
        rows = [{**row, "role": "", "active": False} for row in rows]
    if rows:
        target.execute(user_account.insert(), rows)
    return tuple(str(row["login"]) for row in rows)


def _add_pools(source: Connection, target: Connection) -> None:
    known = set(target.execute(select(pool.c.name)).scalars())
    names = source.execute(select(pool.c.name).order_by(pool.c.pool_id)).scalars()
    rows = [{"name": name} for name in names if name not in known]
    if rows:
        target.execute(pool.insert(), rows)


def _copy(table: Table, here: Side, there: Side) -> None:
    users = {name: number for number, name in there.users.items()}
    pools = {name: number for number, name in there.pools.items()}
    named = _BY_NAME.get(table)
    for rows in _chunks(table, here):
        made = [{name: _number(name, value, users, pools) for name, value in row.items()} for row in rows]
        if named is not None:
            there.conn.execute(table.delete().where(table.c[named].in_([row[named] for row in made])))
        there.conn.execute(table.insert(), made)


def _chunks(table: Table, of: Side) -> Iterator[list[dict[str, object]]]:
    """The rows, with the names of users and lists in the place of their numbers."""
    columns = _columns(table)
    found = of.conn.execute(select(*columns), execution_options={"yield_per": CHUNK})
    names = [column.name for column in columns]
    for rows in found.partitions():
        of.seen(len(rows))
        yield [{name: _named(name, value, of) for name, value in zip(names, row, strict=True)} for row in rows]


def _columns(table: Table) -> list[Column[object]]:
    own = _OWN_NUMBERS.get(table, ())
    of_a_member = _OF_A_MEMBER if table is user_account else ()
    return [column for column in table.columns if column.computed is None and column.name not in {*own, *of_a_member}]


def _named(column: str, value: object, of: Side) -> object:
    if not isinstance(value, int):
        return value
    if column in _USER_COLUMNS:
        return of.users[value]
    return of.pools[value] if column == "pool_id" else value


def _number(column: str, value: object, users: Mapping[str, int], pools: Mapping[str, int]) -> object:
    if not isinstance(value, str):
        return value
    if column in _USER_COLUMNS:
        return users[value]
    return pools[value] if column == "pool_id" else value


def _compare(table: Table, here: Side, there: Side) -> Compared:
    named = _BY_NAME.get(table)
    only = None if named is None else {row[named] for rows in _chunks(table, here) for row in rows}
    (rows, content), (copied, copied_content) = (_content(table, one, named, only) for one in (here, there))
    return Compared(table.name, rows, copied, content, copied_content)


def _content(table: Table, of: Side, named: str | None, only: set[object] | None) -> tuple[int, str]:
    """How many rows, and the sum of their digests: the same whatever their order."""
    many, total = 0, 0
    for rows in _chunks(table, of):
        for row in rows:
            if only is None or row[str(named)] in only:
                many += 1
                total += int.from_bytes(hashlib.sha256(_written(row)).digest(), "big")
    return many, f"{total % 2**256:064x}"


def _written(row: Mapping[str, object]) -> bytes:
    return json.dumps(row, sort_keys=True, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _count_on(target: Connection) -> None:
    """The next new row gets a number after those that were copied."""
    for table in _COUNTED:
        (key,) = table.primary_key.columns
        target.execute(
            text(
                f"SELECT setval(pg_get_serial_sequence('{table.name}', '{key.name}'),"
                f" greatest((SELECT max({key.name}) FROM {table.name}), 1))"
            )
        )
