"""Tables of a server without their indexes and triggers, for as long as a benchmark fills them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg

from calldesk.domain.errors import Rejected

Rows = list[tuple[Any, ...]]
_INDEXES = """
SELECT CAST(i.indrelid::regclass AS text), c.relname, k.conname, pg_get_constraintdef(k.oid),
  pg_get_indexdef(i.indexrelid)
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u', 'x')
WHERE i.indrelid = ANY(CAST(%s AS regclass[]))
  AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = i.indexrelid)
ORDER BY i.indrelid, i.indexrelid"""
"""Those that no foreign key leans on; the ids of leads, which rise, keep theirs."""
_SCHEMA = """
SELECT 'index', c.relname, pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisready, i.indisprimary,
    CAST(c.relowner AS integer)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relnamespace = 'calldesk'::regnamespace
UNION ALL
SELECT 'constraint', k.conrelid::regclass || '.' || k.conname, pg_get_constraintdef(k.oid), k.convalidated,
    k.condeferrable, k.condeferred, 0
  FROM pg_constraint k WHERE k.connamespace = 'calldesk'::regnamespace
UNION ALL
SELECT 'trigger', t.tgrelid::regclass || '.' || t.tgname, pg_get_triggerdef(t.oid), t.tgenabled = 'O', false, false, 0
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = 'calldesk'::regnamespace AND NOT t.tgisinternal
ORDER BY 1, 2, 3"""


def schema_of(raw: psycopg.Connection[tuple[Any, ...]]) -> Rows:
    """Every index, constraint and trigger of the team's tables, as the catalogue tells it."""
    return raw.execute(_SCHEMA).fetchall()


@contextmanager
def bare(raw: psycopg.Connection[tuple[Any, ...]], tables: Sequence[str]) -> Iterator[None]:
    """Within the block these tables have no index that can be spared, and this connection fires no trigger.

    Afterwards the indexes are made again from what the catalogue said of them. Foreign keys are not asked within the
    block, so what is filled in must hold by itself.

    Args:
        raw: A superuser's connection, which commits each statement.
        tables: Their names.

    Raises:
        Rejected: The schema is not as it was.
    """
    before = schema_of(raw)
    indexes = raw.execute(_INDEXES, (list(tables),)).fetchall()
    for table, index, constraint, _, _ in indexes:
        _do(raw, f"ALTER TABLE {table} DROP CONSTRAINT {constraint}" if constraint else f"DROP INDEX {index}")
    _do(raw, "SET session_replication_role = replica")
    yield
    _do(raw, "SET session_replication_role = origin")
    for table, _, constraint, said, made in indexes:
        _do(raw, f"ALTER TABLE {table} ADD CONSTRAINT {constraint} {said}" if constraint else made)
    if schema_of(raw) != before:
        raise Rejected("The filled tables do not have the indexes, constraints and triggers that they had before.")


def _do(raw: psycopg.Connection[tuple[Any, ...]], sql: str) -> None:
    raw.execute(sql.encode())
