"""One entry of a list in a form: its fields, what is wrong with one of them, and what moves it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Paragraph, let_clicks_through
from ui.kit.layouts import Item, hbox, restyle, vbox
from ui.kit.pick_button import Choice, PickButton
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_SIDE, _LINE, _CAP = 26, 32, 26
TextField = TypeVar("TextField", QLineEdit, QPlainTextEdit)
Field = QLineEdit | QPlainTextEdit | PickButton


@dataclass(frozen=True, slots=True)
class Part:
    """A field of an entry.

    Attributes:
        name: Of the value.
        hint: What is typed there; a screen reader says it too.
        width: Pixels as designed; 0 = it takes the room left.
        lines: More than 1 makes a field for a text, below the others.
        choices: Where it is chosen and not typed.
    """

    name: str
    hint: str
    width: int = 0
    lines: int = 1
    choices: tuple[Choice, ...] = ()


class Entry(QFrame):
    """Fields with buttons for up, down and away.

    Signals:
        changed: Something in it is another now.
        moved: -1 up, 1 down, 0 away.
    """

    changed = Signal()
    moved = Signal(int)

    def __init__(self, theme: Theme, parts: Sequence[Part], key: str = "") -> None:
        super().__init__()
        self.setProperty("part", "well")
        self._theme = theme
        self._fields: dict[str, Field] = {}
        self.rest: Mapping[str, object] = {}
        self._key = KeyCap(theme, key)
        self._key.setMinimumWidth(theme.px(_CAP))  # the fields of all entries stand under each other
        above: list[Item] = [self._key]
        below: list[Item] = []
        for part in parts:
            field = self._made(part)
            (below if part.lines > 1 or (part.width == 0 and not part.choices and above[1:]) else above).append(field)
        up, down = self._button("chevron-up", self.tr("Up"), -1), self._button("chevron-down", self.tr("Down"), 1)
        head = hbox(*above, spacing=6)
        if all(part.width or not part.choices for part in parts):
            head.addStretch(1)
        for button in (up, down, self._button("x", self.tr("Remove"), 0)):
            head.addWidget(button)
        self._wrong = Paragraph(theme, "", Type.FAINT, Role.BAD)
        self._wrong.hide()
        self.setLayout(vbox(head, *below, self._wrong, spacing=6, margins=(10, 8, 8, 10)))
        self._key.setVisible(bool(key))  # not before it stands here: alone it would be a window

    def show_key(self, key: str) -> None:
        """The key of its place."""
        self._key.say(key)

    def show_values(self, values: Mapping[str, str], rest: Mapping[str, object]) -> None:
        """Fills the fields; `rest` goes with the entry."""
        self.rest = rest
        for name, field in self._fields.items():
            if isinstance(field, PickButton):
                field.show_value(values.get(name, ""))
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(values.get(name, ""))
            else:
                field.setText(values.get(name, ""))
                field.setCursorPosition(0)  # of a long value the beginning is read

    def values(self) -> dict[str, str]:
        """What stands in the fields."""
        return {name: _value(field) for name, field in self._fields.items()}

    def begin(self) -> None:
        """Puts the caret into the first field."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wrong(self, name: str, sentence: str) -> None:
        """Marks the field of this name, says what is wrong and puts the caret there; "" = nothing is wrong."""
        self._wrong.say(sentence)
        self._wrong.setVisible(bool(sentence))
        for known, field in self._fields.items():
            restyle(field, "wrong", known == name and bool(sentence))
        if sentence and name in self._fields:
            self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, part: Part) -> Field:
        field: Field
        if part.choices:
            field = self._pick(part)
        elif part.lines > 1:
            field = text_field(self._theme, part.hint, part.lines)
            field.textChanged.connect(self.changed)
        else:
            field = line_field(self._theme, part.hint)
            field.textChanged.connect(self.changed)
        if part.width:
            FixedSize(field, self._theme, width=part.width)
        self._fields[part.name] = field
        return field

    def _pick(self, part: Part) -> PickButton:
        button = PickButton(self._theme, part.hint, part.choices)
        button.picked.connect(button.show_value)
        button.picked.connect(self.changed)
        return button

    def _button(self, icon: str, words: str, by: int) -> FaceButton:
        button = FaceButton("quiet")
        button.setLayout(hbox(Icon(self._theme, icon, 14, Role.TEXT2), margins=(5, 0, 5, 0)))
        FixedSize(button, self._theme, width=_SIDE, height=_SIDE)
        let_clicks_through(button)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.moved.emit(by))
        return button


def line_field(theme: Theme, hint: str) -> QLineEdit:
    """A field for one line."""
    field = QLineEdit()
    FixedSize(field, theme, height=_LINE)
    return _named(field, hint)


def text_field(theme: Theme, hint: str, lines: int) -> QPlainTextEdit:
    """A field for a text of several lines; Tab leaves it."""
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    field.document().setDocumentMargin(3)
    FixedSize(field, theme, height=18 * lines + 18)
    return _named(field, hint)


def _named(field: TextField, hint: str) -> TextField:
    field.setProperty("part", "field")
    field.setPlaceholderText(hint)
    field.setAccessibleName(hint)
    return field


def _value(field: Field) -> str:
    if isinstance(field, PickButton):
        return str(field.value or "")
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
