"""A list over the window: arrows walk, Enter or a click takes one, Esc closes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label, Paragraph
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
_MOST_ROWS = 12
_FOOT, _AROUND_EMPTY = 6, 18


@dataclass(frozen=True, slots=True)
class ListFace:
    """One line.

    Attributes:
        key: What it stands for, unique in the list.
        text, detail: What it says; strangers' text, shown plain (R13).
        when: Its moment or number, short; at the right edge.
        more: What the tool tip adds.
        icon: Icon name.
    """

    key: int
    text: str
    detail: str
    when: str
    more: str = ""
    icon: str = "handshake"


@dataclass(frozen=True, slots=True)
class PanelWords:
    """What the panel itself says.

    Attributes:
        title: Its head.
        empty: What stands there when nothing is listed.
        one, many: How many wait: "1 waits", "{0} wait".
        listed: What a screen reader calls the list.
        icon: Beside the title.
        keys: A key and what it does, for each that the list has beside Enter and Esc.
        width: Of the panel, in pixels as designed.
    """

    title: str
    empty: str
    one: str
    many: str
    listed: str
    icon: str = "handshake"
    keys: tuple[tuple[str, str], ...] = ()
    width: int = _WIDTH


class ListPanel(Overlay):
    """Takes every key while it is open.

    Signals:
        wanted: The key of the line that was taken.
        unwanted: The key of the line on which Del was pressed.
    """

    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self, theme: Theme, window: QWidget, words: PanelWords) -> None:
        super().__init__(window, words.title)
        self._theme = theme
        self._words = words
        self._model = faces_model()
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._empty = QWidget()
        says = Paragraph(theme, words.empty, Type.BODY, Role.TEXT2)
        self._empty.setLayout(vbox(says, spacing=0, margins=(SIDE, _AROUND_EMPTY, SIDE, _AROUND_EMPTY - _FOOT)))
        self.view = self._list(theme)
        caps: list[QWidget] = []
        for key, does in (*words.keys, ("Esc", self.tr("closes"))):
            caps += [KeyCap(theme, key), Label(theme, does, Type.FAINT, Role.TEXT3)]
        title = (Icon(theme, words.icon, 16), Label(theme, words.title, Type.H2), self._count)
        head = hbox(*title, None, *caps, spacing=10, margins=(SIDE, 12, SIDE, 10))
        self._column = vbox(head, hline(), self._empty, self.view, spacing=0, margins=(0, 0, 0, _FOOT))
        self.setLayout(self._column)
        FixedSize(self, theme, width=words.width)

    @property
    def rows(self) -> tuple[ListFace, ...]:
        """What is listed."""
        return self._model.rows

    def show_rows(self, waiting: Sequence[ListFace], total: int, said: str = "") -> None:
        """Opens it for these lines.

        Args:
            waiting: The lines, in their order.
            total: How many there are in all; more than the lines where the list is cut.
            said: What stands beside the title; "" = how many there are.
        """
        self._model.set_rows(waiting)
        counted = said or text.plural(total, self._words.one, self._words.many)
        self._count.say(counted if waiting else "")
        self._empty.setVisible(not waiting)
        self.view.setVisible(bool(waiting))
        self.view.setFixedHeight(self._theme.px(HEIGHT) * min(_MOST_ROWS, len(waiting)))
        self.view.setCurrentIndex(self._model.index(0, 0))
        self.open_in_middle(self._theme.px(_TOP))
        if waiting:
            self.view.setFocus(Qt.FocusReason.PopupFocusReason)
        else:  # opened as high as the sentence were in a narrower panel
            self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def _list(self, theme: Theme) -> QListView:
        view = QListView()
        view.setProperty("part", "list")
        view.setModel(self._model)
        view.setItemDelegate(MomentRow(theme, view))
        view.setAccessibleName(self._words.listed)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.clicked.connect(self._open)
        view.activated.connect(self._open)
        ThinBar(view)
        return view

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        face = self.view.currentIndex().data(ROW_ROLE)
        if event.key() == Qt.Key.Key_Delete and isinstance(face, ListFace):
            self.unwanted.emit(face.key)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        face = index.data(ROW_ROLE)
        if isinstance(face, ListFace) and self.isVisible():  # some desktops activate on the click too
            self.close_panel()
            QTimer.singleShot(0, self, lambda: self.wanted.emit(face.key))


class MomentRow(PaletteRow):
    """A palette line with quiet words at its right edge, such as when."""

    @override
    def _right(self, painter: QPainter, box: QRectF, entry: Any) -> float:
        font = self.theme.font(Type.COLUMN)
        wide = QFontMetricsF(font).horizontalAdvance(entry.when)
        where = QRectF(box.right() - SIDE - wide, box.top(), wide + 1, box.height())
        painter.setFont(font)
        painter.setPen(self.theme.colour(Role.TEXT2))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, entry.when)
        return where.left() - GAP


def faces_model() -> RowsModel[ListFace]:
    """The rows of such a list, spoken as they are written."""
    return RowsModel[ListFace]([Column("", _spoken, _told)], _key)


def _key(face: ListFace) -> int:
    return face.key


def _spoken(face: ListFace) -> str:
    return ", ".join(part for part in (face.text, face.detail, face.when) if part)


def _told(face: ListFace) -> str:
    return ", ".join(part for part in (_spoken(face), face.more) if part)
