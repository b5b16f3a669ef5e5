"""Letters to reps about hand-offs: which are owed, in what order of waiting they are tried, and what they say (R10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from calldesk.domain.handoffs import HandoffStanding, HandoffState, Mark, MarkKind, NextStep, that_hold
from calldesk.domain.ids import UserId
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS, MINUTE_SECONDS, Moment

WAITS_SECONDS = (MINUTE_SECONDS, 5 * MINUTE_SECONDS, 15 * MINUTE_SECONDS, HOUR_SECONDS, *(4 * HOUR_SECONDS,) * 6)
"""After each failed try; all together a day and some, then it is given up."""
NEWS_SECONDS = 7 * DAY_SECONDS
"""An offer older than this is no news: nobody is written to of what was there before e-mail was set up."""


class LetterKind(StrEnum):
    """What a letter tells; the values are stored."""

    OFFER = "offer"
    CANCEL = "cancel"


class LetterState(StrEnum):
    """How far a letter is; the values are stored.

    UNSURE: its program ended between the mail server's yes and the note of it, or in the middle of the sending; it may
    have arrived, so it is not sent again by itself. DROPPED: it was no longer true when its time came.
    """

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"
    DROPPED = "dropped"


class Told(NamedTuple):
    """A letter that there is already."""

    mark_id: str
    kind: str
    state: str
    for_user: int
    number: int


@dataclass(frozen=True, slots=True)
class Owed:
    """A letter that is to be written.

    Attributes:
        mark_id: The mark by which the rep got the hand-off.
        number: Which letter of its hand-off it is, from 0; the SEQUENCE of its invite.
    """

    kind: LetterKind
    mark_id: str
    rep: UserId
    number: int


_ARRIVED = frozenset({LetterState.SENT, LetterState.UNSURE})
_WAITS = frozenset({LetterState.QUEUED, LetterState.SENDING})


def owed_letters(
    marks: Sequence[Mark], standing: HandoffStanding | None, step: NextStep, told: Sequence[Told], now: Moment
) -> list[Owed]:
    """What reps are still to be told of one hand-off, in the order of telling.

    The rep who has it is told once; who was asked to an appointment and has it no longer is told that it is off. A rep
    with a letter on its way gets the next one after it, so a calendar hears of things in the order they happened.

    Args:
        marks: Of the hand-off.
        standing: What they make of it; None = it was withdrawn.
        step: With the appointment.
        told: Its letters, in the order of their numbers.
        now: The moment.
    """
    holder = _holder(marks, standing)
    busy = {one.for_user for one in told if one.state in _WAITS}
    found: list[Owed] = []
    for rep in dict.fromkeys(one.for_user for one in told) if step.at is not None and step.at > now else ():
        mine = [one for one in told if one.for_user == rep]
        last, failed = _arrived(mine), mine[-1].state == LetterState.FAILED
        gave_up = failed and mine[-1].kind == LetterKind.CANCEL
        gone = holder is None or holder.rep != rep
        if gone and not gave_up and last is not None and last.kind == LetterKind.OFFER:
            found.append(Owed(LetterKind.CANCEL, last.mark_id, UserId(rep), len(told) + len(found)))
    if holder is not None and holder.rep is not None and standing is not None and standing.is_open:
        mine = [one for one in told if one.for_user == holder.rep]
        if _is_behind(mine, holder.mark_id) and (mine or holder.at > now - NEWS_SECONDS):
            found.append(Owed(LetterKind.OFFER, holder.mark_id, UserId(holder.rep), len(told) + len(found)))
    return [one for one in found if one.rep not in busy]


def _arrived(mine: Sequence[Told]) -> Told | None:
    """The letter to one rep that arrived last."""
    return next((one for one in reversed(mine) if one.state in _ARRIVED), None)


def _is_behind(mine: Sequence[Told], mark_id: str) -> bool:
    """Whether a rep is still to be told of this mark; what could not be sent of it is not written again."""
    if mine and mine[-1].state == LetterState.FAILED and mine[-1].mark_id == mark_id:
        return False
    last = _arrived(mine)
    return last is None or last.kind == LetterKind.CANCEL or last.mark_id != mark_id


def _holder(marks: Sequence[Mark], standing: HandoffStanding | None) -> Mark | None:
    """The mark by which somebody has it just now and since when its appointment is; None = who returned or lost it."""
    if standing is None or standing.state in {HandoffState.RETURNED, HandoffState.LOST}:
        return None
    kinds = {MarkKind.ROUTED, MarkKind.MOVED}
    return next((one for one in reversed(that_hold(marks)) if one.kind in kinds), None)


def still_holds(kind: str, mark_id: str, marks: Sequence[Mark], standing: HandoffStanding | None) -> bool:
    """Whether a letter that waited is still true: an offer of who has it, a cancelling of who has it no longer."""
    holder = _holder(marks, standing)
    has = holder is not None and holder.mark_id == mark_id
    return has if kind == LetterKind.OFFER else not has


def next_try(tries: int, now: Moment) -> Moment | None:
    """When a letter that failed so often is tried again; None = never: a day of trying is over."""
    return now + WAITS_SECONDS[tries - 1] if 1 <= tries <= len(WAITS_SECONDS) else None
