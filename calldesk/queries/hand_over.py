"""Who is qualified and waits in "to hand over": what key 9 leads to."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.standing import State
from calldesk.queries.call_list import shown_name
from calldesk.store.facts import stands
from calldesk.store.handoffs import logins
from calldesk.store.successors import successors
from calldesk.store.tx import Snapshot

MOST_WAITING = 500
"""More than this are counted, not listed."""


@dataclass(frozen=True, slots=True)
class ToHandOver:
    """A qualified lead that waits; lead text, hostile (R13).

    Attributes:
        qualified_at: The moment of the outcome that qualified it.
        by: Login of who qualified it, or of who is in their place by now.
    """

    lead_id: LeadId
    name: str
    company: str
    qualified_at: Moment
    by: str


# `state <> 1` says no more than `state = :waits`; it lets SQLite use the index cs_state, which carries it.
_WAITS = "c.state = :waits AND c.state <> 1"
_NEWEST = (
    "SELECT o.outcome_id FROM outcome o WHERE o.lead_id = c.lead_id AND o.code = 'qualified'"
    f" AND {stands('o.outcome_id')} ORDER BY o.happened_at DESC, o.outcome_id DESC LIMIT 1"
)
_LEADS = text(
    "SELECT l.lead_id, l.full_name, l.given_name, l.family_name, l.company, q.happened_at, u.login, u.user_id"
    f" FROM call_state c JOIN lead l ON l.lead_id = c.lead_id JOIN outcome q ON q.outcome_id = ({_NEWEST})"
    f" JOIN user_account u ON u.user_id = q.by_user WHERE {_WAITS}"
    " ORDER BY q.happened_at DESC, q.outcome_id DESC LIMIT :most"
)
_COUNT = text(f"SELECT count(*) FROM call_state c WHERE {_WAITS}")


def to_hand_over(snapshot: Snapshot) -> tuple[ToHandOver, ...]:
    """The leads that wait, the newest first; at most MOST_WAITING of them."""
    rows = snapshot.conn.execute(_LEADS, {"waits": State.TO_HAND_OVER, "most": MOST_WAITING}).all()
    heirs, known = successors(snapshot), logins(snapshot)
    return tuple(
        ToHandOver(
            LeadId(row.lead_id),
            shown_name(row.full_name, row.given_name, row.family_name, row.company),
            row.company,
            row.happened_at,
            known.get(heirs.of(UserId(row.user_id)) or UserId(0), row.login),
        )
        for row in rows
    )


def to_hand_over_count(snapshot: Snapshot) -> int:
    """How many wait, >= 0."""
    return int(snapshot.conn.execute(_COUNT, {"waits": State.TO_HAND_OVER}).scalar_one())
