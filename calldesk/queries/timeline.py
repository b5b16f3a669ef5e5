"""What happened with a lead, in one line of time, newest first: what it did, and what people did with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.store.driver import Question, driver_reads
from calldesk.store.facts import stands
from calldesk.store.tx import Snapshot

MOST_ITEMS = 200


class Sort(StrEnum):
    """What a line of the timeline tells of."""

    EVENT = "event"
    CALL = "call"
    NOTE = "note"
    ANSWER = "answer"
    SKIP = "skip"
    PROMISE = "promise"
    NUMBER = "number"
    TAKEN = "taken"
    HANDOFF = "handoff"
    COACH = "coach"


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """One line of the timeline.

    Attributes:
        code: Kind of the event, outcome of the call ("" = none yet), key of the criterion, reason of a skip, what
            became of a promised callback (moved, cancelled, rescued, given), what a number was said to be, what was
            done with a hand-off (`MarkKind`), what was said of a call (`CoachKind`); "" for a note.
        value, detail: Of the event; `detail` holds the text of a note or an answer, and `value` is "met" for an answer
            that a criterion is met, the number that was spoken of; of a hand-off to whom it went (routed), the amount
            (won) or the reason's code. `detail` of a changed promise is why. Hostile (R13).
        by: Who; "" for an event.
        talk_seconds: Of a call.
        undone: The call's outcome, or the step of the hand-off, was taken back.
        moved_to: When a moved callback is promised for now.
    """

    at: Moment
    sort: Sort
    code: str
    value: str
    detail: str
    by: str
    talk_seconds: float
    undone: bool
    moved_to: Moment | None = None


_EVENTS = (
    "SELECT e.happened_at at, 'event' sort, e.kind code, e.value, e.detail, '' by_name, 0.0 talk, false undone,"
    " CAST(NULL AS double precision) moved_to"
    f" FROM event e WHERE e.lead_id = :lead_id AND e.kind <> 'conversation' AND {stands('e.outcome_id')}"
)
_FIRST_NOTE = "SELECT min(m.note_id) FROM note m WHERE m.dial_id = {}"  # stands with its call; others are lines
_CALLS = (
    "SELECT d.happened_at, 'call', coalesce(o.code, ''), coalesce(o.reason, ''), coalesce(n.text, ''), u.name,"
    " coalesce(o.talk_seconds, 0.0), EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = o.outcome_id), NULL"
    " FROM dial d JOIN user_account u ON u.user_id = d.by_user LEFT JOIN outcome o ON o.dial_id = d.dial_id"
    f" LEFT JOIN note n ON n.note_id = ({_FIRST_NOTE.format('d.dial_id')}) WHERE d.lead_id = :lead_id"
)
_NOTES = (
    "SELECT n.happened_at, 'note', '', '', n.text, u.name, 0.0, false, NULL FROM note n"
    " JOIN user_account u ON u.user_id = n.by_user WHERE n.lead_id = :lead_id"
    f" AND n.note_id <> coalesce(({_FIRST_NOTE.format('n.dial_id')}), '')"
)
_ANSWERS = (
    "SELECT a.happened_at, 'answer', a.criterion, CASE WHEN a.met THEN 'met' ELSE '' END, a.words, u.name, 0.0, false,"
    " NULL FROM criterion_answer a JOIN user_account u ON u.user_id = a.by_user WHERE a.lead_id = :lead_id"
    " AND NOT EXISTS (SELECT 1 FROM criterion_answer b WHERE b.lead_id = a.lead_id AND b.criterion = a.criterion"
    " AND b.by_user = a.by_user AND coalesce(b.dial_id, '') = coalesce(a.dial_id, '') AND b.happened_at <= :now"
    " AND (b.happened_at, b.answer_id) > (a.happened_at, a.answer_id))"
)
"""What somebody found out in one call is one line a criterion: words are saved many times while they are typed."""
_SKIPS = (
    "SELECT s.happened_at, 'skip', s.reason, '', '', u.name, 0.0, false, NULL FROM lead_skip s"
    " JOIN user_account u ON u.user_id = s.by_user WHERE s.lead_id = :lead_id"
)
_PROMISES = (
    "SELECT p.happened_at, 'promise', CASE WHEN p.callback_at = coalesce((SELECT q.callback_at FROM promise_change q"
    " WHERE q.outcome_id = p.outcome_id AND q.happened_at < p.happened_at ORDER BY q.happened_at DESC LIMIT 1),"
    " o.callback_at) THEN 'rescued' ELSE p.kind END, '', p.reason, u.name, 0.0, false, p.callback_at"
    " FROM promise_change p JOIN outcome o ON o.outcome_id = p.outcome_id JOIN user_account u ON u.user_id = p.by_user"
    " WHERE p.lead_id = :lead_id AND p.kind <> 'given'"
)
_GIVEN = (
    "SELECT p.happened_at, 'promise', p.kind, coalesce(CASE t.name WHEN '' THEN t.login ELSE t.name END, ''), p.reason,"
    " u.name, 0.0, false, p.callback_at FROM promise_change p JOIN user_account u ON u.user_id = p.by_user"
    " LEFT JOIN user_account t ON t.user_id = p.to_user WHERE p.lead_id = :lead_id AND p.kind = 'given'"
)
_NUMBERS = (
    "SELECT n.happened_at, 'number', n.kind, n.e164, '', u.name, 0.0, false, NULL FROM number_use n"
    " JOIN user_account u ON u.user_id = n.by_user WHERE n.lead_id = :lead_id"
)
_TAKEN = (
    "SELECT a.happened_at, 'taken', '', '', '', u.name, 0.0, false, NULL FROM assignment a"
    " JOIN user_account u ON u.user_id = a.by_user WHERE a.lead_id = :lead_id"
)
_HANDOFFS = (
    "SELECT m.happened_at, 'handoff', m.kind, CASE m.kind WHEN 'won' THEN coalesce(CAST(m.amount AS text), '')"
    " WHEN 'routed' THEN coalesce(r.name, '') ELSE m.reason END, m.words, u.name, 0.0, EXISTS (SELECT 1"
    " FROM handoff_mark x WHERE x.handoff_id = m.handoff_id AND x.of_mark = m.mark_id AND x.happened_at <= :now), NULL"
    " FROM handoff_mark m JOIN handoff h ON h.handoff_id = m.handoff_id JOIN user_account u ON u.user_id = m.by_user"
    " LEFT JOIN user_account r ON r.user_id = m.rep WHERE m.lead_id = :lead_id AND m.kind IN"
    " ('routed', 'accepted', 'returned', 'contacted', 'held', 'advanced', 'won', 'lost')"
    f" AND {stands('h.outcome_id')}"
)
_COACHED = (
    "SELECT m.happened_at, 'coach', m.kind, '', m.words, u.name, 0.0, false, NULL FROM coach_mark m"
    " JOIN user_account u ON u.user_id = m.by_user WHERE m.lead_id = :lead_id AND m.kind IN ('note', 'flag', 'cleared')"
)
_LINES = "SELECT * FROM ({}) u WHERE at <= :now ORDER BY at DESC LIMIT :most"
_KEPT_SINCE = (
    ("0002", (_EVENTS, _CALLS, _NOTES)),
    ("0005", (_SKIPS,)),
    ("0006", (_PROMISES,)),
    ("0008", (_ANSWERS,)),
    ("0010", (_HANDOFFS,)),
    ("0011", (_NUMBERS, _TAKEN)),
    ("0015", (_COACHED,)),
    ("0016", (_GIVEN,)),
)
"""Which parts there are from which revision on: a team's database may be older than the program."""


