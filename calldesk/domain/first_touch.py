"""The two clocks of a first touch: from its arrival to whoever takes it up, and from there to the first dial (R6)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from calldesk.domain.campaigns import Campaign
from calldesk.domain.event_kinds import DAY, SHOW, WEB
from calldesk.domain.moments import Moment

CLOCKS = {"web": WEB, "same_day": DAY, "trade_show": SHOW}
"""The clock of each rule that a campaign may set."""


class TouchRule(NamedTuple):
    """A clock that a campaign sets: for its own leads, or for those of a source of its that name no campaign."""

    kind: str
    name: str
    clock: str


@dataclass(slots=True)
class FirstTouch:
    """One first touch: a lead came, or woke.

    Attributes:
        at: When.
        clock: By which its deadline goes.
        dialled_at, by: The first dial after it, and by whom; None = nobody has dialled.
        ended_at: It went to marketing or out of calling undialled; None = it did not.
    """

    at: Moment
    clock: str
    dialled_at: Moment | None = None
    by: int | None = None
    ended_at: Moment | None = None


def touch_rules(campaigns: Collection[Campaign]) -> set[TouchRule]:
    """The clocks that these campaigns set; of two that claim one source the first by name holds."""
    found: dict[tuple[str, str], str] = {}
    for campaign in sorted(campaigns, key=lambda one: one.name):
        clock = CLOCKS.get(campaign.first_touch)
        if clock is not None:
            found["campaign", campaign.name] = clock
            for source in campaign.sources:
                found.setdefault(("source", source), clock)
    return {TouchRule(kind, name, clock) for (kind, name), clock in found.items()}


def assigned(touch: FirstTouch, taken: Sequence[tuple[Moment, int]]) -> tuple[Moment, int] | None:
    """When and by whom a lead was taken up after it came: claimed, or dialled without a claim; None = by nobody yet.

    Args:
        touch: The first touch.
        taken: Its claims before a dial, ascending, with who took it.
    """
    until_at = touch.dialled_at if touch.dialled_at is not None else float("inf")
    claimed = next(((at, by) for at, by in taken if touch.at <= at <= until_at), None)
    if claimed is not None or touch.dialled_at is None:
        return claimed
    return touch.dialled_at, touch.by or 0


def percentile(values: Sequence[float], share: float) -> float | None:
    """The least value that so great a share of them does not pass; None of none.

    Args:
        values: In any order.
        share: 0 < share <= 1.
    """
    return sorted(values)[max(0, ceil(share * len(values)) - 1)] if values else None
