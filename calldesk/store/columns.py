"""Building blocks of the tables: the shared metadata and the columns that many of them have."""

from sqlalchemy import Column, Float, ForeignKey, MetaData, String, Text, text

metadata = MetaData()


def moment_column(name: str, *, required: bool = True, default: str | None = None) -> Column[float]:
    """A moment: seconds since the landmark."""
    return Column(name, Float(53), nullable=not required, server_default=text(default) if default else None)


def words_column(name: str) -> Column[str]:
    """A text that is empty rather than missing."""
    return Column(name, Text, nullable=False, server_default="")


def fact_column(name: str) -> Column[str]:
    """The id of a fact, made by the client."""
    return Column(name, String(32), primary_key=True)


def lead_column() -> Column[int]:
    """Whose."""
    return Column("lead_id", ForeignKey("lead.lead_id"), nullable=False)


def by_column() -> Column[int]:
    """Who did it."""
    return Column("by_user", ForeignKey("user_account.user_id"), nullable=False)
