"""A short sentence at the foot of the window that goes by itself; it never takes the focus."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid
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
_FROM_EDGE = 12
_MOST_WIDTH = 560


class Toast(QFrame):
    """One sentence at a time; a newer one takes the place of the older."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("part", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._under: Callable[[], QWidget] | None = None
        self._icon = Icon(theme, "info", 15, Role.SURFACE)
        self._words = Label(theme, "", Type.BODY_MEDIUM, Role.SURFACE)
        self._line = hbox(self._icon, self._words, spacing=9, margins=(14, 10, 16, 10))
        self.setLayout(self._line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def stand_on(self, under: Callable[[], QWidget]) -> None:
        """Puts it over the lower edge of whatever widget this gives: the one where it hides least."""
        self._under = under

    @property
    def words(self) -> str:
        """What it says, or said last."""
        return self._words.text()

    def say(self, words: str, icon: str = "info", least_ms: int = _LEAST_MS) -> None:
        """Shows a sentence as long as it takes to read it, and at least so many milliseconds."""
        self._icon.show_icon(icon)
        self._words.say(words)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(max(least_ms, len(words) * _PER_CHARACTER_MS))
        announce(self, words)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        under = self._under() if self._under is not None else self._over
        if not isValid(under) or not under.isVisible():  # its page may have ended
            under = self._over
        self._fit(min(_MOST_WIDTH, under.width() - 2 * _FROM_EDGE))
        up = _FROM_FOOT if under is self._over else _FROM_EDGE
        foot = under.mapTo(self._over, QPoint(under.width() // 2, under.height() - up))
        self.move(foot.x() - self.width() // 2, foot.y() - self.height())

    def _fit(self, room: int) -> None:
        """On one line where it fits, else over several."""
        beside = self._line.sizeHint().width() - self._words.sizeHint().width()
        need = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2
        self._words.setWordWrap(need + beside > room)
        self._words.setFixedWidth(min(need, room - beside))
        self._words.setFixedHeight(self._words.heightForWidth(self._words.width()) if need + beside > room else 18)
        self.adjustSize()
