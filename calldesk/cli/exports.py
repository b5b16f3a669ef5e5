"""`calldesk export`: everything, as CSV that our import reads back and no spreadsheet can run (R13)."""

import argparse
import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from calldesk.cli.context import open_desk
from calldesk.cli.options import common_options
from calldesk.cli.output import Cell, cell_text, print_done
from calldesk.domain.errors import Unreadable
from calldesk.files.export_cells import guarded
from calldesk.queries.exports import Export, export_dials, export_events, export_leads, export_notes
from calldesk.queries.handoff_export import export_handoffs
from calldesk.store.tx import Snapshot

WHAT: dict[str, Callable[[Snapshot], Export]] = {
    "leads": export_leads,
    "dials": export_dials,
    "events": export_events,
    "notes": export_notes,
    "handoffs": export_handoffs,
}


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand."""
    said = "Write everything as CSV, scores included, under the import's field names."
    exporting = commands.add_parser("export", parents=[common_options()], description=said)
    exporting.add_argument("what", choices=tuple(WHAT))
    exporting.add_argument("out", metavar="OUT")
    exporting.set_defaults(func=_export)


def _export(args: argparse.Namespace) -> int:
    with open_desk(args) as desk:
        count = desk.read(_write_csv, args.what, Path(args.out))
    facts = {"what": args.what, "file": args.out, "rows": count}
    print_done(args.format, f"{count} {args.what} written to {args.out}.", facts)
    return 0


def _write_csv(snapshot: Snapshot, what: str, out: Path) -> int:
    found = WHAT[what](snapshot)
    try:
        with out.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([guarded(name) for name in found.columns])
            return sum(1 for _ in _written(writer.writerow, found.rows))
    except OSError as error:
        raise Unreadable(f"{out} cannot be written: {error.strerror}. Choose another place.") from error


def _written(write: Callable[[Sequence[str]], object], rows: Iterator[Sequence[Cell]]) -> Iterator[None]:
    for row in rows:
        write([guarded(cell_text(cell)) for cell in row])
        yield
