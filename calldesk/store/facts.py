"""Reads the facts of leads as the domain folds them: corrected outcomes and what they caused left out."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import BindParameter, Connection, bindparam

from calldesk.domain.ids import LeadId
from calldesk.domain.moments import NEVER, Moment
from calldesk.domain.scoring import ScoredEvent
from calldesk.domain.standing import Block, DialFact, LeadFacts, OutcomeFact, PhoneFact
from calldesk.store.driver import IN_IDS, driver_rows, ids_param
from calldesk.store.tables import PROFILE_FIELDS

IDS: BindParameter[int] = bindparam("ids", expanding=True)


def stands(column: str) -> str:
    """SQL: no correction has taken the outcome in this column back (NULL stands too)."""
    return f"NOT EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = {column})"


def _stood(column: str) -> str:
    """SQL: no correction up to :at has taken it back."""
    return f"NOT EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = {column} AND x.happened_at <= :at)"


_EVENTS = (
    "SELECT event.lead_id, event_id, kind, happened_at, value FROM event"
    f" WHERE event.lead_id {IN_IDS} AND {_stood('event.outcome_id')}"
)
_DIALS = f"SELECT lead_id, dial_id, happened_at, by_user, e164, attempts FROM dial WHERE lead_id {IN_IDS}"
_OUTCOMES = (
    "SELECT o.lead_id, o.outcome_id, o.dial_id, o.happened_at, d.happened_at, o.by_user, d.e164, o.code, o.reason,"
    " o.until_at, o.callback_at FROM outcome o JOIN dial d ON d.dial_id = o.dial_id"
    f" WHERE o.lead_id {IN_IDS} AND {_stood('o.outcome_id')}"
)
_PHONES = f"SELECT lead_id, e164, extension, class_id FROM lead_phone WHERE lead_id {IN_IDS} ORDER BY lead_id, position"
_ANY_BLOCK = "SELECT EXISTS (SELECT 1 FROM do_not_call)"
_BLOCK_COLUMNS = "b.scope, b.value, b.happened_at, b.source, b.words FROM"
_BLOCKS = " UNION ALL ".join(
    f"SELECT {lead}, {_BLOCK_COLUMNS} {source} AND b.scope = '{scope}'"
    f" WHERE {lead} {IN_IDS} AND {_stood('b.outcome_id')}"
    for scope, lead, source in (
        ("number", "p.lead_id", "lead_phone p JOIN do_not_call b ON b.value = p.e164"),
        ("person", "l.lead_id", "lead l JOIN do_not_call b ON b.value = CAST(l.lead_id AS TEXT)"),
        ("email", "l.lead_id", "lead l JOIN do_not_call b ON b.value = l.email_key AND l.email_key <> ''"),
        ("company", "l.lead_id", "lead l JOIN do_not_call b ON b.value = l.company_key AND l.company_key <> ''"),
    )
)
_PROFILE = ("external_id", *PROFILE_FIELDS)
_PROFILES = (
    "SELECT lead_id, attributes, coalesce(external_id, CAST(lead_id AS TEXT)),"
    f" {', '.join(PROFILE_FIELDS)} FROM lead WHERE lead_id {IN_IDS}"
)


def lead_facts(conn: Connection, ids: Sequence[LeadId], at: Moment = NEVER) -> dict[LeadId, LeadFacts]:
    """The facts of these leads (at most about 7,000 at a time) as known at an instant; any lead may have none (R15)."""
    asked = {"ids": ids_param(ids)}
    known = {**asked, "at": at}
    events: dict[LeadId, list[ScoredEvent]] = defaultdict(list)
    for lead_id, *event in driver_rows(conn, _EVENTS, known):
        events[lead_id].append(ScoredEvent(*event))
    dials: dict[LeadId, list[DialFact]] = defaultdict(list)
    for lead_id, *dial in driver_rows(conn, _DIALS, asked):
        dials[lead_id].append(DialFact(*dial))
    outcomes: dict[LeadId, list[OutcomeFact]] = defaultdict(list)
    if dials:
        for lead_id, *outcome in driver_rows(conn, _OUTCOMES, known):
            outcomes[lead_id].append(OutcomeFact(*outcome))
    phones: dict[LeadId, list[PhoneFact]] = defaultdict(list)
    for lead_id, *phone in driver_rows(conn, _PHONES, asked):
        phones[lead_id].append(PhoneFact(*phone))
    blocks: dict[LeadId, list[Block]] = defaultdict(list)
    if driver_rows(conn, _ANY_BLOCK, {})[0][0]:
        for lead_id, *block in driver_rows(conn, _BLOCKS, known):
            blocks[lead_id].append(Block(*block))
    return {
        lead_id: LeadFacts(events[lead_id], dials[lead_id], outcomes[lead_id], phones[lead_id], blocks[lead_id]).until(
            at
        )
        for lead_id in ids
    }


def profiles(conn: Connection, ids: Iterable[LeadId]) -> dict[LeadId, Mapping[str, str]]:
    """What fit rules see of each lead: every kept column by its name."""
    found: dict[LeadId, Mapping[str, str]] = {}
    for lead_id, attributes, *fields in driver_rows(conn, _PROFILES, {"ids": ids_param(ids)}):
        own = json.loads(attributes) if attributes != "{}" else {}
        found[lead_id] = {**own, **dict(zip(_PROFILE, fields, strict=True))}
    return found
