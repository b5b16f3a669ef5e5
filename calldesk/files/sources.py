"""One file with everything settled that its import needs: columns, order of dates, and rows as drafts or refusals."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_columns import HeaderChoice, read_name
from calldesk.domain.import_facts import read_company, read_dial, read_dnc, read_event
from calldesk.domain.import_fields import MOMENT_FIELDS, ImportKind
from calldesk.domain.import_handoffs import read_handoff
from calldesk.domain.import_mapping import Mapping, Source, read_map, settle, stated_columns
from calldesk.domain.import_moments import DateOrder, OrderEvidence, date_order_evidence
from calldesk.domain.import_rows import Draft
from calldesk.domain.imports import Reason, Refused, RowPlan, read_person
from calldesk.domain.people_names import is_salutation
from calldesk.files.tables import ReadOptions, SourceRow, SourceTable, open_table

_READERS: dict[ImportKind, Callable[[RowPlan, int, Sequence[str]], Draft | Refused]] = {
    ImportKind.LEADS: read_person,
    ImportKind.EVENTS: read_event,
    ImportKind.COMPANIES: read_company,
    ImportKind.DIALS: read_dial,
    ImportKind.HANDOFFS: read_handoff,
    ImportKind.DNC: read_dnc,
}


@dataclass(frozen=True, slots=True)
class MapOptions:
    """What a person may state about the meaning of a file.

    Attributes:
        stated: --map options, see `read_map`.
        region: ISO alpha-2 for numbers without country code in rows without a country.
        date_order: None = found out from the whole column.
        year: Year of dates without one.
    """

    stated: tuple[str, ...] = ()
    region: str | None = None
    date_order: DateOrder | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class ImportSource:
    """A file that is ready to be imported; every row of it has been looked at once.

    Attributes:
        table: The columns and cells.
        plan: How rows are read.
        row_count: Counted rows.
        warnings: What a person should know, one sentence each.
    """

    table: SourceTable
    plan: RowPlan
    row_count: int
    warnings: tuple[str, ...]

    def drafts(self) -> Iterator[tuple[SourceRow, Draft | Refused]]:
        """Every row with what it stands for, in constant memory for text files.

        Raises:
            Unreadable: The file changed under our hands.
        """
        read = _READERS[self.plan.mapping.kind]
        for row in self.table.rows():
            if row.extra:
                detail = f"The row has {len(row.cells) + len(row.extra)} cells, the header {len(row.cells)}."
                yield row, Refused(Reason.TOO_MANY_COLUMNS, detail)
            else:
                yield row, read(self.plan, row.number, row.cells)


def open_source(path: Path, kind: ImportKind, reading: ReadOptions, options: MapOptions) -> ImportSource:
    """Opens a file and settles what its columns are.

    Reads the whole file once, so that whatever is unreadable in it is found before anything is written.

    Raises:
        Unreadable: One sentence that says why, with the next step.
    """
    table = open_table(path, reading, HeaderChoice.of(kind, stated_columns(options.stated)))
    stated = read_map(options.stated, table.columns, kind)
    named = table.header_line > 0
    known_name = named and any(read_name(name, kind) is not None for name in table.columns)
    seen = _look_through(table, kind, stated)
    sample = [row.cells for row in table.sample]
    mapping = settle(
        kind, table.columns, sample, stated, seen.salutations, named=known_name or (named and bool(stated))
    )
    region = _region(options.region)
    order, told = _order(seen.orders, mapping, table, options, region)
    plan = RowPlan(mapping, region, order, options.year)
    content = (
        ("The file has no column names; its columns were read by their content.",)
        if not known_name and not stated
        else ()
    )
    return ImportSource(table, plan, seen.row_count, (*table.warnings, *content, *told))


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one pass over the whole file found: rows, salutation columns, and dates column by column."""

    row_count: int
    salutations: frozenset[int]
    orders: dict[int, OrderEvidence]


def _look_through(table: SourceTable, kind: ImportKind, stated: dict[str, Source]) -> _Seen:
    readings = [read_name(name, kind) for name in table.columns]
    titles = {place for place, found in enumerate(readings) if found is not None and found.field == "title"}
    titles |= set(stated["title"].columns) if "title" in stated else set()
    maybe = dict.fromkeys(titles, False)
    dated = _dated(table, kind, stated)
    dates: dict[int, set[str]] = {place: set() for place in dated}
    count = 0
    for row in table.rows():
        count += 1
        for place in tuple(maybe):
            _weigh_salutation(maybe, place, row.cells[place])
        for place in dated:
            dates[place].add(row.cells[place][:10])
    orders = {place: date_order_evidence(cells) for place, cells in dates.items()}
    return _Seen(count, frozenset(place for place, filled in maybe.items() if filled), orders)


def _weigh_salutation(maybe: dict[int, bool], place: int, cell: str) -> None:
    """Notes that a column has a filled cell, and strikes it out once a cell is no salutation."""
    if cell.strip() and not is_salutation(cell):
        del maybe[place]
    elif cell.strip():
        maybe[place] = True


def _dated(table: SourceTable, kind: ImportKind, stated: dict[str, Source]) -> tuple[int, ...]:
    """Columns that may be read as moments: by --map, by name, and all of a file without names."""
    if kind is ImportKind.LEADS:
        return ()  # created_at is kept to the letter
    said = [place for field in stated.keys() & MOMENT_FIELDS for place in stated[field].columns]
    if said:
        return tuple(sorted(said))
    readings = [read_name(name, kind) for name in table.columns]
    named = tuple(place for place, found in enumerate(readings) if found is not None and found.field in MOMENT_FIELDS)
    return named if any(readings) else tuple(range(len(table.columns)))


def _order(
    orders: dict[int, OrderEvidence], mapping: Mapping, table: SourceTable, options: MapOptions, region: str | None
) -> tuple[DateOrder, tuple[str, ...]]:
    """The order of the file's dates, and a sentence where a person could see it otherwise."""
    if options.date_order is not None:
        return options.date_order, ()
    read = [source.columns[0] for field, source in mapping.sources if field in MOMENT_FIELDS and source.columns]
    places = sorted((place for place in read if place in orders), key=lambda place: orders[place].is_doubtful)
    if not places:
        return DateOrder.MDY, ()
    evidence = orders[places[0]]
    order = evidence.order(region)
    if not evidence.is_doubtful:
        return order, ()
    first = "day" if order is DateOrder.DMY else "month"
    column = table.columns[places[0]]
    return order, (
        f"Dates in “{column}” can be read two ways; the {first} was taken first. Say otherwise with --date-order.",
    )


def _region(text: str | None) -> str | None:
    if text is None or not text.strip():
        return None
    code = text.strip().upper()
    if len(code) != 2 or not code.isalpha():  # noqa: PLR2004 ISO 3166-1 alpha-2
        raise Unreadable(f"“{text}” is no region. Give two letters, such as US, GB or DE.")
    return "GB" if code == "UK" else code
