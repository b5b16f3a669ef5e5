"""What Enter on a cell of the board's charts opens: the records behind it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from calldesk.domain.board import Span
from calldesk.domain.scoring import Band
from calldesk.queries.board_cells import BoardCell, CellOf
from ui.board.centre import Centre
from ui.board.records import Records
from ui.charts.cells import ChartCell
from ui.charts.chart import Chart


class Cells(QObject):
    """Listens to the charts, and to the table of the bands."""

    def __init__(self, centre: Centre, records: Records, span: Callable[[], Span | None]) -> None:
        super().__init__(centre)
        self._centre, self._records, self._span = centre, records, span
        hours, heat = centre.hours, centre.heat.chart
        self._listen(hours.dials, lambda cell: BoardCell(CellOf.HOUR, "dials", int(str(cell.key))))
        self._listen(hours.talks, lambda cell: BoardCell(CellOf.HOUR, "conversations", int(str(cell.key))))
        self._listen(centre.outcomes.chart, lambda cell: BoardCell(CellOf.OUTCOME, str(cell.key)))
        self._listen(heat, self._heat)
        self._listen(
            centre.funnel.chart, lambda cell: BoardCell(CellOf.FUNNEL, str(cell.key), source=centre.funnel.source)
        )
        centre.bands.numbers.wanted.connect(self._band)

    def _listen(self, chart: Chart, meant: Callable[[ChartCell], BoardCell]) -> None:
        chart.cell_wanted.connect(lambda cell: self._open(meant(cell), f"{chart.name}, {cell.name}"))

    def _heat(self, cell: ChartCell) -> BoardCell:
        """Its key is weekday and hour."""
        weekday, hour = cell.key if isinstance(cell.key, tuple) else (-1, -1)
        return BoardCell(CellOf.HEAT, hour=hour, weekday=weekday)

    def _band(self, key: int) -> None:
        line = self._centre.bands.numbers.lines[key]
        self._open(BoardCell(CellOf.BAND, str(tuple(Band)[key])), line.cells[0].text)

    def _open(self, cell: BoardCell, name: str) -> None:
        span = self._span()
        if span is not None:
            self._records.open_cell(span, cell, name)
