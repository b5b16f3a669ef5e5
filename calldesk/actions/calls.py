"""A call from the first ring to the outcome: dial, marks, outcome, undo (R3, R7)."""

from dataclasses import dataclass

from sqlalchemy import text

from calldesk.actions.claims import demand_claim, release_mine
from calldesk.actions.notes import add_note
from calldesk.domain.errors import Conflict, NotFound, Rejected
from calldesk.domain.ids import FactId, LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import Effect, Outcome, OutcomeClass
from calldesk.store.alerts import owed, tell_owners
from calldesk.store.bulk import insert_all
from calldesk.store.call_state import refold
from calldesk.store.driver import driver_reads, driver_rows
from calldesk.store.fact_ids import event_id_of, new_fact_id
from calldesk.store.facts import stands
from calldesk.store.locks import hold_lead
from calldesk.store.naive import Recomputed
from calldesk.store.permission import lead_now, permission
from calldesk.store.rung import moved_by_dial
from calldesk.store.tables import dial, dial_mark, do_not_call, event, outcome
from calldesk.store.tx import Tx

CONVERSATION = "conversation"
SLEPT = "manual, slept"
"""Source of the lengths of a call in whose middle the computer slept: they are not to be relied on."""


@dataclass(frozen=True, slots=True)
class Dialled:
    """A dial that has begun.

    Attributes:
        dial_id: Its fact.
        e164: The number dialled.
        extension: To be dialled after it, may be empty.
    """

    dial_id: FactId
    e164: str
    extension: str


@dataclass(frozen=True, slots=True)
class Ending:
    """How a dial ended, as the qualifier says it.

    Attributes:
        code: Outcome code.
        reason: Coded reason; recorded as ``other`` where one is needed and none is given.
        until_at: When a "not now" comes back; None = with its next event. With ``callback``: some time until then.
        callback_at: The promised time; needed with ``callback``.
        ring_seconds, talk_seconds, wrap_seconds: Lengths by a monotonic clock, >= 0.
        source: Where the talk time comes from: ``event``, ``manual`` or `SLEPT`.
        note: Kept with the dial; may be empty.
    """

    code: str
    reason: str = ""
    until_at: Moment | None = None
    callback_at: Moment | None = None
    ring_seconds: float = 0.0
    talk_seconds: float = 0.0
    wrap_seconds: float = 0.0
    source: str = "manual"
    note: str = ""


def start_dial(
    tx: Tx, lead_id: LeadId, *, e164: str = "", dial_id: FactId | None = None, token: int | None = None
) -> Dialled:
    """Records that this lead is being dialled now; a dial row exists from the moment of dialling (R7).

    Args:
        tx: The transaction.
        lead_id: Whom; usually on the user's card.
        e164: Which of its numbers; empty = the one that is tried first.
        dial_id: Made by the client, so that a repeated write changes nothing.
        token: Of the claim by which the lead is on a card; None = it is dialled without one.

    Raises:
        Rejected: The lead may not be called now.
        Conflict: The claim has ended, or another desk has the lead.
        NotFound: There is no such lead, or it has no such number.
    """
    made = _made_before(tx, dial_id)
    if made is not None:
        return made
    hold_lead(tx, lead_id, numbers=True)
    if token is not None:
        demand_claim(tx, lead_id, token)
    asked = permission(tx, lead_id, e164)
    return _record_dial(tx, asked.demand(), path="list", e164=e164, dial_id=dial_id, reason=asked.outside_reason)


def record_late_dial(tx: Tx, lead_id: LeadId, *, e164: str = "", dial_id: FactId | None = None) -> Dialled:
    """Records a dial that was made while the server was away; what has happened is recorded, whatever holds now (R7).

    Raises:
        NotFound: There is no such lead, or it has no such number any more.
    """
    made = _made_before(tx, dial_id)
    if made is not None:
        return made
    hold_lead(tx, lead_id, numbers=True)
    return _record_dial(tx, lead_now(tx, lead_id), path="late", e164=e164, dial_id=dial_id)


