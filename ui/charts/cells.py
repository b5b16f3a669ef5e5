"""The cells of a chart that arrow keys walk: a bar, a field of a map, a part, a step."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt

ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""How far each goes, in rows and columns."""


@dataclass(frozen=True, slots=True)
class ChartCell:
    """One cell.

    Attributes:
        key: What it is, whatever its number becomes.
        name: Which one, in a word or two.
        words: Its name and its numbers, as a screen reader says them.
        row, column: Where it stands.
    """

    key: Hashable
    name: str
    words: str
    row: int = 0
    column: int = 0


def next_cell(cells: Sequence[ChartCell], at: ChartCell | None, step: tuple[int, int]) -> ChartCell:
    """The nearest cell in this direction; the last one where none was chosen, the same one at the edge."""
    if at is None:
        return cells[-1]
    down, across = step
    ahead = [
        cell
        for cell in cells
        if (cell.row - at.row) * down > 0
        or (not down and cell.row == at.row and (cell.column - at.column) * across > 0)
    ]
    return min(ahead, key=lambda cell: (abs(cell.row - at.row), abs(cell.column - at.column)), default=at)
