"""What a number can be, said with one key or click in the panel of all numbers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calldesk.domain.numbers import WRONG_PERSON, NumberUse
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

KEYS: dict[str, str] = {
    "D": NumberUse.DIRECT,
    "M": NumberUse.MOBILE,
    "L": NumberUse.LINE,
    "S": NumberUse.SWITCHBOARD,
    "H": NumberUse.HOME,
    "W": WRONG_PERSON,
}
"""The key of each while the panel is open."""


class NumberUses(QWidget):
    """A button for each use.

    Signals:
        said: The use that was chosen.
    """

    said = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = self._words()
        self.buttons = {use: KeyButton(theme, words[use], key, part="quiet") for key, use in KEYS.items()}
        for use, button in self.buttons.items():
            button.clicked.connect(lambda _=False, use=use: self.said.emit(str(use)))
        shown = list(self.buttons.values())
        self._question = Label(theme, self.tr("What the marked number is"), Type.FAINT_STRONG, Role.TEXT2)
        head = hbox(self._question, None, margins=(8, 0, 8, 0))
        lines = [hbox(*shown[at : at + 3], None, spacing=4) for at in (0, 3)]
        self.setLayout(vbox(head, *lines, spacing=2))

    def _words(self) -> dict[str, str]:
        return {
            NumberUse.DIRECT: self.tr("Direct line"),
            NumberUse.MOBILE: self.tr("Mobile"),
            NumberUse.LINE: self.tr("Office line"),
            NumberUse.SWITCHBOARD: self.tr("Switchboard"),
            NumberUse.HOME: self.tr("Home"),
            WRONG_PERSON: self.tr("Wrong person"),
        }
