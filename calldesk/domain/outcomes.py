"""How a dial can end: the codes of CLI.md, their classes, keys and the cool-off each one sets."""

from dataclasses import dataclass
from enum import StrEnum

from calldesk.domain.errors import Rejected
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS


class OutcomeClass(StrEnum):
    """What the system makes of an outcome; never changes, whatever a team calls it."""

    NONE = "none"
    CONNECT = "connect"
    REACH = "reach"


class Effect(StrEnum):
    """What an outcome does to the lead beside its cool-off."""

    RETRY = "retry"
    KILL_NUMBER = "kill_number"
    CALLBACK = "callback"
    REMARKET = "remarket"
    CLOSE = "close"
    DO_NOT_CALL = "do_not_call"
    HAND_OVER = "hand_over"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way a dial ends.

    Attributes:
        code: Stable name (CLI contract).
        label: What the window shows; a team may change it.
        klass: The system's class.
        key: The digit of the outcome bar; "" = only in the menu of key 0.
        cool_off_seconds: Time from the outcome until the lead may be dialled again.
        effect: What else it does.
        needs_reason: A coded reason is asked for; missing it is recorded as ``other``.
    """

    code: str
    label: str
    klass: OutcomeClass
    key: str
    cool_off_seconds: float
    effect: Effect = Effect.RETRY
    needs_reason: bool = False

    @property
    def is_no(self) -> bool:
        """Whether the lead said no: such a reach records no conversation event (R7)."""
        return self.code in {"not_a_fit", "do_not_call"}


_NONE, _CONNECT, _REACH = OutcomeClass.NONE, OutcomeClass.CONNECT, OutcomeClass.REACH

OUTCOMES: tuple[Outcome, ...] = (
    Outcome("no_answer", "No answer", _NONE, "1", 4 * HOUR_SECONDS),
    Outcome("busy", "Busy", _NONE, "", HOUR_SECONDS),
    Outcome("voicemail", "Voicemail", _NONE, "2", DAY_SECONDS),
    Outcome("voicemail_not_left", "Voicemail, none left", _NONE, "", 4 * HOUR_SECONDS),
    Outcome("gatekeeper", "Gatekeeper", _CONNECT, "3", DAY_SECONDS),
    Outcome("bad_number", "Bad number", _NONE, "4", MINUTE_SECONDS, Effect.KILL_NUMBER),
    Outcome("wrong_number", "Wrong number", _CONNECT, "", MINUTE_SECONDS, Effect.KILL_NUMBER),
    Outcome("left_company", "Left the company", _CONNECT, "", DAY_SECONDS, Effect.REMARKET),
    Outcome("callback", "Call back", _REACH, "5", 0.0, Effect.CALLBACK),
    Outcome("not_now", "Not now", _REACH, "6", 0.0, Effect.REMARKET),
    Outcome("not_a_fit", "Not a fit", _REACH, "7", 0.0, Effect.CLOSE, needs_reason=True),
    Outcome("do_not_call", "Do not call", _REACH, "8", 0.0, Effect.DO_NOT_CALL),
    Outcome("qualified", "Qualified", _REACH, "9", 0.0, Effect.HAND_OVER),
    Outcome("continue", "Conversation, goes on", _REACH, "", DAY_SECONDS),
)
"""Cool-offs are the defaults of reference/features.md section 7; the gap of 60 min (R3) holds beside them."""

REASONS: tuple[tuple[str, str], ...] = (
    ("no_need", "No need"),
    ("too_small", "Too small"),
    ("competitor", "Has another supplier"),
    ("no_budget", "No budget, not this year"),
    ("wrong_person", "Wrong person, no one to refer to"),
    ("student", "Student or private person"),
    ("other", "Other"),
)
"""Coded reasons of `not_a_fit`, in the order of their digits."""

_BY_CODE = {outcome.code: outcome for outcome in OUTCOMES}
NO_OUTCOMES = frozenset(outcome.code for outcome in OUTCOMES if outcome.is_no)


def outcome_of(code: str) -> Outcome:
    """The outcome with this code.

    Raises:
        Rejected: There is none.
    """
    known = _BY_CODE.get(code)
    if known is None:
        raise Rejected(f"There is no outcome “{code}”. Take one of: {', '.join(_BY_CODE)}.")
    return known
