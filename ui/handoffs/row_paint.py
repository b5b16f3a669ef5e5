"""Paints a row of the rep's desk: name, company, what is promised, and how much time is left."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.handoffs.faces import RowFace
from ui.kit.fonts import Type
from ui.kit.rows import ROW_ROLE
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_ROW, _HEAD, _LINE = 74, 32, 19
_SIDE, _EDGE, _RADIUS, _GAP = 20, 8, 8, 10
_BAR_WIDTH, _BAR_HEIGHT = 80, 4


class HandoffPainter(QStyledItemDelegate):
    """Rows of one height, heads of another; names and places may be cut."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        face: RowFace = index.data(ROW_ROLE)
        return QSize(100, self._theme.px(_HEAD if face.handoff_id is None else _ROW))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Any = option
        face: RowFace = index.data(ROW_ROLE)
        box = QRectF(shown.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if face.handoff_id is None:
            lower = box.adjusted(_SIDE, 0, -_SIDE, -6)
            self._write(painter, lower, face.name, Type.OVER, Role.TEXT2, bottom=True)
        else:
            chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
            self._ground(painter, box, chosen=chosen, hovered=bool(shown.state & QStyle.StateFlag.State_MouseOver))
            self._row(painter, box, face)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, *, chosen: bool, hovered: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(self._theme.colour(Role.ACCENT_SOFT if chosen else Role.RAISED))
            painter.drawRoundedRect(box.adjusted(_EDGE, 2, -_EDGE, -2), _RADIUS, _RADIUS)
        if chosen:
            painter.setBrush(self._theme.colour(Role.ACCENT))
            painter.drawRoundedRect(QRectF(box.left() + _EDGE, box.center().y() - 18, 3, 36), 1.5, 1.5)
        elif not hovered:
            painter.setPen(self._theme.colour(Role.BORDER))
            base = box.bottom() - 0.5
            painter.drawLine(QPointF(box.left() + _SIDE, base), QPointF(box.right() - _SIDE, base))

    def _row(self, painter: QPainter, box: QRectF, face: RowFace) -> None:
        line = _LINE * self._theme.zoom
        first = QRectF(box.left() + _SIDE, box.center().y() - 1.5 * line, box.width() - 2 * _SIDE, line)
        used = self._right(painter, first, face.left, Type.FAINT_STRONG, face.tone)
        self._write(painter, first.adjusted(0, 0, -used - _GAP, 0), face.name, Type.H2, Role.TEXT)
        self._write(painter, first.translated(0, line), face.about, Type.FAINT, Role.TEXT2)
        last = first.translated(0, 2 * line)
        bar = _BAR_WIDTH + _GAP if face.share is not None else 0
        self._write(painter, last.adjusted(0, 0, -bar, 0), face.below, Type.FAINT, Role.TEXT2)
        if face.share is not None:
            self._share(painter, last, face.share, face.tone)

    def _share(self, painter: QPainter, line: QRectF, share: float, tone: Role) -> None:
        whole = QRectF(line.right() - _BAR_WIDTH, line.center().y() - _BAR_HEIGHT / 2, _BAR_WIDTH, _BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Role.BORDER))
        painter.drawRoundedRect(whole, 2, 2)
        painter.setBrush(self._theme.colour(tone))
        painter.drawRoundedRect(QRectF(whole.topLeft(), QSize(max(4, round(whole.width() * share)), _BAR_HEIGHT)), 2, 2)

    def _right(self, painter: QPainter, where: QRectF, words: str, step: Type, role: Role) -> float:
        painter.setFont(self._theme.font(step))
        painter.setPen(self._theme.colour(role))
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)
        return QFontMetricsF(self._theme.font(step)).horizontalAdvance(words)

    def _write(
        self, painter: QPainter, where: QRectF, words: str, step: Type, role: Role, *, bottom: bool = False
    ) -> None:
        painter.setFont(self._theme.font(step))
        painter.setPen(self._theme.colour(role))
        shown = QFontMetricsF(self._theme.font(step)).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        stand = Qt.AlignmentFlag.AlignBottom if bottom else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | stand, shown)
