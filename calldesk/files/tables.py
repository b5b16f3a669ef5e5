"""Opens any file a person may import as one kind of table: named columns and rows that can be read again and again."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_columns import HeaderChoice, unique_names
from calldesk.files.containers import Container, container_of
from calldesk.files.export_cells import unguarded
from calldesk.files.headers import find_header
from calldesk.files.text_tables import TextTable, open_text
from calldesk.files.workbooks import SheetTable, open_workbook

SAMPLE_ROWS = 1_000
"""Rows that column matching looks at."""
_NUMBER_DIGITS = 10


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person may state about a file; what is None or "auto" is found out.

    Attributes:
        encoding: Name of the encoding of a text file.
        delimiter: Sign between cells, or its name.
        header: ``auto``, ``none`` or the number of the header's line (1 = first).
        sheet: Name of the sheet of a workbook.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header: str = "auto"
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One counted row.

    Attributes:
        number: 1 = first row under the header; blank lines are not counted. In a rejects file the number the row
            had in the file it came from.
        line: Line (or sheet row) it begins at, 1 = first.
        cells: One text per column, filled with empty ones where the row was short.
        extra: Filled cells beyond the last column; any at all make the row `too many columns`.
    """

    number: int
    line: int
    cells: tuple[str, ...]
    extra: tuple[str, ...] = ()


class _Rows(Protocol):
    def rows(self) -> Iterator[tuple[int, list[str]]]: ...


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A file whose columns are known; `rows` may be read as often as needed, in constant memory for text.

    Attributes:
        path: The file.
        encoding: Python's name of the encoding; "" for a workbook.
        delimiter: What stands between cells; "" for a workbook.
        sheet: The sheet read; "" for text.
        columns: Names, no two alike; ``column 3`` where the file has none.
        header_line: Line of the header, or 0 where there is none.
        sample: The first rows.
        warnings: What a person should know, one sentence each.
    """

    path: Path
    encoding: str
    delimiter: str
    sheet: str
    columns: tuple[str, ...]
    header_line: int
    sample: tuple[SourceRow, ...]
    warnings: tuple[str, ...]
    _rows: _Rows
    _numbers_at: int | None

    def rows(self) -> Iterator[SourceRow]:
        """Every counted row, in order.

        Raises:
            Unreadable: The file is cut off, or a byte does not fit its encoding.
        """
        return _counted(self._rows, self.header_line, len(self.columns), self._numbers_at)


def open_table(path: Path, options: ReadOptions, choice: HeaderChoice) -> SourceTable:
    """Opens a file by its content, whatever its name ends with.

    Args:
        path: The file.
        options: What the person stated.
        choice: The column names this import knows.

    Raises:
        Unreadable: One sentence that says why, with the next step; nothing has been changed.
    """
    if container_of(path) is Container.WORKBOOK:
        return _finish(path, open_workbook(path, options.sheet), options, choice)
    return _finish(path, open_text(path, options.encoding, options.delimiter, choice.known), options, choice)


def _finish(path: Path, rows: TextTable | SheetTable, options: ReadOptions, choice: HeaderChoice) -> SourceTable:
    header = find_header(path, rows.rows(), options.header, choice)
    sheet = rows.sheet if isinstance(rows, SheetTable) else ""
    numbers_at = header.rejects_at
    width = header.width
    sample: list[SourceRow] = []
    for row in _counted(rows, header.line, width, numbers_at):
        sample.append(row)
        if len(sample) == SAMPLE_ROWS:
            break
    if not sample and header.line == 0:
        raise Unreadable(f"{path.name} is empty. Choose a file with at least one row.")
    return SourceTable(
        path=path,
        encoding=rows.encoding if isinstance(rows, TextTable) else "",
        delimiter=rows.delimiter if isinstance(rows, TextTable) else "",
        sheet=sheet,
        columns=unique_names(header.names, width),
        header_line=header.line,
        sample=tuple(sample),
        warnings=(*header.warnings, *_sheet_warnings(rows)),
        _rows=rows,
        _numbers_at=numbers_at,
    )


def _sheet_warnings(rows: TextTable | SheetTable) -> tuple[str, ...]:
    if isinstance(rows, TextTable) or not rows.others:
        return ()
    return (f"Only the sheet “{rows.sheet}” is read; not read: {', '.join(rows.others)}.",)


def _counted(rows: _Rows, header_line: int, width: int, numbers_at: int | None) -> Iterator[SourceRow]:
    number = 0
    for line, cells in rows.rows():
        if line <= header_line or not any(cells) or not any(cell.strip() for cell in cells):
            continue
        number += 1
        yield _row(number, line, cells, width, numbers_at)


def _row(number: int, line: int, cells: list[str], width: int, numbers_at: int | None) -> SourceRow:
    plain = [unguarded(cell) if cell[:1] == "'" else cell for cell in cells]
    if len(plain) < width:
        plain.extend([""] * (width - len(plain)))
    beyond = width
    if numbers_at is not None:
        beyond = numbers_at + 1
        first_number = plain[numbers_at] if numbers_at < len(plain) else ""
        number = int(first_number) if first_number.isdecimal() and len(first_number) < _NUMBER_DIGITS else number
    extra = tuple(plain[beyond:]) if any(cell.strip() for cell in plain[beyond:]) else ()
    return SourceRow(number, line, tuple(plain[:width]), extra)
