"""Who reads the screen: their zone, the name they give, and the kinds of events they know."""

from collections.abc import Mapping
from dataclasses import dataclass

from calldesk.domain.event_kinds import EventKind


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the screen.

    Attributes:
        zone: IANA name of the reader's own zone.
        caller: The first name the caller gives on the telephone.
        kinds: Kinds of events by code: labels, icons, short "why now".
    """

    zone: str
    caller: str
    kinds: Mapping[str, EventKind]
