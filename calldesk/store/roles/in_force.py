"""Puts the guard in force: makes what is missing, replaces what differs, and leaves the rest alone and unlocked.

A team's desks work on while its database is upgraded, so no table is locked for a policy or trigger that is there
already: each bears the digest of its text as its comment. Functions and grants lock no table and are simply said again.
"""

import hashlib
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection

from calldesk.store.driver import driver_rows, driver_script


class Trigger(NamedTuple):
    """A trigger of a table of ours.

    Attributes:
        does: All that follows its name and precedes its table, then all that follows the table.
    """

    name: str
    table: str
    when: str
    does: str

    @property
    def text(self) -> str:
        """As it is made."""
        return f"TRIGGER {self.name} {self.when} ON calldesk.{self.table} {self.does}"


class Policy(NamedTuple):
    """A policy of a table of ours: its rule is all that follows the table."""

    name: str
    table: str
    rule: str

    @property
    def text(self) -> str:
        """As it is made."""
        return f"POLICY {self.name} ON calldesk.{self.table} {self.rule}"


Part = str | Trigger | Policy
"""SQL that may be run again, or an object that is made only where it is missing or differs."""
_THERE = """
SELECT 'TRIGGER', t.tgname, c.relname,
    CASE WHEN t.tgenabled <> 'D' THEN coalesce(obj_description(t.oid, 'pg_trigger'), '') ELSE '' END
  FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = 'calldesk'::regnamespace AND NOT t.tgisinternal
UNION ALL
SELECT 'POLICY', p.polname, c.relname, coalesce(obj_description(p.oid, 'pg_policy'), '')
  FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
  WHERE c.relnamespace = 'calldesk'::regnamespace
"""


Key = tuple[str, str, str]
"""Kind, name and table of an object."""


def put_in_force(conn: Connection, parts: Iterable[Part]) -> None:
    """Brings the guard up to these parts, in their order; a policy that is none of them is dropped."""
    there = _there(conn)
    wanted: set[Key] = set()
    for part in parts:
        if isinstance(part, str):
            driver_script(conn, part)
        else:
            wanted.add(_key(part))
            _put(conn, part, there.get(_key(part)))
    for _, name, table in _unwanted(there, wanted):
        driver_script(conn, f"DROP POLICY {name} ON calldesk.{table}")


def tables_that_differ(conn: Connection, parts: Iterable[Part]) -> set[str]:
    """The tables that `put_in_force` would lock."""
    there = _there(conn)
    objects = [part for part in parts if not isinstance(part, str)]
    unwanted = _unwanted(there, {_key(part) for part in objects})
    differing = {part.table for part in objects if there.get(_key(part)) != _digest(part)}
    return differing | {table for _, _, table in unwanted}


def _there(conn: Connection) -> dict[Key, str]:
    return {(kind, name, table): digest for kind, name, table, digest in driver_rows(conn, _THERE, {})}


def _unwanted(there: Iterable[Key], wanted: set[Key]) -> list[Key]:
    return sorted(key for key in set(there) - wanted if key[0] == "POLICY")


def _key(part: Trigger | Policy) -> Key:
    return "TRIGGER" if isinstance(part, Trigger) else "POLICY", part.name, part.table


def _digest(part: Trigger | Policy) -> str:
    return hashlib.sha256(part.text.encode()).hexdigest()


def _put(conn: Connection, part: Trigger | Policy, known: str | None) -> None:
    if known == _digest(part):
        return
    kind, name, table = _key(part)
    if kind == "POLICY" and known is not None:
        driver_script(conn, f"DROP POLICY {name} ON calldesk.{table}")
    driver_script(conn, f"CREATE {'OR REPLACE ' if kind == 'TRIGGER' else ''}{part.text}")
    driver_script(conn, f"COMMENT ON {kind} {name} ON calldesk.{table} IS '{_digest(part)}'")
