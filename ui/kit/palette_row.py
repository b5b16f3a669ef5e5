"""Paints a line of the palette: icon, words, quiet detail, key at the right."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.rows import ROW_ROLE
from ui.kit.theme import Theme
from ui.kit.tokens import Role

HEIGHT = 38
SIDE = 16
_TEXT_LEFT = 42
_KEY_HEIGHT = 20
_KEY_PAD = 6
GAP = 10


class PaletteRow(QStyledItemDelegate):
    """One line; only the words may be cut."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.theme.px(HEIGHT))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Any = option  # the stubs leave out the fields that QStyleOption shares with its heirs
        entry: Any = index.data(ROW_ROLE)
        box = QRectF(shown.rect)
        chosen = bool(shown.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(Role.ACCENT_SOFT))
            painter.drawRoundedRect(box.adjusted(6, 1, -6, -1), 7, 7)
        icon = self.theme.icon(entry.icon, 15, Role.TEXT2, painter.device().devicePixelRatio())
        painter.drawPixmap(int(box.left()) + SIDE, int(box.center().y()) - 7, icon)
        right = self._right(painter, box, entry)
        self._words(
            painter, QRectF(box.left() + _TEXT_LEFT, box.top(), right - box.left() - _TEXT_LEFT, box.height()), entry
        )
        painter.restore()

    def _right(self, painter: QPainter, box: QRectF, entry: Any) -> float:  # noqa: ANN401 - Qt hands rows over untyped
        """Paints what stands at the right edge; gives where the room for the words ends."""
        return self._key(painter, box, entry.key) if entry.key else box.right() - SIDE

    def _key(self, painter: QPainter, box: QRectF, key: str) -> float:
        font = self.theme.font(Type.OVER)
        wide, high = QFontMetricsF(font).horizontalAdvance(key) + 2 * _KEY_PAD, self.theme.px(_KEY_HEIGHT)
        cap = QRectF(box.right() - SIDE - wide, box.center().y() - high / 2, wide, high)
        painter.setPen(self.theme.colour(Role.BORDER2))
        painter.setBrush(self.theme.colour(Role.RAISED))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(self.theme.colour(Role.TEXT2))
        painter.setFont(font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return cap.left() - GAP

    def _words(self, painter: QPainter, where: QRectF, entry: Any) -> None:  # noqa: ANN401 - Qt hands rows over untyped
        font = self.theme.font(Type.BODY_MEDIUM)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, where.width())
        painter.setFont(font)
        painter.setPen(self.theme.colour(Role.TEXT))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, words)
        used = metrics.horizontalAdvance(words) + GAP
        if not entry.detail or used >= where.width():
            return
        quiet = self.theme.font(Type.FAINT)
        room = where.adjusted(used, 0, 0, 0)
        detail = QFontMetricsF(quiet).elidedText(entry.detail, Qt.TextElideMode.ElideRight, room.width())
        painter.setFont(quiet)
        painter.setPen(self.theme.colour(Role.TEXT2))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, detail)
