"""Fit: the profile part of the score, 0..40 whole points, as a step function of time."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import inf
from typing import NamedTuple

from calldesk.domain.fit_rules import ALWAYS, FitRule, column_key
from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Model

MOST_FIT = 40

FitSteps = tuple[tuple[Moment, int], ...]
"""(from, fit) pairs, the first from minus infinity, moments ascending, neighbouring fits different."""


class MetRule(NamedTuple):
    """A rule that a profile meets, with the text that met it and from when until when (end exclusive)."""

    rule: FitRule
    text: str
    from_at: Moment
    until_at: Moment


def met_rules(profile: Mapping[str, str], model: Model) -> Iterator[MetRule]:
    """The rules that a profile meets at some time, in the order of the model.

    Args:
        profile: Column to text as stored; names count without case, spaces, `_` and `-`.
        model: The score model.

    Yields:
        Each with its time; minus to plus infinity for all but `within_days`.
    """
    filled = _filled(profile)
    for rule in model.fit:
        text = filled.get(rule.column) or filled.get(rule.also) or ""
        times = rule.when(text)
        if times is not None:
            yield MetRule(rule, text, *times)


def fit_steps(profile: Mapping[str, str], model: Model) -> FitSteps:
    """The fit of a profile for all times (R1, R12: accuracy ages in steps).

    Args:
        profile: Column to text as stored.
        model: The score model.

    Returns:
        At least one step; each value is the sum of the rules met, clamped to 0..40.
    """
    total = 0
    changes: list[tuple[Moment, int]] = []
    filled = _filled(profile)
    for rule in model.fit:
        times = rule.when(filled.get(rule.column) or filled.get(rule.also) or "")
        if times is ALWAYS:
            total += rule.points
        elif times is not None:
            changes += ((times[0], rule.points), (times[1], -rule.points))
    steps = [(-inf, clamped(total))]
    changes.sort()
    for index, (at, points) in enumerate(changes):
        total += points
        is_last_of_moment = index + 1 == len(changes) or changes[index + 1][0] != at
        if is_last_of_moment and clamped(total) != steps[-1][1]:
            steps.append((at, clamped(total)))
    return tuple(steps)


def fit_at(steps: FitSteps, at: Moment) -> int:
    """The fit of this moment."""
    for from_at, fit in reversed(steps):
        if from_at <= at:
            return fit
    return steps[0][1]


def clamped(points: int) -> int:
    """A sum of points as fit: 0..40."""
    return min(max(points, 0), MOST_FIT)


def _filled(profile: Mapping[str, str]) -> dict[str, str]:
    keys = _keys(tuple(profile))
    if len(set(keys)) == len(keys):
        return {key: text for key, text in zip(keys, profile.values(), strict=True) if text and not text.isspace()}
    # Two columns of one key: the answer must not hang on the order in which the profile was put together.
    return {column_key(name): text for name, text in sorted(profile.items()) if text and not text.isspace()}


@lru_cache(256)
def _keys(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(column_key, names))
