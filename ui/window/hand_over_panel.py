"""Who is qualified and waits to be handed over, as a list over the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from calldesk.domain.ids import LeadId
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.palette_row import GAP, HEIGHT, SIDE, PaletteRow
from ui.kit.rows import ROW_ROLE, Column, RowsModel
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_WIDTH = 560
_TOP = 72
_MOST_ROWS = 9


@dataclass(frozen=True, slots=True)
class WaitingFace:
    """One qualified lead as its row shows it.

    Attributes:
        text, detail: Name and company.
        when: When it was qualified, short.
        by: Who qualified it.
        icon: Icon name.
    """

    lead_id: LeadId
    text: str
    detail: str
    when: str
    by: str
    icon: str = "handshake"


class HandOverPanel(Overlay):
    """Arrows walk, Enter or a click opens one to read, Esc closes.

    Signals:
        wanted: LeadId of the row that was opened.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("To hand over"))
        self._theme = theme
        self._model = RowsModel[WaitingFace]([Column("", _spoken, _told)], _lead_id)
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._empty = Label(
            theme, self.tr("Nothing waits. 9 puts a qualified lead here."), Type.BODY, Role.TEXT2
        ).wrapped()
        self._empty.setContentsMargins(SIDE, 10, SIDE, 8)
        self.view = self._list(theme)
        head = hbox(
            Icon(theme, "handshake", 16),
            Label(theme, self.tr("To hand over"), Type.H2),
            self._count,
            None,
            KeyCap(theme, "Esc"),
            Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3),
            spacing=10,
            margins=(SIDE, 12, SIDE, 10),
        )
        self.setLayout(vbox(head, hline(), self._empty, self.view, spacing=0, margins=(0, 0, 0, 6)))
        FixedSize(self, theme, width=_WIDTH)

    @property
    def rows(self) -> tuple[WaitingFace, ...]:
        """Who is listed."""
        return self._model.rows

    def show_waiting(self, waiting: Sequence[WaitingFace], total: int) -> None:
        """Opens it for these leads, the newest first.

        Args:
            waiting: The rows.
            total: How many wait in all; more than the rows where the list is cut.
        """
        self._model.set_rows(waiting)
        self._count.say(text.plural(total, self.tr("1 waits"), self.tr("{0} wait")) if waiting else "")
        self._empty.setVisible(not waiting)
        self.view.setVisible(bool(waiting))
        self.view.setFixedHeight(self._theme.px(HEIGHT) * min(_MOST_ROWS, len(waiting)))
        self.view.setCurrentIndex(self._model.index(0, 0))
        self.open_in_middle(self._theme.px(_TOP))
        if waiting:
            self.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setProperty("part", "list")
        view.setModel(self._model)
        view.setItemDelegate(_WaitingRow(theme, view))
        view.setAccessibleName(self.tr("Qualified leads that wait"))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        ThinBar(view)
        return view

    def _open(self, index: QModelIndex) -> None:
        face = index.data(ROW_ROLE)
        if isinstance(face, WaitingFace) and self.isVisible():  # some desktops activate on the click too
            self.close_panel()
            QTimer.singleShot(0, self, lambda: self.wanted.emit(face.lead_id))


class _WaitingRow(PaletteRow):
    """A palette line whose right edge tells when."""

    @override
    def _right(self, painter: QPainter, box: QRectF, entry: Any) -> float:
        font = self.theme.font(Type.COLUMN)
        wide = QFontMetricsF(font).horizontalAdvance(entry.when)
        where = QRectF(box.right() - SIDE - wide, box.top(), wide + 1, box.height())
        painter.setFont(font)
        painter.setPen(self.theme.colour(Role.TEXT2))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, entry.when)
        return where.left() - GAP


def _lead_id(face: WaitingFace) -> LeadId:
    return face.lead_id


def _spoken(face: WaitingFace) -> str:
    return ", ".join(part for part in (face.text, face.detail, face.when) if part)


def _told(face: WaitingFace) -> str:
    return f"{_spoken(face)}, {face.by}"
