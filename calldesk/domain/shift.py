"""A qualifier's shift: why they pause or skip a lead, how pauses add up, and when a promised callback was kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from calldesk.domain.cadence import Cadence
from calldesk.domain.errors import Rejected
from calldesk.domain.moments import Moment

PAUSE_REASONS: tuple[tuple[str, str], ...] = (
    ("break", "Break"),
    ("lunch", "Lunch"),
    ("meeting", "Meeting"),
    ("training", "Training"),
    ("admin", "Admin work"),
    ("other", "Other"),
)
"""Coded reasons of a pause, in the order of their digits."""

SKIP_REASONS: tuple[tuple[str, str], ...] = (
    ("later_today", "Later today"),
    ("language", "Not my language"),
    ("prepare", "Need to prepare"),
    ("known", "Known already"),
    ("other", "Other"),
)
"""Coded reasons of a skip, in the order of their digits."""


class MarkKind(StrEnum):
    """What a mark of the shift says."""

    PAUSE = "pause"
    RESUME = "resume"
    END = "end"


class ShiftMark(NamedTuple):
    """A moment at which somebody paused, went on or ended the shift; `reason` belongs to a pause."""

    at: Moment
    kind: MarkKind
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rest:
    """A stretch without work.

    Attributes:
        until_at: When work went on; None = not yet.
        reason: Coded reason of a pause; "" = the shift had ended.
    """

    from_at: Moment
    until_at: Moment | None
    reason: str

    def seconds(self, now: Moment) -> float:
        """How long it lasted up to this moment."""
        return max((now if self.until_at is None else min(self.until_at, now)) - self.from_at, 0.0)


@dataclass(frozen=True, slots=True)
class Promise:
    """A callback that somebody promised, and what came of it.

    Attributes:
        made_at: When it was promised.
        due_at: The promised time.
        dialled_at: Every dial of the lead after the promise, by anybody.
        settled_at: When the lead was reached, or promised another time, after it; None = never.
        until_at: Any time from `due_at` until then will do; None = it is exact.
    """

    made_at: Moment
    due_at: Moment
    dialled_at: Sequence[Moment] = ()
    settled_at: Moment | None = None
    until_at: Moment | None = None

    def fell_due(self, now: Moment, cadence: Cadence) -> bool:
        """Whether it was kept, or its minutes are over; not where the lead was reached long before."""
        early_at = self.due_at - cadence.callback_early_seconds
        is_over = self._last_at + cadence.rescue_seconds < now
        return (is_over or self.is_kept(cadence)) and (self.settled_at is None or self.settled_at >= early_at)

    def is_kept(self, cadence: Cadence) -> bool:
        """Whether somebody rang within the minutes around the promised time that are its owner's (R3)."""
        first = self.due_at - cadence.callback_early_seconds
        last = self._last_at + cadence.rescue_seconds
        return any(first <= at <= last and at >= self.made_at for at in self.dialled_at)

    @property
    def _last_at(self) -> Moment:
        return self.due_at if self.until_at is None else max(self.due_at, self.until_at)


def demand_reason(code: str, known: Sequence[tuple[str, str]]) -> str:
    """The code, where it is one of these.

    Raises:
        Rejected: It is none.
    """
    codes = [one for one, _ in known]
    if code not in codes:
        raise Rejected(f"There is no reason “{code}”. Take one of: {', '.join(codes)}.")
    return code


def rests(marks: Iterable[ShiftMark], dialled_at: Iterable[Moment] = ()) -> tuple[Rest, ...]:
    """The stretches without work, in order: each ends with the next mark, or with a dial, for who dials is at work."""
    ends: list[tuple[Moment, int, ShiftMark | None]] = [(at, 0, None) for at in dialled_at]
    ends += [(mark.at, 1, mark) for mark in marks]
    found: list[Rest] = []
    begun: ShiftMark | None = None
    for at, _, mark in sorted(ends, key=lambda end: end[:2]):
        if begun is not None:
            found.append(Rest(begun.at, at, begun.reason))
        begun = mark if mark is not None and mark.kind is not MarkKind.RESUME else None
    if begun is not None:
        found.append(Rest(begun.at, None, begun.reason))
    return tuple(found)


def paused_seconds(stretches: Iterable[Rest], now: Moment) -> float:
    """The seconds of all pauses up to this moment; what lies after the end of a shift is no pause."""
    return sum(rest.seconds(now) for rest in stretches if rest.reason)


def worked_seconds(from_at: Moment, stretches: Iterable[Rest], now: Moment) -> float:
    """The seconds from the first dial on, less every stretch without work that lies after it."""
    away = sum(rest.seconds(now) for rest in stretches if rest.from_at >= from_at)
    return max(now - from_at - away, 0.0)
