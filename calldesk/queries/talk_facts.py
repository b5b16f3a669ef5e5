"""What talks left behind: the answers to the criteria that hold (R10), and what helps at a company's front desk."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.store.driver import IN_IDS, Question, driver_reads, ids_param
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class Answer:
    """What holds for one criterion of a lead.

    Attributes:
        criterion: Its key in the campaign.
        met: Whether it is met.
        words: The caller's own, the evidence; may be empty. Hostile text (R13).
        by: Who heard it.
        at: When.
    """

    criterion: str
    met: bool
    words: str
    by: str
    at: Moment


@dataclass(frozen=True, slots=True)
class FrontDesk:
    """What helps to get past a front desk.

    Attributes:
        words: Hostile text (R13).
        by: Who wrote it.
        at: When.
        e164: The number of the desk; "" = every one of the company.
    """

    words: str
    by: str
    at: Moment
    e164: str


_ANSWERS = (
    "SELECT a.lead_id, a.criterion, a.met, a.words, u.name, a.happened_at FROM criterion_answer a"
    f" JOIN user_account u ON u.user_id = a.by_user WHERE a.lead_id {IN_IDS} AND a.happened_at <= :now"
    " AND NOT EXISTS (SELECT 1 FROM criterion_answer b WHERE b.lead_id = a.lead_id AND b.criterion = a.criterion"
    " AND b.happened_at <= :now AND (b.happened_at, b.answer_id) > (a.happened_at, a.answer_id))"
    " ORDER BY a.happened_at, a.answer_id"
)
_WORDS = "f.text, u.name, f.happened_at, f.e164"
_DESK = "JOIN user_account u ON u.user_id = f.by_user"
_DESKS = (
    "SELECT * FROM ("
    f"SELECT p.lead_id, 1 mine, {_WORDS}, f.words_id FROM lead_phone p JOIN front_desk f ON f.e164 = p.e164 {_DESK}"
    f" WHERE p.lead_id {IN_IDS} UNION ALL"
    f" SELECT l.lead_id, 0, {_WORDS}, f.words_id FROM lead l JOIN front_desk f ON f.company_key = l.company_key {_DESK}"
    f" WHERE l.lead_id {IN_IDS} AND l.company_key <> '') w WHERE happened_at <= :now"
    " ORDER BY mine, happened_at, words_id"
)
"""What holds comes last: words about a number of the lead's go before those about others of the company."""


def answers(snapshot: Snapshot, ids: Sequence[LeadId]) -> Mapping[LeadId, tuple[Answer, ...]]:
    """The answers that hold, oldest first, of each lead that has any: who has what is a hand-off's evidence (R10)."""
    return talk_facts_of(driver_reads(snapshot.conn, *talk_questions(snapshot, ids)))[0]


TalkFacts = tuple[Mapping[LeadId, tuple[Answer, ...]], Mapping[LeadId, FrontDesk]]
"""The answers that hold, and the words about the front desk, of each lead that has any."""


def talk_questions(snapshot: Snapshot, ids: Sequence[LeadId]) -> list[Question]:
    """What is asked for these leads, together with what else is; nothing of a team older than these facts."""
    asked = {"ids": ids_param(ids), "now": snapshot.now}
    return [(_ANSWERS, asked), (_DESKS, asked)] if snapshot.has_talk_facts and ids else []


def talk_facts_of(rows: Sequence[Sequence[tuple[Any, ...]]]) -> TalkFacts:
    """The answer to `talk_questions`."""
    if not rows:
        return {}, {}
    answered, words = rows
    found: dict[LeadId, list[Answer]] = defaultdict(list)
    for lead_id, criterion, met, said, by, at in answered:
        found[lead_id].append(Answer(criterion, bool(met), said, by, at))
    desks = {lead_id: FrontDesk(*desk) for lead_id, _, *desk, _ in words}
    return {lead_id: tuple(one) for lead_id, one in found.items()}, {k: d for k, d in desks.items() if d.words}
