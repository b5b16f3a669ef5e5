"""Migrations of the database (Alembic): each is one revision in `versions`, and all that are missing run at once."""

from collections.abc import Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from calldesk.domain.errors import Unreadable

HERE = Path(__file__).parent
VERSIONS = HERE / "versions"


def upgrade(conn: Connection, to: str = "head", folders: Sequence[Path] = (VERSIONS,)) -> None:
    """Runs the revisions that this database lacks, inside the caller's transaction.

    Args:
        conn: Within a transaction, which the caller commits or, on any error, rolls back.
        to: The revision wanted.
        folders: Where revisions lie.

    Raises:
        Unreadable: The database names a revision that is none of ours.
    """
    config = Config()
    config.set_main_option("script_location", str(HERE).replace("%", "%%"))
    config.set_main_option("version_locations", "\n".join(str(folder).replace("%", "%%") for folder in folders))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = conn
    try:
        command.upgrade(config, to)
    except CommandError as error:
        said = f"This database has a schema that CallDesk does not know ({error})."
        raise Unreadable(f"{said} Restore a backup: calldesk restore IN.") from error
