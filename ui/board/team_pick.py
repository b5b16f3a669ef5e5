"""Whose figures the board shows: everybody's, or those of one named team."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from ui.kit.labels import KeyCap, let_clicks_through
from ui.kit.pick_button import PickButton
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme

KEY = "G"
EVERYBODY = ""
"""In the place of a team's name."""
_WIDTH = 168
_HEIGHT = 34


class TeamPick(PickButton):
    """A menu with its key, in the head of the board; where no team is recorded it is not there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, self.tr("Whose figures"), ())
        layout = self.layout()
        if isinstance(layout, QBoxLayout):
            layout.addWidget(KeyCap(theme, KEY))
        let_clicks_through(self)
        FixedSize(self, theme, width=_WIDTH, height=_HEIGHT)
        self._teams: tuple[str, ...] = ()
        self.hide()

    @override
    def show_value(self, value: object, *, unsure: bool = False) -> None:
        super().show_value(value, unsure=unsure)
        self.setAccessibleName(f"{self.accessibleName()}, {KEY}")

    def show_teams(self, teams: Sequence[str], shown: str) -> None:
        """Other teams in place; one that is shown and that nobody is in any more stays until another is chosen."""
        listed = tuple(teams) if not shown or shown in teams else (*teams, shown)
        if (listed, shown) == (self._teams, self.value):
            return
        self._teams = listed
        self.offer(((self.tr("Everybody"), EVERYBODY), *((team, team) for team in self._teams)))
        self.show_value(shown)
        self.setVisible(bool(self._teams))

    def turn(self) -> None:
        """G: the next team, and after the last everybody."""
        if self._teams:
            choices = (EVERYBODY, *self._teams)
            at = choices.index(str(self.value)) if self.value in choices else -1
            self.picked.emit(choices[(at + 1) % len(choices)])
