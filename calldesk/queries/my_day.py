"""The qualifier's own day: what was dialled and reached since midnight, and the outcome that undo would take back."""

from dataclasses import dataclass

from sqlalchemy import bindparam, text

from calldesk.domain.handed_to import HandedTo
from calldesk.domain.handoffs import DESTINATIONS, Destination, HandoffState, reason_code
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import QUALIFIED, OutcomeClass
from calldesk.queries.call_list import shown_name
from calldesk.store.facts import stands
from calldesk.store.handoffs import handoffs
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class LastOutcome:
    """The user's newest outcome that stands; what Ctrl+Z takes back.

    Attributes:
        handed: What became of a qualified one; None = it is no such one, or waits in "to hand over".
    """

    outcome_id: FactId
    lead_id: LeadId
    name: str
    code: str
    handed: HandedTo | None = None


@dataclass(frozen=True, slots=True)
class MyDay:
    """Counts since the start of the user's day.

    Attributes:
        dials: Dials made.
        conversations: Reaches of at least `conversation_seconds` of talk.
        qualified: Waiting in "to hand over" or beyond.
        conversation_seconds: The threshold, shown beside the number (R11).
        last: What undo would take back; None = nothing today.
    """

    dials: int
    conversations: int
    talk_seconds: float
    qualified: int
    conversation_seconds: float
    last: LastOutcome | None


_DIALS = text("SELECT count(*) FROM dial WHERE happened_at >= :since AND by_user = :me")
_OUTCOMES = text(
    "SELECT count(*) FILTER (WHERE o.code IN :reached AND o.talk_seconds >= :least),"
    " coalesce(sum(o.talk_seconds), 0.0), count(*) FILTER (WHERE o.code = 'qualified') FROM outcome o"
    f" WHERE o.happened_at >= :since AND o.by_user = :me AND {stands('o.outcome_id')}"
).bindparams(bindparam("reached", expanding=True))
_LAST = text(
    "SELECT o.outcome_id, o.lead_id, o.code, l.full_name, l.given_name, l.family_name, l.company"
    " FROM outcome o JOIN lead l ON l.lead_id = o.lead_id"
    f" WHERE o.happened_at >= :since AND o.by_user = :me AND {stands('o.outcome_id')}"
    " ORDER BY o.happened_at DESC, o.outcome_id DESC LIMIT 1"
)
_NAME = text("SELECT name, login FROM user_account WHERE user_id = :user")


def my_day(snapshot: Snapshot, day_starts_at: Moment) -> MyDay:
    """The user's counts from this moment (their local midnight) to now."""
    least = snapshot.rules.cadence.conversation_seconds
    reached = sorted(snapshot.rules.outcomes.codes(OutcomeClass.REACH))
    me: dict[str, object] = {"since": day_starts_at, "me": snapshot.user}
    talks, seconds, qualified = snapshot.conn.execute(_OUTCOMES, me | {"least": least, "reached": reached}).one()
    row = snapshot.conn.execute(_LAST, me).one_or_none()
    last = None
    if row is not None:
        name = shown_name(row.full_name, row.given_name, row.family_name, row.company)
        handed = _handed(snapshot, LeadId(row.lead_id), row.outcome_id) if row.code == QUALIFIED else None
        last = LastOutcome(FactId(row.outcome_id), LeadId(row.lead_id), name, row.code, handed)
    return MyDay(
        dials=snapshot.conn.execute(_DIALS, me).scalar_one(),
        conversations=talks,
        talk_seconds=seconds,
        qualified=qualified,
        conversation_seconds=least,
        last=last,
    )


def _handed(snapshot: Snapshot, lead_id: LeadId, outcome_id: str) -> HandedTo | None:
    found = [one for one in handoffs(snapshot, "leads", [lead_id]) if one.outcome_id == outcome_id]
    standing = found[-1].standing if found else None
    if standing is None or standing.rep is None:
        return None
    is_returned = standing.state is HandoffState.RETURNED
    if is_returned and DESTINATIONS.get(reason_code(standing.reason)) is Destination.TO_HAND_OVER:
        return None
    row = snapshot.conn.execute(_NAME, {"user": standing.rep}).one()
    return HandedTo(row.name or row.login, standing.rep == snapshot.user, is_returned)
