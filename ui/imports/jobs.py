"""What the import does away from the window: open, prepare, count beforehand, write, save the rejects."""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from calldesk.actions.imports import ImportChoice, ImportReport, dry_run, import_rows, preview
from calldesk.desk import Desk
from calldesk.domain.errors import Rejected, Unreadable
from calldesk.domain.import_fields import ImportKind
from calldesk.domain.imports import read_values
from calldesk.domain.people_names import person_name
from calldesk.files.sources import ImportSource, MapOptions, open_source
from calldesk.files.spool import Spool, prepare, write_rejects
from calldesk.files.tables import ReadOptions

SAMPLE_ROWS = 8
STOPPED = "Stopped; nothing was written."
Heard = Callable[[str, int, int], None]
"""Hears the stage (read, check, write), rows done and rows in all; called from the working thread."""


@dataclass(slots=True)
class Halt:
    """Asks a running job to stop; set in one thread, read in another."""

    asked: bool = False

    def check(self) -> None:
        """Ends the job.

        Raises:
            Rejected: It was asked to stop.
        """
        if self.asked:
            raise Rejected(STOPPED)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person decided about a file.

    Attributes:
        path: The file.
        targets: Place of a column to the field it goes to; None = kept under its own name.
        region: ISO alpha-2 of numbers without a country code; None = only numbers with one can be used.
        as_leads: Each row expressed interest (R12).
        campaign: The campaign of every row; "" = none.
    """

    path: Path
    targets: Mapping[int, str | None] = field(default_factory=dict)
    region: str | None = None
    as_leads: bool = False
    campaign: str = ""

    @property
    def choice(self) -> ImportChoice:
        """The part that the writing needs."""
        return ImportChoice(self.as_leads, self.campaign)

    def reads_like(self, other: "Wish | None") -> bool:
        """Whether the file would be read the same way, so that what was prepared can be used again."""
        ours = (self.path, dict(self.targets), self.region, self.campaign)
        return other is not None and ours == (other.path, dict(other.targets), other.region, other.campaign)


@dataclass(frozen=True, slots=True)
class SampleRow:
    """One of the first rows as it would be stored, with its fate: new, update, duplicate or rejected."""

    place: int
    line: int
    name: str
    company: str
    title: str
    phone: str
    fate: str
    reason: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DryRun:
    """What the import would do.

    Attributes:
        wish: What it was asked for.
        spool: The prepared file; the import itself uses it.
        report: The counts.
        sample: The first rows.
        seconds: How long it took.
    """

    wish: Wish
    spool: Spool
    report: ImportReport
    sample: tuple[SampleRow, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Imported:
    """What the import did, and where the rejected rows are; None = none were rejected."""

    report: ImportReport
    rejects: Path | None


def open_wish(wish: Wish) -> ImportSource:
    """Opens the file and settles its columns.

    Raises:
        Unreadable: One sentence that says why.
    """
    plain = open_source(wish.path, ImportKind.LEADS, ReadOptions(), MapOptions(region=wish.region))
    stated = _stated(plain, wish)
    if not stated:
        return plain
    return open_source(wish.path, ImportKind.LEADS, ReadOptions(), MapOptions(stated, wish.region))


def count_beforehand(
    desk: Desk, wish: Wish, source: ImportSource, spool: Spool | None, heard: tuple[Halt, Heard]
) -> DryRun:
    """The dry run.

    Args:
        desk: The database; it is only read.
        wish: What was decided.
        source: The opened file.
        spool: The file prepared before, where it would be read the same way.
        heard: What may stop it, and what hears how far it is.

    Raises:
        Rejected: It was stopped.
        Unreadable: The file changed meanwhile.
    """
    halt, tell = heard
    began = perf_counter()

    def reading(done: int, total: int) -> bool:
        tell("read", done, total)
        return not halt.asked

    def checking(done: int) -> None:
        halt.check()
        tell("check", done, source.row_count)

    ready = spool or prepare(source, reading)
    report = desk.read(dry_run, ready, wish.choice, checking)
    sample = _sample(desk, source, ready)
    return DryRun(wish, ready, report, sample, perf_counter() - began)


def write_all(desk: Desk, dry: DryRun, heard: tuple[Halt, Heard]) -> Imported:
    """The import: all of it or nothing; then the rejected rows go into a file beside it.

    Raises:
        Rejected: It was stopped, and nothing was written.
        DeskError: The database is away.
    """
    halt, tell = heard

    def writing(done: int) -> None:
        halt.check()
        tell("write", done, dry.spool.rows_read)

    report = desk.write(import_rows, dry.spool, dry.wish.choice, writing)
    return Imported(report, save_rejects(dry.spool.source, report))


def _stated(source: ImportSource, wish: Wish) -> tuple[str, ...]:
    """The person's wishes as the core understands them (`--map`)."""
    found = {match.index: match.field for match in source.plan.mapping.matches}
    given = {wanted: place for place, wanted in wish.targets.items() if wanted is not None}
    dropped = {found.get(place) for place, wanted in wish.targets.items() if wanted is None}
    nothing = [f"{name}=" for name in dropped if name is not None and name not in given]
    columns = source.table.columns
    moved = [f"{name}={_column(columns, place)}" for name, place in given.items()]
    campaign = [f"campaign=={wish.campaign}"] if wish.campaign else []
    return (*moved, *nothing, *campaign)


def _column(columns: tuple[str, ...], place: int) -> str:
    """A column by its name; by its number where the name would mean something else."""
    name = columns[place]
    return str(place + 1) if name[:1] in {"=", "@"} else name


def _sample(desk: Desk, source: ImportSource, spool: Spool) -> tuple[SampleRow, ...]:
    fates = {told.row.place: told.fate for told in desk.read(preview, spool, SAMPLE_ROWS)}
    rows = []
    for place, row in enumerate(source.table.sample[:SAMPLE_ROWS], 1):
        values = read_values(source.plan, row.number, row.cells)
        reason, detail = spool.refused.get(place, ("", ""))
        fate = "rejected" if reason else fates.get(place, "new")
        phone = values.get("phone") or values.get("mobile") or ""
        who = (person_name(values), values.get("company", ""), values.get("title", ""), phone)
        rows.append(SampleRow(place, row.line, *who, fate, reason, detail))
    return tuple(rows)


def save_rejects(source: ImportSource, report: ImportReport) -> Path | None:
    """Beside the file; where nothing may be written there, in the folder for what is temporary."""
    if not report.rejected:
        return None
    named = source.table.path
    for folder in (named.parent, Path(tempfile.gettempdir())):
        out = _free(folder, f"{named.stem} rejected")
        try:
            write_rejects(source, dict(report.rejected), out)
        except (Unreadable, OSError):
            continue
        return out
    return None


def _free(folder: Path, stem: str) -> Path:
    """A name nobody uses: what was saved by an earlier import stays."""
    names = (folder / f"{stem}{f' {number}' if number else ''}.csv" for number in range(1000))
    return next((path for path in names if not path.exists()), folder / f"{stem}.csv")
