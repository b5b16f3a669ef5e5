"""How a version of the definition did, in counts, and what its figures say for the next meeting (R10, R11)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from calldesk.domain.campaigns import Criterion
from calldesk.domain.definitions import Definition
from calldesk.domain.handoffs import HandoffStanding, HandoffState, Heard, reason_code
from calldesk.domain.messages import Message

FEW = 10
"""Shares of fewer are shown and marked: they tell little (R11)."""
FAR_APART_PERCENT = 20
"""Two shares of won that lie closer than this are not spoken of."""


class Counted(StrEnum):
    """What a figure counts: of all hand-offs under a version, or of those for which one criterion was met."""

    HANDED_OVER = "handed_over"
    DECIDED = "decided"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WON = "won"
    LOST = "lost"
    ENDED = "ended"


def counts(standing: HandoffStanding, what: Counted) -> bool:
    """Whether a hand-off that stands so is one of these."""
    if what in {Counted.RETURNED, Counted.WON, Counted.LOST}:
        return standing.state == what.value
    return {
        Counted.HANDED_OVER: True,
        Counted.DECIDED: standing.decided_at is not None,
        Counted.ACCEPTED: standing.is_taken,
        Counted.ENDED: standing.state in {HandoffState.WON, HandoffState.LOST},
    }[what]


def counts_for(standing: HandoffStanding, evidence: Iterable[Heard], key: str, what: Counted) -> bool:
    """Whether a hand-off is one of those that a criterion's figure counts: RETURNED = the return names it."""
    if what is Counted.RETURNED:
        code = reason_code(standing.reason)
        names_it = code != standing.reason and standing.reason.partition(":")[2] == key
        return standing.state is HandoffState.RETURNED and names_it
    return any(heard.key == key and heard.met for heard in evidence) and counts(standing, what)


@dataclass(frozen=True, slots=True)
class CriterionFigures:
    """How one criterion did under one version.

    Attributes:
        met: Hand-offs for which it was met, of all (`Figures.handed_over`).
        named: Returns that name it.
        accepted: Of those met and decided, the accepted ones; `decided` is how many that is of.
        won: Of those met and at their end, the won ones; `ended` is how many that is of.
    """

    key: str
    met: int
    named: int
    accepted: int
    decided: int
    won: int
    ended: int


@dataclass(frozen=True, slots=True)
class Figures:
    """How one version did; all counts, so that small ones can be told as such."""

    handed_over: int
    decided: int
    accepted: int
    returned: int
    won: int
    lost: int
    criteria: tuple[CriterionFigures, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to speak of when both sides meet.

    Attributes:
        about: The name of the criterion; "" = the version as a whole.
        messages: What the figures say of it, a sentence each.
        leads: Of all criteria this one is named by the most returns.
    """

    about: str
    messages: tuple[Message, ...]
    leads: bool = False


def percent(part: int, whole: int) -> int | None:
    """The share in whole per cent, all and none told exactly; None = there is nothing to take a share of."""
    if not whole:
        return None
    return part * 100 // whole if part in {0, whole} else min(99, max(1, round(part * 100 / whole)))


def most_named(figures: Figures) -> int:
    """By how many returns the criterion is named that most name; 0 = none is."""
    return max((one.named for one in figures.criteria), default=0)


def for_the_meeting(definition: Definition, figures: Figures) -> tuple[Point, ...]:
    """What the figures of a version say, what costs most first; nothing but what was counted.

    Args:
        definition: The version's text; its criteria stand in the order of those of `figures`.
        figures: What was counted under it.
    """
    if not figures.handed_over:
        return (Point("", (Message.of("definition_unused"),)),)
    pairs = sorted(zip(definition.criteria, figures.criteria, strict=True), key=lambda pair: -pair[1].named)
    said = ((one, did, tuple(_of_criterion(one, did, figures))) for one, did in pairs)
    most = most_named(figures)
    points = [Point(one.name, messages, leads=0 < did.named == most) for one, did, messages in said if messages]
    overall = tuple(_overall(figures))
    return (*points, Point("", overall)) if overall else tuple(points)


def _of_criterion(one: Criterion, did: CriterionFigures, figures: Figures) -> Iterator[Message]:
    """How many returns name it, where a required one was passed over, and where it tells who buys."""
    if did.named:
        yield Message.of("definition_named", named=did.named, returned=figures.returned)
    missing = figures.handed_over - did.met
    if one.is_required and missing:
        yield Message.of("definition_passed", missing=missing, handed_over=figures.handed_over)
    others = figures.won + figures.lost - did.ended
    met, unmet = percent(did.won, did.ended), percent(figures.won - did.won, others)
    if met is None or unmet is None or min(did.ended, others) < FEW:
        return
    if abs(met - unmet) >= FAR_APART_PERCENT:
        yield Message.of("definition_tells", met_percent=met, unmet_percent=unmet)


def _overall(figures: Figures) -> Iterator[Message]:
    unnamed = figures.returned - sum(one.named for one in figures.criteria)
    if unnamed > 0:
        yield Message.of("definition_unnamed", unnamed=unnamed, returned=figures.returned)
    if figures.decided < FEW:
        yield Message.of("definition_few", decided=figures.decided)
