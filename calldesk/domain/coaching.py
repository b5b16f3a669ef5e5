"""What a team lead and a caller say to each other about a call: notes, flags for review, calls for help."""

from enum import StrEnum

from calldesk.domain.errors import Rejected
from calldesk.domain.moments import HOUR_SECONDS

HELP_SECONDS = HOUR_SECONDS
"""A call for help ends with the call's outcome; where a crash left none, after this."""
MOST_WORDS = 2000


class CoachKind(StrEnum):
    """What is said; the values are stored.

    CLEARED ends a flag, HELPED a call for help: somebody took it, or who asked took it back.
    """

    NOTE = "note"
    FLAG = "flag"
    CLEARED = "cleared"
    HELP = "help"
    HELPED = "helped"


ENDS = {CoachKind.CLEARED: CoachKind.FLAG, CoachKind.HELPED: CoachKind.HELP}
"""Which kind of mark a kind ends."""


def demand_may_say(kind: CoachKind, words: str, *, leads: bool, own: bool) -> None:
    """Goes on where this may be said.

    Args:
        kind: What is said.
        words: With which words; a note has some.
        leads: Who says it leads the team.
        own: The call was theirs.

    Raises:
        Rejected: It may not.
    """
    if kind in {CoachKind.NOTE, CoachKind.CLEARED} and not leads:
        raise Rejected("A team lead or an admin writes notes on calls and clears flags.")
    if kind is CoachKind.HELP and not own:
        raise Rejected("Who makes the call asks for help with it.")
    if not leads and not own:
        raise Rejected("This is somebody else's call.")
    if kind is CoachKind.NOTE and not words.strip():
        raise Rejected("A note has words. Write what you would say.")
    if len(words) > MOST_WORDS:
        raise Rejected(f"That is longer than {MOST_WORDS} signs. Say it shorter.")