def record_past_dial(tx: Tx, lead_id: LeadId, reason: str) -> Dialled:
    """Records a call that already took place, without asking for permission; flagged and counted.

    Raises:
        NotFound: There is no such lead.
        Rejected: No reason is given.
    """
    if not reason.strip():
        raise Rejected("Say why the call is recorded after the fact: --happened REASON.")
    hold_lead(tx, lead_id, numbers=True)
    return _record_dial(tx, lead_now(tx, lead_id), path="happened", reason=reason)


def _record_dial(
    tx: Tx, lead: Recomputed, *, path: str, e164: str = "", dial_id: FactId | None = None, reason: str = ""
) -> Dialled:
    phones = [phone for phone in lead.facts.phones if phone.e164 == e164] if e164 else []
    if e164 and not phones:
        raise NotFound(f"This lead has no number {e164}. Choose one of those on its card.")
    chosen = phones[0] if phones else lead.standing.phone
    made = Dialled(
        dial_id or new_fact_id(tx.happened_at), chosen.e164 if chosen else "", chosen.extension if chosen else ""
    )
    row = {
        "dial_id": made.dial_id,
        "lead_id": lead.lead_id,
        "by_user": tx.user,
        "e164": made.e164,
        "extension": made.extension,
        "happened_at": tx.happened_at,
        "path": path,
        "attempts": 1,
        "reason": reason,
        "received_at": tx.now,
    }
    insert_all(tx, dial, [row])
    refold(tx, sorted({lead.lead_id, *moved_by_dial(tx, made.e164, tx.happened_at)}))
    return made


def mark_dial(tx: Tx, dial_id: FactId, mark: str, offset_seconds: float, source: str = "manual") -> None:
    """Records that the dial rang, was answered or ended, so many seconds after it began; the same again is nothing.

    Raises:
        NotFound: There is no such dial.
    """
    lead_id = _lead_of_dial(tx, dial_id)
    row = {
        "mark_id": event_id_of(lead_id, f"{dial_id}:{mark}"),
        "dial_id": dial_id,
        "lead_id": lead_id,
        "mark": mark,
        "offset_seconds": offset_seconds,
        "source": source,
        "happened_at": tx.happened_at,
        "received_at": tx.now,
    }
    insert_all(tx, dial_mark, [row], keep_stored=True)


_DIAL = "SELECT lead_id, e164, extension FROM dial WHERE dial_id = :dial_id"
_STANDING_OUTCOME = f"SELECT outcome_id FROM outcome o WHERE dial_id = :dial_id AND {stands('o.outcome_id')}"


OUTCOME_OF = "SELECT lead_id, dial_id, code FROM outcome WHERE outcome_id = :outcome_id"


def _made_before(tx: Tx, dial_id: FactId | None) -> Dialled | None:
    found = driver_rows(tx.conn, _DIAL, {"dial_id": dial_id}) if dial_id else []
    return Dialled(dial_id, *found[0][1:]) if dial_id and found else None


def _lead_of_dial(tx: Tx, dial_id: FactId) -> LeadId:
    found = driver_rows(tx.conn, _DIAL, {"dial_id": dial_id})
    if not found:
        raise NotFound("There is no such dial. Dial first, then log how it ended.")
    return LeadId(found[0][0])


def log_outcome(tx: Tx, dial_id: FactId, ending: Ending, *, outcome_id: FactId | None = None) -> FactId:
    """Records how a dial ended, all that follows from it, and lets the lead go.

    Raises:
        NotFound: There is no such dial.
        Conflict: The dial has an outcome already (undo it first).
        Rejected: The outcome lacks what it needs.
    """
    kind = tx.rules.outcomes.of(ending.code)
    lead_id = _lead_of_dial(tx, dial_id)
    hold_lead(tx, lead_id, numbers=kind.effect is Effect.DO_NOT_CALL)
    made = outcome_id or new_fact_id(tx.happened_at)
    asked = {"outcome_id": made, "dial_id": dial_id}
    logged, standing = driver_reads(tx.conn, (OUTCOME_OF, asked), (_STANDING_OUTCOME, asked))
    if logged:
        return made
    if standing:
        raise Conflict("This call has an outcome already. Undo it first (Ctrl+Z), then log the right one.")
    _check(tx, kind, ending)
    insert_all(tx, outcome, [_outcome_row(tx, made, dial_id, lead_id, ending)])
    _record_consequences(tx, made, dial_id, lead_id, ending)
    touched = touched_by(tx, kind, dial_id, lead_id)
    before = owed(tx, touched)
    refold(tx, touched)
    tell_owners(tx, before, ending.code)
    release_mine(tx, lead_id)
    return made


