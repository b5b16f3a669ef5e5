"""Where a hand-off stands: one pure fold over what was done with it, and what may be done next (R10)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from calldesk.domain.ids import FactId, UserId
from calldesk.domain.moments import Moment


class HandoffState(StrEnum):
    """A hand-off is in exactly one of these."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WON = "won"
    LOST = "lost"


class MarkKind(StrEnum):
    """What is done with a hand-off; the values are stored."""

    ROUTED = "routed"
    OPENED = "opened"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    CONTACTED = "contacted"
    HELD = "held"
    ADVANCED = "advanced"
    WON = "won"
    LOST = "lost"
    SNOOZED = "snoozed"
    MOVED = "moved"
    REMINDED = "reminded"
    ESCALATED = "escalated"
    UNDONE = "undone"


RETURN_REASONS = ("wrong_route", "incomplete", "not_to_definition", "duplicate", "other")
"""Why a rep gives one back, in the order of the keys 1 to 5."""
LOST_REASONS = ("no_budget", "no_decision", "competitor", "bad_timing", "no_need", "other")
"""Why nothing came of an accepted one."""
OUTCOMES = (MarkKind.HELD, MarkKind.ADVANCED, MarkKind.WON, MarkKind.LOST)
"""What a rep says came of it, in the order of the keys 1 to 4."""


TAKEN_OVER = "taken_over"
"""The reason of a routing that gives an accepted one, as it stands, to another rep: theirs has left."""


class Destination(StrEnum):
    """Where the lead of a hand-off goes that is no rep's any more: nothing is in limbo."""

    TO_HAND_OVER = "to_hand_over"
    LIST = "list"
    REMARKET = "remarket"
    CLOSED = "closed"


DESTINATIONS = {
    "wrong_route": Destination.TO_HAND_OVER,
    "incomplete": Destination.LIST,
    "not_to_definition": Destination.REMARKET,
    "duplicate": Destination.CLOSED,
    "other": Destination.LIST,
}
"""By the reason of the return; a lost one goes to remarket, a won one is closed."""


class Mark(NamedTuple):
    """One thing that was done with a hand-off, as it is stored.

    Attributes:
        rep: With ``routed``: to whom; with ``moved``: whose it is.
        reason: Its code (``returned``, ``lost``), or why this rep (``routed``), or the key of a criterion after a colon
            (``not_to_definition:budget``).
        amount: With ``won``, in the team's currency; None = not said.
        until_at: With ``snoozed``: until when. With ``moved``: when the appointment is now.
        of_mark: With ``undone``: what is taken back.
    """

    mark_id: str
    at: Moment
    by: int
    kind: str
    rep: int | None = None
    reason: str = ""
    words: str = ""
    amount: float | None = None
    until_at: Moment | None = None
    of_mark: str = ""


@dataclass(frozen=True, slots=True)
class HandoffStanding:
    """Where it stands; holds until the next mark.

    Attributes:
        rep: Whose it is; None = it was never routed.
        route: Why this rep, in code.
        routed_at: Since when.
        opened_at: When that rep first looked at it; None = not yet.
        decided_at: When it was accepted or returned; None = undecided.
        contacted_at: The rep's first own contact after accepting; an outcome is one too.
        progress: The newest of held and advanced; "" = none.
        told_at: When the newest outcome of any kind was told; None = never.
        reason, words: Of the return or the loss.
        amount: Of the win.
        snoozed_until: The rep put it aside until then; 0 = not.
        meets_at: When the appointment is, where a rep moved it; None = as it was promised.
        reminded_at, escalated_at: Since it was last routed or decided; None = not.
        undoable: The mark that the rep may still take back; "" = none.
    """

    state: HandoffState = HandoffState.OFFERED
    rep: UserId | None = None
    route: str = ""
    routed_at: Moment | None = None
    opened_at: Moment | None = None
    decided_at: Moment | None = None
    contacted_at: Moment | None = None
    progress: str = ""
    told_at: Moment | None = None
    reason: str = ""
    words: str = ""
    amount: float | None = None
    snoozed_until: Moment = 0.0
    meets_at: Moment | None = None
    reminded_at: Moment | None = None
    escalated_at: Moment | None = None
    undoable: str = ""

    @property
    def is_undecided(self) -> bool:
        """Whether the rep has yet to accept or return it."""
        return self.state is HandoffState.OFFERED

    @property
    def is_taken(self) -> bool:
        """Whether a rep accepted it and did not give it back, whatever came of it: what counts as qualified (R11)."""
        return self.state in {HandoffState.ACCEPTED, HandoffState.WON, HandoffState.LOST}

    @property
    def is_open(self) -> bool:
        """Whether something is still to come of it."""
        return self.state in {HandoffState.OFFERED, HandoffState.ACCEPTED}


_ORDER = {kind: at for at, kind in enumerate(MarkKind)}
_ASIDE = frozenset({MarkKind.SNOOZED, MarkKind.MOVED})
_UNDOABLE = frozenset({MarkKind.ACCEPTED, MarkKind.RETURNED, *OUTCOMES, MarkKind.CONTACTED, *_ASIDE})


def stand_handoff(marks: Iterable[Mark]) -> HandoffStanding:
    """Folds the marks of one hand-off by their own time; what was taken back is left out."""
    return next((standing for _, standing in reversed(list(_steps(marks)))), HandoffStanding())


def that_hold(marks: Iterable[Mark]) -> list[Mark]:
    """Those that took effect, in order: neither taken back nor done with a hand-off that was past them."""
    return [mark for mark, _ in _steps(marks)]


