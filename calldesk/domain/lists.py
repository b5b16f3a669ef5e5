"""The lists of a team: what one may be called, and which leads somebody means to move to another."""

from dataclasses import dataclass

from calldesk.domain.errors import Rejected
from calldesk.domain.ids import LeadId, PoolId

LONGEST_NAME = 60
BANDS = ("hot", "warm", "cool")


@dataclass(frozen=True, slots=True)
class Which:
    """Which leads are meant: all that fit everything that is said.

    Attributes:
        of: The list they are on now; None = any.
        campaign, source: Theirs, to the letter; "" = any.
        band: One of BANDS, of an active lead's score just now; "" = any, names too.
        lead: This one alone.
    """

    of: PoolId | None = None
    campaign: str = ""
    source: str = ""
    band: str = ""
    lead: LeadId | None = None

    @property
    def is_everybody(self) -> bool:
        """Whether nothing at all is said."""
        return self == Which()


@dataclass(frozen=True, slots=True)
class Meant:
    """What a move would do.

    Attributes:
        moves: The leads, each with the list it is on.
        in_hand: So many stay, for somebody has them in hand just now.
        promised: So many stay, for their callback is somebody's who does not work the other list.
    """

    moves: tuple[tuple[LeadId, PoolId], ...]
    in_hand: int
    promised: int


def list_name(words: str) -> str:
    """A list's name as it is stored.

    Raises:
        Rejected: It is empty, too long or more than a line.
    """
    name = " ".join(words.split())
    if not name:
        raise Rejected("Give the list a name.").of("name")
    if len(name) > LONGEST_NAME:
        raise Rejected(f"A list's name has at most {LONGEST_NAME} signs.").of("name")
    return name
