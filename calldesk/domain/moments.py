"""Moments as CallDesk stores them: float seconds since 2000-01-01T00:00Z (the landmark), rounded to the microsecond.

One number type for time in every table, fold and index: it sorts, subtracts and indexes the same on SQLite and
PostgreSQL, and the score's key is measured from the same landmark. Calendars (zones, days) use aware datetimes.
"""

from datetime import UTC, datetime
from math import inf

from calldesk.domain.errors import Unreadable

Moment = float
"""Seconds since the landmark, UTC. NEVER and ALWAYS are its ends."""

LANDMARK = datetime(2000, 1, 1, tzinfo=UTC)
LANDMARK_UNIX_SECONDS = LANDMARK.timestamp()
NEVER: Moment = inf
MINUTE_SECONDS = 60.0
HOUR_SECONDS = 3600.0
DAY_SECONDS = 86_400.0


def moment(instant: datetime) -> Moment:
    """The moment of an aware datetime."""
    return round((instant - LANDMARK).total_seconds(), 6)


def instant(at: Moment) -> datetime:
    """The aware UTC datetime of a finite moment."""
    return datetime.fromtimestamp(at + LANDMARK_UNIX_SECONDS, UTC)


def from_unix(seconds: float) -> Moment:
    """The moment of a Unix time in seconds."""
    return round(seconds - LANDMARK_UNIX_SECONDS, 6)


def parse_instant(text: str) -> Moment:
    """Reads ISO 8601; without a zone it is UTC, a bare date is midnight UTC (CLI contract).

    Raises:
        Unreadable: The text is no ISO 8601 instant.
    """
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError:
        raise Unreadable(f"“{text}” is not a moment. Write it like 2026-11-23T09:30:00Z or 2026-11-23.") from None
    return moment(read if read.tzinfo else read.replace(tzinfo=UTC))


def iso(at: Moment) -> str:
    """ISO 8601 in UTC with a Z, to the second where that is exact; empty for an infinite moment."""
    if abs(at) == inf:
        return ""
    shown = instant(at)
    return shown.isoformat(timespec="microseconds" if shown.microsecond else "seconds").replace("+00:00", "Z")
