"""Turns one row of a file into the person it stands for, or says why not (CLI.md, import rules)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from calldesk.domain.import_fields import PHONE_FIELDS
from calldesk.domain.import_mapping import Mapping
from calldesk.domain.import_moments import DateOrder
from calldesk.domain.numbers import told_use
from calldesk.domain.people_names import is_named, person_name
from calldesk.domain.phones import Refusal, read_phone, refusal_sentence
from calldesk.domain.places import region_of

_EMAIL = re.compile(
    r"[^\s@\"(),:;<>\[\]\\]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?:[^\W\d_]{2,63}|xn--[a-z0-9-]{2,59})",
    re.IGNORECASE,
)
_MOST_EMAIL_CHARACTERS = 254
_NO_WORDS = frozenset(
    [
        "no",
        "n",
        "false",
        "f",
        "0",
        "off",
        "none",
        "nein",
        "nee",
        "non",
        "nej",
        "ne",
        "niet",
        "0.0",
        "-",
        "unchecked",
        "allowed",
        "ok",
        "unknown",
        "null",
        "n/a",
        "na",
        "subscribed",
    ]
)


class Reason(StrEnum):
    """Why a row is rejected; the words are part of the contract."""

    TOO_MANY_COLUMNS = "too many columns"
    NO_NAME = "no name"
    NO_CONTACT = "no way to contact"
    NO_COMPANY = "no company"
    NO_LEAD = "no such lead"
    FUTURE = "in the future"
    NO_KIND = "no kind"
    BAD_TIME = "unreadable time"
    NO_OUTCOME = "no outcome"
    BAD_NUMBER = "unusable number"
    STATE = "unknown state"
    BAD_VALUE = "unusable value"
    ORDER = "out of order"
    DECIDED = "decided otherwise"


class Warned(StrEnum):
    """What is told about an accepted row."""

    PHONE = "unusable phone"
    EMAIL = "unusable e-mail"
    NO_TIME = "no time: moment of the import"
    OUTCOME = "unknown outcome"
    NO_REP = "no rep"


@dataclass(frozen=True, slots=True)
class RowPlan:
    """How every row of a file is read.

    Attributes:
        mapping: Where the fields are.
        region: ISO alpha-2 for numbers without country code in rows that name no country.
        date_order: Order of the file's dates.
        year: The year of dates without one.
        outcomes: Code of each outcome by how it may be written (`import_facts.outcome_codes`); None = the shipped ones.
    """

    mapping: Mapping
    region: str | None = None
    date_order: DateOrder = DateOrder.MDY
    year: int | None = None
    outcomes: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that is not imported.

    Attributes:
        reason: From the fixed list.
        detail: What exactly, a sentence or "".
    """

    reason: Reason
    detail: str = ""


class DraftPhone(NamedTuple):
    """A number that can be rung; a tuple, as the other drafts, because a hundred thousand of them go through a file.

    Attributes:
        field: phone, mobile or phone_2.
        e164: With ``+``.
        extension: Digits, or "".
        kind: domain.phones.PhoneKind as text.
    """

    field: str
    e164: str
    extension: str
    kind: str


class PersonDraft(NamedTuple):
    """A name or lead as a row describes it.

    Attributes:
        values: Field to text, to the letter; blank ones left out. external_id is without outer spaces.
        attributes: Columns nobody knows, by their own names; blank ones left out.
        name: The shown name, "" where only the company is known.
        email_key: The e-mail for comparing, "" where there is no usable one.
        phones: Numbers that can be rung, in the order they are tried.
        warnings: What is told about the row.
        detail: Why a number or e-mail cannot be used, or "".
    """

    values: dict[str, str]
    attributes: dict[str, str]
    name: str
    email_key: str
    phones: tuple[DraftPhone, ...]
    warnings: tuple[Warned, ...]
    detail: str = ""