def _check(tx: Tx, kind: Outcome, ending: Ending) -> None:
    if kind.effect is Effect.CALLBACK and ending.callback_at is None:
        raise Rejected("Say when to ring back, for example “thu 2pm” or “in 20m”.")
    if ending.callback_at is not None and ending.callback_at <= tx.happened_at:
        raise Rejected("That time has passed. Say a time to come, for example “in 20m”.")
    if ending.until_at is not None and ending.until_at <= tx.happened_at:
        raise Rejected("That date has passed. Say a date to come, or leave it out to wait for a new event.")


def _outcome_row(tx: Tx, made: FactId, dial_id: FactId, lead_id: LeadId, ending: Ending) -> dict[str, object]:
    kind = tx.rules.outcomes.of(ending.code)
    return {
        "outcome_id": made,
        "dial_id": dial_id,
        "lead_id": lead_id,
        "by_user": tx.user,
        "code": ending.code,
        "reason": ending.reason or ("other" if kind.needs_reason else ""),
        "until_at": ending.until_at if kind.effect is Effect.REMARKET or kind.takes_callback else None,
        "callback_at": ending.callback_at if kind.takes_callback else None,
        "ring_seconds": max(ending.ring_seconds, 0.0),
        "talk_seconds": max(ending.talk_seconds, 0.0),
        "wrap_seconds": max(ending.wrap_seconds, 0.0),
        "source": ending.source,
        "happened_at": tx.happened_at,
        "received_at": tx.now,
    }


def _record_consequences(tx: Tx, made: FactId, dial_id: FactId, lead_id: LeadId, ending: Ending) -> None:
    kind = tx.rules.outcomes.of(ending.code)
    if ending.note.strip():
        add_note(tx, lead_id, ending.note, dial_id)
    talked = kind.klass is OutcomeClass.REACH and ending.talk_seconds >= tx.rules.cadence.conversation_seconds
    if talked and not kind.is_no:
        insert_all(tx, event, [_conversation_row(tx, made, lead_id, ending)])
    if kind.effect is Effect.DO_NOT_CALL:
        insert_all(tx, do_not_call, _blocks(tx, made, dial_id, lead_id, ending))


def _conversation_row(tx: Tx, made: FactId, lead_id: LeadId, ending: Ending) -> dict[str, object]:
    return {
        "event_id": event_id_of(lead_id, f"{CONVERSATION}:{made}"),
        "lead_id": lead_id,
        "kind": CONVERSATION,
        "happened_at": tx.happened_at,
        "value": f"{ending.talk_seconds:g}",
        "detail": "",
        "evidence": "recorded by the call",
        "outcome_id": made,
        "received_at": tx.now,
    }


def _blocks(tx: Tx, made: FactId, dial_id: FactId, lead_id: LeadId, ending: Ending) -> list[dict[str, object]]:
    ((_, number, _),) = driver_rows(tx.conn, _DIAL, {"dial_id": dial_id})
    marks = [("person", str(lead_id)), *([("number", str(number))] if number else [])]
    return [
        {
            "dnc_id": new_fact_id(tx.happened_at),
            "scope": scope,
            "value": value,
            "source": "said in the call",
            "words": ending.note,
            "outcome_id": made,
            "happened_at": tx.happened_at,
            "received_at": tx.now,
        }
        for scope, value in marks
    ]


_SHARING = text("SELECT DISTINCT p.lead_id FROM lead_phone p JOIN dial d ON d.e164 = p.e164 WHERE d.dial_id = :dial_id")


def touched_by(tx: Tx, kind: Outcome, dial_id: FactId, lead_id: LeadId) -> list[LeadId]:
    """The lead, and with a do-not-call everybody who shares the number."""
    if kind.effect is not Effect.DO_NOT_CALL:
        return [lead_id]
    sharing = {LeadId(i) for i in tx.execute(_SHARING, {"dial_id": dial_id}).scalars()}
    return sorted(sharing | {lead_id})
