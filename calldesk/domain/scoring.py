"""The live score of a lead (R1): fit + interest at a moment, with parts that add up to the total."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from math import floor

from calldesk.domain.fit import FitSteps, clamped, fit_at, fit_steps, met_rules
from calldesk.domain.fit_rules import FitRule
from calldesk.domain.forecast import Crossing, forecast
from calldesk.domain.interest import (
    NO_KEY,
    ROUNDING,
    CountedEvent,
    ScoredEvent,
    counted_events,
    fold_key,
    interest,
    key_of,
    live_score,
)
from calldesk.domain.moments import Moment
from calldesk.domain.score_model import Bands, Model

__all__ = [
    "NO_KEY",
    "Band",
    "Crossing",
    "EventPart",
    "FitPart",
    "FitSteps",
    "Score",
    "ScoredEvent",
    "band_of",
    "fit_at",
    "fit_steps",
    "fold_key",
    "forecast",
    "interest",
    "live_score",
    "parts",
    "shown",
]


class Band(StrEnum):
    """Where a score stands between the thresholds of its model."""

    HOT = "hot"
    WARM = "warm"
    COOL = "cool"


@dataclass(frozen=True, slots=True)
class FitPart:
    """Points of fit with their cause.

    Attributes:
        field: The rule's column as the model writes it; empty for what the clamp to 0..40 adds or takes.
        rule: The rule; None for the clamp.
        points: Whole points, may be negative.
        text: The lead's text that met the rule (hostile, R13); empty for a blank field and the clamp.
    """

    field: str
    rule: FitRule | None
    points: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class EventPart:
    """An event's share of interest: interest * what is left of it / B.

    Attributes:
        event_id: The event.
        kind: Its kind as stored.
        at: Its own moment; the age shown counts from here.
        points: Its share, 0..60.
        value: Its value as stored (hostile, R13).
    """

    event_id: str
    kind: str
    at: Moment
    points: float
    value: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """A score and all its causes; fit parts add up to fit, event parts to interest, both to the total.

    Attributes:
        total: 0..100.
        fit: 0..40.
        interest: 0..60.
        band: By the score as shown.
        key: The key it was computed from.
        fit_parts: In the order of the model, the clamp last.
        event_parts: Newest first.
    """

    total: float
    fit: int
    interest: float
    band: Band
    key: float
    fit_parts: tuple[FitPart, ...]
    event_parts: tuple[EventPart, ...]


def shown(score: float) -> int:
    """The score as every screen shows it: rounded down, so 79.9 is not 80."""
    return floor(score + ROUNDING)


def band_of(score: float, bands: Bands) -> Band:
    """The band of a score as shown; lower ends belong to their band."""
    points = shown(score)
    if points >= bands.hot:
        return Band.HOT
    return Band.WARM if points >= bands.warm else Band.COOL


def parts(profile: Mapping[str, str], events: Iterable[ScoredEvent], model: Model, at: Moment) -> Score:
    """The score of this moment with every cause (R1).

    Args:
        profile: Column to text as stored.
        events: The lead's events; those after `at` do not count.
        model: The score model.
        at: The moment asked about.
    """
    fit_parts = _fit_parts(profile, model, at)
    fit = sum(part.points for part in fit_parts)
    counted = counted_events((event for event in events if event.at <= at), model)
    key = key_of(counted, model)
    gained = interest(key, at, model)
    total = live_score(fit, key, at, model)
    return Score(total, fit, gained, band_of(total, model.bands), key, fit_parts, _event_parts(counted, gained, model))


def _fit_parts(profile: Mapping[str, str], model: Model, at: Moment) -> tuple[FitPart, ...]:
    found = [
        FitPart(rule.field, rule, rule.points, text)
        for rule, text, from_at, until_at in met_rules(profile, model)
        if from_at <= at < until_at
    ]
    total = sum(part.points for part in found)
    if clamped(total) != total:
        found.append(FitPart("", None, clamped(total) - total))
    return tuple(found)


def _event_parts(counted: list[CountedEvent], gained: float, model: Model) -> tuple[EventPart, ...]:
    if not counted:
        return ()
    # All events decay alike, so shares do not change with age and can be taken at the newest event.
    newest = counted[-1].event.at
    left = [added * 2.0 ** ((event.at - newest) / model.half_life_seconds) for event, added in counted]
    whole = sum(left)
    return tuple(
        EventPart(event.event_id, event.kind, event.at, gained * (one / whole) if whole > 0 else 0.0, event.value)
        for (event, _), one in reversed(list(zip(counted, left, strict=True)))
    )
