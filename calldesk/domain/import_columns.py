"""Says what each column of a file holds: by its name first, by its content where there is no name."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from calldesk.domain.import_content import share, share_under_name, suits
from calldesk.domain.import_fields import (
    ALIAS_PERCENT,
    ALIASES,
    AMBIGUOUS,
    EXACT_PERCENT,
    FIELDS,
    ImportKind,
    Reading,
    fold,
)
from calldesk.domain.people_names import is_salutation

SURE_PERCENT = 70
"""Below this the wizard warns and names the other reading (mock/TOKENS.md)."""
_SUFFIX_PERCENT = 85
_IN_BRACKETS = re.compile(r"\s*[(\[].*?[)\]]\s*")
_MISSING = frozenset({"na", "none", "null", "unknown", "nan", "nil", ""})
_ACCOUNT_SIGNS = frozenset(
    [
        "industry",
        "numberofemployees",
        "employees",
        "annualrevenue",
        "accountnumber",
        "tickersymbol",
        "ownership",
        "sic",
        "billingcity",
        "billingstreet",
        "accounttype",
        "companyindustry",
    ]
)
_PERSON_SIGNS = frozenset(["given_name", "family_name", "company"])
_NAMED_KINDS = frozenset({ImportKind.LEADS, ImportKind.COMPANIES})


@dataclass(frozen=True, slots=True)
class HeaderChoice:
    """What may be a column's name in this import.

    Attributes:
        kind: What is imported.
        known: Folded names: fields, their usual aliases, and columns named by --map.
    """

    kind: ImportKind
    known: frozenset[str]

    @staticmethod
    def of(kind: ImportKind, mapped: Iterable[str] = ()) -> "HeaderChoice":
        """The choice for a kind of import and the columns its --map options name."""
        own = {fold(field) for field in FIELDS[kind]} | set(ALIASES[kind]) | {fold(name) for name in mapped}
        return HeaderChoice(kind, frozenset(own | (set(AMBIGUOUS) if kind in _NAMED_KINDS else set())) - {""})


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """What one column holds, as the preview shows it.

    Attributes:
        index: Place in the file, 0 = first.
        column: Its name in the file.
        first_value: The first filled cell of the sample, or "".
        field: The field it goes to; None = kept as the attribute `attribute`.
        attribute: The name under which it is kept, or "" for a field.
        percent: How sure, 0 to 100.
        other: The field it may be instead, or None.
    """

    index: int
    column: str
    first_value: str
    field: str | None
    attribute: str
    percent: int
    other: str | None


def unique_names(names: Sequence[str], width: int) -> tuple[str, ...]:
    """Column names, no two alike: ``column 3`` for an empty one, ``Phone (2)`` for the second of a name."""
    used: set[str] = set()
    given: list[str] = []
    for place in range(width):
        name = names[place].strip() if place < len(names) else ""
        name = wanted = name or f"column {place + 1}"
        again = 1
        while name.casefold() in used:
            again += 1
            name = f"{wanted} ({again})"
        used.add(name.casefold())
        given.append(name)
    return tuple(given)


def is_header(cells: Sequence[str], choice: HeaderChoice, widest: int, *, first: bool) -> bool:
    """Whether a row consists of column names, of which this import knows some.

    Two known names make a header; in the first row one is enough, unless it stands alone over a wider table.
    """
    filled = [cell for cell in cells if cell.strip()]
    if any(suits("email", cell) or suits("phone", cell) for cell in filled):
        return False
    found = {fold(cell) for cell in filled} & choice.known
    if len(found) > 1:
        return True
    alone = len(filled) == 1 and widest > 1
    return bool(found) and first and not alone and not any(cell.strip().isdecimal() for cell in filled)


def is_unknown_header(cells: Sequence[str], rest: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names columns in words nobody knows: words over a column of e-mails or telephones."""
    filled = [cell for cell in cells if cell.strip()]
    if not rest or len({cell.casefold() for cell in filled}) < len(filled):
        return False
    if any(suits("email", cell) or any(sign.isdecimal() for sign in cell) for cell in filled):
        return False
    for place, cell in enumerate(cells):
        below = [row[place] for row in rest if place < len(row)]
        if fold(cell) not in _MISSING and max(share("email", below), share("phone", below)) >= 0.8:  # noqa: PLR2004
            return True
    return False


