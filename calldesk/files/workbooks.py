"""Reads a sheet of XLSX, XLS, XLSB or ODS as a person sees it: whole numbers without .0, dates in ISO order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError, SheetTypeEnum
from python_calamine import SheetVisibleEnum as Visible

from calldesk.domain.errors import Unreadable

Cell = str | int | float | bool | date | datetime | time | timedelta | None
_Result = TypeVar("_Result")
_EXACT_DIGITS = 15
"""Excel keeps no more digits than this, so more of them are noise of the binary number."""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One sheet of a workbook.

    Attributes:
        path: The file.
        sheet: The sheet's name.
        others: Names of sheets with cells that are not read.
    """

    path: Path
    sheet: str
    others: tuple[str, ...]
    _cells: CalamineSheet = field(repr=False)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Every row with its number in the sheet (1 = first)."""
        rows = _guard(self.path, lambda: iter(self._cells.iter_rows()))
        number = 0
        while (row := _guard(self.path, lambda: next(rows, None))) is not None:
            number += 1
            yield number, _trimmed([shown(cell) for cell in row])


def open_workbook(path: Path, sheet: str | None) -> SheetTable:
    """The sheet of this name, else the first visible one that holds anything.

    Raises:
        Unreadable: The workbook is damaged, protected, empty, or has no such sheet.
    """
    book = _guard(path, lambda: CalamineWorkbook.from_path(str(path)))
    visible = [
        entry.name
        for entry in book.sheets_metadata
        if entry.typ == SheetTypeEnum.WorkSheet and entry.visible == Visible.Visible
    ]
    if sheet is not None and sheet not in book.sheet_names:
        raise Unreadable(f"{path.name} has no sheet “{sheet}”. Its sheets: {', '.join(book.sheet_names)}.")
    names = [sheet] if sheet is not None else visible
    sheets = {name: _guard(path, lambda name=name: book.get_sheet_by_name(name)) for name in names}  # type: ignore[misc]
    filled = [name for name in names if sheets[name].height > 0]
    if not filled:
        raise Unreadable(f"{path.name} has no cells. Choose a workbook with at least one row.")
    return SheetTable(path, filled[0], tuple(filled[1:]), sheets[filled[0]])


def _trimmed(cells: list[str]) -> list[str]:
    """Without the empty cells at the end, with which the library fills every row to the width of the sheet."""
    while cells and not cells[-1]:
        cells.pop()
    return cells


def shown(cell: Cell) -> str:
    """A cell's text as a person reads it in the sheet."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, date | time):
        return str(cell)  # ISO 8601; a moment has a space between day and time
    return "" if cell is None else str(cell).replace("\x00", "")


def _number(value: float) -> str:
    """Digits as the sheet shows them in a wide column; never in powers of ten, which no telephone can dial."""
    if value.is_integer() and abs(value) < 10**_EXACT_DIGITS:
        return str(int(value))
    text = format(value, f".{_EXACT_DIGITS}g")
    return format(value, "f").rstrip("0").rstrip(".") if "e" in text and abs(value) >= 1 else text


def _guard(path: Path, step: Callable[[], _Result]) -> _Result:
    """Runs a step of the library and turns each of its failures into one sentence.

    A fault inside it arrives as Rust's panic, which is no Exception; anything of that name is taken for damage.
    """
    try:
        return step()
    except PasswordError:
        raise Unreadable(f"{path.name} is protected by a password. Save it without one and import it again.") from None
    except (CalamineError, OSError, ValueError, OverflowError, MemoryError):
        pass
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
    raise Unreadable(
        f"{path.name} cannot be read as a workbook: it is damaged, cut off or of an unknown kind. "
        "Open it in Excel or LibreOffice, save it as XLSX or CSV, and import that."
    )
