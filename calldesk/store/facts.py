"""Reads the facts of leads as the domain folds them: corrected outcomes and what they caused left out."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Connection, bindparam

from calldesk.domain.handoffs import Mark
from calldesk.domain.ids import LeadId
from calldesk.domain.lead_facts import HandoffFacts, PromiseFact, SkipFact, UseFact
from calldesk.domain.moments import NEVER, Moment
from calldesk.domain.scoring import ScoredEvent
from calldesk.domain.standing import Block, DialFact, LeadFacts, OutcomeFact, PhoneFact
from calldesk.domain.switchboards import Rung
from calldesk.store.driver import IN_IDS, Question, driver_reads, driver_rows, ids_param
from calldesk.store.handoff_tables import HAS_HANDOFFS
from calldesk.store.number_uses import HAS_NUMBER_USES
from calldesk.store.promise_tables import HAS_GIVEN, HAS_PROMISES
from calldesk.store.rung import rung_dials, rung_question
from calldesk.store.shift_tables import HAS_SHIFT_FACTS
from calldesk.store.tables import PROFILE_FIELDS
from calldesk.store.tx import Snapshot

Fact = TypeVar("Fact")
IDS: BindParameter[int] = bindparam("ids", expanding=True)


def stands(column: str) -> str:
    """SQL: no correction has taken the outcome in this column back (NULL stands too)."""
    return f"NOT EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = {column})"


def stood(column: str) -> str:
    """SQL: no correction up to :at has taken the outcome in this column back (NULL stands too)."""
    return f"NOT EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = {column} AND x.happened_at <= :at)"


_EVENTS = (
    "SELECT event.lead_id, event_id, kind, happened_at, value FROM event"
    f" WHERE event.lead_id {IN_IDS} AND {stood('event.outcome_id')}"
)
_DIALS = f"SELECT lead_id, dial_id, happened_at, by_user, e164, attempts FROM dial WHERE lead_id {IN_IDS}"
_OUTCOMES = (
    "SELECT o.lead_id, o.outcome_id, o.dial_id, o.happened_at, d.happened_at, o.by_user, d.e164, o.code, o.reason,"
    " o.until_at, o.callback_at FROM outcome o JOIN dial d ON d.dial_id = o.dial_id"
    f" WHERE o.lead_id {IN_IDS} AND {stood('o.outcome_id')}"
)
_KEPT_PROMISES = "SELECT lead_id, change_id, outcome_id, happened_at, by_user, kind, callback_at, until_at, reason{}"
_OF_PROMISES = f" FROM promise_change WHERE lead_id {IN_IDS}"
_PROMISES = _KEPT_PROMISES.format(", to_user") + _OF_PROMISES
_PROMISES_BEFORE = _KEPT_PROMISES.format("") + _OF_PROMISES
"""Where a team's database does not know yet that a promise can be given to another."""
_PHONES = (
    f"SELECT lead_id, e164, extension, class_id, kind FROM lead_phone WHERE lead_id {IN_IDS} ORDER BY lead_id, position"
)
_SKIPS = f"SELECT lead_id, skip_id, happened_at FROM lead_skip WHERE lead_id {IN_IDS}"
_SELDOM = ("promise_change", "lead_skip", "handoff", "number_use")
"""Facts that few leads have."""
_IN_USE = ("EXISTS (SELECT 1 FROM dial)", "EXISTS (SELECT 1 FROM touch_rule)")
_CLOCKS = (
    "SELECT l.lead_id, r.clock FROM lead l JOIN touch_rule r ON r.name = CASE r.kind WHEN 'campaign' THEN l.campaign"
    f" WHEN 'source' THEN CASE l.campaign WHEN '' THEN l.source END END WHERE l.lead_id {IN_IDS}"
)
_USES = f"SELECT lead_id, use_id, happened_at, e164, kind FROM number_use WHERE lead_id {IN_IDS}"
_HANDOFFS = (
    "SELECT h.lead_id, h.handoff_id, h.happened_at, m.mark_id, m.happened_at, m.by_user, m.kind, m.rep, m.reason,"
    " m.words, m.amount, m.until_at, coalesce(m.of_mark, '') FROM handoff h LEFT JOIN handoff_mark m"
    f" ON m.handoff_id = h.handoff_id WHERE h.lead_id {IN_IDS} AND {stood('h.outcome_id')}"
)
_BLOCK_COLUMNS = "b.scope, b.value, b.happened_at, b.source, b.words FROM"
_BLOCKS = " UNION ALL ".join(
    f"SELECT {lead}, {_BLOCK_COLUMNS} {source} AND b.scope = '{scope}'"
    f" WHERE {lead} {IN_IDS} AND {stood('b.outcome_id')}"
    for scope, lead, source in (
        ("number", "p.lead_id", "lead_phone p JOIN do_not_call b ON b.value = p.e164"),
        ("person", "l.lead_id", "lead l JOIN do_not_call b ON b.value = CAST(l.lead_id AS TEXT)"),
        ("email", "l.lead_id", "lead l JOIN do_not_call b ON b.value = l.email_key AND l.email_key <> ''"),
        ("company", "l.lead_id", "lead l JOIN do_not_call b ON b.value = l.company_key AND l.company_key <> ''"),
    )
)
_PROFILE = ("external_id", *PROFILE_FIELDS)
PROFILES = (
    "SELECT lead_id, attributes, coalesce(external_id, CAST(lead_id AS TEXT)),"
    f" {', '.join(PROFILE_FIELDS)} FROM lead WHERE lead_id {IN_IDS}"
)


