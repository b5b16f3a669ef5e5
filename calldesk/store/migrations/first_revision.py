"""Writes revision 0001 out of the tables: `python -m calldesk.store.migrations.first_revision`.

Only until the first release: from then on 0001 stays as it is and every change of the tables is a revision of its own.
A test tells when the revision and the tables differ.
"""

import textwrap
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from calldesk.store.driver import in_words_of
from calldesk.store.migrations import VERSIONS
from calldesk.store.tables import FACTS, metadata

TARGET = VERSIONS / "r0001.py"
_HEAD = '''"""The schema of the first release, statement by statement (written by `migrations/first_revision`)."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
'''
_TAIL = '''

def upgrade() -> None:
    """Makes every table and index, and the triggers that keep facts as they were written."""
    for statement in TABLES:
        op.execute(statement)
    for table in FACTS:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            )
'''


def source() -> str:
    """The revision as Python text."""
    statements = "".join(f'    """\n{_folded(sql)}\n    """,\n' for sql in _statements())
    facts = ", ".join(f'"{table.name}"' for table in FACTS)
    return f"{_HEAD}{statements})\nFACTS = ({facts})\n{_TAIL}"


def _statements() -> Iterator[str]:
    dialect = sqlite.dialect()
    for table in metadata.sorted_tables:
        yield in_words_of("sqlite", str(CreateTable(table).compile(dialect=dialect)))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield str(CreateIndex(index).compile(dialect=dialect))


def _folded(sql: str) -> str:
    words = " ".join(sql.split())
    return textwrap.fill(words, 116, initial_indent=" " * 4, subsequent_indent=" " * 8, break_on_hyphens=False)


def write(target: Path = TARGET) -> None:
    """Writes the revision."""
    target.write_text(source(), encoding="utf-8")


if __name__ == "__main__":
    write()
