"""The names by which the board calls people."""

from calldesk.domain.ids import UserId
from calldesk.store.driver import Question, driver_rows
from calldesk.store.tx import Snapshot

NAMES: Question = ("SELECT user_id, name, login FROM user_account ORDER BY login", {})


def people_names(snapshot: Snapshot) -> dict[UserId, str]:
    """Everybody's name, their login where they have none; by login."""
    rows = driver_rows(snapshot.conn, *NAMES)
    return {UserId(user): str(name or login) for user, name, login in rows}
