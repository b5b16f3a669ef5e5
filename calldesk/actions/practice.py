"""Fills an empty database with practice data, facts and campaigns, in one transaction."""

import json
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import Table, text

from calldesk.actions.calls import CONVERSATION
from calldesk.actions.practice_definitions import put_definitions
from calldesk.domain.campaigns import read_campaigns
from calldesk.domain.company_names import company_key
from calldesk.domain.errors import Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.imports import usable_email
from calldesk.domain.outcomes import Effect, OutcomeClass
from calldesk.domain.people_names import name_key, person_name
from calldesk.domain.phones import Phone, read_phone
from calldesk.domain.practice_records import PracticeBlock, PracticeCall, PracticeData, PracticeEvent
from calldesk.domain.zones import Place, zones_of
from calldesk.files.bundled import campaign_texts, practice_definitions
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import event_id_of, new_fact_id
from calldesk.store.rules import class_of
from calldesk.store.tables import (
    PROFILE_FIELDS,
    campaign,
    dial,
    do_not_call,
    event,
    lead,
    lead_phone,
    note,
    outcome,
)
from calldesk.store.touch_rules import put_touch_rules
from calldesk.store.tx import Tx

EVIDENCE = "practice data"
Row = Mapping[str, object]
_COLUMN = {"number": "number", "email": "email_key", "company": "company_key"}
"""What a do-not-call mark of each scope is compared with."""
_FACT_ORDER = (dial, outcome, note, event, do_not_call)
_LAST_LEAD = text("SELECT coalesce(max(lead_id), 0) FROM lead")


def load_practice(tx: Tx, data: PracticeData) -> None:
    """Stores the practice people with what they did, earlier calls, campaigns and definition; calls are the user's.

    Raises:
        Rejected: There are people in the database already: practice must never mix with real leads.
    """
    if tx.execute(_LAST_LEAD).scalar():
        raise Rejected("There are leads in this database already. Open practice on an empty one: calldesk --demo.")
    ids = {person.external_id: LeadId(number) for number, person in enumerate(data.people, 1)}
    leads = [lead_row(tx, ids[person.external_id], person.fields) for person in data.people]
    phones = [row for person in data.people for row in phone_rows(tx, ids[person.external_id], person.fields)]
    put_rows(tx, campaign, list(_campaign_rows()))
    put_touch_rules(tx)
    if not tx.is_team:  # there nobody signs in another's name
        put_definitions(tx, practice_definitions())
    put_rows(tx, lead, leads)
    put_rows(tx, lead_phone, phones)
    first = {row["lead_id"]: row for row in reversed(phones)}
    facts: dict[Table, list[Row]] = {table: [] for table in _FACT_ORDER}
    for call in data.calls:
        lead_id = ids[call.external_id]
        for table, row in call_rows(tx, lead_id, call, first[lead_id]):
            facts[table].append(row)
    facts[event] += [event_row(tx, ids[done.external_id], done, number) for number, done in enumerate(data.events)]
    marked = {row["external_id"]: {**row, "number": first[row["lead_id"]]["e164"]} for row in leads}
    for block in data.do_not_call:
        facts[do_not_call].append(_block_row(tx, block, marked[block.external_id][_COLUMN[block.scope]]))
    for table, rows in facts.items():
        put_rows(tx, table, rows)
    refold(tx, list(ids.values()), profile=True)


def put_rows(tx: Tx, table: Table, rows: Sequence[Row]) -> None:
    """Inserts them; none at all does nothing."""
    if rows:
        tx.execute(table.insert(), rows)


def _campaign_rows() -> Iterator[Row]:
    for content in campaign_texts():
        yield {"name": read_campaigns(content)[0].name, "content": content}


