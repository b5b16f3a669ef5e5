"""The user's own callbacks that fall due in a moment, so that nobody is rung late who was promised a time."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.call_list import shown_name
from calldesk.store import rights
from calldesk.store.tx import Snapshot

_MOST = 20


@dataclass(frozen=True, slots=True)
class CallbackSoon:
    """A promise that falls due soon; lead text, hostile (R13)."""

    lead_id: LeadId
    name: str
    callback_at: Moment


_SOON = text(
    "SELECT l.lead_id, l.full_name, l.given_name, l.family_name, l.company, c.callback_at"
    " FROM call_state c JOIN lead l ON l.lead_id = c.lead_id WHERE c.state = 0 AND c.callback_by = :me"
    " AND c.callback_at IS NOT NULL AND c.callback_at > :now AND c.callback_at <= :until"
    " ORDER BY c.callback_at, c.lead_id LIMIT :most"
)


def callbacks_soon(snapshot: Snapshot, within_seconds: float) -> tuple[CallbackSoon, ...]:
    """The user's callbacks that are not due yet and will be within so many seconds, the soonest first."""
    values = {"me": snapshot.user, "now": snapshot.now, "until": snapshot.now + within_seconds, "most": _MOST}
    return tuple(
        CallbackSoon(
            LeadId(row.lead_id),
            shown_name(row.full_name, row.given_name, row.family_name, row.company),
            row.callback_at,
        )
        for row in snapshot.conn.execute(_SOON, values)
    )


def may_keep_outside(snapshot: Snapshot) -> bool:
    """Whether the user may promise a callback outside calling hours, with a reason (R3)."""
    return rights.may_keep_outside(snapshot)
