"""Buttons that show their key: a face of icon, words and key cap on a push button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label, let_clicks_through
from ui.kit.layouts import Item, hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class FaceButton(QPushButton):
    """A push button whose size is that of the layout on it; Enter presses it as Space does."""

    def __init__(self, part: str) -> None:
        super().__init__()
        self.setProperty("part", part)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bare = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if bare and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:  # Ctrl+Enter is the form's
            super().keyPressEvent(event)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


class KeyButton(FaceButton):
    """Icon, words and key; `part` is plain, primary or quiet."""

    def __init__(self, theme: Theme, words: str, key: str = "", *, part: str = "plain", icon: str = "") -> None:
        super().__init__(part)
        primary = part == "primary"
        role = Role.ACCENT_TEXT if primary else Role.TEXT
        quiet = part == "quiet"
        self._label = Label(theme, words, Type.FAINT if quiet else Type.STRONG, Role.TEXT2 if quiet else role)
        items: list[Item] = []
        if icon:
            items.append(Icon(theme, icon, 15, role if primary else Role.TEXT2))
        items.append(self._label)
        if key:
            items.append(KeyCap(theme, key, on_accent=primary))
        side = 6 if quiet else 12
        self.setLayout(hbox(*items, spacing=8, margins=(side, 0, side - 2 if key else side, 0)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme, self._height = theme, 28 if quiet else 36
        self._size()
        theme.changed.connect(self._size)
        self.name(words, key)
        let_clicks_through(self)

    def _size(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.updateGeometry()

    def say(self, words: str) -> None:
        """Other words in place."""
        self._label.say(words)
        self.setAccessibleName(words)

    def name(self, words: str, key: str) -> None:
        """What a screen reader says: the words, then the key."""
        self.setAccessibleName(f"{words}, {key}" if key else words)
