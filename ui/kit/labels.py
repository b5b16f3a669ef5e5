"""Words on screen: every label is plain text, named by step and role, recoloured when the theme changes (R13)."""

from html import escape
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.key_words import printed
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_KEY_HEIGHT = 20
_SLACK = 0.5
_TALL = 100_000
_PARAGRAPH_WIDTH = 240


def plain_tip(text: str) -> str:
    """A tooltip that shows the text to the letter: Qt would read markup in it, and load what it links."""
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>") if text else ""


class Label(QLabel):
    """One plain text in a step of the type scale and a colour role."""

    def __init__(self, theme: Theme, text: str = "", step: Type = Type.BODY, role: Role = Role.TEXT) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.theme = theme
        self._step = step
        self._role = role
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # on a button Qt would take the button's own
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def role(self) -> Role:
        """The colour role in use."""
        return self._role

    def set_role(self, role: Role) -> None:
        """Takes another colour."""
        if role is not self._role:
            self._role = role
            self._dress()

    def set_step(self, step: Type) -> None:
        """Takes another step of the scale."""
        if step is not self._step:
            self._step = step
            self._dress()

    def say(self, text: str) -> None:
        """Shows the text; nothing happens when it is the same."""
        if text != self.text():
            self.setText(text)

    def wrapped(self) -> "Label":
        """Lets the text run over several lines; where it changes often take a Paragraph."""
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        return self

    def _dress(self) -> None:
        self.setFont(self.theme.font(self._step))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.theme.colour(self._role))
        quiet = self.theme.colour(Role.TEXT3)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, quiet)
        self.setPalette(palette)


class Paragraph(Label):
    """Text over several lines; its height for a width is worked out once, where a plain label asks five times."""

    def __init__(self, theme: Theme, text: str = "", step: Type = Type.BODY, role: Role = Role.TEXT) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(theme, text, step, role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def say(self, text: str) -> None:
        if text != self.text():
            self._heights.clear()
            super().say(text)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            metrics = QFontMetricsF(self.font())
            room = QRectF(0, 0, max(1, width), _TALL)
            self._heights[width] = ceil(metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height())
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(_PARAGRAPH_WIDTH, self.heightForWidth(_PARAGRAPH_WIDTH))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.fontMetrics().height())

    @override
    def _dress(self) -> None:
        self._heights.clear()
        super()._dress()


class ElideLabel(Label):
    """A name, company or title that may be cut; the whole text is then in the tooltip."""

    def __init__(self, theme: Theme, text: str = "", step: Type = Type.BODY, role: Role = Role.TEXT) -> None:
        super().__init__(theme, text, step, role)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def say(self, text: str) -> None:
        super().say(text)
        self._tell_if_cut()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(48, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_if_cut()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetricsF(self.font())
        shown = self.text()
        if metrics.horizontalAdvance(shown) > self.width() + _SLACK:
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def _tell_if_cut(self) -> None:
        cut = QFontMetricsF(self.font()).horizontalAdvance(self.text()) > self.width() + _SLACK
        self.setToolTip(plain_tip(self.text()) if cut else "")


class Icon(QLabel):
    """A picture beside words; it carries no meaning alone, so a screen reader skips it."""

    def __init__(self, theme: Theme, name: str, size: int = 15, role: Role = Role.TEXT3) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self._theme = theme
        self._name = name
        self._size = size
        self._role = role
        self._dress()
        theme.changed.connect(self._dress)

    def show_icon(self, name: str, role: Role | None = None) -> None:
        """Another picture, or the same in another colour."""
        new_role = role or self._role
        if (name, new_role) != (self._name, self._role):
            self._name, self._role = name, new_role
            self._dress()

    def _dress(self) -> None:
        self.setPixmap(self._theme.icon(self._name, self._size, self._role, self.devicePixelRatioF()))


class KeyCap(Label):
    """A key as it is on the keyboard."""

    def __init__(self, theme: Theme, key: str, *, on_accent: bool = False) -> None:
        super().__init__(theme, printed(key), Type.OVER, Role.ACCENT_TEXT if on_accent else Role.TEXT2)
        self.setProperty("part", "key-on-accent" if on_accent else "key")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def _dress(self) -> None:
        super()._dress()
        self.setFixedHeight(self.theme.px(_KEY_HEIGHT))
        self.setMinimumWidth(self.theme.px(_KEY_HEIGHT))


def let_clicks_through(button: QWidget) -> None:
    """Makes the labels on a button part of the button."""
    for child in button.findChildren(QLabel):
        child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