def read_values(plan: RowPlan, number: int, cells: Sequence[str]) -> dict[str, str]:
    """Field to text for one row; blank fields left out."""
    found = {}
    for field, source in plan.mapping.sources:
        text = cells[source.place] if source.place >= 0 else source.text(cells, number)
        if text and not text.isspace():
            found[field] = text
    if "external_id" in found:
        found["external_id"] = found["external_id"].strip()
    return found


def read_attributes(plan: RowPlan, cells: Sequence[str]) -> dict[str, str]:
    """The columns kept under their own names; blank cells left out."""
    return {name: cells[place] for name, place in plan.mapping.attributes if cells[place].strip()}


def read_person(plan: RowPlan, number: int, cells: Sequence[str]) -> PersonDraft | Refused:
    """One row of `import leads`."""
    values = read_values(plan, number, cells)
    name = person_name(values)
    phones, bad_phone = read_phones(plan, values)
    email_key = usable_email(values.get("email", ""))
    bad_email = "email" in values and not email_key
    detail = " ".join(filter(None, (bad_phone, "The e-mail address is not complete." if bad_email else "")))
    if not plan.mapping.carries_no_person:
        if not name and not is_named(values.get("company", "")):
            return Refused(Reason.NO_NAME)
        if not phones and not email_key:
            return Refused(Reason.NO_CONTACT, detail)
    warnings = (*((Warned.PHONE,) if bad_phone else ()), *((Warned.EMAIL,) if bad_email else ()))
    return PersonDraft(values, read_attributes(plan, cells), name, email_key, phones, warnings, detail)


def read_phones(plan: RowPlan, values: dict[str, str]) -> tuple[tuple[DraftPhone, ...], str]:
    """The usable numbers of a row, no number twice, and a sentence about the first that is not usable ("" = none)."""
    region = row_region(plan, values)
    found: list[DraftPhone] = []
    complaint = ""
    for field in PHONE_FIELDS:
        if field not in values:
            continue
        read = read_phone(values[field], region)
        if isinstance(read, Refusal):
            complaint = complaint or refusal_sentence(read)
        elif all(read.e164 != known.e164 for known in found):
            extension = read.extension or (_digits(values.get("extension", "")) if field == "phone" else "")
            found.append(DraftPhone(field, read.e164, extension, _told_use(plan, field) or str(read.kind)))
    return tuple(found), complaint


def _told_use(plan: RowPlan, field: str) -> str:
    """What the heading of a field's column says its numbers are ("Home Phone"); "" = nothing beyond their plan."""
    heading = next((match.column for match in plan.mapping.matches if match.field == field), "")
    return told_use(heading) or ""


def row_region(plan: RowPlan, values: dict[str, str]) -> str | None:
    """Whose way of dialling numbers without country code follow: the row's country, else the file's."""
    return region_of(values.get("country", "")) or plan.region


def usable_email(text: str) -> str:
    """The e-mail address for comparing (case and spaces aside), or "" if nobody can be written to there.

    A ``mailto:`` in front, and ``Name <address>`` are understood; of several addresses the first counts.
    """
    cut = text.strip()
    if "<" in cut and ">" in cut:
        cut = cut[cut.index("<") + 1 :].partition(">")[0]
    cut = re.split(r"[;,|]|\s/\s", cut)[0]
    cut = "".join(cut.split()).casefold().removeprefix("mailto:")
    local = cut.partition("@")[0]
    if ".." in cut or local[:1] == "." or local[-1:] == "." or len(cut) > _MOST_EMAIL_CHARACTERS:
        return ""
    return cut if _EMAIL.fullmatch(cut) else ""


def is_yes(text: str) -> bool:
    """Whether a cell of do_not_call or do_not_email says yes: anything but blank and the words for no."""
    word = text.strip().casefold()
    return bool(word) and word not in _NO_WORDS


def _digits(text: str) -> str:
    digits = "".join(sign for sign in text if sign.isdecimal() and sign.isascii())
    return digits if len(digits) <= 11 else ""  # noqa: PLR2004 longer is no extension
