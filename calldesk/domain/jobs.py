"""Jobs: what is done in the background, when one is due, and how a run of it ended."""

from dataclasses import dataclass
from enum import StrEnum

from calldesk.domain.moments import Moment

AGAIN_SECONDS = 600.0
"""A run that failed is tried again after so long, or after the job's own time where that is shorter."""


SLACK_SECONDS = 1.0
"""A look that comes so much too early does not wait for the next one."""


LEASE = "jobs"
"""The lease of whoever sees all lists."""


class Ending(StrEnum):
    """How a run ended."""

    DONE = "done"
    FAILED = "failed"
    CUT_OFF = "cut off"
    """Its program ended in the middle, or lost the lease; found by the next runner."""


@dataclass(frozen=True, slots=True)
class PastRuns:
    """What is known of a job's runs.

    Attributes:
        began_at: When the last one began, however it ended; None = there was none.
        done_at: When the last one began that was done; None = there was none.
    """

    began_at: Moment | None
    done_at: Moment | None


def is_due(past: PastRuns, now: Moment, every_seconds: float) -> bool:
    """Whether a job is to run again; a run from the future, of a clock that was wrong, counts for nothing."""
    rest_seconds = every_seconds - min(SLACK_SECONDS, every_seconds / 5)
    return not _within(past.done_at, now, rest_seconds) and not _within(
        past.began_at, now, min(AGAIN_SECONDS, rest_seconds)
    )


def _within(at: Moment | None, now: Moment, seconds: float) -> bool:
    return at is not None and 0 <= now - at < seconds