def lead_facts(snapshot: Snapshot, ids: Sequence[LeadId], at: Moment = NEVER) -> dict[LeadId, LeadFacts]:
    """The facts of these leads (at most about 7,000 at a time) as known at an instant; any lead may have none (R15)."""
    conn, known = snapshot.conn, {"ids": ids_param(ids), "at": at}
    acted, rung, numbers, (there,) = driver_reads(
        conn, (_EVENTS, known), (_DIALS, known), (_PHONES, known), (_asked_first(snapshot), known)
    )
    is_any_blocked, has_promises, may_give, may_skip, may_hand, any_use, any_rung, any_clock = there
    promised = _PROMISES if may_give else _PROMISES_BEFORE
    asked = {
        _OUTCOMES: bool(rung),
        promised: bool(rung and has_promises),
        _BLOCKS: bool(is_any_blocked),
        _SKIPS: bool(may_skip),
        _HANDOFFS: bool(rung and may_hand),
        _USES: bool(numbers and any_use),
        _CLOCKS: bool(acted and any_clock),
    }
    further: list[Question] = [(sql, known) for sql, wanted in asked.items() if wanted]
    if numbers and any_rung:
        further.append(rung_question(conn, (e164 for _, e164, *_ in numbers), at))
    found = dict(zip((sql for sql, _ in further), driver_reads(conn, *further), strict=True))
    ended, moved, blocked, skipped, handed, told, clocked = (found.get(sql, []) for sql in asked)
    events, dials, phones = _by_lead(acted, ScoredEvent), _by_lead(rung, DialFact), _by_lead(numbers, PhoneFact)
    outcomes, blocks, promises = _by_lead(ended, OutcomeFact), _by_lead(blocked, Block), _by_lead(moved, PromiseFact)
    skips, handoffs, uses = _by_lead(skipped, SkipFact), _handoffs(handed), _by_lead(told, UseFact)
    clocks = dict(clocked)
    of_numbers = rung_dials(found[further[-1][0]]) if numbers and any_rung else {}

    def of(i: LeadId) -> LeadFacts:
        heard = {p.e164: [Rung(at, i == own) for at, own in of_numbers.get(p.e164, ())] for p in phones[i]}
        told_of = (blocks[i], skips[i], promises[i], handoffs[i], uses[i], heard, clocks.get(i, ""))
        return LeadFacts(events[i], dials[i], outcomes[i], phones[i], *told_of)

    return {lead_id: of(lead_id).until(at) for lead_id in ids}


def _asked_first(snapshot: Snapshot) -> str:
    """Which kinds of fact there are at all: most leads have few of them, and an older team has no place for some."""
    if not snapshot.is_team:
        promises, *has = (f"EXISTS (SELECT 1 FROM {table})" for table in _SELDOM)
        has = [promises, "true", *has, *_IN_USE]
    elif snapshot.gives_promises:
        promises, *has = (f"EXISTS (SELECT 1 FROM {table} WHERE lead_id {IN_IDS})" for table in _SELDOM)
        has = [promises, "true", *has, "true", _IN_USE[1]]
    else:  # it may be upgraded at any time
        kept = (HAS_PROMISES, HAS_GIVEN, HAS_SHIFT_FACTS, HAS_HANDOFFS, *[HAS_NUMBER_USES] * 3)
        has = [f"({one})" for one in kept]
    return f"SELECT EXISTS (SELECT 1 FROM do_not_call), {', '.join(has)}"


def _by_lead(rows: Iterable[tuple[Any, ...]], kind: Callable[..., Fact]) -> dict[LeadId, list[Fact]]:
    """Rows that begin with a lead's id, as facts of that lead."""
    found: dict[LeadId, list[Fact]] = defaultdict(list)
    for lead_id, *fact in rows:
        found[lead_id].append(kind(*fact))
    return found


def _handoffs(rows: Iterable[tuple[Any, ...]]) -> dict[LeadId, list[HandoffFacts]]:
    marks: dict[tuple[LeadId, str, Moment], list[Mark]] = defaultdict(list)
    for lead_id, handoff_id, at, *mark in rows:
        known = marks[lead_id, handoff_id, at]
        if mark[0] is not None:
            known.append(Mark(*mark))
    found: dict[LeadId, list[HandoffFacts]] = defaultdict(list)
    for (lead_id, handoff_id, at), known in marks.items():
        found[lead_id].append(HandoffFacts(handoff_id, at, tuple(known)))
    return found


def profiles(conn: Connection, ids: Iterable[LeadId]) -> dict[LeadId, Mapping[str, str]]:
    """What fit rules see of each lead: every kept column by its name."""
    return profiles_of(driver_rows(conn, PROFILES, {"ids": ids_param(ids)}))


def profiles_of(rows: Iterable[tuple[Any, ...]]) -> dict[LeadId, Mapping[str, str]]:
    """The answer to `PROFILES`."""
    found: dict[LeadId, Mapping[str, str]] = {}
    for lead_id, attributes, *fields in rows:
        own = json.loads(attributes) if attributes != "{}" else {}
        found[lead_id] = {**own, **dict(zip(_PROFILE, fields, strict=True))}
    return found