def _steps(marks: Iterable[Mark]) -> Iterator[tuple[Mark, HandoffStanding]]:
    known = list(marks)
    undone = {mark.of_mark for mark in known if mark.kind == MarkKind.UNDONE}
    standing = HandoffStanding()
    for mark in sorted(known, key=lambda one: (one.at, _ORDER[MarkKind(one.kind)], one.mark_id)):
        kind = MarkKind(mark.kind)
        may = _is_taken_over(standing, mark) or not refusal(standing, kind)
        if kind is not MarkKind.UNDONE and mark.mark_id not in undone and may:
            standing = _after(standing, kind, mark)
            yield mark, standing


def _is_taken_over(standing: HandoffStanding, mark: Mark) -> bool:
    return mark.reason == TAKEN_OVER and mark.kind == MarkKind.ROUTED and standing.is_open


def refusal(standing: HandoffStanding, kind: MarkKind) -> str:
    """Why this cannot be done with a hand-off that stands so, as a sentence; "" = it can."""
    state = standing.state
    if kind is MarkKind.ROUTED:
        fits = state is HandoffState.OFFERED or (state is HandoffState.RETURNED and _returns(standing))
        return "" if fits else f"This hand-off is {state}: it cannot go to another rep."
    if kind in {MarkKind.ACCEPTED, MarkKind.RETURNED}:
        early = state is HandoffState.ACCEPTED and standing.told_at is None and kind is MarkKind.RETURNED
        return "" if state is HandoffState.OFFERED or early else f"This hand-off is {state} already."
    if kind in {*OUTCOMES, MarkKind.CONTACTED}:
        return "" if state is HandoffState.ACCEPTED else f"This hand-off is {state}: accept it first."
    if kind in {*_ASIDE, MarkKind.REMINDED, MarkKind.ESCALATED}:
        return "" if standing.is_open else f"This hand-off is {state}: nothing is to be done."
    return ""


def _returns(standing: HandoffStanding) -> bool:
    """A wrong route goes on to the right rep; every other return is the end of this hand-off."""
    return DESTINATIONS.get(reason_code(standing.reason)) is Destination.TO_HAND_OVER


def reason_code(reason: str) -> str:
    """The code of a reason, without the criterion it names."""
    return reason.partition(":")[0]


def _after(was: HandoffStanding, kind: MarkKind, mark: Mark) -> HandoffStanding:
    now = replace(was, undoable=mark.mark_id) if kind in _UNDOABLE else was
    if kind is MarkKind.ROUTED:
        rep = UserId(mark.rep) if mark.rep is not None else None
        if was.state is HandoffState.ACCEPTED:
            again = replace(was, reminded_at=None, escalated_at=None, snoozed_until=0.0, undoable="", opened_at=None)
            return replace(again, rep=rep, route=mark.reason, routed_at=mark.at)
        return HandoffStanding(rep=rep, route=mark.reason, routed_at=mark.at, meets_at=was.meets_at)
    if kind in {MarkKind.ACCEPTED, MarkKind.RETURNED}:
        return _decided(now, kind, mark)
    if kind in {*OUTCOMES, MarkKind.CONTACTED}:
        return _told(now, kind, mark)
    if kind is MarkKind.OPENED:
        return replace(now, opened_at=now.opened_at or mark.at)
    return _timed(now, kind, mark)


def _timed(was: HandoffStanding, kind: MarkKind, mark: Mark) -> HandoffStanding:
    """Put aside, moved, reminded of or escalated."""
    if kind is MarkKind.SNOOZED:
        return replace(was, snoozed_until=mark.until_at or 0.0)
    if kind is MarkKind.MOVED:
        return replace(was, meets_at=mark.until_at)
    return replace(was, reminded_at=mark.at) if kind is MarkKind.REMINDED else replace(was, escalated_at=mark.at)


def _decided(was: HandoffStanding, kind: MarkKind, mark: Mark) -> HandoffStanding:
    now = replace(was, decided_at=mark.at, snoozed_until=0.0, reminded_at=None, escalated_at=None)
    if kind is MarkKind.ACCEPTED:
        return replace(now, state=HandoffState.ACCEPTED)
    return replace(now, state=HandoffState.RETURNED, reason=mark.reason, words=mark.words)


def _told(was: HandoffStanding, kind: MarkKind, mark: Mark) -> HandoffStanding:
    now = replace(was, contacted_at=was.contacted_at or mark.at, snoozed_until=0.0)
    if kind is MarkKind.CONTACTED:
        return now
    now = replace(now, told_at=mark.at, reminded_at=None, escalated_at=None)
    if kind is MarkKind.WON:
        return replace(now, state=HandoffState.WON, amount=mark.amount)
    if kind is MarkKind.LOST:
        return replace(now, state=HandoffState.LOST, reason=mark.reason, words=mark.words)
    return replace(now, progress=kind.value)


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose the credit is: the first of the lead, whatever happens to it later, and never the rep's to change.

    Attributes:
        source: Where the lead first came from.
        campaign: Its first campaign.
        qualifier: Who qualified it first.
    """

    source: str
    campaign: str
    qualifier: UserId


class Heard(NamedTuple):
    """What was found out of one criterion, as the hand-off keeps it: evidence in the caller's words."""

    key: str
    met: bool
    words: str
    at: Moment
    dial_id: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the qualifier promised.

    Attributes:
        words: In words; may be empty.
        at: The appointment; None = none was made.
        minutes: How long it lasts.
    """

    words: str = ""
    at: Moment | None = None
    minutes: int = 30


def overlaps(at: Moment, minutes: int, other_at: Moment, other_minutes: int) -> bool:
    """Whether two appointments cannot both be kept by one person."""
    return at < other_at + other_minutes * 60 and other_at < at + minutes * 60


HandoffId = FactId
