"""Writes the rows that were not imported, each with its reason, as a CSV that can be mended and imported again."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from calldesk.domain.errors import Unreadable
from calldesk.files.export_cells import guarded

REJECT_COLUMNS = ("reason", "reason_detail", "import_row")
"""The last columns of a rejects file. By them a later import knows it, leaves them out and keeps the row numbers."""


@dataclass(frozen=True, slots=True)
class Reject:
    """One row that was not imported.

    Attributes:
        cells: The row's cells to the letter.
        extra: Cells beyond the last column; they come back too, to the right of the reason.
        reason: Why, from the fixed list of reasons.
        detail: What exactly, or "".
        number: The row's number in its file.
    """

    cells: Sequence[str]
    extra: Sequence[str]
    reason: str
    detail: str
    number: int


class RejectsFile:
    """An open rejects file; use it as a context manager."""

    __slots__ = ("_file", "_width", "_writer")

    def __init__(self, path: Path, columns: Sequence[str], source: Path) -> None:
        """Creates or overwrites the file and writes its header.

        Raises:
            Unreadable: It cannot be written, or is the very file that is being imported.
        """
        if path.resolve() == source.resolve():
            raise Unreadable("The rejects cannot go into the file that is imported. Give another name.")
        try:
            self._file: TextIO = path.open("w", encoding="utf-8", newline="")
        except OSError as error:
            raise Unreadable(
                f"{path.name} cannot be written ({error.strerror}). Give another name or folder."
            ) from None
        self._writer = csv.writer(self._file)
        self._width = len(columns)
        self._writer.writerow([guarded(name) for name in (*columns, *REJECT_COLUMNS)])

    def write(self, reject: Reject) -> None:
        """Adds one row."""
        cells = (*reject.cells[: self._width], reject.reason, reject.detail, str(reject.number), *reject.extra)
        self._writer.writerow([guarded(cell) for cell in cells])

    def __enter__(self) -> Self:
        """The open file."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Closes it; what was written stays, whatever happened."""
        self._file.close()
