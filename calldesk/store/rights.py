"""Rights that a rule of the product asks for, beside those the server guards."""

from sqlalchemy import text

from calldesk.domain.ids import UserId
from calldesk.store.driver import Question, driver_rows, is_postgres
from calldesk.store.roles.names import LEADERS, SEE_ALL
from calldesk.store.team_settings import setting
from calldesk.store.tx import Snapshot

OUTSIDE_HOURS = "callbacks_outside_hours"
"""Name of the setting that gives everybody the right to keep a callback outside calling hours: `everyone`."""
_ROLE = "SELECT role FROM user_account WHERE user_id = :me"
_LEADERS = text("SELECT user_id FROM user_account WHERE active AND role IN ('team_lead', 'admin') ORDER BY user_id")


def asker_role(snapshot: Snapshot) -> str:
    """The asker's role: what they may, and what their day begins with; a file's user, who may all, has none ("")."""
    rows = driver_rows(snapshot.conn, *role_asked(snapshot))
    return str(rows[0][0]) if rows else ""


def role_asked(snapshot: Snapshot) -> Question:
    """What `asker_role` asks."""
    return _ROLE, {"me": snapshot.user}


def leads_team(snapshot: Snapshot) -> bool:
    """Whether the asker leads the team; on a file its one user does."""
    return not is_postgres(snapshot.conn) or asker_role(snapshot) in LEADERS


def sees_everybody(snapshot: Snapshot) -> bool:
    """Whether the asker is shown what everybody did; else what they did themselves, and sums of the lists they work."""
    return not is_postgres(snapshot.conn) or asker_role(snapshot) in SEE_ALL


def who_leads(snapshot: Snapshot) -> list[UserId]:
    """Everybody who leads the team; on a file its user."""
    return [UserId(one) for one in snapshot.conn.execute(_LEADERS).scalars()] or [snapshot.user]


def is_rep(snapshot: Snapshot) -> bool:
    """Whether the asker is a rep of a team, who sees the people of the own hand-offs alone."""
    return asker_role(snapshot) == "rep"


def may_keep_outside(snapshot: Snapshot) -> bool:
    """Whether the asker may promise and make a callback outside calling hours, with a reason (R3)."""
    return leads_team(snapshot) or setting(snapshot, OUTSIDE_HOURS) == "everyone"
