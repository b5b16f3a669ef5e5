"""Lists on the terminal: table, csv or json; no cell of the csv can run as a formula (R13)."""

import csv
import io
import json
import sys
from collections.abc import Iterable, Mapping, Sequence

from calldesk.files.export_cells import guarded

Cell = str | int | float | None
DECIMALS = 6


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Cell]], how: str | None) -> None:
    """Prints rows under their columns.

    Args:
        columns: Their names, fixed by the contract.
        rows: In order; floats are printed with six decimals in csv and as numbers in json.
        how: table, csv or json; None = table on a terminal, csv in a pipe.
    """
    chosen = how or ("table" if sys.stdout.isatty() else "csv")
    if chosen == "json":
        found = [dict(zip(columns, map(_json_cell, row), strict=True)) for row in rows]
        print(json.dumps(found, ensure_ascii=False, indent=1))
    elif chosen == "csv":
        sys.stdout.write(csv_text(columns, rows))
    else:
        _print_table(columns, rows)


def print_object(value: Mapping[str, object]) -> None:
    """Prints one JSON object."""
    print(json.dumps(value, ensure_ascii=False))


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """The rows as CSV in UTF-8's text."""
    into = io.StringIO()
    writer = csv.writer(into, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guarded(cell_text(cell)) for cell in row])
    return into.getvalue()


def cell_text(cell: Cell) -> str:
    """A cell as csv holds it: six decimals, empty for None."""
    if cell is None:
        return ""
    return f"{cell:.{DECIMALS}f}" if isinstance(cell, float) else str(cell)


def _json_cell(cell: Cell) -> Cell:
    return round(cell, DECIMALS) if isinstance(cell, float) else cell


def _print_table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    shown = [[_short(cell) for cell in row] for row in rows]
    widths = [max(len(line[i]) for line in [list(columns), *shown]) for i in range(len(columns))]
    for line in [list(columns), *shown]:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _short(cell: Cell) -> str:
    return f"{cell:.1f}" if isinstance(cell, float) else cell_text(cell).replace("\n", " ")
