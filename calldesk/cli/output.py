"""Lists on the terminal: table, csv or json; no cell of the csv can run as a formula (R13)."""

import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from calldesk.files.export_cells import guarded

Cell = str | int | float | None
DECIMALS = 6


def format_of(given: str | None) -> str:
    """Table, csv or json: as given; else a table on a terminal, csv in a pipe."""
    return given or ("table" if sys.stdout.isatty() else "csv")


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Cell]], how: str | None) -> None:
    """Prints rows under their columns.

    Args:
        columns: Their names, fixed by the contract.
        rows: In order; floats are printed with six decimals in csv and as numbers in json.
        how: table, csv or json; None = table on a terminal, csv in a pipe.
    """
    chosen = format_of(how)
    if chosen == "json":
        found = [dict(zip(columns, map(_json_cell, row), strict=True)) for row in rows]
        print(json.dumps(found, ensure_ascii=False, indent=1))
    elif chosen == "csv":
        _write_csv(columns, rows, sys.stdout)
    else:
        _print_table(columns, rows)


def print_object(value: Mapping[str, object]) -> None:
    """Prints one JSON object."""
    print(json.dumps(value, ensure_ascii=False))


def print_done(how: str | None, sentence: str, facts: Mapping[str, object]) -> None:
    """Says what has been done: one sentence, or with `--format json` its facts as an object."""
    if how == "json":
        print_object(facts)
    else:
        print(plain(sentence))


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as CSV in UTF-8's text."""
    into = io.StringIO()
    _write_csv(columns, rows, into)
    return into.getvalue()


def _write_csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]], into: TextIO) -> None:
    writer = csv.writer(into, lineterminator="\n")
    writer.writerow(guarded(name) for name in columns)
    for row in rows:
        writer.writerow([guarded(cell_text(cell)) for cell in row])


def cell_text(cell: Cell) -> str:
    """A cell as csv holds it: six decimals, empty for None."""
    if cell is None:
        return ""
    return f"{cell:.{DECIMALS}f}" if isinstance(cell, float) else str(cell)


def plain(words: str) -> str:
    """Text from strangers as a terminal may show it: nothing in it moves the cursor or turns its direction (R13)."""
    return words if words.isprintable() else "".join(sign if sign.isprintable() else " " for sign in words)


def _json_cell(cell: Cell) -> Cell:
    return round(cell, DECIMALS) if isinstance(cell, float) else cell


def _print_table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    shown = [[_short(cell) for cell in row] for row in rows]
    widths = [max(len(line[i]) for line in [list(columns), *shown]) for i in range(len(columns))]
    for line in [list(columns), *shown]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _short(cell: Cell) -> str:
    return f"{cell:.1f}" if isinstance(cell, float) else plain(cell_text(cell))
