"""Columns by the hour of the day, each with its value over it and a tick at what is usual."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from typing_extensions import override

from ui.charts.cells import ChartCell
from ui.charts.chart import Chart
from ui.charts.ink import CENTER, PAST_PERCENT, Ink
from ui.charts.table import Head, Side, Table, table
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_FOOT, _HEAD, _GAP = 18, 17, 0.18


@dataclass(frozen=True, slots=True)
class HourBar:
    """One hour.

    Attributes:
        hour: 0 .. 23.
        value: None = it has not come yet.
        usual: The mean of before; None = there is none.
        is_present: It is not over yet, so it has its full colour.
    """

    hour: int
    value: int | None
    usual: float | None
    is_present: bool = False


class HourBars(Chart):
    """One series; two of them under each other share their hours."""

    def __init__(self, theme: Theme, name: str, role: Role, heads: tuple[str, str, str]) -> None:
        """Takes the words over the table: hour, value, usual."""
        super().__init__(theme, name, 104)
        self._role = role
        self._heads = heads
        self._bars: tuple[HourBar, ...] = ()
        self.setMouseTracking(True)

    def show_bars(self, bars: Sequence[HourBar]) -> None:
        """Other columns in place."""
        self._bars = tuple(bars)
        self.changed(self._bars)

    @property
    @override
    def table(self) -> Table:
        heads = (Head(self._heads[0], Side.LEFT), Head(self._heads[1]), Head(self._heads[2]))
        rows = ((f"{bar.hour:02d}", _value(bar), _usual(bar)) for bar in self._bars)
        return table(heads, *rows)

    @property
    @override
    def cells(self) -> tuple[ChartCell, ...]:
        return tuple(
            ChartCell(bar.hour, f"{bar.hour:02d}:00", self._told(bar), column=at)
            for at, bar in enumerate(self._bars)
            if bar.value is not None
        )

    @override
    def draw(self, ink: Ink, room: QRectF) -> None:
        base = room.height() - ink.px(_FOOT)
        ink.line(QRectF(0, base, room.width(), 1), Role.BORDER2)
        most = max([float(bar.value or 0) for bar in self._bars] + [bar.usual or 0.0 for bar in self._bars] + [1.0])
        slot = room.width() / max(1, len(self._bars))
        for at, bar in enumerate(self._bars):
            self.place(bar.hour, QRectF(at * slot, 0, slot, room.height()))
            self._draw_bar(ink, QRectF(at * slot, ink.px(_HEAD), slot, base - ink.px(_HEAD)), bar, most)

    def _draw_bar(self, ink: Ink, box: QRectF, bar: HourBar, most: float) -> None:
        foot = QRectF(box.left(), box.bottom() + 2, box.width(), ink.px(_FOOT) - 2)
        strong = Type.OVER if bar.is_present else Type.AXIS
        ink.words(foot, f"{bar.hour:02d}", strong, Role.TEXT if bar.is_present else Role.TEXT3, CENTER)
        inner = box.adjusted(box.width() * _GAP / 2, 0, -box.width() * _GAP / 2, 0)
        high = 0.0
        if bar.value:
            high = max(2.0, inner.height() * bar.value / most)
            colour = ink.tone(self._role, 100 if bar.is_present else PAST_PERCENT)
            ink.bar(QRectF(inner.left(), inner.bottom() - high, inner.width(), high), colour, 3)
        usual = inner.height() * bar.usual / most if bar.usual else 0.0
        if bar.usual:
            ink.line(QRectF(inner.left(), inner.bottom() - usual - 0.75, inner.width(), 1.5), Role.TEXT2)
        if bar.value:
            top = max(high, usual if abs(usual - high) < ink.px(_HEAD) else 0.0)
            value = text.number(bar.value)
            wide = max(box.width(), ink.width(value, Type.OVER) + 1)
            left = left_within(box.center().x(), wide, float(self.width()))
            over = QRectF(left, inner.bottom() - top - ink.px(_HEAD), wide, ink.px(_HEAD))
            ink.words(over, value, Type.OVER, Role.TEXT, CENTER)

    @override
    def tip_at(self, x: float, _y: float) -> str:
        if not self._bars:
            return ""
        return self._told(self._bars[min(int(x * len(self._bars) / max(1, self.width())), len(self._bars) - 1)])

    def _told(self, bar: HourBar) -> str:
        parts = (f"{bar.hour:02d}:00", f"{self._heads[1]} {_value(bar)}", f"{self._heads[2]} {_usual(bar)}")
        return ", ".join(parts)


def left_within(middle: float, wide: float, room: float) -> float:
    """Where something so wide begins that stands about a middle, and never beyond an edge of its room; in pixels."""
    return max(0.0, min(middle - wide / 2, room - wide))


def _value(bar: HourBar) -> str:
    return text.MINUS if bar.value is None else text.number(bar.value)


def _usual(bar: HourBar) -> str:
    return text.MINUS if bar.usual is None else text.points(bar.usual)
