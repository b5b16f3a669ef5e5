"""What a matching row changes in a person that is already stored: the rules of `updated` and `duplicates` (CLI.md)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from calldesk.domain.import_fields import PHONE_FIELDS
from calldesk.domain.imports import DraftPhone, PersonDraft
from calldesk.domain.people_names import name_key, person_name, similar_names

OTHER_ID = "other external_id"
"""Attribute for the id of a second record that turned out to be the same person: nothing is dropped."""
ID_SIGN = " | "
_ADDRESS_FIELDS = frozenset({*PHONE_FIELDS, "extension", "country", "state", "city", "postal_code"})
CROWD = 50
"""A switchboard's number belongs to hundreds; among more than this many only equal names are the same person."""


@dataclass(slots=True)
class Known:
    """A person as stored, or as an earlier row of the same file will store it.

    Attributes:
        lead_id: Negative for one that a dry run would make.
        values: Profile field to text, external_id among them; blank ones left out.
        attributes: Column name to text.
        phones: Usable numbers by field.
        email_key: The e-mail for comparing, "" where there is no usable one.
        settled: An earlier row of this import made or matched it: later rows only fill what is blank, so that
            importing the same file again finds nothing to change.
    """

    lead_id: int
    values: dict[str, str]
    attributes: dict[str, str]
    phones: dict[str, DraftPhone]
    email_key: str
    settled: bool = False

    @property
    def external_ids(self) -> tuple[str, ...]:
        """Its own external_id first, then those of records that turned out to be the same person."""
        own = self.values.get("external_id", "")
        others = self.attributes.get(OTHER_ID, "").split(ID_SIGN)
        return tuple(one for one in (own, *others) if one)

    @property
    def name(self) -> str:
        """The person's name, else the company's."""
        return person_name(self.values) or self.values.get("company", "")


def known_of(lead_id: int, draft: PersonDraft) -> Known:
    """The person that a new row makes."""
    phones = {phone.field: phone for phone in draft.phones}
    return Known(lead_id, dict(draft.values), dict(draft.attributes), phones, draft.email_key, settled=True)


def is_same_at_email(known: Known, draft: PersonDraft) -> bool:
    """Whether a match by e-mail holds: always, unless both have ids of their own and plainly different names.

    A shared address (info@) must not swallow a person that another program keeps apart.
    """
    mine, theirs = known.values.get("external_id", ""), draft.values.get("external_id", "")
    return not (mine and theirs and mine != theirs) or similar_names(known.name, draft_name(draft))


def shared_number_key(e164: str, name: str) -> str:
    """Finds those who share a number and have the very same name, without looking at the others."""
    return f"=:{e164} {name_key(name)}"


def similar_at_number(found: Collection[Known], draft: PersonDraft) -> Known | None:
    """The first of those who share the row's number that has a similar name; None in a crowd."""
    if len(found) > CROWD:
        return None
    return next((known for known in found if similar_names(known.name, draft_name(draft))), None)


def merge(known: Known, draft: PersonDraft) -> bool:
    """Takes over into `known` what the row changes; an empty cell changes nothing.

    An e-mail or number that differs only in case, spaces or writing changes nothing, nor does an unusable one where
    there is a usable one. A settled person is only filled up.

    Returns:
        Whether anything changed.
    """
    before = dict(known.values), dict(known.attributes), dict(known.phones)
    drafted = {phone.field: phone for phone in draft.phones}
    for field, text in draft.values.items():
        if field == "external_id":
            _merge_id(known, text)
        elif field in PHONE_FIELDS:
            _merge_phone(known, field, text, drafted.get(field))
        elif field == "email":
            _merge_email(known, text, draft.email_key)
        elif not (known.settled and known.values.get(field, "").strip()):
            known.values[field] = text
    for name, text in draft.attributes.items():
        if not (known.settled and known.attributes.get(name, "").strip()):
            known.attributes[name] = text
    known.settled = True
    return before != (known.values, known.attributes, known.phones)


def moves_numbers(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Whether a change of these values changes the numbers or where they are rung."""
    return any(before.get(field) != after.get(field) for field in _ADDRESS_FIELDS)


def draft_name(draft: PersonDraft) -> str:
    """The row's person, else its company."""
    return draft.name or draft.values.get("company", "")


def _merge_id(known: Known, text: str) -> None:
    mine = known.values.get("external_id", "")
    if not mine:
        known.values["external_id"] = text
    elif mine != text:
        others = known.external_ids[1:]
        if text not in others:
            known.attributes[OTHER_ID] = ID_SIGN.join((*others, text))


def _merge_phone(known: Known, field: str, text: str, read: DraftPhone | None) -> None:
    mine = known.phones.get(field)
    if read is None:
        blank = not known.values.get(field, "").strip()
        if mine is None and (blank or (not known.settled and _bare(known.values[field]) != _bare(text))):
            known.values[field] = text
        return
    if mine is not None and (mine.e164 == read.e164 or known.settled):
        return
    if any(other.e164 == read.e164 for other in known.phones.values()):
        return  # the person has this number in another column already
    known.values[field] = text
    known.phones[field] = read


def _merge_email(known: Known, text: str, key: str) -> None:
    old = known.values.get("email", "")
    mine = known.email_key
    if key == mine and (key or _bare(old) == _bare(text)):
        return
    if (mine and (known.settled or not key)) or (known.settled and old.strip() and not key):
        return
    known.values["email"] = text
    known.email_key = key


def _bare(text: str) -> str:
    return "".join(text.split()).casefold()
