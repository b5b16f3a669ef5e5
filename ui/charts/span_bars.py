"""Waiting times as half and nine of ten: a thick bar to the one, a thin line to the other, and what was promised."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from typing_extensions import override

from ui.charts.chart import Chart
from ui.charts.ink import CENTER, RIGHT, Ink
from ui.charts.table import Head, Side, Table, table
from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_NAME, _VALUE, _ROW, _FOOT = 96, 104, 22, 18


@dataclass(frozen=True, slots=True)
class SpanFace:
    """One row.

    Attributes:
        half, most: Seconds; None = there is nothing to measure.
        words: Both as they are written.
        role: Of bar and words where they are told good or bad; else ACCENT.
        strong: It is the sum of those above.
    """

    name: str
    half: float | None
    most: float | None
    words: tuple[str, str]
    role: Role = Role.ACCENT
    strong: bool = False


class SpanBars(Chart):
    """Rows on one scale, with a dashed line at the promise."""

    def __init__(self, theme: Theme, name: str, heads: tuple[str, str, str]) -> None:
        """Takes the words over the table: what, half, nine of ten."""
        super().__init__(theme, name, 86)
        self._heads = heads
        self._rows: tuple[SpanFace, ...] = ()
        self._promise: tuple[float, str] = (0.0, "")

    def show_rows(self, rows: Sequence[SpanFace], promise: tuple[float, str]) -> None:
        """Other rows in place; `promise` is its seconds and its name."""
        self._rows, self._promise = tuple(rows), promise
        self.changed(self._rows, promise)

    @property
    @override
    def table(self) -> Table:
        heads = (Head(self._heads[0], Side.LEFT), Head(self._heads[1]), Head(self._heads[2]))
        return table(heads, *((row.name, *row.words) for row in self._rows))

    @override
    def draw(self, ink: Ink, room: QRectF) -> None:
        left, right = float(ink.px(_NAME)), room.width() - ink.px(_VALUE)
        most = max([row.most or 0.0 for row in self._rows] + [2 * self._promise[0], 1.0])
        scale = (right - left) / most
        high = min(float(ink.px(_ROW)), (room.height() - ink.px(_FOOT)) / max(1, len(self._rows)))
        for at, row in enumerate(self._rows):
            top, middle = at * high, at * high + high / 2
            role = Role.TEXT if row.strong else Role.TEXT2
            ink.words(QRectF(0, top, left, high), row.name, Type.STRONG if row.strong else Type.BODY, role)
            told = row.role if row.role in {Role.BAD, Role.OK} else Role.TEXT if row.half is not None else Role.TEXT3
            value = " / ".join(row.words)
            ink.words(QRectF(right, top, room.width() - right, high), value, Type.CELL, told, RIGHT)
            if row.half is None or row.most is None:
                continue
            colour = ink.tone(row.role)
            ink.bar(QRectF(left, middle - 0.75, max(2.0, row.most * scale), 1.5), colour)
            ink.bar(QRectF(left + row.most * scale - 1, middle - 5, 2, 10), colour)
            ink.bar(QRectF(left, middle - 3.5, max(2.0, row.half * scale), 7), colour)
        if self._promise[1]:
            x, foot = left + self._promise[0] * scale, high * len(self._rows)
            ink.dashes(x, 0, foot)
            box = QRectF(x - 80, foot, 160, ink.px(_FOOT))
            ink.words(box, self._promise[1], Type.AXIS, Role.TEXT2, CENTER)
