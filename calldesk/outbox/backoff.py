"""How long to wait before the next try, so that hundreds of clients do not all come back at once."""

import random
from collections.abc import Callable
from dataclasses import dataclass

_MOST_DOUBLINGS = 30


@dataclass(frozen=True, slots=True)
class Backoff:
    """Exponential backoff with full jitter: any wait between nothing and a ceiling that doubles with each try.

    Attributes:
        first_seconds: The ceiling of the first wait.
        cap_seconds: The highest ceiling at first.
        patient_after_seconds: After so long without the server the higher cap holds.
        patient_cap_seconds: That cap.
        draw: A number from 0 to 1.
    """

    first_seconds: float = 0.05
    cap_seconds: float = 1.0
    patient_after_seconds: float = 60.0
    patient_cap_seconds: float = 30.0
    draw: Callable[[], float] = random.random

    def ceiling(self, tries: int, away_seconds: float) -> float:
        """The longest wait after this many tries in vain (at least 1), the first of them so many seconds ago."""
        cap = self.cap_seconds if away_seconds < self.patient_after_seconds else self.patient_cap_seconds
        return min(cap, self.first_seconds * 2.0 ** min(tries - 1, _MOST_DOUBLINGS))

    def wait(self, tries: int, away_seconds: float) -> float:
        """A wait in seconds, drawn anew each time."""
        return self.draw() * self.ceiling(tries, away_seconds)