def lead_row(tx: Tx, lead_id: LeadId, fields: Mapping[str, str]) -> Row:
    """A person by the import's field names."""
    extra = {name: value for name, value in fields.items() if name not in {*PROFILE_FIELDS, "external_id"}}
    return {
        "lead_id": lead_id,
        "external_id": fields["external_id"],
        **{name: fields.get(name, "") for name in PROFILE_FIELDS},
        "attributes": json.dumps(extra, ensure_ascii=False),
        "name_key": name_key(person_name(fields)),
        "company_key": company_key(fields.get("company", "")),
        "email_key": usable_email(fields.get("email", "")),
        "pool_id": 1,
        "received_at": tx.now,
    }


def phone_rows(tx: Tx, lead_id: LeadId, fields: Mapping[str, str]) -> Iterator[Row]:
    """The numbers of a person."""
    region, state = fields["country"], fields.get("state", "")
    place = Place(region, state, fields.get("city", ""), fields.get("postal_code", ""))
    for position, field in enumerate(("phone", "mobile")):
        read = read_phone(fields.get(field, ""), region)
        if not isinstance(read, Phone):
            continue
        yield {
            "lead_id": lead_id,
            "position": position,
            "field": field,
            "e164": read.e164,
            "extension": fields.get("extension", "") if field == "phone" else "",
            "kind": str(read.kind),
            "class_id": class_of(tx.conn, tx.rules, zones_of(read.e164, place), region, state),
        }


def event_row(tx: Tx, lead_id: LeadId, done: PracticeEvent, number: int) -> Row:
    """Something a person did; `number` tells it from others of that person."""
    return {
        "event_id": event_id_of(lead_id, f"practice:{number}"),
        "lead_id": lead_id,
        "kind": done.kind,
        "happened_at": done.at,
        "value": done.value,
        "detail": done.detail,
        "evidence": EVIDENCE,
        "outcome_id": None,
        "received_at": tx.now,
    }


def call_rows(tx: Tx, lead_id: LeadId, call: PracticeCall, phone: Row) -> Iterator[tuple[Table, Row]]:
    """The dial with all that followed from it, as the window would have recorded it."""
    kind = tx.rules.outcomes.of(call.outcome)
    ended_at = call.at + call.ring_seconds + call.talk_seconds
    dial_id, outcome_id = new_fact_id(call.at), new_fact_id(ended_at)
    who = {"lead_id": lead_id, "by_user": tx.user, "dial_id": dial_id, "received_at": tx.now}
    number = {"e164": phone["e164"], "extension": phone["extension"]}
    yield dial, {**who, **number, "happened_at": call.at, "path": "list", "attempts": 1, "reason": ""}
    result = {"outcome_id": outcome_id, "code": call.outcome, "reason": call.reason, "source": "manual"}
    promise = {"until_at": call.until_at, "callback_at": call.callback_at, "happened_at": ended_at}
    lengths = {"ring_seconds": call.ring_seconds, "talk_seconds": call.talk_seconds, "wrap_seconds": 0.0}
    yield outcome, {**who, **result, **promise, **lengths}
    if call.note:
        yield note, {**who, "note_id": new_fact_id(ended_at), "text": call.note, "happened_at": ended_at}
    talked = kind.klass is OutcomeClass.REACH and call.talk_seconds >= tx.rules.cadence.conversation_seconds
    if talked and not kind.is_no:
        done = PracticeEvent(call.external_id, CONVERSATION, ended_at, str(call.talk_seconds), "")
        made = {"event_id": event_id_of(lead_id, f"{CONVERSATION}:{outcome_id}"), "outcome_id": outcome_id}
        yield event, {**event_row(tx, lead_id, done, 0), **made}
    if kind.effect is Effect.DO_NOT_CALL:
        for scope, value in (("person", str(lead_id)), ("number", phone["e164"])):
            said = PracticeBlock(call.external_id, scope, "said in the call", call.note, ended_at)
            yield do_not_call, _block_row(tx, said, value, outcome_id)


def _block_row(tx: Tx, block: PracticeBlock, value: object, outcome_id: FactId | None = None) -> Row:
    return {
        "dnc_id": new_fact_id(block.at),
        "scope": block.scope,
        "value": value,
        "source": block.source,
        "words": block.words,
        "outcome_id": outcome_id,
        "happened_at": block.at,
        "received_at": tx.now,
    }
