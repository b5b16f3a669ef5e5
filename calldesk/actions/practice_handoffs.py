"""Puts the practice team's hand-offs beside the practice people, so that a rep's desk and figures have something."""

from collections.abc import Mapping

from sqlalchemy import Table, text

from calldesk.actions.practice import call_rows, event_row, lead_row, phone_rows, put_rows
from calldesk.actions.practice_definitions import put_person
from calldesk.actions.routing import set_routing
from calldesk.domain.handoffs import Heard, MarkKind
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.practice_handoffs import PracticeHandoff, PracticeMark
from calldesk.domain.practice_records import PracticeCall, PracticeEvent
from calldesk.files.bundled import practice_handoffs
from calldesk.store.call_state import refold
from calldesk.store.definitions import versions
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.handoffs import evidence_text
from calldesk.store.tables import criterion_answer, dial, event, handoff, handoff_mark, lead, lead_phone, outcome
from calldesk.store.tx import Tx

_LAST_LEAD = text("SELECT coalesce(max(lead_id), 0) FROM lead")
_RING_SECONDS, _TALK_SECONDS = 11, 372
_BEFORE_SECONDS = 3 * 86_400.0
"""So long before the call they had asked for a demo."""
_CAMPAIGN, _SOURCE = "Price and demo requests", "Web"


def load_practice_handoffs(tx: Tx) -> None:
    """Stores reps, routing and hand-offs; the calls are the user's. On practice data of a file alone."""
    told = practice_handoffs()
    reps = {login: put_person(tx, login, name) for login, name in told.people.items()}
    set_routing(tx, told.routing)
    first = int(tx.execute(_LAST_LEAD).scalar_one()) + 1
    in_force = next(one for one in reversed(versions(tx)) if one.is_signed)
    ids = [LeadId(number) for number, _ in enumerate(told.handoffs, first)]
    for lead_id, one in zip(ids, told.handoffs, strict=True):
        _put_handoff(tx, lead_id, one, (in_force.definition_id, reps[one.rep]))
    refold(tx, ids, profile=True)


def _put_handoff(tx: Tx, lead_id: LeadId, one: PracticeHandoff, under: tuple[FactId, UserId]) -> None:
    definition_id, rep = under
    external_id = f"H-{lead_id:04}"
    fields = {**one.fields, "external_id": external_id, "source": _SOURCE, "campaign": _CAMPAIGN}
    phones = list(phone_rows(tx, lead_id, fields))
    put_rows(tx, lead, [lead_row(tx, lead_id, fields)])
    put_rows(tx, lead_phone, phones)
    asked = PracticeEvent(external_id, "demo_requested", one.at - _BEFORE_SECONDS, "", "a plan for their own rota")
    put_rows(tx, event, [event_row(tx, lead_id, asked, lead_id)])
    began_at = one.at - _RING_SECONDS - _TALK_SECONDS
    call = PracticeCall(external_id, began_at, "qualified", "", _RING_SECONDS, _TALK_SECONDS, "", None, None)
    dial_id, outcome_id = _put_call(tx, lead_id, call, phones[0])
    answers = [
        Heard(key, True, words, began_at + 60.0 * at, dial_id) for at, (key, words) in enumerate(one.heard.items(), 1)
    ]
    put_rows(tx, criterion_answer, [_answer_row(tx, lead_id, heard) for heard in answers])
    made = new_fact_id(one.at)
    row = {
        "handoff_id": made,
        "lead_id": lead_id,
        "outcome_id": outcome_id,
        "definition_id": definition_id,
        "evidence": evidence_text(answers),
        "next_step": one.next_step,
        "meets_at": one.meets_at,
        "meets_minutes": 30,
        "first_source": _SOURCE,
        "first_campaign": _CAMPAIGN,
        "first_qualifier": tx.user,
        "score": 70.0,
        "path": "call",
        **_by(tx, tx.user, one.at),
    }
    put_rows(tx, handoff, [row])
    routed = PracticeMark(MarkKind.ROUTED, one.at, one.why)
    rows = [_mark_row(tx, lead_id, made, routed, tx.user, rep)]
    rows += [_mark_row(tx, lead_id, made, mark, rep, None) for mark in one.marks]
    put_rows(tx, handoff_mark, rows)


def _put_call(tx: Tx, lead_id: LeadId, call: PracticeCall, phone: Mapping[str, object]) -> tuple[str, str]:
    """The ids of its dial and its outcome."""
    ids: dict[Table, str] = {}
    for table, row in call_rows(tx, lead_id, call, phone):
        put_rows(tx, table, [row])
        ids[table] = str(row["outcome_id"] if table is outcome else row.get("dial_id", ""))
    return ids[dial], ids[outcome]


def _answer_row(tx: Tx, lead_id: LeadId, heard: Heard) -> Mapping[str, object]:
    said = {"criterion": heard.key, "met": heard.met, "words": heard.words, "dial_id": heard.dial_id}
    return {"answer_id": new_fact_id(heard.at), "lead_id": lead_id, **said, **_by(tx, tx.user, heard.at)}


def _mark_row(
    tx: Tx, lead_id: LeadId, handoff_id: FactId, mark: PracticeMark, by: UserId, rep: UserId | None
) -> Mapping[str, object]:
    said = {"kind": mark.kind.value, "reason": mark.reason, "words": mark.words, "amount": mark.amount, "rep": rep}
    of = {"mark_id": new_fact_id(mark.at), "handoff_id": handoff_id, "lead_id": lead_id}
    return {**of, **said, **_by(tx, by, mark.at)}


def _by(tx: Tx, user: UserId, at: float) -> Mapping[str, object]:
    return {"by_user": user, "happened_at": at, "received_at": tx.now}
