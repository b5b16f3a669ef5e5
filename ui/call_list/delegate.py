"""Paints a row of the call list: score ring, name, company, local time and why it stands there."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.call_list.faces import RowFace
from ui.kit.fonts import Type
from ui.kit.ring import RING_SIZE, paint_ring
from ui.kit.rows import ROW_ROLE
from ui.kit.theme import Theme
from ui.kit.tokens import Role

ROW_HEIGHT = 62
ROW_HEIGHT_COMPACT = 56
_EDGE = 8
_RING_LEFT = 18
_TEXT_LEFT = 68
_TEXT_RIGHT = 22
_GAP = 8
_RADIUS = 8
_LINE = 20
_MOST_PICTURES = 200


@dataclass(frozen=True, slots=True)
class _Look:
    """All that decides how a row is drawn."""

    face: RowFace
    size: tuple[int, int]
    chosen: bool
    hovered: bool
    ratio: float


class RowDelegate(QStyledItemDelegate):
    """Rows of one height; only the name and the place may be cut."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._metrics: dict[Type, QFontMetricsF] = {}
        self._pictures: dict[_Look, QPixmap] = {}
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._metrics.clear()
        self._pictures.clear()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Any = option  # the stubs leave out the fields that QStyleOption shares with its heirs
        chosen = bool(shown.state & QStyle.StateFlag.State_Selected)
        hovered = bool(shown.state & QStyle.StateFlag.State_MouseOver)
        look = _Look(
            index.data(ROW_ROLE), shown.rect.size().toTuple(), chosen, hovered, painter.device().devicePixelRatio()
        )
        painter.drawPixmap(shown.rect.topLeft(), self._picture(look))

    def _picture(self, look: "_Look") -> QPixmap:
        """A row is drawn once for each of its looks: shaping its texts costs 1 ms, and a list shows a dozen rows."""
        kept = self._pictures.get(look)
        if kept is None:
            if len(self._pictures) > _MOST_PICTURES:
                self._pictures.clear()
            kept = self._pictures[look] = self._draw(look)
        return kept

    def _draw(self, look: "_Look") -> QPixmap:
        width, height = look.size
        made = QPixmap(round(width * look.ratio), round(height * look.ratio))
        made.setDevicePixelRatio(look.ratio)
        made.fill(Qt.GlobalColor.transparent)
        box = QRectF(0, 0, width, height)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, chosen=look.chosen, hovered=look.hovered)
        ring = QRectF(_RING_LEFT, box.center().y() - RING_SIZE / 2, RING_SIZE, RING_SIZE)
        paint_ring(painter, self._theme, ring, look.face.score, look.face.ring)
        self._words(painter, box, look.face, chosen=look.chosen)
        painter.end()
        return made

    def _ground(self, painter: QPainter, box: QRectF, *, chosen: bool, hovered: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or hovered:
            painter.setBrush(self._theme.colour(Role.ACCENT_SOFT if chosen else Role.RAISED))
            painter.drawRoundedRect(box.adjusted(_EDGE, 2, -_EDGE, -2), _RADIUS, _RADIUS)
        if chosen:
            painter.setBrush(self._theme.colour(Role.ACCENT))
            painter.drawRoundedRect(QRectF(box.left() + _EDGE, box.center().y() - 17, 3, 34), 1.5, 1.5)
        elif not hovered:
            painter.setPen(self._theme.colour(Role.BORDER))
            base = box.bottom() - 0.5
            painter.drawLine(QPointF(box.left() + _TEXT_LEFT, base), QPointF(box.right() - _TEXT_RIGHT + 4, base))

    def _words(self, painter: QPainter, box: QRectF, face: RowFace, *, chosen: bool) -> None:
        quiet = Role.TEXT2 if chosen else Role.TEXT3
        right = box.right() - _TEXT_RIGHT
        line = _LINE * self._theme.zoom
        upper = QRectF(box.left() + _TEXT_LEFT, box.center().y() - line, right - box.left() - _TEXT_LEFT, line)
        lower = upper.translated(0, line)
        used = self._right(painter, upper, face.time, Type.COLUMN, quiet)
        if face.mark:
            marked = upper.adjusted(0, 0, -used - (_GAP if used else 0), 0)
            used += self._right(painter, marked, face.mark, Type.OVER, Role.ACCENT) + _GAP
        self._left(painter, upper.adjusted(0, 0, -used - _GAP, 0), face.name, Type.H2, Role.TEXT)
        used = self._right(painter, lower, face.why, Type.OVER, face.tone)
        self._left(painter, lower.adjusted(0, 0, -used - _GAP, 0), face.place, Type.FAINT, Role.TEXT2)

    def _right(self, painter: QPainter, where: QRectF, text: str, step: Type, role: Role) -> float:
        painter.setFont(self._theme.font(step))
        painter.setPen(self._theme.colour(role))
        painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        return self._metric(step).horizontalAdvance(text)

    def _left(self, painter: QPainter, where: QRectF, text: str, step: Type, role: Role) -> None:
        painter.setFont(self._theme.font(step))
        painter.setPen(self._theme.colour(role))
        shown = self._metric(step).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _metric(self, step: Type) -> QFontMetricsF:
        if step not in self._metrics:
            self._metrics[step] = QFontMetricsF(self._theme.font(step))
        return self._metrics[step]
