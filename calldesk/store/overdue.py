"""First touches that nobody made in time, and who is to hear of them (R6)."""

from typing import NamedTuple

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.store.call_order import TOUCH_DAY_SECONDS
from calldesk.store.driver import driver_rows, is_postgres
from calldesk.store.promise_tables import has_promises
from calldesk.store.tx import Snapshot

CODE = "touch_overdue"


class Overdue(NamedTuple):
    """A lead whose first touch is late, by its stored deadline."""

    lead_id: LeadId
    pool_id: int
    touch_due: Moment


_OVERDUE = f"""SELECT c.lead_id, c.pool_id, c.touch_due FROM call_state c
WHERE c.touch_due IS NOT NULL AND c.state = 0 AND c.callback_at IS NULL AND c.touch_due <= :now
  AND c.touch_due > :now - {TOUCH_DAY_SECONDS} AND c.pool_id IN (SELECT pool_id FROM pool)
  AND NOT EXISTS (SELECT 1 FROM alert a WHERE a.lead_id = c.lead_id AND a.code = '{CODE}' AND a.told_at >= c.touch_due)
ORDER BY c.touch_due, c.lead_id LIMIT :batch"""
_LEADS = """SELECT u.user_id, m.pool_id FROM user_account u LEFT JOIN pool_member m ON m.user_id = u.user_id
WHERE u.active AND u.role = 'team_lead'"""
_ADMINS = "SELECT user_id FROM user_account WHERE active AND role = 'admin'"


def overdue(snapshot: Snapshot, batch: int) -> list[Overdue]:
    """Late first touches of the last day that nobody was told of yet, the longest late first.

    On a team nobody reads what others were told, so a touch that another runner told of may be among them: telling it
    again changes nothing.
    """
    if not has_promises(snapshot.conn):
        return []
    return [Overdue(*row) for row in driver_rows(snapshot.conn, _OVERDUE, {"now": snapshot.now, "batch": batch})]


def who_hears(snapshot: Snapshot, pool_id: int) -> list[UserId]:
    """The team leads of a list: those who were given it, else all of them, else the admins; on a file its user."""
    if not is_postgres(snapshot.conn):
        return [snapshot.user]
    found = driver_rows(snapshot.conn, _LEADS, {})
    own = {UserId(user) for user, given in found if given == pool_id}
    everyone = {UserId(user) for user, _ in found}
    admins = {UserId(user) for (user,) in driver_rows(snapshot.conn, _ADMINS, {})} if not everyone else set()
    return sorted(own or everyone or admins)
