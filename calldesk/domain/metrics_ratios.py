"""Ratios that cannot be had of nothing, and the marks of those that rest on few (R11)."""

from collections.abc import Iterable

from calldesk.domain.metrics import SMALL_SAMPLE

LEAST_WORKED_SECONDS = 60.0
"""Before a minute is worked, nothing per hour is told."""
_HOUR_SECONDS = 3600.0


def share(part: float, whole: float) -> float | None:
    """So great a part of the whole; None of nothing."""
    return part / whole if whole > 0 else None


def per_hour(count: float, worked_seconds: float) -> float | None:
    """So many in an hour of work; None before a minute of it."""
    return count * _HOUR_SECONDS / worked_seconds if worked_seconds >= LEAST_WORKED_SECONDS else None


def change(now: float | None, before: float | None) -> float | None:
    """By how much a measure has grown; None where either is not known."""
    return None if now is None or before is None else now - before


def small_samples(rests_on: Iterable[tuple[str, int]]) -> str:
    """The measures that rest on some, but few, joined by spaces in their order.

    Args:
        rests_on: Each measure's code with the number of records it is taken of.
    """
    return " ".join(code for code, count in rests_on if 0 < count < SMALL_SAMPLE)
