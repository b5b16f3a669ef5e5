"""Columns side by side, each with its value written over it: so many, and so many of them (mock/TOKENS.md, charts)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_HEIGHT = 132
_FOOT, _HEAD = 20, 18
_PAST = 0.6
_MOST_WIDE = 20


@dataclass(frozen=True, slots=True)
class Bar:
    """One place of the axis.

    Attributes:
        name: Under the axis.
        many: The tall column, >= 0.
        part: The column beside it, of those that count more; 0 .. `many`.
        is_present: It is not over yet, so it has its full colour.
    """

    name: str
    many: int
    part: int
    is_present: bool = False


class BarChart(QWidget):
    """Two series on one base line; Enter shows the table behind it, a click the records of one place.

    Signals:
        table_wanted: Enter was pressed.
        bar_wanted: The place that was clicked, from 0.
    """

    table_wanted = Signal()
    bar_wanted = Signal(int)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        theme.changed.connect(self.update)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        FixedSize(self, theme, height=_HEIGHT)

    def show_bars(self, bars: Sequence[Bar], spoken: str) -> None:
        """Other columns in place; `spoken` is what a screen reader says of them."""
        self._bars = tuple(bars)
        self.setAccessibleName(spoken)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.table_wanted.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._bars:
            at = int(event.position().x() * len(self._bars) / max(1, self.width()))
            self.bar_wanted.emit(min(max(at, 0), len(self._bars) - 1))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = self.height() - self._theme.px(_FOOT)
        painter.fillRect(QRectF(0, base, self.width(), 1), self._theme.colour(Role.BORDER2))
        most = max((bar.many for bar in self._bars), default=0)
        for at, bar in enumerate(self._bars):
            self._paint_bar(painter, at, bar, (base, most))
        if self.hasFocus():
            painter.setPen(self._theme.colour(Role.ACCENT))
            painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1), 7, 7)
        painter.end()

    def _paint_bar(self, painter: QPainter, at: int, bar: Bar, scale: tuple[int, int]) -> None:
        base, most = scale
        slot = self.width() / len(self._bars)
        left, middle = at * slot, at * slot + slot / 2
        foot = QRectF(left, base + 2, slot, self.height() - base - 2)
        self._write(painter, foot, bar.name, Role.TEXT if bar.is_present else Role.TEXT3)
        wide = min(slot * 0.32, self._theme.px(_MOST_WIDE))
        room = base - self._theme.px(_HEAD)
        columns = ((bar.many, Role.ACCENT, middle - wide - 1), (bar.part, Role.OK, middle + 1))
        for value, role, x in columns:
            if value:
                high = max(2.0, room * value / most)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._tone(role, is_present=bar.is_present))
                painter.drawRoundedRect(QRectF(x, base - high, wide, high), 2, 2)
                over = QRectF(x - wide, base - high - self._theme.px(_HEAD), 3 * wide, self._theme.px(_HEAD))
                self._write(painter, over, str(value), Role.TEXT2)

    def _tone(self, role: Role, *, is_present: bool) -> QColor:
        """The past is mixed with the ground."""
        tone, ground = self._theme.colour(role), self._theme.colour(Role.SURFACE)
        if is_present:
            return tone
        pairs = ((tone.red(), ground.red()), (tone.green(), ground.green()), (tone.blue(), ground.blue()))
        red, green, blue = (round(_PAST * of + (1 - _PAST) * under) for of, under in pairs)
        return QColor(red, green, blue)

    def _write(self, painter: QPainter, box: QRectF, words: str, role: Role) -> None:
        painter.setFont(self._theme.font(Type.AXIS))
        painter.setPen(self._theme.colour(role))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
