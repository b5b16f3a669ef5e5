"""What happened so far: events, dials and notes, newest first."""

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.labels import KeyCap, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.rows import ROW_ROLE, Column, RowsModel
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role
from ui.lead_card.faces import HappeningFace, LeadFace

_ROW_HEIGHT = 45
_DOT = 28
_TEXT_LEFT = 39
_GAP = 8
_LINE = 17

Placed = tuple[int, HappeningFace]
"""A happening with its place, which is its id."""


class TimelineView(QListView):
    """Rows of the timeline; one model may feed two of them."""

    def __init__(self, theme: Theme, model: RowsModel[Placed]) -> None:
        super().__init__()
        self.setProperty("part", "list")
        self.setModel(model)
        self.setItemDelegate(_Happening(theme, self))
        self.setUniformItemSizes(True)
        theme.changed.connect(self.doItemsLayout)
        self.setAccessibleName(self.tr("Timeline"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        ThinBar(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


class TimelineCard(QFrame):
    """The timeline as a card of its own."""

    def __init__(self, theme: Theme, model: RowsModel[Placed]) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self.view = TimelineView(theme, model)
        head = hbox(Label(theme, self.tr("Timeline"), Type.H2), None, self._count, KeyCap(theme, "L"))
        self.setLayout(vbox(head, self.view, spacing=12, margins=(20, 16, 20, 12)))

    def show_face(self, face: LeadFace) -> None:
        """Shows how many there are in all."""
        self._count.say(self.tr("All {0}").format(face.timeline_total))


def timeline_model() -> RowsModel[Placed]:
    """An empty timeline."""
    return RowsModel[Placed]([Column("", _spoken, _tip)], _place)


class _Happening(QStyledItemDelegate):
    """Icon, what, detail and when; only the detail and a long name may be cut."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, round(_ROW_HEIGHT * self._theme.zoom))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Any = option  # the stubs leave out the fields that QStyleOption shares with its heirs
        face: HappeningFace = index.data(ROW_ROLE)[1]
        box = QRectF(shown.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._dot(painter, box, face.icon)
        line = _LINE * self._theme.zoom
        upper = QRectF(box.left() + _TEXT_LEFT, box.top() - 1, box.width() - _TEXT_LEFT - 2, line + 1)
        used = self._write(painter, upper, face.when, Type.COLUMN, Role.TEXT3, right=True)
        self._write(painter, upper.adjusted(0, 0, -used - _GAP, 0), face.head, Type.BODY_MEDIUM, Role.TEXT)
        self._write(painter, upper.translated(0, line), face.detail, Type.FAINT, Role.TEXT3)
        painter.restore()

    def _dot(self, painter: QPainter, box: QRectF, name: str) -> None:
        painter.setPen(self._theme.colour(Role.BORDER))
        painter.setBrush(self._theme.colour(Role.RAISED))
        painter.drawEllipse(QRectF(box.left() + 0.5, box.top() + 1.5, _DOT - 1, _DOT - 1))
        device = painter.device()
        icon = self._theme.icon(name, 14, Role.TEXT2, device.devicePixelRatio())
        painter.drawPixmap(int(box.left()) + 7, int(box.top()) + 8, icon)

    def _write(
        self, painter: QPainter, where: QRectF, words: str, step: Type, role: Role, *, right: bool = False
    ) -> float:
        font = self._theme.font(step)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = words if right else metrics.elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)


def _place(placed: Placed) -> int:
    return placed[0]


def _spoken(placed: Placed) -> str:
    face = placed[1]
    return ", ".join(part for part in (face.head, face.detail, face.when) if part)


def _tip(placed: Placed) -> str:
    face = placed[1]
    return f"{face.head}\n{face.detail}" if face.detail else face.head
