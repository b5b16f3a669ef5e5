"""The clocks a desk may go by where no server keeps the time: a fixed moment, the practice clock, this computer's."""

import time
from collections.abc import Callable

from calldesk.domain.moments import Moment, from_unix
from calldesk.settings import Settings

Clock = Callable[[], Moment]
STEP_SECONDS = 10.0
"""A clock set back by no more than this is waited for."""


def clock_of(settings: Settings) -> Clock | None:
    """The clock that was asked for; None = the running one."""
    fixed_at, starts_at = settings.clock_at, settings.clock_starts_at
    if fixed_at is not None:
        return lambda: fixed_at
    if starts_at is None:
        return None
    started = time.monotonic()
    return lambda: round(starts_at + time.monotonic() - started, 6)


class RealClock:
    """The machine's clock, which here never steps back by a moment: nothing is then older than what is stored."""

    def __init__(self) -> None:
        self._latest_at = from_unix(time.time())

    def __call__(self) -> Moment:
        """Its moment."""
        at = from_unix(time.time())
        if self._latest_at - STEP_SECONDS <= at < self._latest_at:
            return self._latest_at
        self._latest_at = at
        return at
