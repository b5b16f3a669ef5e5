"""Settles where each field of an import comes from: what --map states first, then what the columns say."""

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as derived

from calldesk.domain.errors import Unreadable
from calldesk.domain.import_columns import ColumnMatch, match_columns
from calldesk.domain.import_content import read_content
from calldesk.domain.import_fields import FIELDS, PHONE_FIELDS, WHO_FIELDS, ImportKind, fold

ROW_NUMBER = "@row"
_DAY_PARTS = ("day", "month", "year")
_CONTACT_FIELDS = frozenset({*PHONE_FIELDS, "email"})


@dataclass(frozen=True, slots=True)
class Source:
    """Where a field's text comes from.

    Attributes:
        columns: Places in the row, joined by a space; empty for a constant or the row's number.
        constant: The text for every row, or None.
        is_row_number: The row's number is the text.
        is_split_date: The columns are day, month and perhaps year; in numbers alone they are joined as ISO 8601
            writes them (``--MM-DD`` without a year), so that no order of dates can mix them up.
        place: The one column whose cell is the text as it is; -1 = anything else.
    """

    columns: tuple[int, ...] = ()
    constant: str | None = None
    is_row_number: bool = False
    is_split_date: bool = False
    place: int = derived(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        is_plain = len(self.columns) == 1 and self.constant is None and not self.is_row_number
        object.__setattr__(self, "place", self.columns[0] if is_plain else -1)

    def text(self, cells: Sequence[str], number: int) -> str:
        """The field's text in one row, to the letter; "" where all its cells are blank."""
        if self.constant is not None:
            return self.constant
        if self.is_row_number:
            return str(number)
        if self.place >= 0:
            cell = cells[self.place]
            return cell if cell.strip() else ""
        parts = [cells[place] for place in self.columns if cells[place].strip()]
        numbers = [part.strip() for part in parts if part.strip().isdecimal()]
        if self.is_split_date and len(numbers) == len(self.columns):
            day, month, *year = numbers
            return f"{year[0] if year else '-'}-{month.zfill(2)}-{day.zfill(2)}"
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Mapping:
    """How rows of one file are read.

    Attributes:
        kind: What each row is.
        sources: Field to its source.
        attributes: Name and place of each column kept as an attribute.
        matches: The same, column by column, for the preview.
        carries_no_person: external_id was stated with --map and no column holds a telephone or e-mail: rows need
            neither a name nor a way to contact (CLI contract).
    """

    kind: ImportKind
    sources: tuple[tuple[str, Source], ...]
    attributes: tuple[tuple[str, int], ...]
    matches: tuple[ColumnMatch, ...]
    carries_no_person: bool

    def has(self, field: str) -> bool:
        """Whether the field has a source."""
        return any(name == field for name, _ in self.sources)


def stated_columns(options: Sequence[str]) -> frozenset[str]:
    """The column names that --map options speak of: they make a header known."""
    wanted = (option.partition("=")[2] for option in options)
    names = [part for text in wanted if text[:1] not in {"=", "@"} for part in (text, *text.split("+"))]
    return frozenset(name for name in names if name.strip() and not name.strip().isdecimal())


def read_map(options: Sequence[str], columns: Sequence[str], kind: ImportKind) -> dict[str, Source]:
    """The --map options ``FIELD=COLUMN``, ``FIELD=A+B``, ``FIELD=@row``, ``FIELD==text`` and ``FIELD=`` (nothing).

    Raises:
        Unreadable: A field or a column that does not exist.
    """
    found: dict[str, Source] = {}
    for option in options:
        field_text, equals, wanted = option.partition("=")
        field = _field(field_text, kind) if equals else None
        if field is None:
            raise Unreadable(f"--map {option} names no field. Fields of {kind}: {', '.join(FIELDS[kind])}.")
        found[field] = _source(option, wanted, columns)
    return found


def _field(text: str, kind: ImportKind) -> str | None:
    return next((field for field in FIELDS[kind] if fold(field) == fold(text)), None)


def _source(option: str, wanted: str, columns: Sequence[str]) -> Source:
    if wanted.startswith("="):
        return Source(constant=wanted[1:])
    if wanted.strip().lower() == ROW_NUMBER:
        return Source(is_row_number=True)
    if not wanted.strip():
        return Source(constant="")
    place = _place(wanted, columns)
    if place is not None:
        return Source((place,))
    parts = [_place(part, columns) for part in wanted.split("+")]
    if None in parts or len(parts) == 1:
        raise Unreadable(f"--map {option}: there is no such column. The file has: {', '.join(columns)}.")
    return Source(tuple(part for part in parts if part is not None))


def _place(name: str, columns: Sequence[str]) -> int | None:
    """The column of this name, to the letter first, then without case and signs, else by its number (1 = first)."""
    if name in columns:
        return columns.index(name)
    folded = fold(name)
    for place, column in enumerate(columns):
        if folded and fold(column) == folded:
            return place
    number = name.strip()
    return int(number) - 1 if number.isdecimal() and 0 < int(number) <= len(columns) else None


OWN_EXPORT = ("lead_id", "external_id", "company", "email")
"""The first columns of `calldesk export leads`."""
COMPUTED_COLUMNS = ("lead_id", "standing", "score", "fit", "interest")
"""What such a file says beside the columns that were imported: worked out anew, so never taken back in."""


def settle(
    kind: ImportKind,
    columns: Sequence[str],
    sample: Sequence[Sequence[str]],
    stated: dict[str, Source],
    salutations: frozenset[int],
    *,
    named: bool,
) -> Mapping:
    """The mapping of a file.

    Args:
        kind: What is imported.
        columns: Column names.
        sample: The first rows' cells.
        stated: What --map says (see `read_map`).
        salutations: Columns that hold salutations only.
        named: Whether the file has column names; else its content decides.
    """
    title = stated.get("title", Source())
    if title.columns and salutations.issuperset(title.columns):
        stated = {field: source for field, source in stated.items() if field != "title"}  # never a title (CLI contract)
    taken = {field: source.columns for field, source in stated.items()}
    if named:
        matches = match_columns(columns, sample, kind, taken, salutations)
    else:
        matches = _by_content(columns, sample, kind, taken)
    sources = {match.field: Source((match.index,)) for match in matches if match.field is not None}
    sources |= stated
    if kind is ImportKind.DIALS and "at" not in sources:
        sources |= _split_date(columns)
    order = {field: place for place, field in enumerate(FIELDS[kind])}
    ordered = tuple(sorted(sources.items(), key=lambda item: order[item[0]]))
    worked_out = COMPUTED_COLUMNS if tuple(columns[: len(OWN_EXPORT)]) == OWN_EXPORT else ()
    unnamed = (m for m in matches if m.field is None and m.attribute not in worked_out)
    kept = tuple((_attribute_name(m.attribute, kind), m.index) for m in unnamed)
    contact = any(field in _CONTACT_FIELDS and source.constant != "" for field, source in sources.items())
    return Mapping(kind, ordered, kept, matches, "external_id" in stated and not contact)


def _by_content(
    columns: Sequence[str], sample: Sequence[Sequence[str]], kind: ImportKind, taken: dict[str, tuple[int, ...]]
) -> tuple[ColumnMatch, ...]:
    cells = [[row[place] for row in sample] for place in range(len(columns))]
    busy = {place: field for field, places in taken.items() for place in places}
    readings = read_content([[] if place in busy else values for place, values in enumerate(cells)], kind)
    matches = []
    for place, name in enumerate(columns):
        first = next((value for value in cells[place] if value.strip()), "")
        found = readings.get(place)
        if place in busy:
            matches.append(ColumnMatch(place, name, first, busy[place], "", 100, None))
        elif found is not None and found.field not in taken:
            matches.append(ColumnMatch(place, name, first, found.field, "", found.percent, found.other))
        else:
            matches.append(ColumnMatch(place, name, first, None, name, 100, None))
    return tuple(matches)


def _split_date(columns: Sequence[str]) -> dict[str, Source]:
    """A date that stands in columns of its own: day, month and perhaps year."""
    places = {fold(column): place for place, column in enumerate(columns)}
    parts = [places[part] for part in _DAY_PARTS if part in places]
    return {"at": Source(tuple(parts), is_split_date=True)} if {"day", "month"} <= set(places) else {}


def _attribute_name(name: str, kind: ImportKind) -> str:
    """The column's own name; one that would be taken for a field says that it is only a column."""
    return f"{name} (column)" if _field(name, kind) else name


def who_fields(mapping: Mapping) -> tuple[str, ...]:
    """The fields of this mapping that can say whose event or dial a row is."""
    return tuple(field for field in WHO_FIELDS if mapping.has(field))
