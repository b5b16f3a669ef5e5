"""Reads a whole file into prepared rows before anything is written, keeping them on disk and not in memory."""

import hashlib
import pickle
import tempfile
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from calldesk.domain.errors import Rejected
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.import_rows import PreparedRow, keys_of
from calldesk.domain.imports import PersonDraft, Refused
from calldesk.files.rejects import Reject, RejectsFile
from calldesk.files.sources import ImportSource

CHUNK_ROWS = 1_000
IN_MEMORY_BYTES = 4 * 1024 * 1024
Progress = Callable[[int, int], bool]
"""Called with rows done and rows in all, about every 1,000 rows; False stops the import and nothing is changed."""


def _nameless_file() -> IO[bytes]:
    """In memory while it is small, then on disk without a name; gone with its last user."""
    return tempfile.SpooledTemporaryFile(IN_MEMORY_BYTES)


@dataclass(slots=True, weakref_slot=True)
class Spool:
    """A prepared file (domain.import_rows.Prepared); use it as long as its import, then let it go.

    Attributes:
        source: The file.
        refused: Rows refused so far: place to reason and detail.
        warned: How many rows each warning was given for.
        repeated: Keys that occur in more than one row.
    """

    source: ImportSource
    refused: dict[int, tuple[str, str]] = field(default_factory=dict)
    warned: Counter[str] = field(default_factory=Counter)
    repeated: frozenset[str] = frozenset()
    _file: IO[bytes] = field(default_factory=_nameless_file)
    _places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        weakref.finalize(self, self._file.close)

    @property
    def kind(self) -> ImportKind:
        """What each row is."""
        return self.source.plan.mapping.kind

    @property
    def name(self) -> str:
        """The file's name."""
        return self.source.table.path.name

    @property
    def rows_read(self) -> int:
        """Counted rows."""
        return self.source.row_count

    def chunks(self) -> Iterator[list[PreparedRow]]:
        """The accepted rows in order, CHUNK_ROWS at a time."""
        for place in tuple(self._places):
            self._file.seek(place)
            yield pickle.load(self._file)  # noqa: S301 written by `_put` in this process, in a file without a name

    def _put(self, rows: list[PreparedRow]) -> None:
        self._file.seek(0, 2)
        self._places.append(self._file.tell())
        pickle.dump(rows, self._file, pickle.HIGHEST_PROTOCOL)


def prepare(source: ImportSource, progress: Progress | None = None) -> Spool:
    """Reads every row: telephones, dates and the rest of what takes long, outside of any lock.

    Raises:
        Rejected: `progress` said to stop.
        Unreadable: The file changed under our hands.
    """
    spool = Spool(source)
    rows: list[PreparedRow] = []
    seen: set[int] = set()
    again: set[str] = set()
    for place, (row, draft) in enumerate(source.drafts(), 1):
        if isinstance(draft, Refused):
            spool.refused[place] = (draft.reason, draft.detail)
        else:
            spool.warned.update(draft.warnings)
            if isinstance(draft, PersonDraft):
                _note_keys(draft, seen, again)
            rows.append(PreparedRow(place, row.line, draft, source.plan.region, _print(row.cells)))
        if len(rows) == CHUNK_ROWS:
            spool._put(rows)  # noqa: SLF001 its own module
            rows = []
        if place % CHUNK_ROWS == 0:
            report(progress, place, source.row_count)
    if rows:
        spool._put(rows)  # noqa: SLF001
    spool.repeated = frozenset(again)
    return spool


def report(progress: Progress | None, done: int, total: int) -> None:
    """Tells how far it is.

    Raises:
        Rejected: The answer was to stop.
    """
    if progress is not None and not progress(done, total):
        raise Rejected("The import was stopped; nothing was changed. Start it again whenever you like.")


def write_rejects(source: ImportSource, refused: dict[int, tuple[str, str]], out: Path) -> None:
    """Writes the refused rows with their reasons; reads the file once more instead of keeping its cells.

    Raises:
        Unreadable: `out` cannot be written, or is the file itself.
    """
    with RejectsFile(out, source.table.columns, source.table.path) as file:
        for place, row in enumerate(source.table.rows(), 1):
            if place in refused:
                reason, detail = refused[place]
                file.write(Reject(row.cells, row.extra, reason, detail, row.number))


def _note_keys(draft: PersonDraft, seen: set[int], again: set[str]) -> None:
    for key in keys_of(draft):
        mark = hash(key)
        if mark in seen:
            again.add(key)
        else:
            seen.add(mark)


def _print(cells: tuple[str, ...]) -> str:
    return hashlib.blake2b("\x1f".join(cells).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
