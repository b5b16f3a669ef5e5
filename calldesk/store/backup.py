"""Backup and restore of the SQLite file: a copy counts only once it has been opened and checked."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from calldesk.domain.errors import Rejected, Unavailable, Unreadable
from calldesk.store.engine import write_lock


def back_up(database: Path, out: str) -> int:
    """Copies the database while others may use it, checks the copy, then puts it in place.

    Returns:
        How many people the copy holds.

    Raises:
        Unreadable: There is no database.
        Rejected: The file is there already.
        Unavailable: It cannot be written, or the copy is not whole.
    """
    target = Path(out)
    if not database.is_file():
        raise Unreadable(f"There is no database {database}. Name it with --db.")
    if target.exists():
        raise Rejected(f"{target} is there already. Choose another name for the backup.")
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        people = _checked(part)
        _sync(part)
        part.replace(target)
    except (OSError, sqlite3.OperationalError) as error:
        raise Unavailable(f"The backup could not be written to {target}: {error}. Nothing was changed.") from error
    return people


def restore(source: str, database: Path) -> Path | None:
    """Puts a backup in the place of the database; what was there is set aside first, never overwritten.

    Returns:
        Where the former database is kept; None when there was none.

    Raises:
        Unreadable: The backup is no whole CallDesk database.
        Unavailable: A file cannot be moved.
    """
    copy = Path(source)
    if not copy.is_file():
        raise Unreadable(f"There is no backup {copy}.")
    _checked(copy)
    part = database.with_name(database.name + ".restoring")
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(copy)) as read, closing(sqlite3.connect(part)) as written:
            read.backup(written)
        _sync(part)
        with write_lock(database):
            aside = _set_aside(database)
            part.replace(database)
    except (OSError, sqlite3.OperationalError) as error:
        raise Unavailable(f"The backup could not be put in place: {error}. Nothing was lost.") from error
    return aside


def _set_aside(database: Path) -> Path | None:
    if not database.exists():
        return None
    with closing(sqlite3.connect(database)) as present:
        present.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    number = 1
    while (aside := database.with_name(f"{database.name}.before-restore-{number}")).exists():
        number += 1
    for suffix in ("-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)
    return database.replace(aside)


def _checked(path: Path) -> int:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise Unreadable(f"{path} is damaged. Take another backup.")
            return int(copy.execute("SELECT count(*) FROM lead").fetchone()[0])
    except sqlite3.DatabaseError:
        raise Unreadable(f"{path} is not a whole CallDesk database. Take another backup.") from None


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
