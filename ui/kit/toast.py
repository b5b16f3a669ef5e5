"""A short sentence at the foot of the window that goes by itself; it never takes the focus."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from ui.kit.announcer import announce
from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label
from ui.kit.layouts import hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_LEAST_MS = 3500
_PER_CHARACTER_MS = 45
_FROM_FOOT = 128


class Toast(QFrame):
    """One sentence at a time; a newer one takes the place of the older."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("part", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._icon = Icon(theme, "info", 15, Role.SURFACE)
        self._words = Label(theme, "", Type.BODY_MEDIUM, Role.SURFACE)
        self.setLayout(hbox(self._icon, self._words, spacing=9, margins=(14, 10, 16, 10)))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, or said last."""
        return self._words.text()

    def say(self, words: str, icon: str = "info") -> None:
        """Shows a sentence as long as it takes to read it."""
        self._icon.show_icon(icon)
        self._words.setWordWrap(False)
        self._words.say(words)
        room = self._over.width() - 120
        if self.sizeHint().width() > room:
            self._words.setWordWrap(True)
            self._words.setFixedWidth(min(room, 640))
        else:
            self._words.setMinimumWidth(0)
            self._words.setMaximumWidth(16_777_215)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(max(_LEAST_MS, len(words) * _PER_CHARACTER_MS))
        announce(self, words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, self._over.height() - self.height() - _FROM_FOOT)
