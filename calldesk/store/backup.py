"""Backup and restore of the SQLite file: a copy counts only once it has been opened and checked."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from calldesk.domain.errors import Rejected, Unavailable, Unreadable
from calldesk.store.engine import write_lock
from calldesk.store.file_lock import LockedOut
from calldesk.store.handshake import REVISION


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
        people = _copied(database, part)
        part.rename(target)
        _sync_folder(target)
    except (OSError, sqlite3.OperationalError) as error:
        _forget(part)
        raise Unavailable(f"The backup could not be written to {target} ({error}). Choose another place.") from error
    except sqlite3.DatabaseError:
        _forget(part)
        raise Unreadable(f"{database} is not a whole CallDesk database. Restore the newest backup.") from None
    return people


def copy_beside(database: Path, why: str) -> Path:
    """A verified copy beside the database, under a name that is not taken.

    Raises:
        Unreadable, Unavailable: As `back_up`.
    """
    kept = _free_name(database, why)
    back_up(database, str(kept))
    return kept


def restore(source: str, database: Path) -> Path | None:
    """Puts a backup in the place of the database; what was there is set aside first, never overwritten.

    Returns:
        Where the former database is kept; None when there was none.

    Raises:
        Unreadable: The backup is no whole CallDesk database, or of a newer version.
        Rejected: The database is open in another program, which would go on writing into what is set aside.
        Unavailable: A file cannot be moved.
    """
    copy = Path(source)
    if not copy.is_file():
        raise Unreadable(f"There is no backup {copy}. Check its name.")
    if database.exists() and copy.samefile(database):
        raise Rejected(f"{copy} is the database itself. Name the backup to be restored.")
    _checked(copy)
    part = database.with_name(database.name + ".restoring")
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
        _copied(copy, part)
        with write_lock(database):
            aside = _set_aside(database)
            part.rename(database)
        _sync_folder(database)
    except LockedOut:
        _forget(part)
        raise Unavailable("Another program is writing to this database. Close it, then restore.") from None
    except (OSError, sqlite3.OperationalError) as error:
        _forget(part)
        raise Unavailable(f"The backup could not be put in place ({error}). Nothing was lost; try again.") from error
    except Rejected:
        _forget(part)
        raise
    return aside


def _copied(source: Path, part: Path) -> int:
    """A checked copy that is safely on the disk; gives how many people it holds."""
    _forget(part)
    with _reading(source) as read, closing(sqlite3.connect(part)) as written:
        read.backup(written)
        written.execute("PRAGMA journal_mode=DELETE")  # one file, whole without a log beside it
    people = _checked(part)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    return people


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection for reading; read-only, so that its end never moves the log while others write (store/engine)."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=30)) as read:
        yield read


def _checked(path: Path) -> int:
    """How many people a database holds, once it is known to be whole and ours.

    Raises:
        Unreadable: It is not.
    """
    try:
        with _reading(path) as copy:
            if copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                raise Unreadable(f"{path} is damaged. Take another backup.")
            people = int(copy.execute("SELECT count(*) FROM lead").fetchone()[0])
            revision = str(copy.execute("SELECT max(version_num) FROM alembic_version").fetchone()[0])
    except sqlite3.DatabaseError:
        raise Unreadable(f"{path} is not a whole CallDesk database. Take another backup.") from None
    if revision > REVISION:
        raise Unreadable(f"{path} was made by a newer CallDesk (schema {revision}). Please update CallDesk.")
    return people


def _set_aside(database: Path) -> Path | None:
    """Renames the database, once nobody uses it; a damaged one goes aside with its log as it is.

    Raises:
        Rejected: Another program has it open.
    """
    if not database.exists():
        return None
    try:
        with closing(sqlite3.connect(database, timeout=1)) as present:
            present.execute("PRAGMA journal_mode=DELETE")  # only the last connection may: everything is in one file
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise Rejected("CallDesk has this database open. Close its window, then restore.") from None
    except sqlite3.DatabaseError:
        pass
    aside = _free_name(database, "before-restore")
    for suffix in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            database.with_name(database.name + suffix).rename(aside.with_name(aside.name + suffix))
    return database.rename(aside)


def _free_name(database: Path, why: str) -> Path:
    number = 1
    while (free := database.with_name(f"{database.name}.{why}-{number}")).exists():
        number += 1
    return free


def _forget(part: Path) -> None:
    for suffix in ("", "-journal"):
        with suppress(OSError):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _sync_folder(file: Path) -> None:
    """Makes a rename survive a power cut, where the system has folders to sync."""
    if os.name != "posix":
        return
    folder = os.open(file.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
