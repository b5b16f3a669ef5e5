"""Who reads the screen: their zone, the name they give, and the kinds of events they know."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from calldesk.domain.event_kinds import EventKind
from ui.lead_card.team_outcomes import TeamOutcomes


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the screen.

    Attributes:
        zone: IANA name of the reader's own zone.
        caller: The first name the caller gives on the telephone.
        kinds: Kinds of events by code: labels, icons, short "why now".
        outcomes: What the team calls the ways a call can end.
    """

    zone: str
    caller: str
    kinds: Mapping[str, EventKind]
    outcomes: TeamOutcomes = field(default_factory=TeamOutcomes)
