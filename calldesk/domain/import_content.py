"""Judges what cells hold by their look alone, and reads the columns of a file that has no names."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from calldesk.domain.import_fields import ImportKind, Reading
from calldesk.domain.places import region_of

_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"\d]{2,}")
_PHONE = re.compile(
    r"(?:tel\.?:?\s*)?[+(\d][\d\s().+/\-\u2010-\u2015\u00a0\u202f\u2009x#]{5,}(?:ext\.?\s*\d+)?", re.IGNORECASE
)
_DATE = re.compile(
    r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}([T ].*)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}( .*)?"
    r"|\d{1,2}[- ][^\W\d_]{3,}\.?[- ]\d{2,4}.*"
)
_WEB = re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)*\.[a-z]{2,12}(/\S*)?", re.IGNORECASE)
_COUNT = re.compile(r"[\d.,'\s+<>]+([-\u2013][\d.,\s]+)?\+?|\d+ ?(to|bis|-) ?\d+.*")
_FIRM = re.compile(
    r"\b(inc|ltd|llc|llp|gmbh|ag|kg|corp|corporation|company|co|group|bank|sa|sarl|sas|s\.?l|s\.?p\.?a|bv|nv|ab|as|oy|plc"
    r"|holdings?|partners|solutions|systems|technologies|services|industries|associates|university|hospital)\b\.?",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(manager|director|head|chief|officer|president|vp|ceo|cto|cfo|coo|engineer|owner|founder|analyst|assistant|buyer"
    r"|leiter(in)?|geschäftsführer(in)?|inhaber(in)?|directeur|directrice|gerente|consultant|developer|executive|supervisor)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"[-+]?\d+[.,]\d+|\d{1,3}([.,]\d{3})+|(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])")
"""Decimal numbers, numbers with points between thousands, and dates without signs."""
_PHONE_DIGITS = range(7, 16)
_MOST_ROWS = 300
_MOST_NAME_WORDS = 5


def _is_phone(text: str) -> bool:
    stripped = text.strip()
    digits = sum(sign.isdecimal() for sign in stripped)
    looks = digits in _PHONE_DIGITS and bool(_PHONE.fullmatch(stripped))
    return looks and not _DATE.fullmatch(stripped) and not _AMOUNT.fullmatch(stripped)


def _is_person(text: str) -> bool:
    words = text.replace(",", " ").split()
    return (
        0 < len(words) <= _MOST_NAME_WORDS
        and not any(sign.isdecimal() or sign in "@/" for sign in text)
        and any(word[:1].isalpha() for word in words)
    )


_LOOKS: Mapping[str, Callable[[str], bool]] = {
    "email": lambda text: bool(_EMAIL.search(text)),
    "phone": _is_phone,
    "mobile": _is_phone,
    "phone_2": _is_phone,
    "at": lambda text: bool(_DATE.fullmatch(text.strip())) or any(sign.isdecimal() for sign in text),
    "created_at": lambda text: any(sign.isdecimal() for sign in text),
    "state": lambda text: not any(sign.isdecimal() for sign in text) and len(text.split()) < 5,  # noqa: PLR2004
    "street": lambda text: any(sign.isdecimal() for sign in text) and any(sign.isalpha() for sign in text),
    "employees": lambda text: bool(_COUNT.fullmatch(text.strip())),
    "full_name": _is_person,
    "given_name": _is_person,
    "family_name": _is_person,
    "title": lambda text: any(sign.isalpha() for sign in text),
    "company": lambda text: any(sign.isalpha() for sign in text),
    "country": lambda text: region_of(text) is not None,
    "external_id": lambda text: " " not in text.strip(),
}


def suits(field: str, text: str) -> bool:
    """Whether a cell looks like this field; True where the field has no look of its own."""
    look = _LOOKS.get(field)
    return look is None or look(text)


def share(field: str, values: Sequence[str]) -> float:
    """The part of the filled cells that look like the field, 0 to 1; 0 where none is filled."""
    filled = [value for value in values[:_MOST_ROWS] if value.strip()]
    fits = sum(suits(field, value) for value in filled) / len(filled) if filled else 0.0
    return fits * _variety(filled) if field in {"full_name", "given_name"} else fits


NAME_FIELDS = frozenset({"given_name", "family_name", "full_name"})
_CONTACT_FIELDS = frozenset({"phone", "mobile", "phone_2", "email"})
_FLAGS = frozenset({"yes", "no", "y", "n", "true", "false", "0", "1", "ja", "nein", "oui", "non", "si", "x"})
_NUMBERS = re.compile(r"\d+")


def share_under_name(field: str, values: Sequence[str], *, is_sure: bool) -> float:
    """The same for a column that its name gives to the field: a person's name may then carry a number (Lead 17).

    Args:
        field: What the column's name says.
        values: Its filled cells.
        is_sure: The name means nothing else, so few different values (five Annas, a family) are no objection, nor
            are telephones and e-mails that cannot be used: their rows are to be told.
    """
    if is_sure and field in _CONTACT_FIELDS:
        return sum(not _is_plainly_other(field, value) for value in values[:_MOST_ROWS]) / max(
            1, len(values[:_MOST_ROWS])
        )
    if field not in NAME_FIELDS:
        return share(field, values)
    bare = [_NUMBERS.sub("", value) if value.strip()[:1].isalpha() else value for value in values]
    fits = sum(map(_is_person, bare[:_MOST_ROWS])) / max(1, len(bare[:_MOST_ROWS]))
    return fits if is_sure else fits * _variety(values)


def _is_plainly_other(field: str, text: str) -> bool:
    """Whether a cell under the name of a telephone or an e-mail is something else of a known look."""
    stripped = text.strip()
    other = _is_phone(stripped) if field == "email" else bool(_EMAIL.search(stripped))
    return other or stripped.casefold() in _FLAGS or bool(_DATE.fullmatch(stripped))


def _variety(values: Sequence[str]) -> float:
    """Near 0 for a column of few values over and over (a kind, not a name), 1 for names."""
    if len(values) < 20:  # noqa: PLR2004 too few to judge
        return 1.0
    return 0.0 if len(set(values)) <= 5 else 1.0  # noqa: PLR2004


_ENOUGH = 0.6
_WORDS_SHARE = 0.3


def read_content(columns: Iterable[Sequence[str]], kind: ImportKind) -> dict[int, Reading]:
    """What the columns of a file without names hold, judged by their cells.

    Args:
        columns: The sample's cells, column by column.
        kind: What is imported.

    Returns:
        Place of the column to its reading; columns that could be anything are left out.
    """
    cells = [[value for value in column if value.strip()] for column in columns]
    found: dict[int, Reading] = {}
    _take(found, cells, "email", share)
    _take(found, cells, "phone", share)
    if kind is ImportKind.LEADS:
        _take(found, cells, "mobile", lambda _field, values: share("phone", values))
        _take(found, cells, "phone_2", lambda _field, values: share("phone", values))
        _take(found, cells, "created_at", lambda _field, values: _part(values, _DATE.fullmatch))
        _take(found, cells, "country", share)
        _take(found, cells, "website", lambda _field, values: _part(values, _WEB.fullmatch))
        _people(found, cells)
    if kind is ImportKind.EVENTS:
        _take(found, cells, "at", lambda _field, values: _part(values, _DATE.fullmatch))
        _take(found, cells, "kind", lambda _field, values: _part(values, re.compile(r"[a-z]+(_[a-z]+)*").fullmatch))
    return found


def _take(
    found: dict[int, Reading], cells: Sequence[Sequence[str]], field: str, judge: Callable[[str, Sequence[str]], float]
) -> None:
    """Gives the field to the free column that looks most like it, if one does."""
    ranked = [(judge(field, values), -place) for place, values in enumerate(cells) if values and place not in found]
    best, place = max(ranked, default=(0.0, 0))
    if best >= _ENOUGH:
        found[-place] = Reading(field, min(90, round(best * 90)))


def _part(values: Sequence[str], test: Callable[[str], object]) -> float:
    return sum(bool(test(value.strip())) for value in values[:_MOST_ROWS]) / max(1, len(values[:_MOST_ROWS]))


def _people(found: dict[int, Reading], cells: Sequence[Sequence[str]]) -> None:
    """Company and title by their words, then the person: one column of whole names, else given and family name."""
    for field, words in (("company", _FIRM), ("title", _POST)):
        ranked = [(_part(v, words.search), -place) for place, v in enumerate(cells) if v and place not in found]
        best, place = max(ranked, default=(0.0, 0))
        if best >= _WORDS_SHARE:
            found[-place] = Reading(field, 65)
    people = [
        place
        for place, values in enumerate(cells)
        if values and place not in found and share("full_name", values) > _ENOUGH
    ]
    whole = [place for place in people if _part(cells[place], lambda text: " " in text) > _ENOUGH]
    if whole:
        found[whole[0]] = Reading("full_name", 72, "company")
        rest = [place for place in whole[1:] if "company" not in {reading.field for reading in found.values()}]
        found.update({place: Reading("company", 50, "city") for place in rest[:1]})
    elif len(people) > 1:
        found[people[0]], found[people[1]] = (
            Reading("given_name", 66, "family_name"),
            Reading("family_name", 66, "given_name"),
        )
    elif people:
        found[people[0]] = Reading("full_name", 60, "company")
