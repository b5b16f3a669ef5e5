"""A figure that opens the records behind it: a click, or Enter on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from calldesk.domain.definition_figures import Counted
from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import Label, let_clicks_through
from ui.kit.layouts import hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class FigureButton(FaceButton):
    """A button without a frame.

    Signals:
        wanted: What it counts (Counted), the key of the criterion ("" = of the version), and what it is called.
    """

    wanted = Signal(object, str, str)

    def __init__(self, what: Counted) -> None:
        super().__init__("bare")
        self._what, self._key, self._called = what, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _on=False: self.wanted.emit(self._what, self._key, self._called))

    def call(self, key: str, called: str, value: str) -> None:
        """What it is of, what its records are called, and its value, for a screen reader."""
        self._key, self._called = key, called
        self.setAccessibleName(self.tr("{0}: {1}, opens its hand-offs").format(called, value))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _COMMANDS:
            self.click()
        else:
            super().keyPressEvent(event)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Count(FigureButton):
    """A count and what it counts, in one line."""

    def __init__(self, theme: Theme, what: Counted, name: str) -> None:
        super().__init__(what)
        self._name = name
        self._value = Label(theme, "", Type.STRONG)
        self.setLayout(hbox(self._value, Label(theme, name, Type.FAINT, Role.TEXT2), spacing=5, margins=(0, 2, 0, 2)))
        let_clicks_through(self)

    def show_count(self, many: str) -> None:
        """Shows another one."""
        self._value.say(many)
        self._value.set_role(Role.TEXT3 if many == "0" else Role.TEXT)
        self.call("", self._name, many)
