"""A painter that knows the theme: tones by role and strength, words by step, bars with round corners."""

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
CENTER = Qt.AlignmentFlag.AlignCenter
PAST_PERCENT = 60
"""The past is its tone mixed with the surface, the present full (mock/TOKENS.md, charts)."""
_DIGIT = re.compile("[1-9]")


class Ink:
    """What a chart draws with; lengths are as designed and grow with the text."""

    def __init__(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter = painter
        self.theme = theme

    def px(self, pixels: int) -> int:
        """A length that grows with the text."""
        return self.theme.px(pixels)

    def tone(self, role: Role, percent: float = 100.0) -> QColor:
        """A role's colour, so strong over the surface."""
        tone, ground = self.theme.colour(role), self.theme.colour(Role.SURFACE)
        part = percent / 100
        pairs = ((tone.red(), ground.red()), (tone.green(), ground.green()), (tone.blue(), ground.blue()))
        red, green, blue = (round(part * of + (1 - part) * under) for of, under in pairs)
        return QColor(red, green, blue)

    def bar(self, box: QRectF, colour: QColor, radius: float = 2.0) -> None:
        """A filled box."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        self.painter.drawRoundedRect(box, min(radius, box.width() / 2), min(radius, box.height() / 2))

    def line(self, box: QRectF, role: Role) -> None:
        """A thin filled box in a role's colour."""
        self.painter.fillRect(box, self.theme.colour(role))

    def frame(self, box: QRectF, role: Role, width: float = 1.0, radius: float = 4.0) -> None:
        """The edge of a box."""
        self.painter.setPen(QPen(self.theme.colour(role), width))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = width / 2
        self.painter.drawRoundedRect(box.adjusted(inner, inner, -inner, -inner), radius, radius)

    def dashes(self, x: float, top: float, bottom: float) -> None:
        """An upright dashed line: what was promised."""
        pen = QPen(self.theme.colour(Role.TEXT2), 1)
        pen.setDashPattern([3, 3])
        self.painter.setPen(pen)
        self.painter.drawLine(round(x), round(top), round(x), round(bottom))

    def words(self, box: QRectF, text: str, step: Type, role: Role, align: Qt.AlignmentFlag | int = LEFT) -> None:
        """Plain text in a box; a text that is too long is drawn over its edge, never cut."""
        self.painter.setFont(self.theme.font(step))
        self.painter.setPen(self.theme.colour(role))
        self.painter.drawText(box, align | Qt.TextFlag.TextDontClip, text)

    def nothing(self, room: QRectF, text: str) -> None:
        """The quiet sentence in place of numbers that are not there, as wide as the room."""
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        self.words(room.adjusted(2, 6, -2, 0), text, Type.BODY, Role.TEXT3, flags)

    def name(self, box: QRectF, text: str, step: Type, role: Role) -> None:
        """A name, which may be cut with an ellipsis."""
        fits = QFontMetricsF(self.theme.font(step)).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self.words(box, fits, step, role)

    def width(self, text: str, step: Type) -> float:
        """How wide a text is."""
        return self.theme.width(text, step)


def as_widest(text: str) -> str:
    """With the widest digits: a live number that counts up must not make its column breathe."""
    return _DIGIT.sub("0", text)
