"""Forecast: when a score falls below the ends of its bands, by closed form and steps of fit."""

from collections.abc import Iterator
from math import inf, log2
from typing import NamedTuple

from calldesk.domain.fit import FitSteps, fit_at
from calldesk.domain.fit_rules import MICROSECOND_SECONDS
from calldesk.domain.interest import MOST_INTEREST, ROUNDING, interest, live_score
from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Model

# A moment behind the year 9999 is no date any more; nobody waits for it.
_LAST_AT: Moment = 252_455_616_000.0


class Crossing(NamedTuple):
    """The first moment at which the score as shown is below a threshold."""

    threshold: int
    at: Moment


def forecast(steps: FitSteps, key: float, model: Model, at: Moment) -> tuple[Crossing, ...]:
    """When the score falls below hot and below warm, if nothing else happens (R1).

    Args:
        steps: The fit over time.
        key: The key now.
        model: The score model.
        at: Now.

    Returns:
        Hot first, then warm. A threshold that the score is below already, or never falls below, is left out.
    """
    return tuple(
        Crossing(threshold, falls_at)
        for threshold in dict.fromkeys((model.bands.hot, model.bands.warm))
        if live_score(fit_at(steps, at), key, at, model) >= threshold - ROUNDING
        and (falls_at := _falls_below(threshold, steps, key, model, at)) is not None
    )


def _falls_below(threshold: int, steps: FitSteps, key: float, model: Model, at: Moment) -> Moment | None:
    for start, end, fit in _stretches(steps, at):
        below_at = _below_at(threshold - fit, key, model, start)
        if below_at < min(end, _LAST_AT):
            return below_at
    return None


def _stretches(steps: FitSteps, at: Moment) -> Iterator[tuple[Moment, Moment, int]]:
    """(from, until, fit) for each stretch of equal fit from `at` on."""
    ends = [start for start, _ in steps[1:]] + [inf]
    for (start, fit), end in zip(steps, ends, strict=True):
        if end > at:
            yield max(start, at), end, fit


def _below_at(gap: int, key: float, model: Model, start: Moment) -> Moment:
    """The first moment from `start` on at which interest, as shown, is below the gap; infinite if never.

    Closed form: interest = 60 * (1 - 2^(-B/scale)) = y at B = scale * -log2(1 - y/60), and B = 2^(key - t/H).
    """
    if gap <= 0:
        return inf
    enough = gap - ROUNDING
    if interest(key, start, model) < enough:
        return start
    needed = model.interest_scale * -log2(1 - enough / MOST_INTEREST)
    at = max(start, model.half_life_seconds * (key - log2(needed)))
    # The last bits of two logarithms may leave `at` a breath too early; below means below.
    step = MICROSECOND_SECONDS
    while interest(key, at, model) >= enough and at < _LAST_AT:
        at += step
        step *= 2
    return at
