"""Who gets the hand-offs of a leaver that come back, as it was said when they left; a setting of each login."""

from sqlalchemy import text

from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import UserId
from calldesk.domain.successors import Left, Successors
from calldesk.store.handoffs import StoredHandoff, handoffs
from calldesk.store.roles.names import CALLERS, listed
from calldesk.store.team_settings import keep_setting
from calldesk.store.tx import Snapshot, Tx

RETURNS = "returns:"
"""Beginning of the name of the setting; its value is the moment, a blank, and a login, which is "" for the list."""
_SAID = text(
    "SELECT u.user_id, s.value FROM setting s JOIN user_account u ON s.name = :begins || u.login"
    " WHERE s.name LIKE :begins || '%'"
)
_KNOWN = text(f"SELECT login, user_id, active AND role IN ({listed(CALLERS)}) FROM user_account")


def successors(snapshot: Snapshot) -> Successors:
    """All that was said; nothing on a file, which nobody leaves."""
    said = snapshot.conn.execute(_SAID, {"begins": RETURNS}).all() if snapshot.is_team else ()
    if not said:
        return Successors()
    known = snapshot.conn.execute(_KNOWN).all()
    ids = {str(login): UserId(user) for login, user, _ in known}
    left = {}
    for user, value in said:
        at, _, login = str(value).partition(" ")
        left[UserId(user)] = Left(float(at), ids.get(login))
    return Successors(left, frozenset(UserId(user) for _, user, is_here in known if is_here))


def say_successor(tx: Tx, login: str, to: str) -> None:
    """Keeps who gets what comes back of this leaver, from now on.

    Args:
        tx: The transaction in which they leave.
        login: Whose.
        to: Login of who gets it; "" = nobody by name.
    """
    keep_setting(tx, f"{RETURNS}{login}", f"{tx.now} {to}")


def came_back(snapshot: Snapshot, user: UserId) -> tuple[StoredHandoff, ...]:
    """Hand-offs of those in whose place this person is that a rep gave back since, oldest first."""
    before = successors(snapshot).before(user)
    return tuple(
        one
        for one in handoffs(snapshot, "by", list(before))
        if one.standing.state is HandoffState.RETURNED and (one.standing.decided_at or 0.0) >= before[one.by]
    )
