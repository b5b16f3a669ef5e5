"""A box to tick, with its words and why it can not be ticked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import Label, let_clicks_through
from ui.kit.layouts import hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_SIDE = 18


class Tick(FaceButton):
    """On or off."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__("tick")
        self.setCheckable(True)
        self._box = _Box(theme, self)
        self._words = Label(theme, words, Type.BODY)
        if not words:
            self._words.hide()  # shown it would be a window of its own until the layout takes it
        self.setLayout(hbox(self._box, self._words, spacing=9, margins=(4, 5, 8 if words else 4, 5)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.toggled.connect(self._box.update)
        let_clicks_through(self)
        self._box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_possible(self, *, possible: bool) -> None:
        """Whether it can be ticked."""
        self.setEnabled(possible)
        self.setChecked(self.isChecked() and possible)
        self._words.set_role(Role.TEXT if possible else Role.TEXT3)


class _Box(QWidget):
    """The box itself."""

    def __init__(self, theme: Theme, button: FaceButton) -> None:
        super().__init__(button)
        self.setFixedSize(_SIDE, _SIDE)
        self._theme = theme
        self._button = button
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        on, theme = self._button.isChecked(), self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(Role.ACCENT if on else Role.TEXT3 if self._button.isEnabled() else Role.BORDER2))
        painter.setBrush(theme.colour(Role.ACCENT if on else Role.RAISED))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 4, 4)
        if on:
            painter.drawPixmap(3, 3, theme.icon("check", 12, Role.ACCENT_TEXT, self.devicePixelRatioF()))
        painter.end()
