"""Copies of the SQLite file: one a day while it is open, each verified, the newest fourteen kept."""

from pathlib import Path

from calldesk.desk import Desk
from calldesk.domain.errors import Unavailable
from calldesk.domain.moments import Moment, iso
from calldesk.store.backup import back_up

KEPT = 14
_SUFFIX = ".backups"


def is_worth_copying(desk: Desk) -> bool:
    """Whether there is a file of one's own: a server has its own tools, and of practice data nothing is kept."""
    return isinstance(desk.settings.database, Path) and desk.settings.clock_starts_at is None


def copies_of(database: Path) -> list[Path]:
    """The copies that are kept beside a database, the oldest first."""
    return sorted(_folder(database).glob(f"{database.stem}-*.db"))


def copy_of_today(database: Path, now: Moment) -> str:
    """Makes a verified copy, then forgets the oldest ones beyond KEPT.

    Raises:
        Unavailable, Unreadable: As `store.backup.back_up`; then nothing is forgotten.
    """
    folder = _folder(database)
    try:
        folder.mkdir(exist_ok=True)
        for left_over in folder.glob("*.part"):  # of a program that was killed; only one runner is at work
            left_over.unlink()
    except OSError as error:
        raise Unavailable(f"The folder {folder.name} beside the database cannot be written: {error}.") from error
    name = f"{database.stem}-{iso(now)[:19].replace(':', '')}.db"
    people = back_up(database, str(folder / name))
    gone = copies_of(database)[:-KEPT]
    for copy in gone:
        copy.unlink(missing_ok=True)
    return f"{people} people copied to {folder.name}/{name}, copy verified."


def _folder(database: Path) -> Path:
    return database.with_name(database.name + _SUFFIX)
