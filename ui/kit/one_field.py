"""A panel that asks for one line of text: what for stands over it, what is wrong under it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.labels import KeyCap, Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_WIDTH, _HEIGHT, _TOP = 460, 36, 160


class OneField(Overlay):
    """Enter answers, Esc leaves; an answer that is refused stays, with why."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("A line of text"))
        self._theme = theme
        self._answer: Callable[[str], str] = lambda _typed: ""
        self._question = Label(theme, "", Type.H2)
        self.field = QLineEdit()
        self.field.setProperty("part", "field")
        self.field.setAccessibleName(self.tr("A line of text"))
        self.field.returnPressed.connect(self._answered)
        FixedSize(self.field, theme, height=_HEIGHT)
        self._wrong = Paragraph(theme, "", Type.FAINT, Role.BAD)
        caps = (KeyCap(theme, "Esc"), Label(theme, self.tr("leaves"), Type.FAINT, Role.TEXT3))
        head = hbox(self._question, None, KeyCap(theme, "Enter"), *caps, spacing=8)
        self.setLayout(vbox(head, self.field, self._wrong, spacing=10, margins=(20, 14, 20, 16)))
        FixedSize(self, theme, width=_WIDTH)
        self.setFocusProxy(self.field)

    def ask(self, question: str, hint: str, answer: Callable[[str], str]) -> None:
        """Opens it; `answer` takes the text and gives why it cannot be, "" = it is taken and the panel closes."""
        self._answer = answer
        self.setAccessibleName(question)
        self.field.setAccessibleName(question)
        self._question.say(question)
        self.field.setFont(self._theme.font(Type.BODY))
        self.field.setPlaceholderText(hint)
        self.field.clear()
        self._say("")
        self.open_in_middle(self._theme.px(_TOP))

    def _answered(self) -> None:
        wrong = self._answer(self.field.text().strip())
        if wrong:
            self._say(wrong)
        else:
            self.close_panel()

    def _say(self, sentence: str) -> None:
        self._wrong.say(sentence)
        self._wrong.setVisible(bool(sentence))
        self.adjustSize()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
        else:
            super().keyPressEvent(event)
