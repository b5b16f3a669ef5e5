"""How a dial can end: the codes of CLI.md, their classes, keys and cool-offs, and every table of them a team had."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from calldesk.domain.errors import Rejected
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, Moment


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
        needs_note: What was said is asked for before it is logged.
        needs_callback: A time to ring back is asked for, and promised; only where the effect is to try again.
        other_part: The next try is at another part of the lead's day (R5).
        most_repeats: After so many in a row the lead goes to remarket; 0 = as many as there are.
        colour: The tone of its name on the bar, one of `COLOURS`.
        retired: No longer offered; what was logged keeps its name.
    """

    code: str
    label: str
    klass: OutcomeClass
    key: str
    cool_off_seconds: float
    effect: Effect = Effect.RETRY
    needs_reason: bool = False
    needs_note: bool = False
    needs_callback: bool = False
    other_part: bool = False
    most_repeats: int = 0
    colour: str = ""
    retired: bool = False

    @property
    def is_no(self) -> bool:
        """Whether the lead said no: such a reach records no conversation event (R7)."""
        return self.effect in {Effect.CLOSE, Effect.DO_NOT_CALL}

    @property
    def takes_callback(self) -> bool:
        """Whether a time to ring back belongs to it."""
        return self.needs_callback or self.effect is Effect.CALLBACK


COLOURS = ("", "accent", "ok", "warn", "bad")
"""Tones of a name, by the roles of the window's colours; "" = as all text."""
_NONE, _CONNECT, _REACH = OutcomeClass.NONE, OutcomeClass.CONNECT, OutcomeClass.REACH

OUTCOMES: tuple[Outcome, ...] = (
    Outcome("no_answer", "No answer", _NONE, "1", 4 * HOUR_SECONDS, other_part=True),
    Outcome("busy", "Busy", _NONE, "", HOUR_SECONDS, other_part=True),
    Outcome("voicemail", "Voicemail", _NONE, "2", DAY_SECONDS, other_part=True),
    Outcome("voicemail_not_left", "Voicemail, none left", _NONE, "", 4 * HOUR_SECONDS, other_part=True),
    Outcome("gatekeeper", "Gatekeeper", _CONNECT, "3", DAY_SECONDS, other_part=True),
    Outcome("bad_number", "Bad number", _NONE, "4", MINUTE_SECONDS, Effect.KILL_NUMBER),
    Outcome("wrong_number", "Wrong number", _CONNECT, "", MINUTE_SECONDS, Effect.KILL_NUMBER),
    Outcome("left_company", "Left the company", _CONNECT, "", DAY_SECONDS, Effect.REMARKET),
    Outcome("callback", "Call back", _REACH, "5", 0.0, Effect.CALLBACK),
    Outcome("not_now", "Not now", _REACH, "6", 0.0, Effect.REMARKET),
    Outcome("not_a_fit", "Not a fit", _REACH, "7", 0.0, Effect.CLOSE, needs_reason=True),
    Outcome("do_not_call", "Do not call", _REACH, "8", 0.0, Effect.DO_NOT_CALL),
    Outcome("qualified", "Qualified", _REACH, "9", 0.0, Effect.HAND_OVER, colour="ok"),
    Outcome("continue", "Conversation, goes on", _REACH, "", DAY_SECONDS),
)
"""Cool-offs are the defaults of reference/features.md section 7; the gap of 60 min (R3) holds beside them."""

DO_NOT_CALL, QUALIFIED = "do_not_call", "qualified"
"""The only ones of their effect: a team may rename them, and has neither of them twice."""
ADDABLE = (Effect.RETRY, Effect.KILL_NUMBER, Effect.CALLBACK, Effect.REMARKET, Effect.CLOSE)
"""Effects of which a team may add outcomes."""

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


@dataclass(frozen=True)
class OutcomeTable:
    """The outcomes of a team in the order of its table, retired ones too."""

    outcomes: tuple[Outcome, ...]

    @cached_property
    def by_code(self) -> dict[str, Outcome]:
        """Each by its code."""
        return {outcome.code: outcome for outcome in self.outcomes}

    @cached_property
    def offered(self) -> tuple[Outcome, ...]:
        """Those that can be logged, in the order of the table."""
        return tuple(outcome for outcome in self.outcomes if not outcome.retired)

    def of(self, code: str) -> Outcome:
        """The outcome with this code.

        Raises:
            Rejected: There is none.
        """
        known = self.by_code.get(code)
        if known is None:
            raise Rejected(f"There is no outcome “{code}”. Take one of: {', '.join(o.code for o in self.offered)}.")
        return known

    def codes(self, *classes: OutcomeClass) -> frozenset[str]:
        """The codes of these classes, retired ones too."""
        return frozenset(outcome.code for outcome in self.outcomes if outcome.klass in classes)


SHIPPED = OutcomeTable(OUTCOMES)
"""The table of a team that changed nothing."""


@dataclass(frozen=True)
class OutcomeHistory:
    """Every table a team had, by the moment from which it holds; the shipped one holds before the first.

    A fact is folded by the table of its own time, so a change moves no lead that was called before it, and the fold of
    a past instant stays what it was.

    Attributes:
        tables: (after when, table), ascending: what was logged at that very moment was logged before.
    """

    tables: tuple[tuple[Moment, OutcomeTable], ...] = ()

    @cached_property
    def _starts(self) -> Sequence[Moment]:
        return [from_at for from_at, _ in self.tables]

    @property
    def latest(self) -> OutcomeTable:
        """The table that was saved last: what is offered."""
        return self.tables[-1][1] if self.tables else SHIPPED

    def at(self, moment: Moment) -> OutcomeTable:
        """The table in force at an instant."""
        found = bisect_left(self._starts, moment) if self.tables else 0
        return self.tables[found - 1][1] if found else SHIPPED

    def of(self, code: str, moment: Moment) -> Outcome:
        """The outcome with this code as it was at an instant; one that was added later, as it was added.

        Raises:
            Rejected: No table has it.
        """
        known = self.at(moment).by_code.get(code)
        if known is not None:
            return known
        later = (table.by_code[code] for _, table in self.tables if code in table.by_code)
        return next(later, None) or self.latest.of(code)


NO_CHANGES = OutcomeHistory()
"""Of a team that has the shipped table still."""
