"""Finds the row of column names at the top of a table, or settles that there is none."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_columns import HeaderChoice, is_header, is_unknown_header
from calldesk.files.export_cells import unguarded
from calldesk.files.rejects import REJECT_COLUMNS

_SEARCH_ROWS = 60
"""A header further down than this is none: exports put at most a page of title lines above it."""


@dataclass(frozen=True, slots=True)
class Header:
    """Where the names stand.

    Attributes:
        line: Line of the header; 0 = none.
        names: The names as written; empty where there is none.
        width: Number of columns.
        warnings: One sentence each.
        rejects_at: In a rejects file of ours, the column that holds each row's first number.
    """

    line: int
    names: tuple[str, ...]
    width: int
    warnings: tuple[str, ...] = ()
    rejects_at: int | None = None


def find_header(path: Path, rows: Iterator[tuple[int, list[str]]], wanted: str, choice: HeaderChoice) -> Header:
    """The header as asked for: ``auto``, ``none``, or a line's number.

    Raises:
        Unreadable: `wanted` is none of these, or the file has no such line or no cells at all.
    """
    line = _line_number(wanted)
    filled = ((n, [unguarded(cell) for cell in cells]) for n, cells in rows if any(cell.strip() for cell in cells))
    top = list(islice(filled, _SEARCH_ROWS)) if line is None or line <= _SEARCH_ROWS else list(islice(filled, line))
    if not top:
        raise Unreadable(f"{path.name} is empty. Choose a file with at least one row.")
    ours = _rejects_file(top[0])
    if ours is not None:
        return ours
    if line is not None:
        return _at_line(path, top, line)
    if wanted == "none":
        return _none(top)
    return _search(top, choice)


def _line_number(wanted: str) -> int | None:
    if wanted in {"auto", "none"}:
        return None
    if not wanted.isdecimal() or int(wanted) == 0:
        raise Unreadable(f"“{wanted}” is no header line. Give auto, none, or the number of a line (1 = first).")
    return int(wanted)


def _rejects_file(row: tuple[int, list[str]]) -> Header | None:
    line, cells = row
    names = _trimmed(cells)
    count = len(REJECT_COLUMNS)
    if tuple(names[-count:]) != REJECT_COLUMNS or len(names) <= count:
        return None
    return Header(line, tuple(names[:-count]), len(names) - count, (), len(names) - 1)


def _at_line(path: Path, top: list[tuple[int, list[str]]], line: int) -> Header:
    for number, cells in top:
        if number == line:
            return _header(number, cells, [n for n, _ in top if n < line])
    raise Unreadable(f"Line {line} of {path.name} holds no column names. Give the number of the line that does.")


def _none(top: list[tuple[int, list[str]]]) -> Header:
    return Header(0, (), max(len(_trimmed(cells)) for _, cells in top))


def _search(top: list[tuple[int, list[str]]], choice: HeaderChoice) -> Header:
    widest = max(len(_trimmed(cells)) for _, cells in top)
    for place, (number, cells) in enumerate(top):
        if is_header(cells, choice, widest, first=place == 0):
            return _header(number, cells, [n for n, _ in top[:place]])
    number, cells = top[0]
    if is_unknown_header(cells, [row for _, row in top[1:]]):
        header = _header(number, cells, [])
        told = f"Line {number} was read as column names, though CallDesk knows none of them."
        return Header(header.line, header.names, header.width, (*header.warnings, told))
    return _none(top)


def _header(line: int, cells: list[str], above: list[int]) -> Header:
    warnings: tuple[str, ...] = ()
    if above:
        many = len(above) > 1
        warnings = (f"{len(above)} line{'s' * many} above the column names {'were' if many else 'was'} skipped.",)
    return Header(line, tuple(cells), len(cells), warnings)


def _trimmed(cells: list[str]) -> list[str]:
    width = max((place + 1 for place, cell in enumerate(cells) if cell.strip()), default=0)
    return cells[:width]
