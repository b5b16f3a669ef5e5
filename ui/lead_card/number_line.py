"""The quiet line beside the main button: what the number is, whom to ask for, and how to see the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap, Label, let_clicks_through
from ui.kit.layouts import hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import NumberFace
from ui.lead_card.number_menu import NUMBER_KEY


class NumberLine(FaceButton):
    """Opens all numbers of the lead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._says = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._of = Label(theme, "", Type.FAINT, Role.TEXT3)
        self.setLayout(hbox(self._says, self._of, KeyCap(theme, NUMBER_KEY), spacing=8, margins=(6, 1, 4, 1)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self.tr('All numbers')}, {NUMBER_KEY}")
        let_clicks_through(self)

    def show_number(self, number: NumberFace) -> None:
        """Shows another number in place; nothing where there is none."""
        self.setVisible(bool(number.shown))
        self._says.say(number.beside)
        self._of.say(number.of)
        self._of.setVisible(bool(number.of))
        words = self.tr("All numbers: {0} {1}").format(number.beside, number.of).strip()
        self.setAccessibleName(f"{words}, {NUMBER_KEY}")
