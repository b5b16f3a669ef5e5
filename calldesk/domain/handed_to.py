"""To whom a lead went that one qualified oneself, as its foot and card say it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HandedTo:
    """Whose a lead has become.

    Attributes:
        rep: Name.
        is_own: It is the asker, as on a file without other reps.
        is_returned: That rep has given it back since.
    """

    rep: str
    is_own: bool
    is_returned: bool
