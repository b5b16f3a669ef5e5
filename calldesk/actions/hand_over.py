"""Handing a qualified lead to a rep: under the signed definition, with the evidence, in one transaction (R10)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import text

from calldesk.domain.changes import Topic
from calldesk.domain.definitions import Version
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.handoffs import Heard, MarkKind, NextStep, overlaps
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.messages import Message
from calldesk.domain.routing import Route, route
from calldesk.domain.standing import State
from calldesk.store.alerts import Notice, tell
from calldesk.store.call_state import refold
from calldesk.store.definitions import holding
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.facts import stands
from calldesk.store.handoffs import StoredHandoff, candidates, evidence_text, handoffs, meetings, reps, routing_of
from calldesk.store.locks import hold_lead
from calldesk.store.naive import Recomputed
from calldesk.store.permission import lead_now
from calldesk.store.rights import leads_team
from calldesk.store.tables import handoff, handoff_mark
from calldesk.store.too_old import demand_tables
from calldesk.store.tx import Tx

_QUALIFIED = text(
    "SELECT o.outcome_id, o.by_user FROM outcome o WHERE o.lead_id = :lead_id AND o.code = 'qualified'"
    f" AND {stands('o.outcome_id')} AND o.happened_at <= :now ORDER BY o.happened_at, o.outcome_id"
)
_ANSWERS = text(
    "SELECT a.criterion, a.met, a.words, a.happened_at, coalesce(a.dial_id, '') FROM criterion_answer a"
    " WHERE a.lead_id = :lead_id AND a.happened_at <= :now ORDER BY a.happened_at, a.answer_id"
)
_TWINS = text(
    "SELECT l.lead_id FROM lead l WHERE l.lead_id <> :lead_id AND ((:email <> '' AND l.email_key = :email)"
    " OR l.lead_id IN (SELECT p.lead_id FROM lead_phone p WHERE p.e164 IN"
    " (SELECT q.e164 FROM lead_phone q WHERE q.lead_id = :lead_id) AND l.name_key = :name))"
)
_KEYS = text("SELECT email_key, name_key FROM lead WHERE lead_id = :lead_id")
BY_NAME = "named"
"""Why a rep has it whom a team lead chose."""


@dataclass(frozen=True, slots=True)
class HandOver:
    """What goes with a lead.

    Attributes:
        next_step: What was promised.
        rep: Whom a team lead chooses; None = by the rules.
        override_reason: Why it goes though required criteria are missing; a team lead's right.
    """

    next_step: NextStep = field(default_factory=NextStep)
    rep: UserId | None = None
    override_reason: str = ""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What came of it: to whom, and why to them (`Route.why`)."""

    handoff_id: FactId
    rep: UserId
    why: str


def hand_over(tx: Tx, lead_id: LeadId, said: HandOver, *, handoff_id: FactId | None = None) -> HandedOver:
    """Hands a qualified lead to a rep and tells them; the same id again changes nothing.

    Raises:
        NotFound: There is no such lead.
        Rejected: It is not qualified, no definition is in force, required criteria are missing (named), the
            appointment cannot be, or no rep may have it.
        Conflict: It has been handed over already.
    """
    demand_tables(tx.has_handoffs)
    before = next(iter(handoffs(tx, "ids", [handoff_id])), None) if handoff_id else None
    if before is not None:
        return HandedOver(before.handoff_id, before.standing.rep or before.by, before.standing.route)
    hold_lead(tx, lead_id, numbers=False)
    lead = lead_now(tx, lead_id)
    outcome_id, qualifiers = _demand_qualified(tx, lead)
    version = _demand_agreed(tx, lead)
    heard = _heard(tx, lead_id, version)
    _demand_met(tx, version, heard, said)
    chosen = route_for(tx, lead, said.rep)
    demand_free(tx, chosen.user, said.next_step)
    made = handoff_id or new_fact_id(tx.now)
    origin = _origin(tx, lead, qualifiers)
    row = {
        "handoff_id": made,
        "lead_id": lead_id,
        "by_user": tx.user,
        "outcome_id": outcome_id,
        "definition_id": version.definition_id,
        "evidence": evidence_text(heard),
        "next_step": said.next_step.words.strip(),
        "meets_at": said.next_step.at,
        "meets_minutes": said.next_step.minutes,
        "override_reason": said.override_reason.strip(),
        **origin,
        "score": lead.score,
        "path": "call",
        "happened_at": tx.now,
        "received_at": tx.now,
    }
    tx.execute(handoff.insert(), row)
    put_mark(tx, made, lead_id, MarkKind.ROUTED, rep=chosen.user, reason=chosen.why)
    refold(tx, [lead_id])
    tell(tx, [Notice(chosen.user, lead_id, Message.of("handoff_offered"), made)])
    return HandedOver(made, chosen.user, chosen.why)


