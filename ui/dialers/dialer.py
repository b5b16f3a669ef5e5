"""What every way of placing a call can do."""

from enum import Enum
from typing import Protocol


class Placed(Enum):
    """What became of a number that was handed over."""

    RINGING = "ringing"
    """A telephone program took it."""
    COPIED = "copied"
    """Nothing on this machine takes telephone numbers; it is on the clipboard."""


class Dialer(Protocol):
    """Places a call; marks of the call (answered, hung up) come from the person unless a dialer reports them."""

    def dial(self, e164: str, extension: str) -> Placed:
        """Hands the number over."""
