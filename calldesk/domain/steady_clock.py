"""A clock that nobody sets and that goes on while the computer sleeps; only its differences mean anything."""

import time

_ID: int | None = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""Linux' own for this; on macOS the usual one counts sleep, though `time.monotonic` there does not. Windows: None."""


def steady_seconds() -> float:
    """Seconds since some moment, sleep included (`time.monotonic` counts it on Windows alone)."""
    return time.monotonic() if _ID is None else time.clock_gettime(_ID)
