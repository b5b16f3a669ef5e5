"""Interest: the behaviour part of the score, 0..60, folded from a lead's events into one key that never ages."""

from collections.abc import Iterable
from math import log2
from operator import itemgetter
from typing import NamedTuple

from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Model

MOST_INTEREST = 60
NO_KEY = -1e9
"""The key of a lead without events that count; also the least key."""
MOST_KEY = 1e6
# Finer differences would let two keys swap their scores by a rounding of the powers (reference/performance.md).
_GRID = 2.0**40
ROUNDING = 1e-9
"""Points of score that the grid of the key may cost (at most 1e-10): what is shown does not fall below 60 by it."""
# Beyond +-1000 the powers of the score under- or overflow, on some databases with an error.
_GUARD = 1000.0


class ScoredEvent(NamedTuple):
    """What the fold reads of an event.

    Attributes:
        event_id: Breaks ties of the same moment.
        kind: Kind as stored.
        at: The event's own moment.
        value: Its value as stored; empty where it has none.
    """

    event_id: str
    kind: str
    at: Moment
    value: str


class CountedEvent(NamedTuple):
    """An event that counts, with what it added to its kind at its own moment, after the cap."""

    event: ScoredEvent
    added: float


_in_order = itemgetter(2, 0)  # at, event_id


def fold_key(events: Iterable[ScoredEvent], model: Model) -> float:
    """The key of a lead: log2 of the sum of c_i * 2^((t_i - L) / half-life), over its events in order of (at, id).

    Each event adds c = min(points, cap) * (1 - level/cap), level being what is left of its kind at that moment (R1).
    The sum is anchored at the newest event that counts, so nothing overflows however short the half-life.

    Args:
        events: All events that count up to the moment asked for, in any order.
        model: The score model.

    Returns:
        The key on a grid of 2^-40, within NO_KEY..MOST_KEY; NO_KEY when nothing counts.
    """
    return key_of(counted_events(events, model), model)


def counted_events(events: Iterable[ScoredEvent], model: Model) -> list[CountedEvent]:
    """The events that count, in order of (at, id), with what each added."""
    half_life = model.half_life_seconds
    levels: dict[str, tuple[float, Moment]] = {}
    counted = []
    for event in sorted(events, key=_in_order):
        name = model.entry_of(event.kind, event.value)
        if name is None:
            continue
        weight = model.events[name]
        added = weight.worth(event.value)
        if added <= 0:
            continue
        at = event.at
        if name in levels:
            level, since = levels[name]
            level *= 2.0 ** ((since - at) / half_life)
            added *= max(1.0 - level / weight.cap, 0.0)
            levels[name] = (level + added, at)
        else:
            levels[name] = (added, at)
        counted.append(CountedEvent(event, added))
    return counted


def key_of(counted: list[CountedEvent], model: Model) -> float:
    """The key of events that `counted_events` gave."""
    if not counted:
        return NO_KEY
    half_life = model.half_life_seconds
    newest = counted[-1].event.at
    points = 0.0
    for event, added in counted:
        points += added * 2.0 ** ((event.at - newest) / half_life)
    if points <= 0:
        return NO_KEY
    key = log2(points) + newest / half_life
    return min(max(round(key * _GRID) / _GRID, NO_KEY), MOST_KEY)


def interest(key: float, at: Moment, model: Model) -> float:
    """The interest of this moment, 0..60: 60 * (1 - 2^(-B/scale)), B = 2^(key - at/half-life).

    Operation for operation what the database computes, so both give the same bits.
    """
    points: float = 2.0 ** min(max(key - at / model.half_life_seconds, -_GUARD), _GUARD)
    missing: float = 2.0 ** max(-points / model.interest_scale, -_GUARD)
    return MOST_INTEREST * (1 - missing)


def live_score(fit: int, key: float, at: Moment, model: Model) -> float:
    """The score of this moment, 0..100: fit + interest (R1)."""
    return fit + interest(key, at, model)
