"""Building blocks of the tables: the shared metadata and the columns that many of them have."""

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TextClause,
    event,
    text,
)
from sqlalchemy.types import TypeEngine

metadata = MetaData()
ON_SERVER = "on server"
"""Key of a table's or an index's `info`: options that only PostgreSQL has. Given the usual way, as `postgresql_...`,
they load its whole dialect into every start on a file, which is 40 ms."""


BIG: TypeEngine[int] = Integer().with_variant(BigInteger(), "postgresql")
"""The id of a lead or a number; SQLite's whole numbers are big by themselves."""
SMALL: TypeEngine[int] = Integer().with_variant(SmallInteger(), "postgresql")
"""A number below 32,768, in a row that is kept narrow."""
SORTED: TypeEngine[str] = Text().with_variant(Text(collation="C"), "postgresql")
"""A text that is searched by its beginning: code points decide its order, on every server."""


def partial_index(name: str, *columns: Column[object] | str | TextClause, where: str) -> Index:
    """An index of the rows that meet a condition."""
    return Index(name, *columns, sqlite_where=text(where), info={ON_SERVER: {"where": text(where)}})


@event.listens_for(Table, "before_create")
def _add_options(table: Table, conn: Connection, **_options: object) -> None:
    """Says what `ON_SERVER` holds where a table is made on a server."""
    if conn.dialect.name == "postgresql":
        table.dialect_options["postgresql"].update(table.info.get(ON_SERVER, {}))
        for index in table.indexes:
            index.dialect_options["postgresql"].update(index.info.get(ON_SERVER, {}))


def moment_column(name: str, *, required: bool = True, default: str | None = None) -> Column[float]:
    """A moment: seconds since the landmark."""
    return Column(name, Float(53), nullable=not required, server_default=text(default) if default else None)


def words_column(name: str) -> Column[str]:
    """A text that is empty rather than missing."""
    return Column(name, Text, nullable=False, server_default="")


def fact_column(name: str) -> Column[str]:
    """The id of a fact, made by the client."""
    return Column(name, String(32), primary_key=True)


def lead_column(*, required: bool = True) -> Column[int]:
    """Whose."""
    return Column("lead_id", ForeignKey("lead.lead_id"), nullable=not required)


def by_column() -> Column[int]:
    """Who did it."""
    return Column("by_user", ForeignKey("user_account.user_id"), nullable=False)
