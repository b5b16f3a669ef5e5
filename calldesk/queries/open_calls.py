"""The user's calls that were dialled and have no outcome: a crash, a closed window, a lead that was lost meanwhile."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import DAY_SECONDS, Moment
from calldesk.queries.call_list import shown_name
from calldesk.store.facts import stands
from calldesk.store.tx import Snapshot

LOOK_BACK_SECONDS = 7 * DAY_SECONDS
"""Nobody remembers how an older call ended."""


@dataclass(frozen=True, slots=True)
class OpenCall:
    """A dial without an outcome; lead text, hostile (R13)."""

    dial_id: FactId
    lead_id: LeadId
    name: str
    company: str
    at: Moment


_OPEN = text(
    "SELECT d.dial_id, d.lead_id, d.happened_at, l.full_name, l.given_name, l.family_name, l.company"
    " FROM dial d JOIN lead l ON l.lead_id = d.lead_id"
    " WHERE d.by_user = :me AND d.happened_at > :since AND d.happened_at <= :now AND d.path <> 'import'"
    f" AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.dial_id = d.dial_id AND {stands('o.outcome_id')})"
    " ORDER BY d.happened_at DESC, d.dial_id DESC"
)


def open_calls(snapshot: Snapshot) -> tuple[OpenCall, ...]:
    """The user's dials of the last week that have no outcome, the newest first."""
    asked = {"me": snapshot.user, "since": snapshot.now - LOOK_BACK_SECONDS, "now": snapshot.now}
    return tuple(
        OpenCall(
            FactId(row.dial_id),
            LeadId(row.lead_id),
            shown_name(row.full_name, row.given_name, row.family_name, row.company),
            row.company,
            row.happened_at,
        )
        for row in snapshot.conn.execute(_OPEN, asked)
    )
