"""Turns somebody who may be calling into the words of the panel that asks who it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from calldesk.domain.ids import LeadId
from calldesk.domain.messages import Message
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import SHIPPED, OutcomeTable
from calldesk.domain.standing import State
from calldesk.queries.who_rings import Caller
from ui.kit import messages, text
from ui.lead_card.outcomes import label_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CallerFace:
    """Somebody who may be calling, ready for the eye; strangers' text, shown plain (R13).

    Attributes:
        key: Whose line it is.
        text, detail: Who: the name, then title, company and city.
        when: Standing and score, at the right edge of the line.
        icon: Icon name.
        number: Their number that fits, E.164; "" = found by name.
        fits: That number and how much of it fits.
        last: The last outcome, or that there was none.
        place: Why they are on the call list; "" = they are not.
        reasons: Every reason why they are not.
        is_blocked: They are on do-not-call.
    """

    key: LeadId
    text: str
    detail: str
    when: str
    icon: str
    number: str
    fits: str
    last: str
    place: str
    reasons: tuple[str, ...]
    is_blocked: bool


def caller_face(caller: Caller, now: Moment, zone: str, table: OutcomeTable = SHIPPED) -> CallerFace:
    """The words of one caller at a moment, with times in the reader's zone (IANA name) and the team's outcomes."""
    lead = caller.lead
    company = lead.company if lead.company != lead.name else ""
    is_blocked = any(reason.code == "do_not_call" for reason in caller.reasons_not)
    standing = _state_words(State.DO_NOT_CALL if is_blocked else caller.state)
    here = translate("inbound", "On the call list: {0}").format(messages.say(caller.why, now, zone))
    return CallerFace(
        key=lead.lead_id,
        text=lead.name,
        detail=", ".join(part for part in (lead.title, company, lead.city) if part),
        when=text.DOT.join((standing, text.score(caller.score))),
        icon="ban" if is_blocked else "user",
        number=caller.number,
        fits=_fits(caller),
        last=_last(caller, now, zone, table),
        place="" if caller.reasons_not else here,
        reasons=_sentences(caller.reasons_not, now, zone),
        is_blocked=is_blocked,
    )


def _sentences(reasons: Sequence[Message], now: Moment, zone: str) -> tuple[str, ...]:
    return tuple(messages.say(reason, now, zone) for reason in reasons)


def _fits(caller: Caller) -> str:
    if not caller.number:
        return translate("inbound", "Found by name")
    shown = text.phone(caller.number)
    if caller.is_whole:
        return translate("inbound", "{0}, the whole number").format(shown)
    return translate("inbound", "{0}, only the end was given").format(shown)


def _last(caller: Caller, now: Moment, zone: str, table: OutcomeTable) -> str:
    if caller.last_code:
        at = text.when(caller.last_at, now, zone)
        return translate("inbound", "Last outcome: {0}, {1}").format(label_of(caller.last_code, table), at)
    if caller.last_attempt_at:
        at = text.when(caller.last_attempt_at, now, zone)
        return translate("inbound", "Dialled {0}, no outcome yet").format(at)
    return translate("inbound", "We never rang them")


def _state_words(state: State) -> str:
    return {
        State.ACTIVE: translate("inbound", "Lead"),
        State.NAME: translate("inbound", "Name"),
        State.CLOSED: translate("inbound", "Closed"),
        State.REMARKET: translate("inbound", "With marketing"),
        State.TO_HAND_OVER: translate("inbound", "Qualified"),
        State.HANDED_OVER: translate("inbound", "With a rep"),
        State.NO_NUMBER: translate("inbound", "No usable number"),
        State.DO_NOT_CALL: translate("inbound", "Do not call"),
    }[state]
