"""Small painted marks: avatar, number or icon in a circle, two-tone score bar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class Avatar(QWidget):
    """The initials of a person in a circle."""

    def __init__(self, theme: Theme, size: int = 52, *, solid: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._letters = ""
        self._ground = Role.ACCENT if solid else Role.ACCENT_SOFT
        self._ink = Role.ACCENT_TEXT if solid else Role.ACCENT
        self.set_size(size)
        theme.changed.connect(self.update)

    def set_size(self, size: int) -> None:
        """Another edge, in logical pixels."""
        self.setFixedSize(size, size)

    def show_name(self, name: str) -> None:
        """Shows the first letters of the first and the last word of a name."""
        self._letters = initials(name)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._ground))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._theme.colour(self._ink))
        font = QFont(self._theme.font(Type.FAINT_STRONG))
        font.setPointSizeF(max(8.25, self.width() * 0.26) * self._theme.zoom)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        painter.end()


class Dot(QWidget):
    """A number or an icon in a small circle."""

    def __init__(self, theme: Theme, size: int, text: str = "", icon: str = "") -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self._theme = theme
        self._text = text
        self._icon = icon
        theme.changed.connect(self.update)

    def show_icon(self, icon: str) -> None:
        """Another icon in place."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def show_face(self, text: str, icon: str) -> None:
        """Another number, or an icon in its place."""
        if (text, icon) != (self._text, self._icon):
            self._text, self._icon = text, icon
            self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._icon:
            painter.setPen(self._theme.colour(Role.BORDER))
            painter.setBrush(self._theme.colour(Role.RAISED))
            painter.drawEllipse(edge)
            icon = self._theme.icon(self._icon, 14, Role.TEXT2, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - 14) // 2, (self.height() - 14) // 2, icon)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(Role.ACCENT_SOFT))
            painter.drawEllipse(edge)
            painter.setPen(self._theme.colour(Role.ACCENT))
            painter.setFont(self._theme.font(Type.OVER))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class ScoreBar(QWidget):
    """Fit and interest side by side on a track of 100."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(8)
        self._theme = theme
        self._parts: tuple[tuple[float, Role], ...] = ()
        theme.changed.connect(self.update)

    def show_parts(self, fit: float, interest: float) -> None:
        """Shows points of fit and of interest; together 0 to 100."""
        self._parts = ((fit, Role.ACCENT), (interest, Role.OK))
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.COLD_SOFT))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        left = 0.0
        for points, role in self._parts:
            width = self.width() * points / 100
            painter.setBrush(self._theme.colour(role))
            if width > 2:  # noqa: PLR2004 - the gap between two parts is 2 px
                painter.drawRoundedRect(QRectF(left, 0, width - 2, 8), 4, 4)
            left += width
        painter.end()


def initials(name: str) -> str:
    """The first letters of the first and the last word; "?" for no name."""
    words = [word for word in name.split() if word[0].isalnum()]
    letters = [words[0][0], *([words[-1][0]] if len(words) > 1 else [])] if words else ["?"]
    return "".join(letters).upper()


class Swatch(QWidget):
    """A small square in the colour of a series; its name stands beside it."""

    def __init__(self, theme: Theme, role: Role, side: int = 9) -> None:
        super().__init__()
        self.setFixedSize(side, side)
        self._theme = theme
        self._role = role
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(self._role))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.end()
