"""A row of a form: named fields side by side, and under them what is wrong with one of them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label, Paragraph
from ui.kit.layouts import Item, hbox, restyle, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_HEIGHT = 36
_LINE = 15


class Field(QWidget):
    """One line of text under its name.

    Attributes:
        edit: Where it is typed.
    """

    def __init__(self, theme: Theme, name: str, hint: str = "", *, width: int = 0, unseen: bool = False) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setProperty("part", "field")
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        if unseen:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        FixedSize(self.edit, theme, height=_HEIGHT)
        if width:
            FixedSize(self, theme, width=width)
        label = Label(theme, name, Type.BODY_MEDIUM)
        label.setBuddy(self.edit)
        self.setLayout(vbox(label, self.edit, spacing=5))

    @property
    def text(self) -> str:
        """What stands there, without the spaces around it."""
        return self.edit.text().strip()

    def mark(self, wrong: str) -> None:
        """Marks it as wrong, with the reason for a screen reader; "" = it is right."""
        restyle(self.edit, "wrong", "true" if wrong else "false")
        self.edit.setAccessibleDescription(wrong)


class Row(QWidget):
    """Fields side by side with one line of trouble under them."""

    def __init__(self, theme: Theme, *items: Item) -> None:
        super().__init__()
        self._icon = Icon(theme, "circle-alert", _LINE, Role.BAD)
        self._said = Paragraph(theme, "", Type.FAINT, Role.BAD)
        self._trouble = QWidget()
        line = hbox(spacing=6)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._said, 1)
        self._trouble.setLayout(line)
        self._trouble.hide()
        across = hbox(spacing=12)
        for item in items:
            if isinstance(item, Field):
                across.addWidget(item, 0 if item.minimumWidth() else 1)
            elif isinstance(item, QWidget):
                across.addWidget(item, 0, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(vbox(across, self._trouble, spacing=6))

    def say(self, sentence: str) -> None:
        """Says what is wrong here; "" = nothing."""
        self._said.say(sentence)
        self._trouble.setVisible(bool(sentence))
