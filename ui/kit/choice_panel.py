"""A panel that says a few things and asks for one of two or three keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_WIDTH = 600
_TOP = 88


@dataclass(frozen=True, slots=True)
class Choice:
    """One key: what is printed on it, what it does, in words and in truth."""

    key: str
    words: str
    run: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Section:
    """Counts under a heading, each with what it counts."""

    name: str
    rows: tuple[tuple[str, str], ...]


class ChoicePanel(Overlay):
    """The first choice is Enter's, the last one Esc's; it closes before the chosen one is done."""

    def __init__(self, theme: Theme, window: QWidget, name: str, choices: Sequence[Choice], icon: str) -> None:
        super().__init__(window, name)
        self._theme = theme
        self._choices = {choice.key.casefold(): choice for choice in choices}
        self._enter = choices[0]
        self._head = Label(theme, name, Type.H2)
        self._says = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column = vbox(hbox(Icon(theme, icon, 16), self._head, None, spacing=10), spacing=12, margins=(20, 16, 20, 16))
        column.addWidget(self._says)
        column.addLayout(self._grid)
        column.addWidget(hline())
        buttons = [self._button(choice, is_first=choice is choices[0]) for choice in choices]
        column.addLayout(hbox(None, *reversed(buttons), spacing=8))
        self.setLayout(column)
        FixedSize(self, theme, width=_WIDTH)

    def ask(self, says: str, sections: Sequence[Section] = ()) -> None:
        """Opens it with a sentence, and counts under their headings."""
        self._says.say(says)
        self._says.setVisible(bool(says))
        while (item := self._grid.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for section in sections:
            self._add(section)
        self.open_in_middle(self._theme.px(_TOP))
        layout = self.layout()
        if layout is not None:  # its paragraphs tell their height only for a width
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        choice = self._enter if enter else self._choices.get(event.text().casefold()) if event.text() else None
        if choice is not None:
            self._choose(choice)
        else:
            super().keyPressEvent(event)

    def _add(self, section: Section) -> None:
        row = self._grid.rowCount()
        name = Label(self._theme, section.name, Type.OVER, Role.TEXT3)
        name.setContentsMargins(0, 6, 0, 0)
        self._grid.addWidget(name, row, 0, 1, 2)
        for at, (many, words) in enumerate(section.rows, row + 1):
            count = Label(self._theme, many, Type.CELL)
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(count, at, 0)
            self._grid.addWidget(Paragraph(self._theme, words, Type.BODY, Role.TEXT2), at, 1)

    def _button(self, choice: Choice, *, is_first: bool) -> KeyButton:
        button = KeyButton(self._theme, choice.words, choice.key, part="primary" if is_first else "plain")
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: Choice) -> None:
        self.close_panel()
        choice.run()
