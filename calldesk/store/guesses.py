"""Guesses: which score the head of a list reaches, as learned from the last reading of it."""

from collections.abc import Sequence

from calldesk.domain.ids import PoolId
from calldesk.store.call_order import SHORT_PAGE

LEAST_STEP = 0.01
"""Points by which a guess is lowered at least, for each row that was missing above it."""


class Guesses:
    """Which score the SHORT_PAGE-th row of each choice of lists reaches: knowing it spares the search for a fence.

    A guess is only where to look. Too high it costs a second question, too low some more rows; never a wrong answer.
    """

    def __init__(self) -> None:
        self._scores: dict[tuple[PoolId, ...], float] = {}

    def score(self, pools: Sequence[PoolId]) -> float | None:
        """The guess for these lists; None = the list is short, or was not read yet."""
        return self._scores.get(tuple(pools))

    def learn(self, pools: Sequence[PoolId], found: int, scores: tuple[float, float], guess: float | None) -> None:
        """What a reading of SHORT_PAGE rows found.

        Args:
            pools: The lists.
            found: Rows of the score tier.
            scores: That of the first and that of the last of them.
            guess: What the reading was limited by; None = by nothing.
        """
        first, last = scores
        if found >= SHORT_PAGE:
            self._scores[tuple(pools)] = last
        elif guess is None:
            self._scores.pop(tuple(pools), None)
        elif found:  # the head is being called away: look a little deeper next time, before it runs dry
            step = max((first - guess) / found, LEAST_STEP)
            self._scores[tuple(pools)] = guess - step * (SHORT_PAGE - found)
