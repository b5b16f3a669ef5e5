"""A heat map of the week: a share in each cell, by weekday and hour."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from typing_extensions import override

from calldesk.domain.board import SMALL_SAMPLE, share_percent
from ui.charts.cells import ChartCell
from ui.charts.chart import Chart
from ui.charts.ink import CENTER, Ink
from ui.charts.table import Head, Side, Table, table
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_DAY_WIDTH, _HEAD = 34, 20
_WEAKEST, _STRONGEST = 4, 48
"""Per cent of accent over the surface (mock/TOKENS.md, charts)."""
_STRONG_SHARE = 0.66
MOST_HOURS = 12


@dataclass(frozen=True, slots=True)
class HeatFace:
    """One cell: `part` of `whole`, in this row and column."""

    row: int
    hour: int
    part: int
    whole: int


class HeatMap(Chart):
    """Rows by name, columns by hour; the hour of now is framed."""

    def __init__(self, theme: Theme, name: str, words: tuple[str, str]) -> None:
        """Takes the head of the hours in the table, and "{0} of {1}"."""
        super().__init__(theme, name, 190)
        self._words = words
        self._cells: dict[tuple[int, int], HeatFace] = {}
        self._rows: tuple[tuple[int, str], ...] = ()
        self._hours: tuple[int, ...] = ()
        self._present = (-1, -1)
        self.setMouseTracking(True)

    def show_cells(self, cells: Sequence[HeatFace], rows: Sequence[tuple[int, str]], present: tuple[int, int]) -> None:
        """Other cells in place.

        Args:
            cells: Those in which anything was counted.
            rows: Row and its name, from the top.
            present: Row and hour of now.
        """
        self._cells = {(cell.row, cell.hour): cell for cell in cells}
        self._rows = tuple(rows)
        self._hours = _busiest(cells)
        self._present = present
        self.changed(self._cells, self._rows, present)

    @property
    @override
    def table(self) -> Table:
        heads = (Head(self._words[0], Side.LEFT), *(Head(name) for _, name in self._rows))
        rows = ((f"{hour:02d}", *(self._told(row, hour) for row, _ in self._rows)) for hour in self._hours)
        return table(heads, *rows)

    @property
    @override
    def cells(self) -> tuple[ChartCell, ...]:
        places = (
            (down, name, across, self._cells.get((row, hour)))
            for down, (row, name) in enumerate(self._rows)
            for across, hour in enumerate(self._hours)
        )
        return tuple(
            ChartCell((cell.row, cell.hour), f"{name} {cell.hour:02d}", self._said(name, cell), down, across)
            for down, name, across, cell in places
            if cell is not None and cell.whole
        )

    def _said(self, name: str, cell: HeatFace) -> str:
        return f"{name} {cell.hour:02d}: {self._words[1].format(cell.part, cell.whole)}"

    @override
    def draw(self, ink: Ink, room: QRectF) -> None:
        left, top = ink.px(_DAY_WIDTH), ink.px(_HEAD)
        wide = (room.width() - left) / max(1, len(self._hours))
        high = (room.height() - top) / max(1, len(self._rows))
        shares = [cell.part / cell.whole for cell in self._cells.values() if cell.whole >= SMALL_SAMPLE]
        most = max(shares, default=1.0) or 1.0
        for at, hour in enumerate(self._hours):
            now = hour == self._present[1]
            box = QRectF(left + at * wide, 0, wide, top - 4)
            ink.words(box, f"{hour:02d}", Type.OVER if now else Type.AXIS, Role.TEXT if now else Role.TEXT3, CENTER)
        for down, (row, name) in enumerate(self._rows):
            now = row == self._present[0]
            box = QRectF(0, top + down * high, left, high)
            ink.words(box, name, Type.OVER if now else Type.AXIS, Role.TEXT if now else Role.TEXT2)
            for at, hour in enumerate(self._hours):
                cell = QRectF(left + at * wide, top + down * high, wide, high).adjusted(1.5, 1.5, -1.5, -1.5)
                self.place((row, hour), cell)
                self._draw_cell(ink, cell, self._cells.get((row, hour)), most)
                if (row, hour) == self._present:
                    ink.frame(cell, Role.TEXT, 2.0, 4.0)

    def _draw_cell(self, ink: Ink, box: QRectF, cell: HeatFace | None, most: float) -> None:
        if cell is None or not cell.whole:
            ink.words(box, "\N{MIDDLE DOT}", Type.AXIS, Role.TEXT3, CENTER)
            return
        share = cell.part / cell.whole
        if cell.whole < SMALL_SAMPLE:
            ink.frame(box, Role.BORDER)
            ink.words(box, _percent(cell), Type.AXIS, Role.TEXT3, CENTER)
            return
        ink.bar(box, ink.tone(Role.ACCENT, _WEAKEST + (_STRONGEST - _WEAKEST) * share / most), 4)
        ink.words(box, _percent(cell), Type.OVER if share > most * _STRONG_SHARE else Type.AXIS, Role.TEXT, CENTER)

    def _told(self, row: int, hour: int) -> str:
        cell = self._cells.get((row, hour))
        if cell is None or not cell.whole:
            return text.MINUS
        return f"{_percent(cell)} %"

    @override
    def tip_at(self, x: float, y: float) -> str:
        left, top = self._theme.px(_DAY_WIDTH), self._theme.px(_HEAD)
        across = int((x - left) * len(self._hours) / max(1, self.width() - left))
        down = int((y - top) * len(self._rows) / max(1, self.height() - top))
        if x < left or y < top or not (across < len(self._hours) and down < len(self._rows)):
            return ""
        cell = self._cells.get((self._rows[down][0], self._hours[across]))
        where = f"{self._rows[down][1]} {self._hours[across]:02d}:00"
        return where if cell is None else f"{where}, {self._words[1].format(cell.part, cell.whole)}"


def _busiest(cells: Sequence[HeatFace]) -> tuple[int, ...]:
    """The hours next to each other in which most was counted: more than MOST_HOURS would leave no room to read."""
    many = [sum(cell.whole for cell in cells if cell.hour == hour) for hour in range(24)]
    seen = [hour for hour in range(24) if many[hour]] or [8, 17]
    first, last = seen[0], seen[-1]
    if last - first >= MOST_HOURS:
        starts = range(first, last - MOST_HOURS + 2)
        first = max(starts, key=lambda start: sum(many[start : start + MOST_HOURS]))
        last = first + MOST_HOURS - 1
    return tuple(range(first, last + 1))


def _percent(cell: HeatFace) -> str:
    return str(share_percent(cell.part, cell.whole))
