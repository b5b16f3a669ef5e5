"""What `verify` finds: a derived value that is not what the facts say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Drift:
    """One derived value that is not what the facts say.

    Attributes:
        lead_id: Whose; 0 = the file itself.
        what: The column, or what was checked.
        stored, expected: As text.
    """

    lead_id: int
    what: str
    stored: str
    expected: str
