"""The qualifier's own shift as the records themselves: every number of it is so many of them (R11)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf, nextafter
from typing import Any

from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.domain.outcomes import QUALIFIED, Outcome, OutcomeClass
from calldesk.domain.shift import MarkKind, Rest, ShiftMark, rests, worked_seconds
from calldesk.queries.call_list import shown_name
from calldesk.queries.callbacks_due import callbacks_due
from calldesk.queries.handoffs import Whose, handoff_rows
from calldesk.store.driver import IN_IDS, driver_reads, driver_rows, ids_param
from calldesk.store.facts import stands
from calldesk.store.handoffs import IMPORTED
from calldesk.store.shift_tables import keeps_shifts
from calldesk.store.tx import Snapshot


@dataclass(frozen=True, slots=True)
class ShiftCall:
    """A dial with its outcome that stands, as the team has it; None while it has none. Lead text, hostile (R13)."""

    lead_id: LeadId
    name: str
    at: Moment
    outcome: Outcome | None
    talk_seconds: float

    @property
    def code(self) -> str:
        """The outcome's; "" while it has none."""
        return self.outcome.code if self.outcome is not None else ""

    @property
    def klass(self) -> OutcomeClass:
        """What the outcome counts as."""
        return self.outcome.klass if self.outcome is not None else OutcomeClass.NONE


@dataclass(frozen=True, slots=True)
class ShiftPromise:
    """A callback that fell due; `is_kept`: somebody rang around its time. Lead text, hostile (R13)."""

    lead_id: LeadId
    name: str
    due_at: Moment
    is_kept: bool


@dataclass(frozen=True, slots=True)
class ShiftSkip:
    """A lead that was let go undialled. Lead text, hostile (R13)."""

    lead_id: LeadId
    name: str
    at: Moment
    reason: str


@dataclass(frozen=True, slots=True)
class ShiftVerdict:
    """A hand-off of the user's, whenever it was offered, on which a rep decided in the shift.

    Attributes:
        name: Lead text, hostile (R13).
        rep: Who decided.
        at: When.
        state: How it stands now.
        reason: Of a return.
    """

    lead_id: LeadId
    name: str
    rep: str
    at: Moment
    state: HandoffState
    reason: str = ""

    @property
    def is_returned(self) -> bool:
        """Whether the rep gave it back; else it counts as accepted, whatever came of it."""
        return self.state is HandoffState.RETURNED


@dataclass(frozen=True, slots=True)
class MyShift:
    """What the user did between two moments, newest last.

    Attributes:
        until_at: The moment it was read at.
        conversation_seconds: The threshold of a conversation, shown beside the number.
    """

    until_at: Moment
    conversation_seconds: float
    calls: tuple[ShiftCall, ...] = ()
    promises: tuple[ShiftPromise, ...] = ()
    skips: tuple[ShiftSkip, ...] = ()
    rests: tuple[Rest, ...] = ()
    verdicts: tuple[ShiftVerdict, ...] = ()

    @property
    def connects(self) -> tuple[ShiftCall, ...]:
        """Dials that a person answered."""
        return tuple(call for call in self.calls if call.klass is not OutcomeClass.NONE)

    @property
    def reaches(self) -> tuple[ShiftCall, ...]:
        """Dials with the lead or a decision maker on the line."""
        return tuple(call for call in self.calls if call.klass is OutcomeClass.REACH)

    @property
    def conversations(self) -> tuple[ShiftCall, ...]:
        """Reaches with talk of at least the threshold."""
        return tuple(call for call in self.reaches if call.talk_seconds >= self.conversation_seconds)

    @property
    def talks(self) -> tuple[ShiftCall, ...]:
        """Dials with any talk."""
        return tuple(call for call in self.calls if call.talk_seconds > 0)

    @property
    def talk_seconds(self) -> float:
        """Talk time of all dials."""
        return sum(call.talk_seconds for call in self.calls)

    @property
    def qualified(self) -> tuple[ShiftCall, ...]:
        """Outcomes "qualified" that stand."""
        return tuple(call for call in self.calls if call.code == QUALIFIED)

    @property
    def accepted(self) -> tuple[ShiftVerdict, ...]:
        """Hand-offs that a rep accepted and did not give back: what counts as qualified (R11)."""
        return tuple(one for one in self.verdicts if not one.is_returned)

    @property
    def returned(self) -> tuple[ShiftVerdict, ...]:
        """Hand-offs that a rep gave back."""
        return tuple(one for one in self.verdicts if one.is_returned)

    @property
    def kept(self) -> tuple[ShiftPromise, ...]:
        """Callbacks that were kept."""
        return tuple(promise for promise in self.promises if promise.is_kept)

    def last_stretch(self) -> "MyShift":
        """The same since work went on after the last pause that is over."""
        since = max((rest.until_at for rest in self.rests if rest.until_at is not None), default=None)
        if since is None:
            return self
        return replace(
            self,
            calls=tuple(call for call in self.calls if call.at >= since),
            promises=tuple(promise for promise in self.promises if promise.due_at >= since),
            skips=tuple(skip for skip in self.skips if skip.at >= since),
            verdicts=tuple(one for one in self.verdicts if one.at >= since),
        )

    @property
    def dials_an_hour(self) -> float:
        """Dials per hour of work, from the first dial on, less pauses; 0 before a minute of it has passed."""
        worked = worked_seconds(self.calls[0].at, self.rests, self.until_at) if self.calls else 0.0
        return len(self.calls) * 3600.0 / worked if worked >= 60.0 else 0.0  # noqa: PLR2004 - a minute


