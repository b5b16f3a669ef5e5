"""Turns what wants a hand into the lines of the panel "Now", each with its urgency and its one-key cure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from calldesk.domain.board_work import Doing
from calldesk.domain.handoff_clocks import Duty
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import HOUR_SECONDS, MINUTE_SECONDS, Moment
from calldesk.queries.board_depth import Depth
from calldesk.queries.board_now import AtWork, Urgent
from calldesk.queries.coaching import CoachLine
from ui.board.words import minutes
from ui.call_screen.shift_words import pause_words
from ui.kit import text
from ui.kit.tokens import Role

translate = QCoreApplication.translate
_SOON_SECONDS = 3 * MINUTE_SECONDS


class Kind(StrEnum):
    """What a line is about."""

    HELP = "help"
    TOUCH = "touch"
    CALLBACK = "callback"
    HANDOFF = "handoff"


@dataclass(frozen=True, slots=True)
class UrgentFace:
    """One line that wants a hand; strangers' text, shown plain (R13).

    Attributes:
        due_at: By when; `clock` writes it as time left or late.
        taken_by: Who holds the lead just now; "" = nobody.
        under, under_right: The second line.
    """

    kind: Kind
    lead_id: LeadId
    fact_id: str
    title: str
    under: str
    under_right: str
    due_at: Moment
    is_free: bool
    taken_by: str = ""


def help_face(one: CoachLine) -> UrgentFace:
    """Somebody asks for help in a call."""
    said = " ".join(one.words.split()) or translate("board", "asks for help")
    return UrgentFace(Kind.HELP, one.lead_id, one.mark_id, one.caller, one.name, said, one.at, is_free=True)


def touch_face(one: Urgent) -> UrgentFace:
    """A first touch that runs out."""
    who = translate("board", "{0} has it").format(one.taken_by) if one.taken_by else translate("board", "nobody yet")
    free = not one.taken_by
    return UrgentFace(Kind.TOUCH, one.lead_id, "", one.name, _company(one), who, one.due_at, free, one.taken_by)


def callback_face(one: Urgent, zone: str) -> UrgentFace:
    """A promised callback that is late."""
    at = text.times(one.due_at, [zone])
    under = translate("board", "promised {0} by {1}").format(at, one.owner or translate("board", "nobody"))
    free = translate("board", "free for all") if one.is_free else translate("board", "its owner's still")
    right = translate("board", "{0} has it").format(one.taken_by) if one.taken_by else free
    takes = one.is_free and not one.taken_by and bool(one.fact_id)
    fact = (one.lead_id, one.fact_id, one.name)
    return UrgentFace(Kind.CALLBACK, *fact, under, right, one.due_at, takes, one.taken_by)


def handoff_face(one: Urgent) -> UrgentFace:
    """A hand-off of which its rep owes something."""
    owes = {
        Duty.DECIDE: translate("board", "to accept"),
        Duty.CONTACT: translate("board", "first contact"),
        Duty.OUTCOME: translate("board", "to say what came of it"),
    }
    under = owes[one.duty] if one.duty is not None else ""
    right = one.owner or translate("board", "nobody")
    takes = one.duty is Duty.DECIDE
    return UrgentFace(Kind.HANDOFF, one.lead_id, one.fact_id, one.name, under, right, one.due_at, takes)


def clock(face: UrgentFace, now: Moment) -> tuple[str, Role]:
    """The time left, or how late it is, and how urgent that is."""
    if face.kind is Kind.HELP:
        return minutes(max(0.0, now - face.due_at)), Role.BAD
    left = face.due_at - now
    if left >= 0:
        urgent = Role.WARN if left <= _SOON_SECONDS else Role.TEXT2
        return translate("board", "{0} left").format(minutes(left)), urgent
    return translate("board", "{0} late").format(text.short(-left)), Role.BAD


@dataclass(frozen=True, slots=True)
class WorkFace:
    """One person at the telephones; strangers' text, shown plain (R13)."""

    person: str
    what: str
    lead_id: LeadId | None
    icon: str
    role: Role
    since_at: Moment


_ICONS = {
    Doing.TALKING: ("phone-call", Role.OK),
    Doing.DIALLING: ("phone-outgoing", Role.ACCENT),
    Doing.WRAPPING: ("pen-line", Role.WARN),
    Doing.READING: ("book-open", Role.TEXT3),
    Doing.PAUSED: ("pause", Role.TEXT3),
    Doing.AWAY: ("coffee", Role.TEXT3),
}


def work_face(one: AtWork) -> WorkFace:
    """What a person does just now."""
    icon, role = _ICONS[one.doing]
    says = {
        Doing.TALKING: one.lead,
        Doing.DIALLING: one.lead,
        Doing.WRAPPING: translate("board", "wrap-up, {0}").format(one.lead),
        Doing.READING: translate("board", "reads {0}").format(one.lead),
        Doing.PAUSED: translate("board", "paused: {0}").format(pause_words().get(one.reason, one.reason)),
        Doing.AWAY: translate("board", "done for today"),
    }
    return WorkFace(one.person, says[one.doing], one.lead_id, icon, role, one.since_at)


def work_note(people: Sequence[AtWork]) -> str:
    """How many talk, and how many dial."""
    doing = [one.doing for one in people]
    talk, rings = doing.count(Doing.TALKING), doing.count(Doing.DIALLING)
    return translate("board", "{0} talking, {1} dialling").format(talk, rings)


def since_words(face: WorkFace, now: Moment) -> str:
    """How long, to the second within the hour."""
    seconds = max(0.0, now - face.since_at)
    return minutes(seconds) if seconds < HOUR_SECONDS else text.short(seconds)


def _company(one: Urgent) -> str:
    return one.company if one.company != one.name else ""


def capped_words(depth: Depth) -> tuple[str, ...]:
    """How near each list is to its cap of the day: ``East: 188 of 200 dials today``."""
    said = translate("now", "{0}: {1} of {2} dials today")
    return tuple(said.format(one.name, text.number(one.dialled), text.number(one.cap)) for one in depth.capped)
