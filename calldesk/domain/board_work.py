"""What a person at the telephones is doing just now, from their latest facts."""

from dataclasses import dataclass
from enum import StrEnum

from calldesk.domain.moments import HOUR_SECONDS, MINUTE_SECONDS, Moment


class Doing(StrEnum):
    """In the order in which the board lists them."""

    TALKING = "talking"
    DIALLING = "dialling"
    WRAPPING = "wrapping"
    READING = "reading"
    PAUSED = "paused"
    AWAY = "away"


@dataclass(frozen=True, slots=True)
class AtHand:
    """A lead that somebody holds, with their latest dial of it.

    Attributes:
        claimed_at: Since when they hold it.
        dialled_at: None = they have not rung it since.
        answered_at, ended_at: Marks of that dial; None = not marked.
        logged_at: When its outcome was logged; None = not yet.
    """

    claimed_at: Moment
    dialled_at: Moment | None = None
    answered_at: Moment | None = None
    ended_at: Moment | None = None
    logged_at: Moment | None = None


CALL_SECONDS = HOUR_SECONDS
"""No call lasts longer, dialling and wrapping it up included; whoever seems to has gone from the desk."""
CARD_SECONDS = 10 * MINUTE_SECONDS
"""So long somebody may read a card, or write up a call, before anybody else lays a hand on it."""


def releasable_at(one: AtHand) -> Moment:
    """From when on a team lead may take it off its holder's card: a call is left alone for as long as calls last."""
    what, since_at = doing(one)
    in_call = what in {Doing.TALKING, Doing.DIALLING}
    return since_at + (CALL_SECONDS if in_call else CARD_SECONDS)


def doing(one: AtHand) -> tuple[Doing, Moment]:
    """What its holder does with it, and since when."""
    if one.dialled_at is None or one.logged_at is not None:
        return Doing.READING, max(one.claimed_at, one.logged_at or 0.0)
    if one.ended_at is not None:
        return Doing.WRAPPING, one.ended_at
    if one.answered_at is not None:
        return Doing.TALKING, one.answered_at
    return Doing.DIALLING, one.dialled_at
