"""What a team lead and a caller say to each other about a call: notes, flags for review, calls for help."""

from enum import StrEnum

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
