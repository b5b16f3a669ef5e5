"""The line where a callback is typed in words; it shows how the words are read before Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label
from ui.kit.layouts import hbox, restyle
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_FIELD_WIDTH = 170


class CallbackLine(QFrame):
    """Words on the left, what they mean on the right, in both zones.

    Signals:
        typed: The words as they stand, after each key.
        promised: Enter was pressed on words, or on none where a reason is asked for.
        left: Esc was pressed, or the line was left.
    """

    typed = Signal(str)
    promised = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, key: str = "5") -> None:
        super().__init__()
        self.setProperty("part", "well")
        self.field = _Field()
        self.field.setProperty("part", "bare")
        self.field.setAccessibleName(self.tr("Callback time in words"))
        self._asks_reason = False
        self.show_purpose(back=False)
        self._read_as = Label(theme, "", Type.CHIP, Role.OK)
        self._long = self._short = ""
        self._line = hbox(Icon(theme, "calendar-clock", 15), spacing=8, margins=(11, 0, 8, 0))
        self._line.addWidget(self.field, 1)
        self._line.addWidget(self._read_as)
        self._line.addWidget(KeyCap(theme, key))
        self.setLayout(self._line)
        self._theme = theme
        self._dress()
        theme.changed.connect(self._dress)
        self.field.textChanged.connect(self.typed)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self.left)
        self.field.focused.connect(self._mark)

    @property
    def reading(self) -> str:
        """How the words are read, as it stands there."""
        return self._read_as.text()

    def show_reading(self, words: str, short: str = "", *, understood: bool) -> None:
        """Says how the typed words are read, or why they are not; `short` stands where there is little room."""
        self._long, self._short = words, short or words
        self._fit()
        self._read_as.set_role(Role.OK if understood else Role.BAD)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_purpose(self, *, back: bool) -> None:
        """Says what the time is for: a callback, or the date on which the lead comes back."""
        self._asks_reason = False
        if back:
            self.field.setPlaceholderText(self.tr("Back on the list when, like “1 sep”"))
        else:
            self.field.setPlaceholderText(self.tr("Call back, like “thu 2pm” or “in 20m”"))

    def ask_reason(self, question: str) -> None:
        """Asks in the same line why the time is kept; Enter counts there without words too."""
        self._asks_reason = True
        self.field.clear()
        self.field.setPlaceholderText(question)

    def clear(self) -> None:
        """Empties the line for the next lead."""
        self.field.clear()
        self.show_purpose(back=False)
        self.show_reading("", understood=True)

    def focus(self) -> None:
        """Puts the cursor into it."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _dress(self) -> None:
        self.setFixedHeight(self._theme.px(40))
        self.field.setFont(self._theme.font(Type.BODY))

    def _fit(self) -> None:
        room = self.width() - self._theme.px(_FIELD_WIDTH)
        fits = self._read_as.fontMetrics().horizontalAdvance(self._long) <= room
        self._read_as.say(self._long if fits else self._short)

    def _enter(self) -> None:
        words = self.field.text().strip()
        if words or self._asks_reason:
            self.promised.emit(words)

    def _mark(self, has_focus: bool) -> None:
        restyle(self, "chosen", has_focus)


class _Field(QLineEdit):
    """A line of text that tells of Enter, Esc and its focus."""

    entered = Signal()
    left = Signal()
    focused = Signal(bool)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
