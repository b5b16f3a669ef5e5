"""Guesses: which score the head of a list reaches, as learned from the last reading of it."""

from collections.abc import Sequence
from math import e, log
from typing import NamedTuple

from calldesk.domain.ids import PoolId
from calldesk.domain.moments import Moment
from calldesk.store.call_order import SHORT_PAGE

FASTEST_DECAY = 60.0 * log(2.0) / e
"""Points that a score can lose at most per half-life, at the rate of that instant: 60 * max of x 2^-x (ln 2)^2."""
ROUNDING = 1e-9
LEAST_STEP = 0.01
"""Points by which a guess is lowered at least, for each row that was missing above it."""


class Guesses:
    """Which score the SHORT_PAGE-th row of each choice of lists reaches: knowing it spares the search for a fence.

    A guess is only where to look. Too high it costs a second question, too low some more rows; never a wrong answer.
    """

    def __init__(self) -> None:
        self._reached: dict[tuple[PoolId, ...], tuple[float, Moment]] = {}

    def score(self, pools: Sequence[PoolId], now: Moment, half_life_seconds: float) -> float | None:
        """The guess for these lists, lowered by as much as a score can have decayed since it was learned.

        None = the list is short, or was not read yet.
        """
        known = self._reached.get(tuple(pools))
        if known is None:
            return None
        score, at = known
        return score - FASTEST_DECAY * max(now - at, 0.0) / half_life_seconds - ROUNDING

    def learn(self, pools: Sequence[PoolId], found: "Found", guess: float | None) -> None:
        """What a reading of SHORT_PAGE rows found; `guess` is what it was limited by, None = nothing."""
        if found.rows >= SHORT_PAGE:
            self._reached[tuple(pools)] = found.last, found.at
        elif guess is None:
            self._reached.pop(tuple(pools), None)
        elif found.rows:  # the head is being called away: look a little deeper next time, before it runs dry
            step = max((found.first - guess) / found.rows, LEAST_STEP)
            self._reached[tuple(pools)] = guess - step * (SHORT_PAGE - found.rows), found.at


class Found(NamedTuple):
    """Rows of the score tier in a reading.

    Attributes:
        at: The instant.
        rows: How many.
        first, last: The scores of the first and of the last of them; 0 where there are none.
    """

    at: Moment
    rows: int
    first: float
    last: float
