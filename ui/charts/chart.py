"""What every chart is: a picture of plain numbers that can hold the focus, with its table behind it."""

from abc import abstractmethod
from collections.abc import Hashable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.charts.cells import ARROWS, ChartCell, next_cell
from ui.charts.ink import Ink
from ui.charts.table import Table
from ui.kit.labels import plain_tip
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_MOST_SPOKEN = 600


class Chart(QWidget):
    """Paints by the theme; arrow keys walk its cells, Enter opens the chosen one, or shows the table behind it.

    Signals:
        table_wanted: Enter was pressed, and no cell is chosen.
        cell_wanted: ChartCell that is to be opened.
    """

    table_wanted = Signal()
    cell_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, height: int) -> None:
        """Fixes nothing but the least height, in pixels as designed."""
        super().__init__()
        self._theme = theme
        self._height = height
        self._name = name
        self._nothing = ""
        self._numbers: tuple[object, ...] | None = None
        self._chosen: ChartCell | None = None
        self._boxes: dict[Hashable, QRectF] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def name(self) -> str:
        """What it shows, in a few words; also the name of its files."""
        return self._name

    @property
    @abstractmethod
    def table(self) -> Table:
        """Its numbers."""

    @property
    def nothing(self) -> str:
        """What stands in its place while there is nothing to show; "" = it shows what it has."""
        return self._nothing

    @property
    def cells(self) -> tuple[ChartCell, ...]:
        """Those that can be opened, in the order in which they are read."""
        return ()

    def place(self, key: Hashable, box: QRectF) -> None:
        """Where a cell was painted."""
        self._boxes[key] = box

    @abstractmethod
    def draw(self, ink: Ink, room: QRectF) -> None:
        """Paints it into this room."""

    def say_nothing(self, words: str) -> None:
        """Says this in its place, and in that of its table's lines; "" = it shows what it has."""
        if words != self._nothing:
            self._nothing = words
            self._renew()

    def changed(self, *numbers: object) -> None:
        """These are its numbers now: a screen reader hears them, the picture follows in place.

        Nothing is done where they are as before: a live board is read twice a second.
        """
        if numbers != self._numbers:
            self._numbers = numbers
            self._renew()

    def _renew(self) -> None:
        key = self._chosen.key if self._chosen is not None else None
        self._choose(next((cell for cell in self.cells if cell.key == key), None))

    def _choose(self, cell: ChartCell | None) -> None:
        self._chosen = None if self._nothing else cell
        told = self._nothing or (self._chosen.words if self._chosen is not None else self.table.spoken)
        self.setAccessibleName(f"{self._name}: {told[:_MOST_SPOKEN]}")
        self.update()

    def tip_at(self, _x: float, _y: float) -> str:
        """What the place under the pointer means; "" = nothing more than it shows."""
        return ""

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(self._height))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(self._height))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif step is not None and self.cells:
            self._choose(next_cell(self.cells, self._chosen, step))
        elif event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self._choose(None)
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._chosen is None:
            self.table_wanted.emit()
        else:
            self.cell_wanted.emit(self._chosen)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hit = next((key for key, box in self._boxes.items() if box.contains(event.position())), None)
        cell = next((cell for cell in self.cells if cell.key == hit), None) if hit is not None else None
        if cell is not None and event.button() is Qt.MouseButton.LeftButton:
            self._choose(cell)
            self._open()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.setToolTip(plain_tip(self.tip_at(event.position().x(), event.position().y())))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = Ink(painter, self._theme)
        room = QRectF(self.rect())
        if self._nothing:
            ink.nothing(room, self._nothing)
        else:
            self._boxes.clear()
            self.draw(ink, room)
        if self.hasFocus():
            ink.frame(room, Role.ACCENT, 1.0, 7.0)
            box = self._boxes.get(self._chosen.key) if self._chosen is not None else None
            if box is not None:
                ink.frame(box, Role.ACCENT, 2.0, 4.0)
        painter.end()
