"""Rights that a rule of the product asks for, beside those the server guards."""

from sqlalchemy import text

from calldesk.domain.ids import UserId
from calldesk.store.driver import is_postgres
from calldesk.store.roles.names import LEADERS
from calldesk.store.tx import Snapshot

OUTSIDE_HOURS = "callbacks_outside_hours"
"""Name of the setting that gives everybody the right to keep a callback outside calling hours: `everyone`."""
_ROLE = text("SELECT role FROM user_account WHERE user_id = :me")
_LEADERS = text("SELECT user_id FROM user_account WHERE active AND role IN ('team_lead', 'admin') ORDER BY user_id")
_EVERYONE = text("SELECT 1 FROM setting WHERE name = :name AND value = 'everyone'")


def leads_team(snapshot: Snapshot) -> bool:
    """Whether the asker leads the team; on a file its one user does."""
    if not is_postgres(snapshot.conn):
        return True
    return snapshot.conn.execute(_ROLE, {"me": snapshot.user}).scalar() in LEADERS


def who_leads(snapshot: Snapshot) -> list[UserId]:
    """Everybody who leads the team; on a file its user."""
    return [UserId(one) for one in snapshot.conn.execute(_LEADERS).scalars()] or [snapshot.user]


def is_rep(snapshot: Snapshot) -> bool:
    """Whether the asker is a rep of a team, who sees the people of the own hand-offs alone."""
    return is_postgres(snapshot.conn) and snapshot.conn.execute(_ROLE, {"me": snapshot.user}).scalar() == "rep"


def may_keep_outside(snapshot: Snapshot) -> bool:
    """Whether the asker may promise and make a callback outside calling hours, with a reason (R3)."""
    return leads_team(snapshot) or snapshot.conn.execute(_EVERYONE, {"name": OUTSIDE_HOURS}).first() is not None