def match_columns(
    columns: Sequence[str],
    sample: Sequence[Sequence[str]],
    kind: ImportKind,
    taken: Mapping[str, Collection[int]],
    salutations: Collection[int],
) -> tuple[ColumnMatch, ...]:
    """What each named column holds.

    Args:
        columns: The names, all different.
        sample: The first rows' cells.
        kind: What is imported.
        taken: Fields that --map settled, with the columns they read (none for constants).
        salutations: Columns in which the whole file has nothing but salutations: never a title.

    Returns:
        One match per column, in order.
    """
    values = [[row[place] for row in sample if row[place].strip()] for place in range(len(columns))]
    mapped = {place: field for field, places in taken.items() for place in places}
    account = _is_account_file(columns, kind)
    readings: dict[int, Reading] = {}
    for place, name in enumerate(columns):
        found = None if place in mapped else read_name(name, kind, account=account)
        if found is not None:
            found = None if place in salutations and found.field == "title" else _by_content(found, name, values[place])
        if found is not None:
            readings[place] = found
    winners = _assign(readings, kind, set(taken))
    return tuple(
        _match(place, name, values[place], mapped.get(place), winners.get(place), place in salutations)
        for place, name in enumerate(columns)
    )


def read_name(name: str, kind: ImportKind, *, account: bool = False) -> Reading | None:
    """What a column's name alone says, or None."""
    for text, most in ((name, EXACT_PERCENT), (_IN_BRACKETS.sub(" ", name), _SUFFIX_PERCENT)):
        folded = fold(text)
        if kind is ImportKind.LEADS and account and folded in {"name", "phone"}:
            return Reading("company", 85, "full_name") if folded == "name" else Reading("phone", 90, None)
        for field in FIELDS[kind]:
            if fold(field) == folded:
                return Reading(field, most)
        if kind is ImportKind.LEADS and folded in AMBIGUOUS:
            return AMBIGUOUS[folded]
        if folded in ALIASES[kind]:
            return Reading(ALIASES[kind][folded], min(most, ALIAS_PERCENT))
    return None


def _is_account_file(columns: Sequence[str], kind: ImportKind) -> bool:
    """A list of companies: it speaks of industry and staff, and has no person and no other company column."""
    folded = {fold(name) for name in columns}
    fields = {ALIASES[kind].get(name) for name in folded}
    return bool(folded & _ACCOUNT_SIGNS) and not fields & _PERSON_SIGNS and "company" not in folded


def _by_content(found: Reading, name: str, values: Sequence[str]) -> Reading | None:
    """The reading after a look at the cells; None where they plainly hold something else."""
    if not values:
        return found
    exact = found.percent == EXACT_PERCENT
    fits = share_under_name(found.field, values, is_sure=found.percent >= ALIAS_PERCENT)
    other = share(found.other, values) if found.other else 0.0
    if found.other and other > 0.8 and fits < 0.5:  # noqa: PLR2004 the cells decide between the two readings
        return Reading(found.other, 90, found.field)
    if fits < 0.2 and not exact:  # noqa: PLR2004
        return None
    if fits < 0.5:  # noqa: PLR2004
        return Reading(found.field, min(found.percent, 60), found.other)
    sure = found.other is not None and fits > 0.9 and other < 0.5  # noqa: PLR2004
    return Reading(found.field, 92, None) if sure and fold(name) != "name" else found


def _assign(readings: Mapping[int, Reading], kind: ImportKind, taken: set[str]) -> dict[int, Reading]:
    """One column per field, the surest first; a second telephone goes to phone_2."""
    winners: dict[int, Reading] = {}
    free = set(FIELDS[kind]) - taken
    for place, found in sorted(readings.items(), key=lambda item: (-item[1].percent, item[0])):
        field = found.field
        if field not in free and field in {"phone", "mobile"} and "phone_2" in free:
            found = Reading("phone_2", min(found.percent, 75), found.other)  # noqa: PLW2901
        elif field not in free and found.other in free:
            found = Reading(found.other, min(found.percent, 60), None)  # noqa: PLW2901
        if found.field in free:
            free.discard(found.field)
            winners[place] = found
    return winners


def _match(
    place: int, name: str, values: Sequence[str], mapped: str | None, found: Reading | None, salutation: bool
) -> ColumnMatch:
    first = values[0] if values else ""
    if mapped is not None:
        return ColumnMatch(place, name, first, mapped, "", EXACT_PERCENT, None)
    if found is not None:
        return ColumnMatch(place, name, first, found.field, "", found.percent, found.other)
    return ColumnMatch(place, name, first, None, "salutation" if salutation else name, EXACT_PERCENT, None)


def all_salutations(values: Iterable[str]) -> bool:
    """Whether a column's filled cells are salutations and nothing else."""
    return all(is_salutation(value) for value in values if value.strip())