@cache
def _lines(revision: str) -> str:
    parts = [part for since, kept in _KEPT_SINCE if revision >= since for part in kept]
    return _LINES.format(" UNION ALL ".join(parts))


def timeline(snapshot: Snapshot, lead_id: LeadId) -> tuple[TimelineItem, ...]:
    """The newest MOST_ITEMS lines of this lead, newest first."""
    return timelines_of([lead_id], driver_reads(snapshot.conn, *timeline_questions(snapshot, [lead_id])))[lead_id]


def timeline_questions(snapshot: Snapshot, ids: Sequence[LeadId]) -> list[Question]:
    """What is asked for these leads, one question each, together with what else is."""
    sql = _lines(snapshot.revision)
    return [(sql, {"lead_id": lead_id, "now": snapshot.now, "most": MOST_ITEMS}) for lead_id in ids]


def timelines_of(
    ids: Sequence[LeadId], rows: Sequence[Sequence[tuple[Any, ...]]]
) -> dict[LeadId, tuple[TimelineItem, ...]]:
    """The newest MOST_ITEMS lines of each lead, newest first: the answer to `timeline_questions`."""
    return {lead_id: tuple(map(_item, lines)) for lead_id, lines in zip(ids, rows, strict=True)}


def _item(row: tuple[Any, ...]) -> TimelineItem:
    at, sort, code, value, detail, by_name, talk, undone, moved_to = row
    return TimelineItem(at, Sort(sort), code, value, detail, by_name, talk, bool(undone), moved_to)
