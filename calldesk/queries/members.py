"""Who belongs to the team: role, lists, named team, and when each was last heard of."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import text

from calldesk.domain.ids import FactId
from calldesk.domain.moments import Moment
from calldesk.store.driver import is_postgres
from calldesk.store.named_teams import named_teams
from calldesk.store.report_zone import report_day
from calldesk.store.rights import asker_role
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Member:
    """One member, past ones included.

    Attributes:
        role: One of `domain.teams.ROLES`.
        active: May come in.
        lists: Names of the lists that a qualifier works; the other roles see all, a rep none.
        last_seen_at: When the last fact of theirs arrived; None where none did, or where the asker may not know.
        team: The named team they are in today; "" = none.
    """

    login: str
    name: str
    role: str
    active: bool
    lists: tuple[str, ...]
    last_seen_at: Moment | None
    team: str = ""


@dataclass(frozen=True, slots=True)
class TeamMove:
    """From which day on somebody is in which named team ("" = none), and who said so when."""

    move_id: FactId
    from_on: date
    team: str
    by: str
    said_at: Moment


_MOVES = text(
    "SELECT m.move_id, m.from_on, m.team, b.login AS by, m.happened_at AS at FROM team_move m"
    " JOIN user_account u ON u.user_id = m.for_user JOIN user_account b ON b.user_id = m.by_user"
    " WHERE u.login = :login AND m.happened_at <= :now ORDER BY m.from_on, m.happened_at, m.move_id"
)
_MEMBERS = text(
    "SELECT u.user_id, u.login, u.name, u.role, u.active,"
    " (SELECT a.at FROM audit a WHERE a.user_id = u.user_id ORDER BY a.seq DESC LIMIT 1) AS seen"
    " FROM user_account u WHERE u.role <> '' ORDER BY u.login"
)
_LISTS = text("SELECT m.user_id, p.name FROM pool_member m JOIN pool p ON p.pool_id = m.pool_id ORDER BY p.name")


def members(snapshot: Snapshot) -> tuple[Member, ...]:
    """Everybody of the team by login; nobody on a file."""
    if not is_postgres(snapshot.conn):
        return ()
    lists: dict[int, list[str]] = {}
    for user_id, name in snapshot.conn.execute(_LISTS):
        lists.setdefault(user_id, []).append(name)
    teams, today = named_teams(snapshot), report_day(snapshot)
    return tuple(
        Member(
            login=row.login,
            name=row.name,
            role=row.role,
            active=row.active,
            lists=tuple(lists.get(row.user_id, ())),
            last_seen_at=row.seen,
            team=teams.on(row.user_id, today),
        )
        for row in snapshot.conn.execute(_MEMBERS)
    )


def team_moves(snapshot: Snapshot, login: str) -> tuple[TeamMove, ...]:
    """Every record of somebody's named teams, by its first day; none where an older team keeps none."""
    if not snapshot.has_named_teams:
        return ()
    found = snapshot.conn.execute(_MOVES, {"login": login, "now": snapshot.now})
    return tuple(
        TeamMove(FactId(row.move_id), date.fromisoformat(row.from_on), row.team, row.by, row.at) for row in found
    )


def my_role(snapshot: Snapshot) -> str:
    """What the asker is in the team, and so what their day begins with; "" on a file."""
    return asker_role(snapshot)
