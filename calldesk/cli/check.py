"""`calldesk check phones|hours IN OUT`: what the program makes of numbers and of calling hours, row by row."""

import argparse
import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from calldesk.cli.output import csv_text
from calldesk.domain.errors import Unreadable
from calldesk.domain.hours import HoursTable, Schedule, is_open, local_time, make_schedule, parse_window, why_closed
from calldesk.domain.moments import parse_instant
from calldesk.domain.phones import Refusal, read_phone
from calldesk.domain.places import region_of, state_of
from calldesk.domain.zones import number_place, number_zones
from calldesk.files.bundled_hours import bundled_hours
from calldesk.files.export_cells import unguarded

PHONES_IN = ("case_id", "raw", "region")
PHONES_OUT = ("case_id", "e164", "extension", "reason")
HOURS_IN = ("case_id", "number", "region", "state", "zone_override", "utc", "window")
HOURS_OUT = ("case_id", "allowed", "local_time", "zones", "window", "reason")
_BETWEEN = "|"

Row = Mapping[str, str]


def register(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Adds the subcommand with its two verbs."""
    checking = commands.add_parser("check", help="how numbers are read, and whether they may be called")
    verbs = checking.add_subparsers(dest="verb", required=True, metavar="VERB")
    _add_verb(verbs, "phones", "how telephone numbers are read", run_check_phones)
    _add_verb(verbs, "hours", "whether a number may be rung at an instant", run_check_hours)


def _add_verb(
    verbs: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, says: str, run: Callable[[Path, Path], int]
) -> None:
    verb = verbs.add_parser(name, help=says)
    verb.add_argument("in_path", metavar="IN.csv", type=Path)
    verb.add_argument("out_path", metavar="OUT.csv", type=Path)
    verb.set_defaults(func=lambda args: run(args.in_path, args.out_path))


def run_check_phones(in_path: Path, out_path: Path) -> int:
    """Reads `case_id, raw, region`, writes `case_id, e164, extension, reason`.

    Raises:
        Unreadable: The input is no such CSV, or the output cannot be written.
    """
    _write(out_path, PHONES_OUT, (_phone_cells(row) for row in _rows(in_path, PHONES_IN)))
    return 0


def _phone_cells(row: Row) -> tuple[str, str, str, str]:
    read = read_phone(unguarded(row["raw"]), _phone_region(row["region"]))
    if isinstance(read, Refusal):
        return row["case_id"], "", "", read.reason
    return row["case_id"], read.e164, read.extension, ""


def _phone_region(text: str) -> str | None:
    """The region of a cell; numbering plans have codes of two letters that are no country's (Ascension: AC)."""
    return region_of(text) or text.strip() or None


def run_check_hours(in_path: Path, out_path: Path) -> int:
    """Reads numbers with instants, writes whether each may be rung then, in which zones and under which window.

    Raises:
        Unreadable: The input is no such CSV, or the output cannot be written.
    """
    table = bundled_hours()
    _write(out_path, HOURS_OUT, (_hours_cells(row, table) for row in _rows(in_path, HOURS_IN)))
    return 0


def _hours_cells(row: Row, table: HoursTable) -> tuple[str, ...]:
    try:
        return _judged(row, table)
    except Unreadable as unreadable:  # unknown means no (R3), and the other rows still have their answers
        return row["case_id"], "no", "", "", row["window"], unreadable.sentence


def _judged(row: Row, table: HoursTable) -> tuple[str, ...]:
    """The cells of a row.

    Raises:
        Unreadable: Its instant or its window is none.
    """
    at = parse_instant(row["utc"])
    read = read_phone(row["number"], _phone_region(row["region"]))
    number = "" if isinstance(read, Refusal) else read.e164
    named = tuple(part.strip() for part in row["zone_override"].split(_BETWEEN) if part.strip())
    zones = named or (number_zones(number) if number else ())
    schedule = _schedule(row, table, zones, number)
    allowed = is_open(schedule, at)
    reason = "" if allowed else why_closed(schedule, at).code
    if isinstance(read, Refusal) and not named:
        reason = f"number: {read.reason}"
    shown = zones if schedule.zones else ()
    times = _BETWEEN.join(f"{local_time(zone, at):%a %H:%M}" for zone in shown)
    window = row["window"].strip() or schedule.window.text
    return row["case_id"], "yes" if allowed else "no", times, _BETWEEN.join(shown), window, reason


def _schedule(row: Row, table: HoursTable, zones: tuple[str, ...], number: str) -> Schedule:
    """An explicit window as it stands, without holidays; else the table's row of the place, else of the number's."""
    if row["window"].strip():
        return make_schedule(zones, parse_window(row["window"]))
    region = region_of(row["region"])
    state = state_of(region, row["state"]) if region else None
    at_home = number_place(number) if number else ("", "")
    if region in {None, at_home[0]}:
        region, state = at_home[0], state or at_home[1]
    return table.schedule(zones, region, state)


def _rows(path: Path, columns: Sequence[str]) -> Iterator[Row]:
    """The rows of a CSV in UTF-8 with these columns; a cell that is missing is empty.

    Raises:
        Unreadable: There is no such file, or it is no CSV with these columns.
    """
    try:
        _refuse_packed(path)
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, restval="")
            missing = [name for name in columns if name not in (reader.fieldnames or ())]
            if missing:
                raise Unreadable(f"{path} has no column {missing[0]}. The first line must name {', '.join(columns)}.")
            for row in reader:
                yield {name: row[name] for name in columns}
    except FileNotFoundError:
        raise Unreadable(f"There is no file {path}. Check its name.") from None
    except (OSError, UnicodeDecodeError, csv.Error):
        raise Unreadable(f"{path} cannot be read. Save it as CSV in UTF-8.") from None


def _refuse_packed(path: Path) -> None:
    with path.open("rb") as file:
        if file.read(2) in {b"\x1f\x8b", b"PK"}:
            raise Unreadable(f"{path} is packed. Unpack it first.")


def _write(path: Path, columns: Sequence[str], cells: Iterator[Sequence[str]]) -> None:
    """Everything is worked out before the first byte is written: a bad input leaves no half a file."""
    text = csv_text(columns, list(cells))
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError:
        raise Unreadable(f"{path} cannot be written. Choose another place.") from None
