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


def put_in_force(conn: Connection, parts: Iterable[Part]) -> None:
    """Brings the guard up to these parts, in their order; a policy that is none of them is dropped."""
    there = {(kind, name, table): digest for kind, name, table, digest in driver_rows(conn, _THERE, {})}
    wanted: set[tuple[str, str, str]] = set()
    for part in parts:
        if isinstance(part, str):
            driver_script(conn, part)
            continue
        key = ("TRIGGER" if isinstance(part, Trigger) else "POLICY", part.name, part.table)
        wanted.add(key)
        _put(conn, part, key, there.get(key))
    for _, name, table in sorted(key for key in there.keys() - wanted if key[0] == "POLICY"):
        driver_script(conn, f"DROP POLICY {name} ON calldesk.{table}")


def _put(conn: Connection, part: Trigger | Policy, key: tuple[str, str, str], known: str | None) -> None:
    digest = hashlib.sha256(part.text.encode()).hexdigest()
    if known == digest:
        return
    kind, name, table = key
    if kind == "POLICY" and known is not None:
        driver_script(conn, f"DROP POLICY {name} ON calldesk.{table}")
    driver_script(conn, f"CREATE {'OR REPLACE ' if kind == 'TRIGGER' else ''}{part.text}")
    driver_script(conn, f"COMMENT ON {kind} {name} ON calldesk.{table} IS '{digest}'")
