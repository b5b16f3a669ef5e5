"""Who may be given a lead to ring: the people who work its list."""

from dataclasses import dataclass

from calldesk.domain.ids import LeadId, UserId
from calldesk.store.driver import driver_rows
from calldesk.store.roles.names import CALLERS, LEADERS, listed
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Caller:
    """One of them, by name, their login where they have none."""

    user_id: UserId
    name: str


_CALLERS = (
    "SELECT u.user_id, coalesce(nullif(u.name, ''), u.login) FROM user_account u WHERE u.active"
    f" AND u.role IN ({listed(CALLERS)}) AND (u.role IN ({listed(LEADERS)}) OR EXISTS (SELECT 1 FROM pool_member m"
    " JOIN lead l ON l.pool_id = m.pool_id WHERE m.user_id = u.user_id AND l.lead_id = :lead_id))"
)
_EVERYBODY = "SELECT u.user_id, coalesce(nullif(u.name, ''), u.login) FROM user_account u WHERE u.active"


def callers_of(snapshot: Snapshot, lead_id: LeadId) -> tuple[Caller, ...]:
    """Everybody of the team who works this lead's list, by name; on a file everybody whose calls are in it."""
    sql = _CALLERS if snapshot.is_team else _EVERYBODY
    rows = driver_rows(snapshot.conn, sql, {"lead_id": lead_id})
    found = (Caller(UserId(user), str(name)) for user, name in rows)
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.user_id)))
