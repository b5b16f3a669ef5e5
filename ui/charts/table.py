"""What every chart is behind its face: a table of texts."""

from dataclasses import dataclass
from enum import StrEnum

from ui.kit.tokens import Role


class Side(StrEnum):
    """Where the texts of a column stand."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Cell:
    """One text of a table.

    Attributes:
        text: As it is read; may be a stranger's, shown plain (R13).
        role: Its colour.
        strong: It counts most in its row.
        before: Quiet words before it, such as the size of a small sample.
        spark: Small columns drawn in its place, the last one the present; the text is what a screen reader says.
    """

    text: str
    role: Role = Role.TEXT
    strong: bool = False
    before: str = ""
    spark: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One row; `key` is unique in its table, `is_sum` sets it off from those above, `tip` is more to read of it."""

    key: int
    cells: tuple[Cell, ...]
    is_sum: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column; the first one takes the room that is left, the strong one is what the lines go by."""

    text: str
    side: Side = Side.RIGHT
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Heads and lines; each line has as many cells as there are heads."""

    heads: tuple[Head, ...]
    lines: tuple[Line, ...]

    @property
    def spoken(self) -> str:
        """All of it in one sentence a line, for a screen reader."""
        names = [head.text for head in self.heads]
        return "; ".join(
            ", ".join(
                f"{name} {cell.before} {cell.text}".replace("  ", " ")
                for name, cell in zip(names, line.cells, strict=True)
            )
            for line in self.lines
        )


def table(heads: tuple[Head, ...], *rows: tuple[str, ...]) -> Table:
    """A table of plain texts."""
    return Table(heads, tuple(Line(at, tuple(Cell(text) for text in row)) for at, row in enumerate(rows)))
