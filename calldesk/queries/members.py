"""Who belongs to the team: role, lists, and when each was last heard of."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.moments import Moment
from calldesk.store.driver import is_postgres
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Member:
    """One member, past ones included.

    Attributes:
        role: One of `domain.teams.ROLES`.
        active: May come in.
        lists: Names of the lists that a qualifier works; the other roles see all, a rep none.
        last_seen_at: When the last fact of theirs arrived; None where none did, or where the asker may not know.
    """

    login: str
    name: str
    role: str
    active: bool
    lists: tuple[str, ...]
    last_seen_at: Moment | None


_MEMBERS = text(
    "SELECT u.user_id, u.login, u.name, u.role, u.active,"
    " (SELECT a.at FROM audit a WHERE a.user_id = u.user_id ORDER BY a.seq DESC LIMIT 1) AS seen"
    " FROM user_account u WHERE u.role <> '' ORDER BY u.login"
)
_ROLE = text("SELECT role FROM user_account WHERE user_id = :me")
_LISTS = text("SELECT m.user_id, p.name FROM pool_member m JOIN pool p ON p.pool_id = m.pool_id ORDER BY p.name")


def members(snapshot: Snapshot) -> tuple[Member, ...]:
    """Everybody of the team by login; nobody on a file."""
    if not is_postgres(snapshot.conn):
        return ()
    lists: dict[int, list[str]] = {}
    for user_id, name in snapshot.conn.execute(_LISTS):
        lists.setdefault(user_id, []).append(name)
    return tuple(
        Member(row.login, row.name, row.role, row.active, tuple(lists.get(row.user_id, ())), row.seen)
        for row in snapshot.conn.execute(_MEMBERS)
    )


def asker_role(snapshot: Snapshot) -> str:
    """The asker's role in the team: what their day begins with; "" on a file."""
    if not is_postgres(snapshot.conn):
        return ""
    return str(snapshot.conn.execute(_ROLE, {"me": snapshot.user}).scalar() or "")
