"""Paints a score as a ring with its figure in the middle."""

from math import floor

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role

RING_SIZE = 40
_WIDTH = 3.0
_TOP = 90 * 16
_FULL = 360 * 16


def paint_ring(painter: QPainter, theme: Theme, where: QRectF, score: float, role: Role) -> None:
    """Paints the ring.

    Args:
        painter: Antialiased.
        theme: Colours and font.
        where: A square; the ring touches its edges.
        score: 0 to 100; shown rounded down.
        role: Colour of the band.
    """
    inside = where.adjusted(_WIDTH / 2, _WIDTH / 2, -_WIDTH / 2, -_WIDTH / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(Role.COLD_SOFT), _WIDTH))
    painter.drawEllipse(inside)
    pen = QPen(theme.colour(role), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    if score > 0:
        painter.drawArc(inside, _TOP, -round(_FULL * min(score, 100.0) / 100))
    painter.setPen(theme.colour(Role.TEXT))
    painter.setFont(theme.font(Type.STRONG))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(floor(score)))