_NAME = "coalesce(l.full_name, ''), coalesce(l.given_name, ''), coalesce(l.family_name, ''), coalesce(l.company, '')"
_CALLS = (
    f"SELECT {_NAME}, d.lead_id, d.happened_at, coalesce(o.code, ''), coalesce(o.talk_seconds, 0.0) FROM dial d"
    f" LEFT JOIN lead l ON l.lead_id = d.lead_id LEFT JOIN outcome o ON o.dial_id = d.dial_id"
    f" AND {stands('o.outcome_id')} WHERE d.by_user = :me AND d.happened_at >= :since AND d.happened_at <= :now"
    f" AND d.reason <> '{IMPORTED}' ORDER BY d.happened_at, d.dial_id"
)
_NAMES = f"SELECT l.lead_id, {_NAME} FROM lead l WHERE l.lead_id {IN_IDS}"
_SKIPS = (
    f"SELECT {_NAME}, s.lead_id, s.happened_at, s.reason FROM lead_skip s LEFT JOIN lead l ON l.lead_id = s.lead_id"
    " WHERE s.by_user = :me AND s.happened_at >= :since AND s.happened_at <= :now ORDER BY s.happened_at, s.skip_id"
)
_MARKS = (
    "SELECT happened_at, kind, reason FROM shift_mark WHERE by_user = :me AND happened_at >= :since"
    " AND happened_at <= :now ORDER BY happened_at, mark_id"
)


def my_shift(snapshot: Snapshot, since: Moment) -> MyShift:
    """The user's dials, callbacks that fell due, skips and pauses from this moment to now.

    A pause that began before it is not part of it.
    """
    asked = {"me": snapshot.user, "since": since, "now": snapshot.now}
    rung = driver_rows(snapshot.conn, _CALLS, asked)
    skipped, marked = _of_shift(snapshot, asked)
    known = snapshot.rules.outcomes.by_code
    calls = tuple(
        ShiftCall(LeadId(lead), shown_name(*name), at, known.get(code), talk) for *name, lead, at, code, talk in rung
    )
    marks = [ShiftMark(at, MarkKind(kind), reason) for at, kind, reason in marked]
    return MyShift(
        until_at=snapshot.now,
        conversation_seconds=snapshot.rules.cadence.conversation_seconds,
        calls=calls,
        promises=_promises(snapshot, since),
        skips=tuple(ShiftSkip(LeadId(lead), shown_name(*name), at, why) for *name, lead, at, why in skipped),
        rests=rests(marks, [call.at for call in calls]),
        verdicts=tuple(_verdicts(snapshot, since)),
    )


def _verdicts(snapshot: Snapshot, since: Moment) -> Iterator[ShiftVerdict]:
    done = [(row.standing.decided_at, row) for row in handoff_rows(snapshot, Whose.QUALIFIER) if row.is_own]
    decided = [(at, row) for at, row in done if at is not None and at >= since]
    for at, row in sorted(decided, key=lambda one: (one[0], one[1].handoff_id)):
        yield ShiftVerdict(row.lead_id, row.name, row.rep, at, row.standing.state, row.standing.reason)


_Row = tuple[Any, ...]


def _of_shift(snapshot: Snapshot, asked: Mapping[str, object]) -> Sequence[list[_Row]]:
    if not keeps_shifts(snapshot.conn):
        return [], []
    return driver_reads(snapshot.conn, (_SKIPS, asked), (_MARKS, asked))


def _promises(snapshot: Snapshot, since: Moment) -> tuple[ShiftPromise, ...]:
    """The user's that fell due, with whether each was kept."""
    due = [one for one in callbacks_due(snapshot, since, nextafter(snapshot.now, inf)) if one.by == snapshot.user]
    if not due:
        return ()
    asked = {"ids": ids_param(one.lead_id for one in due)}
    names = {lead_id: shown_name(*name) for lead_id, *name in driver_rows(snapshot.conn, _NAMES, asked)}
    return tuple(ShiftPromise(one.lead_id, names.get(one.lead_id, ""), one.due_at, one.is_kept) for one in due)
