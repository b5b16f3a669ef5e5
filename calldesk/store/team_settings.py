"""What was settled for all who share a database, one text by name (table `setting`)."""

from calldesk.domain.changes import Topic
from calldesk.store.driver import Question, driver_rows, driver_write
from calldesk.store.tx import Snapshot, Tx

_READ = "SELECT value FROM setting WHERE name = :name"
_KEEP = (
    "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


def setting(snapshot: Snapshot, name: str) -> str | None:
    """The text of this name; None where nobody has settled it."""
    rows = driver_rows(snapshot.conn, *setting_asked(name))
    return str(rows[0][0]) if rows else None


def setting_asked(name: str) -> Question:
    """What `setting` asks."""
    return _READ, {"name": name}


def keep_setting(tx: Tx, name: str, value: str) -> None:
    """This text holds from now on, for everybody."""
    driver_write(tx.conn, _KEEP, [{"name": name, "value": value}])
    tx.touch(Topic.SETTINGS, None)
