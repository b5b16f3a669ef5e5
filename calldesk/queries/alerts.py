"""The notices a person has: what became of their callbacks, and what they should see to."""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, text

from calldesk.domain.ids import LeadId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.queries.call_list import shown_name
from calldesk.store.promise_tables import has_promises
from calldesk.store.tx import Snapshot

MOST_ALERTS = 100
"""So many are shown, the newest first."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One notice; lead text, hostile (R13).

    Attributes:
        alert_id: Its row.
        lead_id: None = it is of nobody: the review of a definition.
        name, company: The lead; "" where it is of nobody, or of a person who is no longer the asker's to see.
        by: Who did what it tells.
        what: In code.
        is_new: It has not been seen yet.
    """

    alert_id: str
    lead_id: LeadId | None
    name: str
    company: str
    by: str
    what: Message
    told_at: Moment
    is_new: bool


_ALERTS = text(
    "SELECT a.alert_id, a.lead_id, a.code, a.args, a.told_at, a.seen_at, l.full_name, l.given_name, l.family_name,"
    " l.company, u.name by_name, u.login FROM alert a LEFT JOIN lead l ON l.lead_id = a.lead_id"
    " JOIN user_account u ON u.user_id = a.by_user WHERE a.for_user = :me AND a.told_at <= :now"
    " ORDER BY a.told_at DESC, a.alert_id LIMIT :most"
)
_UNSEEN = text("SELECT count(*) FROM alert WHERE for_user = :me AND seen_at IS NULL AND told_at <= :now")


def alerts(snapshot: Snapshot) -> tuple[Alert, ...]:
    """The user's notices, the newest first; none where an older team keeps none."""
    if not has_promises(snapshot.conn):
        return ()
    asked = {"me": snapshot.user, "now": snapshot.now, "most": MOST_ALERTS}
    return tuple(
        Alert(
            alert_id=row.alert_id,
            lead_id=LeadId(row.lead_id) if row.lead_id is not None else None,
            name=_name(row) if row.full_name is not None else "",
            company=row.company or "",
            by=row.by_name or row.login,
            what=Message.of(row.code, **json.loads(row.args), by=row.by_name or row.login),
            told_at=row.told_at,
            is_new=row.seen_at is None,
        )
        for row in snapshot.conn.execute(_ALERTS, asked)
    )


def _name(row: Row[Any]) -> str:
    return shown_name(row.full_name, row.given_name, row.family_name, row.company)


def unseen_alerts(snapshot: Snapshot) -> int:
    """How many notices the user has not seen yet, >= 0."""
    if not has_promises(snapshot.conn):
        return 0
    return int(snapshot.conn.execute(_UNSEEN, {"me": snapshot.user, "now": snapshot.now}).scalar_one())
