"""Reads CSV, TSV and TXT row by row in constant memory, the same way every time it is asked."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from calldesk.domain.errors import Unreadable
from calldesk.files.delimiters import checked_delimiter, delimiter_of, stated_delimiter
from calldesk.files.encodings import checked_encoding, encoding_of

SAMPLE_LINES = 400
CELL_LIMIT_CHARACTERS = 4_000_000
"""A longer cell is a quote that was never closed, not somebody's note."""
COLUMN_LIMIT = 2_000
_END = "calldesk5end5of5file5e81c7"
"""Letters and digits only, so that no delimiter can cut it."""


@dataclass(frozen=True, slots=True)
class TextTable:
    """A text file whose encoding and delimiter are known.

    Attributes:
        path: The file.
        encoding: Python's name of its encoding.
        errors: Python's error handler for it.
        delimiter: What stands between cells.
        skip_lines: Lines at the top that are no rows: 1 for ``sep=;``.
    """

    path: Path
    encoding: str
    errors: str
    delimiter: str
    skip_lines: int

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Every row with the number of the line it begins at (1 = first line); NUL characters are left out.

        Raises:
            Unreadable: A byte does not fit the encoding, a quote is never closed, or the file is gone.
        """
        csv.field_size_limit(CELL_LIMIT_CHARACTERS)
        lines = _Lines(self)
        try:
            yield from self._parse(lines)
        except UnicodeError:
            raise Unreadable(
                f"{self.path.name} is not written in {self.encoding} after line {lines.number}. "
                "Give its encoding with --encoding, or save it as UTF-8."
            ) from None
        except csv.Error:
            raise Unreadable(
                f"{self.path.name} holds a cell near line {lines.number} that never ends. "
                "Look for a quote that is not closed, mend it and import again."
            ) from None
        except OSError as error:
            raise Unreadable(
                f"{self.path.name} cannot be read ({error.strerror}). Check the disk or copy it."
            ) from None

    def _parse(self, lines: "_Lines") -> Iterator[tuple[int, list[str]]]:
        begun = self.skip_lines + 1
        for row in csv.reader(iter(lines), delimiter=self.delimiter):
            if row and row[-1].endswith(_END):
                if row != [_END]:
                    raise Unreadable(
                        f"{self.path.name} is cut off: a quote opened at line {begun} is never closed. "
                        "Mend the file or get a fresh copy, and import again."
                    )
                return
            if len(row) > COLUMN_LIMIT:
                raise Unreadable(f"{self.path.name} has more than {COLUMN_LIMIT:,} columns. Save fewer of them.")
            yield begun, row
            begun = lines.number + 1


class _Lines:
    """The lines of a file without NULs, counted, and a last one that shows whether a quote is still open."""

    __slots__ = ("_table", "number")

    def __init__(self, table: TextTable) -> None:
        self._table = table
        self.number = table.skip_lines

    def __iter__(self) -> Iterator[str]:
        table = self._table
        with table.path.open(encoding=table.encoding, errors=table.errors, newline="") as file:
            for line in islice(file, table.skip_lines, None):
                self.number += 1
                yield line.replace("\x00", "") if "\x00" in line else line
        yield _END


def open_text(path: Path, encoding: str | None, delimiter: str | None, known: frozenset[str]) -> TextTable:
    """A text table with what was asked for, and the rest found out.

    Raises:
        Unreadable: The encoding or delimiter asked for is none, or no encoding fits.
    """
    name, errors = (checked_encoding(encoding), "strict") if encoding else encoding_of(path)
    bare = TextTable(path, name, errors, ",", 0)
    lines = _sample(bare)
    stated = stated_delimiter(lines[0]) if lines else None
    _refuse_garbage(path, lines)
    sign = checked_delimiter(delimiter) if delimiter else stated or delimiter_of(lines, known)
    return TextTable(path, name, errors, sign, 1 if stated else 0)


def _sample(table: TextTable) -> list[str]:
    try:
        with table.path.open(encoding=table.encoding, errors=table.errors, newline="") as file:
            return [line.replace("\x00", "") for line in _capped(file)]
    except UnicodeError:
        raise Unreadable(
            f"{table.path.name} is not written in {table.encoding}. Leave the encoding to CallDesk or give another one."
        ) from None


def _capped(file: "Iterator[str]") -> Iterator[str]:
    """The first lines, but never more than a few million characters of them."""
    left = CELL_LIMIT_CHARACTERS
    for line in islice(file, SAMPLE_LINES):
        yield line
        left -= len(line)
        if left < 0:
            return


def _refuse_garbage(path: Path, lines: list[str]) -> None:
    """Text in the wrong encoding or no text at all shows many control characters and letters of no alphabet."""
    text = "".join(lines)[:20_000]
    odd = sum(not (letter.isprintable() or letter in "\t\r\n\x0b\x0c\x1a\xa0\xad\u200b\ufeff\u3000") for letter in text)
    odd -= sum(
        letter.isspace() and not letter.isprintable() for letter in text if letter not in "\t\r\n\x0b\x0c\xa0\u3000"
    )
    if odd > 3 + len(text) // 20:
        raise Unreadable(f"{path.name} is not a table of text. Save the table as CSV or XLSX and import that.")
