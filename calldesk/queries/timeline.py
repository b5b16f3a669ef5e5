"""What happened with a lead: events, calls, notes and answers in one line of time, newest first."""

from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import text

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.store.facts import stands
from calldesk.store.tx import Snapshot

MOST_ITEMS = 200


class Sort(StrEnum):
    """What a line of the timeline tells of."""

    EVENT = "event"
    CALL = "call"
    NOTE = "note"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One line of the timeline.

    Attributes:
        code: Kind of the event, outcome of the call ("" = none yet), key of the criterion; "" for a note.
        value, detail: Of the event; `detail` holds the text of a note or an answer, and `value` is "met" for an answer
            that a criterion is met. Lead text, hostile (R13).
        by: Who, for calls, notes and answers.
        talk_seconds: Of a call.
        undone: The call's outcome was taken back.
    """

    at: Moment
    sort: Sort
    code: str
    value: str
    detail: str
    by: str
    talk_seconds: float
    undone: bool


_EVENTS = (
    "SELECT e.happened_at at, 'event' sort, e.kind code, e.value, e.detail, '' by_name, 0.0 talk, false undone"
    f" FROM event e WHERE e.lead_id = :lead_id AND e.kind <> 'conversation' AND {stands('e.outcome_id')}"
)
_FIRST_NOTE = "SELECT min(m.note_id) FROM note m WHERE m.dial_id = {}"  # stands with its call; others are lines
_CALLS = (
    "SELECT d.happened_at, 'call', coalesce(o.code, ''), coalesce(o.reason, ''), coalesce(n.text, ''), u.name,"
    " coalesce(o.talk_seconds, 0.0), EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = o.outcome_id)"
    " FROM dial d JOIN user_account u ON u.user_id = d.by_user LEFT JOIN outcome o ON o.dial_id = d.dial_id"
    f" LEFT JOIN note n ON n.note_id = ({_FIRST_NOTE.format('d.dial_id')}) WHERE d.lead_id = :lead_id"
)
_NOTES = (
    "SELECT n.happened_at, 'note', '', '', n.text, u.name, 0.0, false FROM note n"
    " JOIN user_account u ON u.user_id = n.by_user WHERE n.lead_id = :lead_id"
    f" AND n.note_id <> coalesce(({_FIRST_NOTE.format('n.dial_id')}), '')"
)
_ANSWERS = (
    "SELECT a.happened_at, 'answer', a.criterion, CASE WHEN a.met THEN 'met' ELSE '' END, a.words, u.name, 0.0, false"
    " FROM criterion_answer a JOIN user_account u ON u.user_id = a.by_user WHERE a.lead_id = :lead_id"
    " AND NOT EXISTS (SELECT 1 FROM criterion_answer b WHERE b.lead_id = a.lead_id AND b.criterion = a.criterion"
    " AND b.by_user = a.by_user AND coalesce(b.dial_id, '') = coalesce(a.dial_id, '') AND b.happened_at <= :now"
    " AND (b.happened_at, b.answer_id) > (a.happened_at, a.answer_id))"
)
"""What somebody found out in one call is one line a criterion: words are saved many times while they are typed."""
_LINES = "SELECT * FROM ({}) u WHERE at <= :now ORDER BY at DESC LIMIT :most"
_TIMELINE = text(_LINES.format(f"{_EVENTS} UNION ALL {_CALLS} UNION ALL {_NOTES}"))
_WITH_ANSWERS = text(_LINES.format(f"{_EVENTS} UNION ALL {_CALLS} UNION ALL {_NOTES} UNION ALL {_ANSWERS}"))


def timeline(snapshot: Snapshot, lead_id: LeadId) -> tuple[TimelineItem, ...]:
    """The newest MOST_ITEMS lines of this lead, newest first."""
    lines = _WITH_ANSWERS if snapshot.has_talk_facts else _TIMELINE
    found = snapshot.conn.execute(lines, {"lead_id": lead_id, "now": snapshot.now, "most": MOST_ITEMS})
    return tuple(
        TimelineItem(r.at, Sort(r.sort), r.code, r.value, r.detail, r.by_name, r.talk, bool(r.undone)) for r in found
    )
