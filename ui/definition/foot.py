"""The foot of the page: back, a sentence, and what can be done with the draft."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Paragraph
from ui.kit.layouts import hbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_HEIGHT = 60


class DefinitionFoot(QFrame):
    """While reading: edit and sign; while editing: drop and save.

    Signals:
        back_wanted, edit_wanted, sign_wanted, save_wanted: What was pressed.
    """

    back_wanted = Signal()
    edit_wanted = Signal()
    sign_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "bar-bottom")
        FixedSize(self, theme, height=_HEIGHT)
        back = KeyButton(theme, self.tr("Back"), "Alt \N{LEFTWARDS ARROW}", icon="arrow-left")
        self.edit = KeyButton(theme, self.tr("Edit the draft"), "E", icon="pen-line")
        self.sign = KeyButton(theme, self.tr("Sign"), "Ctrl Enter", part="primary")
        self.save = KeyButton(theme, self.tr("Save the draft"), "Ctrl S", part="primary")
        self._icon = Icon(theme, "info", 15)
        self._says = Paragraph(theme, "", Type.FAINT, Role.TEXT2)
        back.clicked.connect(self.back_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.sign.clicked.connect(self.sign_wanted)
        self.save.clicked.connect(self.save_wanted)
        row = hbox(back, 4, self._icon, spacing=10, margins=(20, 0, 20, 0))
        row.addWidget(self._says, 1)
        for button in (self.edit, self.sign, self.save):
            row.addWidget(button)
        self.setLayout(row)

    @property
    def words(self) -> str:
        """What it says."""
        return self._says.text()

    def show_reading(self, edit: str, sign: str) -> None:
        """The buttons while a version is read; "" = not offered."""
        for button, words in ((self.edit, edit), (self.sign, sign)):
            button.setVisible(bool(words))
            if words:
                button.say(words)
        self.save.hide()

    def show_editing(self, save: str) -> None:
        """The button while a draft is edited."""
        self.edit.hide()
        self.sign.hide()
        self.save.say(save)
        self.save.show()

    def say(self, words: str, *, bad: bool = False) -> None:
        """Says a sentence."""
        self._icon.show_icon("circle-alert" if bad else "info", Role.BAD if bad else Role.TEXT3)
        self._says.say(words)
        self._says.set_role(Role.BAD if bad else Role.TEXT2)
