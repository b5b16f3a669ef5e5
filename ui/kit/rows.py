"""The only table model: frozen rows, and a difference applied so that selection and scroll follow the row's id."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

from ui.kit.labels import plain_tip

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """What a column shows of a row.

    Attributes:
        title: Its head.
        text: The words of a cell; also what a screen reader says.
        tip: The tooltip, as plain text.
        align: Where the words stand.
    """

    title: str
    text: Callable[[Row], str]
    tip: Callable[[Row], str] | None = None
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind, in the order of the query; it never sorts and never reads."""

    def __init__(self, columns: Sequence[Column[Row]], key: Callable[[Row], Hashable]) -> None:
        super().__init__()
        self._columns = tuple(columns)
        self._key = key
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def row_of(self, key: Hashable) -> int:
        """Where the row with this id stands; -1 when it is not here."""
        return next((at for at, row in enumerate(self._rows) if self._key(row) == key), -1)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows; ids must be unique. What stays keeps its selection and its persistent indexes."""
        wanted = {self._key(row): row for row in rows}
        self._remove_missing(wanted)
        known = {self._key(row) for row in self._rows}
        self._append([row for key, row in wanted.items() if key not in known])
        self._reorder(list(wanted))
        self._replace(list(wanted.values()))

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tip is not None:
            return plain_tip(column.tip(row))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return column.align | Qt.AlignmentFlag.AlignVCenter
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._columns[section].title
        return None

    def _remove_missing(self, wanted: dict[Hashable, Row]) -> None:
        gone = [at for at, row in enumerate(self._rows) if self._key(row) not in wanted]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _append(self, new: list[Row]) -> None:
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows.extend(new)
            self.endInsertRows()

    def _reorder(self, keys: list[Hashable]) -> None:
        """One layout change for any number of moves: beginMoveRows costs 23 s for 500 moves in 100,000 rows."""
        if [self._key(row) for row in self._rows] == keys:
            return
        place = {key: at for at, key in enumerate(keys)}
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        moved = [self.index(place[self._key(self._rows[one.row()])], one.column()) for one in before]
        self._rows.sort(key=lambda row: place[self._key(row)])
        self.changePersistentIndexList(before, moved)
        self.layoutChanged.emit()

    def _replace(self, rows: list[Row]) -> None:
        changed = [at for at, (old, new) in enumerate(zip(self._rows, rows, strict=True)) if old != new]
        self._rows = rows
        for first, last in _runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def show_in_place(view: QAbstractItemView, model: RowsModel[Row], rows: Sequence[Row]) -> None:
    """Shows rows so that the topmost visible one stays where the eye left it."""
    if not model.rowCount():
        model.set_rows(rows)
        return
    bar = view.verticalScrollBar()
    at_top = bar.value() == bar.minimum()
    first = view.indexAt(view.viewport().rect().topLeft())
    top = QPersistentModelIndex(first)
    before = view.visualRect(first).top()
    model.set_rows(rows)
    if at_top or not top.isValid():
        return
    view.doItemsLayout()
    after = view.visualRect(model.index(top.row(), 0)).top()
    bar.setValue(bar.value() + after - before)


def _runs(places: list[int]) -> list[tuple[int, int]]:
    """Ascending places as first and last of each run without a gap."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
