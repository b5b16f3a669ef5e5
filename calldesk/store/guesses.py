"""Guesses: which score the head of a list reaches, as learned from the last reading of it."""

from math import e, log
from typing import NamedTuple

from calldesk.domain.ids import PoolId
from calldesk.domain.moments import Moment

FASTEST_DECAY = 60.0 * log(2.0) / e
"""Points that a score can lose at most per half-life, at the rate of that instant: 60 * max of x 2^-x (ln 2)^2."""
ROUNDING = 1e-9
LEAST_STEP = 0.01
"""Points by which a guess is lowered at least, for each row that is wanted below it."""


class Guesses:
    """Which score the last row of a page of each choice of lists reaches: knowing it spares the search for a fence.

    A guess is only where to look. Too high it costs a second question, too low some more rows; never a wrong answer.
    """

    def __init__(self) -> None:
        self._reached: dict[Page, tuple[float, Moment]] = {}

    def score(self, page: "Page", now: Moment, half_life_seconds: float) -> float | None:
        """The guess for this page, lowered by as much as a score can have decayed since it was learned.

        None = the list is short, or was not read yet.
        """
        known = self._reached.get(page)
        if known is None:
            return None
        score, at = known
        return score - FASTEST_DECAY * max(now - at, 0.0) / half_life_seconds - ROUNDING

    def learn(self, page: "Page", found: "Found", guess: float | None) -> None:
        """What a reading of this page found; `guess` is what it was limited by, None = nothing."""
        if found.rows < page.rows and guess is None:
            self._reached.pop(page, None)
        elif found.rows:
            is_whole = found.rows >= page.rows
            reached = found.last if is_whole or guess is None else guess
            missing = page.rows + page.spare - found.rows
            step = max((found.first - reached) / found.rows, LEAST_STEP)
            self._reached[page] = reached - step * missing, found.at


class Page(NamedTuple):
    """The first rows of some lists.

    Attributes:
        rows: How many.
        pools: Of which lists.
        spare: So many more are looked for, where others take some away before the page is read again.
    """

    rows: int
    pools: tuple[PoolId, ...]
    spare: int = 0


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
