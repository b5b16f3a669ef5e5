"""Whether the board follows: "Live", or as of when its figures are while nothing comes from the team's server."""

from calldesk.desk import Desk
from calldesk.domain.moments import Moment
from ui.kit import text
from ui.kit.chips import Chip, ChipFace
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class LiveChip(Chip):
    """Its words, by what the desk knows of its server."""

    def __init__(self, theme: Theme, desk: Desk) -> None:
        super().__init__(theme)
        self._desk = desk
        self._as_of = ""
        self.tick()

    def show_read(self, at: Moment, zone: str) -> None:
        """There are figures of this moment now."""
        self._as_of = text.times(at, [zone])
        self.tick()

    def tick(self) -> None:
        """A second has passed."""
        if self._desk.is_away and self._as_of:
            self.show_face(ChipFace(self.tr("as of {0}").format(self._as_of), Role.WARN))
        else:
            self.show_face(ChipFace(self.tr("Live"), Role.OK))