def put_mark(tx: Tx, handoff_id: FactId, lead_id: LeadId, kind: MarkKind, **said: object) -> FactId:
    """Writes that something was done with a hand-off, now, or at the moment `at` of the same write."""
    made = FactId(str(said.pop("mark_id", "") or new_fact_id(tx.now)))
    row = {"mark_id": made, "handoff_id": handoff_id, "lead_id": lead_id, "by_user": tx.user, "kind": kind.value}
    usual = {"rep": None, "reason": "", "words": "", "amount": None, "until_at": None, "of_mark": None}
    times = {"happened_at": said.pop("at", None) or tx.now, "received_at": tx.now}
    tx.execute(handoff_mark.insert(), {**row, **usual, **said, **times})
    tx.touch(Topic.HANDOFFS, [lead_id])
    return made


def route_for(tx: Tx, lead: Recomputed, named: UserId | None = None, but: Sequence[UserId] = ()) -> Route:
    """The rep for this lead.

    Raises:
        Rejected: Nobody may have it, or the named one is no rep.
    """
    routing = routing_of(tx)
    if named is not None:
        if named not in reps(tx, routing):
            raise Rejected("This person is no rep. Choose one of the reps.")
        return Route(named, BY_NAME)
    found = route(lead.profile, candidates(tx, routing), tx.now, but=but)
    if found is None:
        raise Rejected(
            "No rep may have this lead: all are away, or the routing rules fit none of them. It waits in “to hand"
            " over”; a team lead can name a rep."
        )
    return found


def _demand_qualified(tx: Tx, lead: Recomputed) -> tuple[FactId, list[UserId]]:
    """The outcome that holds, and everybody who qualified it, the first one first."""
    if lead.standing.stage == State.HANDED_OVER:
        raise Conflict("This lead has been handed over already.")
    found = tx.execute(_QUALIFIED, {"lead_id": lead.lead_id, "now": tx.now}).all()
    if lead.standing.stage != State.TO_HAND_OVER or not found:
        raise Rejected("Only a qualified lead is handed over. Log the outcome first (key 9).")
    return FactId(found[-1][0]), [UserId(row[1]) for row in found]


def _demand_agreed(tx: Tx, lead: Recomputed) -> Version:
    version = holding(tx, lead.profile.get("campaign", ""))
    if version is None:
        raise Rejected(
            "Nothing is handed over without a definition of “qualified” that marketing and sales have signed. Draft"
            " one on the page Definition, or with: calldesk definition draft."
        )
    return version


def _heard(tx: Tx, lead_id: LeadId, version: Version) -> tuple[Heard, ...]:
    newest: Mapping[str, Heard] = {
        row[0]: Heard(row[0], bool(row[1]), row[2], row[3], row[4])
        for row in tx.execute(_ANSWERS, {"lead_id": lead_id, "now": tx.now})
    }
    return tuple(newest[one.key] for one in version.definition.criteria if one.key in newest)


def _demand_met(tx: Tx, version: Version, heard: Sequence[Heard], said: HandOver) -> None:
    missing = version.definition.missing({one.key for one in heard if one.met})
    if not missing:
        return
    names = ", ".join(one.name for one in missing)
    if not said.override_reason.strip():
        raise Rejected(
            f"Not yet met: {names}. Find out the rest, or let a team lead hand it over with a reason.",
            tuple(Message.of("criterion_missing", key=one.key, name=one.name) for one in missing),
        )
    if not leads_team(tx):
        raise Rejected(f"Not yet met: {names}. Only a team lead may hand over without them.")


def demand_free(tx: Tx, rep: UserId, step: NextStep, but: NextStep | None = None) -> None:
    """Refuses an appointment that has passed or meets another of this rep; `but` is the one whose place it takes.

    Raises:
        Rejected: Its time has passed.
        Conflict: The rep has another at that time.
    """
    if step.at is None:
        return
    if step.at <= tx.now:
        raise Rejected("The time of the appointment has passed. Say one to come.").of("meets_at")
    others = [*meetings(tx, rep)]
    if but is not None and but.at is not None and (but.at, but.minutes) in others:
        others.remove((but.at, but.minutes))
    if any(overlaps(step.at, step.minutes, at, minutes) for at, minutes in others):
        raise Conflict("The rep has another appointment at that time. Choose another time.").of("meets_at")


def _origin(tx: Tx, lead: Recomputed, qualifiers: Sequence[UserId]) -> dict[str, object]:
    """The credit of the first hand-off of this person holds for all later ones, of a duplicate too."""
    email, name = tx.execute(_KEYS, {"lead_id": lead.lead_id}).one()
    asked = {"lead_id": lead.lead_id, "email": email, "name": name}
    people = [lead.lead_id, *tx.execute(_TWINS, asked).scalars()]
    earlier: tuple[StoredHandoff, ...] = handoffs(tx, "leads", people)
    if earlier:
        first = earlier[0].origin
        return {"first_source": first.source, "first_campaign": first.campaign, "first_qualifier": first.qualifier}
    return {
        "first_source": lead.profile.get("source", ""),
        "first_campaign": lead.profile.get("campaign", ""),
        "first_qualifier": qualifiers[0],
    }


def stored_handoff(tx: Tx, handoff_id: FactId) -> StoredHandoff:
    """One hand-off as it stands, its lead kept for this transaction.

    Raises:
        NotFound: There is none, or it is not the asker's to see.
    """
    found = next(iter(handoffs(tx, "ids", [handoff_id])), None)
    if found is None:
        raise NotFound("There is no such hand-off, or it was taken back.")
    return found
