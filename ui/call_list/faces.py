"""What a row of the call list shows, ready to paint."""

from dataclasses import dataclass

from calldesk.domain.ids import LeadId
from ui.kit.tokens import Role


@dataclass(frozen=True, slots=True)
class RowFace:
    """One lead on the call list.

    Attributes:
        lead_id: Whose row it is.
        score: 0 to 100, exact; shown rounded down.
        ring: Colour of the band: OK hot, WARN warm, COLD cool.
        name: Who; plain text of a stranger, may be cut.
        place: Company and title; may be cut.
        time: Local time in all zones, never cut.
        why: Why it stands here, never cut.
        tone: Colour of `why`.
        mark: "Next" on the lead claimed ahead, else "".
    """

    lead_id: LeadId
    score: float
    ring: Role
    name: str
    place: str
    time: str
    why: str
    tone: Role
    mark: str = ""

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.name, self.place, str(int(self.score)), self.why, self.time, self.mark)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class ListFace:
    """The whole list.

    Attributes:
        rows: Current lead first, then the next one, then the order of the query.
        callable_words: How many may be called now, for the head.
        tabs: Words of the tabs Now, Callbacks, First touch, All.
        empty: What stands here while there is no row.
        caps: Which caps of the day are reached, or nearly; a line each.
    """

    rows: tuple[RowFace, ...] = ()
    callable_words: str = ""
    tabs: tuple[str, str, str, str] = ("", "", "", "")
    empty: str = ""
    caps: tuple[str, ...] = ()
