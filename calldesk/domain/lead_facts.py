"""The facts of one lead, as the fold of where it stands reads them (R15)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from calldesk.domain.handoffs import Mark
from calldesk.domain.moments import NEVER, Moment
from calldesk.domain.scoring import ScoredEvent
from calldesk.domain.switchboards import Rung


class DialFact(NamedTuple):
    """One dial; `attempts` > 1 only for imported rows that stand for several."""

    dial_id: str
    at: Moment
    by: int
    e164: str
    attempts: int = 1


class OutcomeFact(NamedTuple):
    """One outcome that no correction has taken back; `e164` is the number of its dial."""

    outcome_id: str
    dial_id: str
    at: Moment
    dialled_at: Moment
    by: int
    e164: str
    code: str
    reason: str
    until_at: Moment | None
    callback_at: Moment | None


class SkipFact(NamedTuple):
    """Somebody let the lead go undialled."""

    skip_id: str
    at: Moment


class PromiseFact(NamedTuple):
    """What became of the promise of an outcome: moved to another time by somebody, cancelled, or given to another."""

    change_id: str
    outcome_id: str
    at: Moment
    by: int
    kind: str
    callback_at: Moment | None
    until_at: Moment | None
    reason: str
    to: int | None = None


class HandoffFacts(NamedTuple):
    """One hand-off whose outcome no correction has taken back, and all that was done with it."""

    handoff_id: str
    at: Moment
    marks: tuple[Mark, ...]


class UseFact(NamedTuple):
    """Somebody said what a number of the lead is (`domain/numbers.SAID`)."""

    use_id: str
    at: Moment
    e164: str
    kind: str


class PhoneFact(NamedTuple):
    """One usable-looking number of the lead, in the order they are stored; `kind` is its plan's, or a told use."""

    e164: str
    extension: str
    class_id: int
    kind: str = ""


class Block(NamedTuple):
    """One do-not-call mark that meets this lead: its scope is number, person, email or company."""

    scope: str
    value: str
    at: Moment
    source: str
    words: str


@dataclass(frozen=True, slots=True)
class LeadFacts:
    """Everything the fold reads of one lead, in any order.

    Attributes:
        rung: The latest dials of each of its numbers, for whomever, ascending.
        clock: Of its first touches, where its campaign sets one (`domain/first_touch`); "" = by the kind of event.
    """

    events: Sequence[ScoredEvent] = ()
    dials: Sequence[DialFact] = ()
    outcomes: Sequence[OutcomeFact] = ()
    phones: Sequence[PhoneFact] = ()
    blocks: Sequence[Block] = ()
    skips: Sequence[SkipFact] = ()
    promises: Sequence[PromiseFact] = ()
    handoffs: Sequence[HandoffFacts] = ()
    uses: Sequence[UseFact] = ()
    rung: Mapping[str, Sequence[Rung]] = field(default_factory=dict)
    clock: str = ""

    def until(self, at: Moment) -> "LeadFacts":
        """Only the facts whose own time is not after this instant (R15)."""
        if at == NEVER:
            return self
        return LeadFacts(
            [e for e in self.events if e.at <= at],
            [d for d in self.dials if d.at <= at],
            [o for o in self.outcomes if o.at <= at],
            self.phones,
            [b for b in self.blocks if b.at <= at],
            [s for s in self.skips if s.at <= at],
            [p for p in self.promises if p.at <= at],
            [h._replace(marks=tuple(m for m in h.marks if m.at <= at)) for h in self.handoffs if h.at <= at],
            [u for u in self.uses if u.at <= at],
            {e164: [r for r in rung if r.at <= at] for e164, rung in self.rung.items()},
            self.clock,
        )
