"""How a desk stands with its team's server, as the status bar says it."""

from dataclasses import dataclass
from enum import StrEnum

from calldesk.domain.moments import Moment


class LinkState(StrEnum):
    """Whether changes on other desks show here at once."""

    LIVE = "live"
    RECONNECTING = "reconnecting"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Link:
    """The state, and since when.

    Attributes:
        since_at: The moment it changed, by this computer's clock.
    """

    state: LinkState
    since_at: Moment


OFFLINE_SECONDS = 5.0
"""So long without the server, and it is no longer a hiccup."""
