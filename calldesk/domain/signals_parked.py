"""The signal of leads that one person keeps in one place: skipped, moved, promised far ahead, "not now" without end."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from calldesk.domain.ids import LeadId, UserId
from calldesk.domain.moments import Moment
from calldesk.domain.promises import CANCELLED, MOVED
from calldesk.domain.signals import FAR_SECONDS, MOVES, SKIPS, Done, Hit, Judged


class Parking(StrEnum):
    """How a lead is parked; one that is so in several ways counts once, by the first."""

    MOVED = "moved"
    SKIPPED = "skipped"
    FAR = "far"
    ENDLESS = "endless"


class Act(NamedTuple):
    """Somebody skipped a lead, or logged a "not now" without a date."""

    lead_id: LeadId
    by: UserId
    at: Moment


class Said(NamedTuple):
    """What was said of one callback.

    Attributes:
        outcome_id: Which promised it.
        kind: "" = the promise itself; else as `promise_change` has it.
        due_at: The time it is promised for; None = cancelled.
    """

    outcome_id: str
    lead_id: LeadId
    by: UserId
    at: Moment
    kind: str
    due_at: Moment | None


class Parked(NamedTuple):
    """What the signal is read from.

    Attributes:
        skips: Of the period and some time before it.
        promises: Each promise with its changes, ascending.
        endless: Outcomes that stand by which a lead waits for nothing but a new event, and none came.
        dialled_at: When each lead was dialled last, by anybody.
        touched: Whose records of the period are of which lead, and when the latest was: what the signal is a part of.
    """

    skips: Sequence[Act]
    promises: Iterable[Said]
    endless: Sequence[Act]
    dialled_at: Mapping[LeadId, Moment]
    touched: Mapping[tuple[UserId, LeadId], Moment]


def parked(facts: Parked, from_at: Moment) -> Judged:
    """The leads that a person parked by something they did since a moment; of all leads they had to do with."""
    found: dict[tuple[UserId, LeadId], Hit] = {}
    for hit in (*_promised(facts), *_skipped(facts), *_endless(facts)):
        key = (hit.by, hit.lead_id)
        if hit.at >= from_at and (key not in found or _ORDER[hit.code] < _ORDER[found[key].code]):
            found[key] = hit
    had = {**facts.touched, **{pair: hit.at for pair, hit in found.items()}}
    return Judged(tuple(found.values()), [Done(by, at) for (by, _), at in had.items()])


_ORDER: Mapping[str, int] = {kind: at for at, kind in enumerate(Parking)}


def _skipped(facts: Parked) -> Iterator[Hit]:
    skipped: dict[tuple[UserId, LeadId], list[Moment]] = defaultdict(list)
    for skip in facts.skips:
        if skip.at > facts.dialled_at.get(skip.lead_id, 0.0):
            skipped[skip.by, skip.lead_id].append(skip.at)
    for (by, lead_id), moments in skipped.items():
        if len(moments) >= SKIPS:
            yield Hit(by, lead_id, max(moments), Parking.SKIPPED, times=len(moments))


def _endless(facts: Parked) -> Iterator[Hit]:
    for act in facts.endless:
        if facts.dialled_at.get(act.lead_id, 0.0) <= act.at:
            yield Hit(act.by, act.lead_id, act.at, Parking.ENDLESS)


def _promised(facts: Parked) -> Iterator[Hit]:
    """Callbacks that are still promised: moved on and on, or far ahead."""
    by_promise: dict[str, list[Said]] = defaultdict(list)
    for said in facts.promises:
        by_promise[said.outcome_id].append(said)
    for promise in by_promise.values():
        if any(said.kind == CANCELLED or said.due_at is None for said in promise):
            continue
        dialled_at = facts.dialled_at.get(promise[0].lead_id, 0.0)
        timed, moved = _times(promise)
        later = {by: [at for at in moments if at > dialled_at] for by, moments in moved.items()}
        for by, moments in later.items():
            if len(moments) >= MOVES:
                yield Hit(by, timed.lead_id, max(moments), Parking.MOVED, times=len(moments), until_at=timed.due_at)
        if timed.at >= dialled_at and timed.due_at is not None and timed.due_at - timed.at > FAR_SECONDS:
            yield Hit(timed.by, timed.lead_id, timed.at, Parking.FAR, until_at=timed.due_at)


def _times(promise: Sequence[Said]) -> tuple[Said, dict[UserId, list[Moment]]]:
    """By what the present time was said, and who put it off when; whoever only took a callback over moved nothing."""
    timed, moved = promise[0], defaultdict[UserId, list[Moment]](list)
    for said in promise[1:]:
        if said.kind == MOVED and said.due_at != timed.due_at:
            if (said.due_at or 0.0) > (timed.due_at or 0.0):
                moved[said.by].append(said.at)
            timed = said
    return timed, moved
