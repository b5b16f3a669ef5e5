"""One bar of all parts, always over its table of counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from typing_extensions import override

from ui.charts.cells import ChartCell
from ui.charts.chart import Chart
from ui.charts.ink import RIGHT, Ink, as_widest
from ui.charts.table import Head, Side, Table, table
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_BAR, _UNDER, _ROW, _SWATCH = 14, 10, 17, 8
_COLUMNS, _BETWEEN = 3, 14
_AFTER_SWATCH, _BEFORE_VALUE = 5, 6
_Line = tuple[str, str, QColor | None]
"""A name, its value, and the colour of what it counts."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its colour is a role at so many per cent, `key` what it is."""

    name: str
    count: int
    role: Role
    percent: int
    key: str = ""


class StackBar(Chart):
    """Parts in their order; under them names and counts in columns, read downwards, and a few more lines."""

    def __init__(self, theme: Theme, name: str, heads: tuple[str, str]) -> None:
        """Takes the words over the table: part, count."""
        super().__init__(theme, name, 104)
        self._heads = heads
        self._parts: tuple[Part, ...] = ()
        self._more: tuple[tuple[str, str], ...] = ()
        self.setMouseTracking(True)

    def show_parts(self, parts: Sequence[Part], more: Sequence[tuple[str, str]]) -> None:
        """Other parts in place, with lines that stand at the end of the counts: a name and its value."""
        self._parts, self._more = tuple(parts), tuple(more)
        self.changed(self._parts, self._more)

    @property
    @override
    def table(self) -> Table:
        heads = (Head(self._heads[0], Side.LEFT), Head(self._heads[1]))
        counted = ((part.name, text.number(part.count)) for part in self._parts)
        return table(heads, *counted, *self._more)

    @property
    @override
    def cells(self) -> tuple[ChartCell, ...]:
        down = self._down
        return tuple(
            ChartCell(part.key, part.name, f"{part.name}: {text.number(part.count)}", at % down, at // down)
            for at, part in enumerate(self._parts)
        )

    @property
    def _down(self) -> int:
        """Lines under each other in a column."""
        return max(1, -(-(len(self._parts) + len(self._more)) // _COLUMNS))

    @override
    def tip_at(self, _x: float, _y: float) -> str:
        return "\n".join(f"{part.name}: {text.number(part.count)}" for part in self._parts)

    @override
    def draw(self, ink: Ink, room: QRectF) -> None:
        total = sum(part.count for part in self._parts)
        left = 0.0
        for part in self._parts:
            wide = room.width() * part.count / max(1, total)
            ink.bar(QRectF(left, 0, max(1.0, wide - 1.5), ink.px(_BAR)), ink.tone(part.role, part.percent))
            left += wide
        lines: list[_Line] = [
            (part.name, text.number(part.count), ink.tone(part.role, part.percent)) for part in self._parts
        ]
        lines += [(name, value, None) for name, value in self._more]
        down = self._down
        between = ink.px(_BETWEEN)
        columns = [lines[at * down : (at + 1) * down] for at in range(_COLUMNS)]
        wanted = [max((_wanted(ink, line) for line in column), default=0.0) for column in columns]
        widths = column_widths(wanted, room.width() - (_COLUMNS - 1) * between)
        high = min(float(ink.px(_ROW)), (room.height() - ink.px(_BAR) - ink.px(_UNDER)) / down)
        for at, line in enumerate(lines):
            top = ink.px(_BAR) + ink.px(_UNDER) + at % down * high
            column = at // down
            box = QRectF(sum(widths[:column]) + column * between, top, widths[column], high)
            self._draw_line(ink, box, line)
            if at < len(self._parts):
                self.place(self._parts[at].key, box.adjusted(-3, 0, 3, 0))

    def _draw_line(self, ink: Ink, box: QRectF, line: _Line) -> None:
        name, value, colour = line
        side = ink.px(_SWATCH)
        ink.words(box, value, Type.OVER, Role.TEXT, RIGHT)
        room = box.adjusted(0, 0, -ink.width(value, Type.OVER) - _BEFORE_VALUE, 0)
        if colour is None:
            ink.words(room, name, Type.AXIS, Role.TEXT2)
            return
        ink.bar(QRectF(box.left(), box.center().y() - side / 2, side, side), colour)
        ink.name(room.adjusted(side + _AFTER_SWATCH, 0, 0, 0), name, Type.AXIS, Role.TEXT2)


def _wanted(ink: Ink, line: _Line) -> float:
    name, value, colour = line
    swatch = ink.px(_SWATCH) + _AFTER_SWATCH if colour is not None else 0
    return swatch + ink.width(name, Type.AXIS) + _BEFORE_VALUE + ink.width(as_widest(value), Type.OVER) + 1


def column_widths(wanted: Sequence[float], room: float) -> list[float]:
    """How columns share a room, both in pixels: each has what it wants, and where that is too much the widest give way.

    What is left over is shared out, so that together they fill the room.
    """
    given, left = [0.0] * len(wanted), room
    ascending = sorted(range(len(wanted)), key=lambda at: wanted[at])
    for done, at in enumerate(ascending):
        given[at] = min(wanted[at], left / (len(wanted) - done))
        left -= given[at]
    return [one + left / len(wanted) for one in given]
