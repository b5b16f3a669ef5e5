"""A table of numbers as it stands on a board: quiet heads, thin lines, small columns in a cell; arrows walk it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from ui.charts.ink import LEFT, RIGHT, Ink, as_widest
from ui.charts.table import Cell, Head, Line, Side, Table
from ui.kit.fonts import Type
from ui.kit.rows import ROW_ROLE, Column, RowsModel
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

ROW, HEAD = 29, 24
BETWEEN, _LEAST_BETWEEN, _SPARK = 14, 5, 80
_TALLEST_SPARK = 17


class NumberTable(QTableView):
    """Shows one table at a time, in place.

    Signals:
        wanted: The key of the line on which Enter was pressed, or which was clicked.
    """

    wanted = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._nothing = ""
        self._heads: tuple[Head, ...] = ()
        self._fitted: tuple[object, ...] = ()
        self._model: RowsModel[Line] | None = None
        self.setProperty("part", "list")
        self.setAccessibleName(name)
        self.setItemDelegate(_NumberPainter(theme, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)  # Qt's own is of the font before, while a look is put on
        self.setHorizontalHeader(_Heads(theme, self))
        self.horizontalHeader().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ThinBar(self)
        self.activated.connect(self._take)
        self.clicked.connect(self._take)
        theme.changed.connect(self._fit)

    @property
    def heads(self) -> tuple[Head, ...]:
        """The heads of the columns."""
        return self._heads

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._model.rows if self._model is not None else ()

    @property
    def table(self) -> Table:
        """What is shown, with its heads."""
        return Table(self._heads, self.lines)

    def show_table(self, table: Table, nothing: str = "") -> None:
        """Other lines in place; the cursor follows its line. Where there are none, this sentence stands there."""
        if table.heads != self._heads or self._model is None:
            self._heads = table.heads
            self._model = RowsModel[Line]([_column(at, head) for at, head in enumerate(table.heads)], _key)
            self.setModel(self._model)
        self._model.set_rows(table.lines)
        self._say_nothing("" if table.lines else nothing)
        self._fit()

    def _say_nothing(self, words: str) -> None:
        if words != self._nothing:
            self._nothing = words
            self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
            self.viewport().update()

    def _take(self, index: QModelIndex) -> None:
        line = index.data(ROW_ROLE)
        if isinstance(line, Line):
            self.wanted.emit(line.key)

    def _fit(self) -> None:
        px, lines = self._theme.px, self.lines
        wide = [_width(self._theme, head, [line.cells[at] for line in lines]) for at, head in enumerate(self._heads)]
        room = (self.viewport().width() - sum(wide)) // max(1, len(wide) - 1)
        between = max(px(_LEAST_BETWEEN), min(px(BETWEEN), room))
        fitted = (self._heads, wide, between, px(ROW), len(lines))
        if fitted == self._fitted:  # else every reading would lay out and paint the whole of it
            return
        self._fitted = fitted
        header = self.horizontalHeader()
        header.setFixedHeight(px(HEAD))
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        for at, width in enumerate(wide):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch if at == 0 else QHeaderView.ResizeMode.Fixed)
            if at:
                self.setColumnWidth(at, width + between)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._nothing:
            painter = QPainter(self.viewport())
            Ink(painter, self._theme).nothing(QRectF(self.viewport().rect()), self._nothing)
            painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(HEAD) + self._theme.px(ROW) * max(1, len(self.lines)) + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(HEAD) + self._theme.px(ROW))


class _Heads(QHeaderView):
    """Quiet heads; the one that the lines are sorted by is strong."""

    def __init__(self, theme: Theme, table: NumberTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._table = table
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        head = self._table.heads[logicalIndex]
        ink = Ink(painter, self._theme)
        align = LEFT if head.side is Side.LEFT else RIGHT
        ink.words(QRectF(rect), head.text, Type.OVER if head.strong else Type.AXIS, _HEAD_ROLES[head.strong], align)


_HEAD_ROLES = {True: Role.TEXT, False: Role.TEXT2}


class _NumberPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: NumberTable) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(ROW_ROLE)
        if not isinstance(line, Line):
            return
        painter.save()
        ink = Ink(painter, self._theme)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen and self._view.hasFocus():
            painter.fillRect(box, self._theme.colour(Role.ACCENT_SOFT))
        edge = Role.BORDER2 if line.is_sum else Role.BORDER
        ink.line(QRectF(box.left(), box.top(), box.width(), 1), edge)
        at = index.column()
        cell = line.cells[at]
        if cell.spark:
            _draw_spark(ink, box, cell.spark)
        else:
            self._draw_cell(ink, box, cell, left=at == 0, strong=cell.strong or line.is_sum)
        painter.restore()

    def _draw_cell(self, ink: Ink, box: QRectF, cell: Cell, *, left: bool, strong: bool) -> None:
        step = Type.STRONG if strong else Type.CELL
        if left:
            ink.name(box.adjusted(0, 0, -6, 0), cell.text, step, cell.role)
            return
        ink.words(box, cell.text, step, cell.role, RIGHT)
        if cell.before:
            room = box.adjusted(0, 0, -ink.width(cell.text, step) - 6, 0)
            ink.words(room, cell.before, Type.AXIS, Role.TEXT3, RIGHT)


def _draw_spark(ink: Ink, box: QRectF, values: Sequence[int]) -> None:
    """Small columns without a scale of their own: the last is the present, a day without any is a thin line."""
    wide, tall = ink.px(_SPARK), ink.px(_TALLEST_SPARK)
    slot, most = wide / len(values), max([*values, 1])
    foot = box.bottom() - (box.height() - tall) / 2
    for at, value in enumerate(values):
        high = max(1.0, tall * value / most)
        last = at == len(values) - 1
        colour = ink.tone(Role.ACCENT) if last and value else ink.tone(Role.TEXT3, 62 if value else 44)
        ink.bar(QRectF(box.right() - wide + at * slot, foot - high, slot - 2.5, high), colour, 1)


def _width(theme: Theme, head: Head, cells: Sequence[Cell]) -> int:
    """As wide as the widest of head and cells."""
    wide = [theme.width(head.text, Type.OVER)]
    for cell in cells:
        if cell.spark:
            wide.append(float(theme.px(_SPARK)))
        else:
            before = theme.width(as_widest(cell.before), Type.OVER) + 6 if cell.before else 0.0
            wide.append(theme.width(as_widest(cell.text), Type.STRONG) + before)
    return round(max(wide) + 1)


def _column(at: int, head: Head) -> Column[Line]:
    def words(line: Line) -> str:
        return line.cells[at].text

    def tip(line: Line) -> str:
        return "\n".join(part for part in (words(line) if at == 0 else "", line.tip) if part)

    return Column(head.text, words, tip, LEFT if head.side is Side.LEFT else RIGHT)


def _key(line: Line) -> int:
    return line.key
