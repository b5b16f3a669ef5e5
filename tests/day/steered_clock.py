"""A clock in a file, so that a test in one process moves the time of a program in another."""

import struct
from mmap import mmap
from pathlib import Path

from calldesk.domain.moments import Moment

_MOMENT = struct.Struct("d")


class SteeredClock:
    """Stands still until it is moved."""

    def __init__(self, path: Path, starts_at: Moment | None = None) -> None:
        """Takes up the clock of this file; makes it where a start is given."""
        if starts_at is not None:
            path.write_bytes(_MOMENT.pack(starts_at))
        with path.open("r+b") as kept:
            self._kept = mmap(kept.fileno(), _MOMENT.size)

    def __call__(self) -> Moment:
        """Its moment."""
        (at,) = _MOMENT.unpack(self._kept[:])
        return float(at)

    def move(self, at: Moment) -> None:
        """Another moment, in every program that looks at it."""
        self._kept[:] = _MOMENT.pack(at)
