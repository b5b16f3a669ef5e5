"""The read mark of notices."""

from sqlalchemy import text

from calldesk.domain.changes import Topic
from calldesk.store.promise_tables import has_promises
from calldesk.store.tx import Tx

_SEEN = text("UPDATE alert SET seen_at = :now WHERE for_user = :me AND seen_at IS NULL AND told_at <= :until_at")


def mark_seen(tx: Tx, until_at: float) -> None:
    """Marks the user's notices that were told up to this moment as seen; later ones stay new."""
    if has_promises(tx.conn):
        tx.execute(_SEEN, {"me": tx.user, "now": tx.now, "until_at": until_at})
        tx.moves_state = bool(tx.touched)  # of a read mark nothing is folded
        tx.touch(Topic.ALERTS, None)
