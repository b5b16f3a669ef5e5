"""Rows with a share as a bar and its count: steps of a funnel, or rates of groups side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from typing_extensions import override

from ui.charts.cells import ChartCell
from ui.charts.chart import Chart
from ui.charts.ink import RIGHT, Ink
from ui.charts.table import Head, Side, Table, table
from ui.kit.fonts import Type
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_BAR, _COUNT, _SHARE = 5, 62, 58


@dataclass(frozen=True, slots=True)
class ShareFace:
    """One row.

    Attributes:
        filled: 0 .. 1; None = there is no share to draw.
        share, count: As they are written; either may be "".
        key: What it is; "" = there is nothing behind it to open.
        few: It rests on a small sample: quiet, and never good or bad.
        strong: It counts most.
    """

    name: str
    filled: float | None
    share: str
    count: str
    role: Role = Role.ACCENT
    few: bool = False
    strong: bool = False
    key: str = ""


class ShareBars(Chart):
    """Each row is its words over its bar."""

    def __init__(self, theme: Theme, name: str, heads: tuple[str, str, str], height: int = 200) -> None:
        """Takes the words over the table: what, share, count; and the least height."""
        super().__init__(theme, name, height)
        self._heads = heads
        self._rows: tuple[ShareFace, ...] = ()

    def show_rows(self, rows: Sequence[ShareFace]) -> None:
        """Other rows in place."""
        self._rows = tuple(rows)
        self.changed(self._rows)

    @property
    @override
    def table(self) -> Table:
        heads = (Head(self._heads[0], Side.LEFT), Head(self._heads[1]), Head(self._heads[2]))
        return table(heads, *((row.name, row.share, row.count) for row in self._rows))

    @property
    @override
    def cells(self) -> tuple[ChartCell, ...]:
        return tuple(
            ChartCell(row.key, row.name, " ".join((f"{row.name}: {row.count}", row.share)).strip(), at)
            for at, row in enumerate(self._rows)
            if row.key
        )

    @override
    def draw(self, ink: Ink, room: QRectF) -> None:
        high = room.height() / max(1, len(self._rows))
        bar, count, share = ink.px(_BAR), ink.px(_COUNT), ink.px(_SHARE)
        for at, row in enumerate(self._rows):
            top = at * high
            self.place(row.key, QRectF(0, top, room.width(), high))
            line = QRectF(0, top, room.width(), high - bar - 7)
            ink.words(line, row.count, Type.STRONG, Role.TEXT3 if row.few else Role.TEXT, RIGHT)
            ink.words(
                line.adjusted(0, 0, -count, 0), row.share, Type.COLUMN, Role.TEXT3 if row.few else Role.TEXT2, RIGHT
            )
            ink.name(
                line.adjusted(0, 0, -count - share, 0), row.name, Type.STRONG if row.strong else Type.BODY, Role.TEXT
            )
            under = QRectF(0, top + high - bar - 5, room.width(), bar)
            ink.bar(under, ink.tone(Role.COLD_SOFT), bar / 2)
            if row.filled:
                wide = max(float(bar), room.width() * min(1.0, row.filled))
                ink.bar(QRectF(0, under.top(), wide, bar), ink.tone(Role.TEXT3 if row.few else row.role), bar / 2)
