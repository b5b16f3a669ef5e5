"""Finds whom each row of an import is about: external_id, else e-mail, else the same number and a similar name."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from sqlalchemy import BindParameter, Connection, TextClause, bindparam, text

from calldesk.domain.company_names import company_key
from calldesk.domain.import_merge import (
    CROWD,
    ID_SIGN,
    OTHER_ID,
    Known,
    draft_name,
    is_same_at_email,
    shared_number_key,
    similar_at_number,
)
from calldesk.domain.import_rows import PreparedRow, keys_of
from calldesk.domain.imports import DraftPhone, PersonDraft
from calldesk.domain.people_names import name_key
from calldesk.store.facts import IDS
from calldesk.store.tables import PROFILE_FIELDS

_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_FIND = {
    "id": text("SELECT external_id, lead_id FROM lead WHERE external_id IN :keys").bindparams(_KEYS),
    "@": text("SELECT email_key, lead_id FROM lead WHERE email_key IN :keys AND email_key <> ''").bindparams(_KEYS),
    "+": text("SELECT e164, lead_id FROM lead_phone WHERE e164 IN :keys").bindparams(_KEYS),
}
"""By the kind of a key (domain.import_rows.keys_of)."""
_NAMED = text(
    "SELECT name_key, lead_id FROM lead WHERE name_key IN :keys AND name_key <> ''"
    " UNION ALL"
    " SELECT company_key, lead_id FROM lead WHERE name_key = '' AND company_key IN :keys AND company_key <> ''"
).bindparams(_KEYS)
_ANYBODY = text("SELECT EXISTS (SELECT 1 FROM lead)")
_OTHER_IDS = text(
    f"SELECT lead_id, json_extract(attributes, '$.\"{OTHER_ID}\"') FROM lead WHERE attributes LIKE '%\"{OTHER_ID}\"%'"
)
_LEADS = text(
    f"SELECT lead_id, external_id, email_key, attributes, {', '.join(PROFILE_FIELDS)} FROM lead WHERE lead_id IN :ids"
).bindparams(IDS)
_PHONES = text("SELECT lead_id, field, e164, extension, kind FROM lead_phone WHERE lead_id IN :ids").bindparams(IDS)
_BATCH = 500
"""Keys per question; a few thousand parameters are the most SQLite takes everywhere."""


@dataclass(slots=True)
class Matcher:
    """The people that rows of one import may be about: those stored, and those that earlier rows made.

    Attributes:
        repeated: Keys that occur in several rows; only people with one of them need to be remembered.
        kept: People made or changed by earlier rows, where a later row may be about them.
        settled: People that an earlier row matched.
    """

    repeated: frozenset[str]
    kept: dict[int, Known] = field(default_factory=dict)
    settled: set[int] = field(default_factory=set)
    _by_key: dict[str, dict[int, Known]] = field(default_factory=lambda: defaultdict(dict))
    _loaded: dict[str, list[Known]] = field(default_factory=dict)
    _merged: dict[str, int] | None = None
    _is_first: bool | None = None  # nobody was stored when this import began: only its own rows can match

    def load(self, conn: Connection, rows: Sequence[PreparedRow]) -> None:
        """Fetches everybody stored whom one of these rows may be about."""
        if self._is_first is None:
            self._is_first = not conn.execute(_ANYBODY).scalar_one()
        if self._is_first:
            return
        drafts = [person_of(row) for row in rows]
        ids = stored_ids(conn, drafts)
        if any("external_id" in draft.values for draft in drafts):
            self._merged = merged_ids(conn) if self._merged is None else self._merged
            ids |= {self._merged[one] for d in drafts if (one := d.values.get("external_id", "")) in self._merged}
        self._loaded = defaultdict(list)
        for known in load_known(conn, sorted(ids - self.kept.keys())):
            known.settled = known.lead_id in self.settled
            for key in known_keys(known):
                self._loaded[key].append(known)

    def match(self, draft: PersonDraft) -> Known | None:
        """The person a row is about, or None for a new one."""
        external, email_key = draft.values.get("external_id", ""), draft.email_key
        found = self._at(f"id:{external}") if external else []
        if not found and email_key:
            found = [known for known in self._at(f"@:{email_key}") if is_same_at_email(known, draft)]
        for phone in () if found else draft.phones:
            found = found or self._at(shared_number_key(phone.e164, draft_name(draft)))
        for phone in () if found else draft.phones:
            same = similar_at_number(self._at(f"+:{phone.e164}", CROWD + 1), draft)
            found = found or ([same] if same else [])
        return found[0] if found else None

    def keep(self, known: Known, draft: PersonDraft, *, changed: bool) -> None:
        """Remembers a person made or matched by a row, as far as a later row may be about them."""
        self.settled.add(known.lead_id)
        if self._merged is not None and known.lead_id > 0:
            self._merged.update(dict.fromkeys(known.external_ids[1:], known.lead_id))
        if known.lead_id not in self.kept:
            if not changed or self.repeated.isdisjoint(keys_of(draft)):
                return
            self.kept[known.lead_id] = known
        for key in known_keys(known):
            self._by_key[key][known.lead_id] = known

    def _at(self, key: str, most: int = 10) -> list[Known]:
        """Those who have this key now, at most so many; the oldest record first."""
        loaded, made = self._loaded.get(key, ()), self._by_key.get(key, {})
        if not loaded and not made:
            return []
        people = chain((known for known in loaded if known.lead_id not in self.kept), made.values())
        return list(islice((known for known in people if key in known_keys(known)), most))


def known_keys(known: Known) -> tuple[str, ...]:
    """What a stored person can be found by: as domain.import_rows.keys_of, and number with name."""
    numbers = [phone.e164 for phone in known.phones.values()]
    return (
        *(f"id:{external}" for external in known.external_ids),
        *((f"@:{known.email_key}",) if known.email_key else ()),
        *(f"+:{e164}" for e164 in numbers),
        *(shared_number_key(e164, known.name) for e164 in numbers),
    )


def merged_ids(conn: Connection) -> dict[str, int]:
    """External ids of records that an earlier import found to be the same person as another, to that person."""
    return {one: lead_id for lead_id, ids in conn.execute(_OTHER_IDS) for one in str(ids).split(ID_SIGN)}


def person_of(row: PreparedRow) -> PersonDraft:
    """The row's person; any other draft is an error of the caller."""
    if not isinstance(row.draft, PersonDraft):
        raise TypeError(row.draft)
    return row.draft


def stored_ids(conn: Connection, drafts: Sequence[PersonDraft]) -> set[int]:
    """Ids of all stored people that share a key with one of these; of a crowd at one number only namesakes."""
    wanted: dict[str, set[str]] = {"id": set(), "@": set(), "+": set()}
    for draft in drafts:
        for key in keys_of(draft):
            kind, _, value = key.partition(":")
            wanted[kind].add(value)
    ids = {lead_id for kind in ("id", "@") for _, lead_id in _rows(conn, _FIND[kind], wanted[kind])}
    by_number: dict[str, set[int]] = defaultdict(set)
    for e164, lead_id in _rows(conn, _FIND["+"], wanted["+"]):
        by_number[e164].add(lead_id)
    crowd = {lead_id for sharing in by_number.values() if len(sharing) > CROWD for lead_id in sharing}
    ids |= {lead_id for sharing in by_number.values() if len(sharing) <= CROWD for lead_id in sharing}
    if crowd:
        shown = [draft_name(draft) for draft in drafts]
        names = {key(name) for name in shown for key in (name_key, company_key)}
        ids |= {lead_id for _, lead_id in _rows(conn, _NAMED, names) if lead_id in crowd}
    return ids


def _rows(conn: Connection, question: TextClause, keys: Collection[str]) -> Iterator[tuple[str, int]]:
    ordered = sorted(keys)
    for start in range(0, len(ordered), _BATCH):
        found = conn.execute(question, {"keys": ordered[start : start + _BATCH]})
        yield from ((row[0], row[1]) for row in found)


def load_known(conn: Connection, ids: Sequence[int]) -> Iterator[Known]:
    """These people as stored."""
    for start in range(0, len(ids), _BATCH):
        batch = {"ids": ids[start : start + _BATCH]}
        phones: dict[int, dict[str, DraftPhone]] = defaultdict(dict)
        for lead_id, name, e164, extension, kind in conn.execute(_PHONES, batch):
            phones[lead_id][name] = DraftPhone(name, e164, extension, kind)
        for lead_id, external_id, email_key, attributes, *texts in conn.execute(_LEADS, batch):
            values = {name: value for name, value in zip(PROFILE_FIELDS, texts, strict=True) if value}
            if external_id:
                values["external_id"] = external_id
            yield Known(lead_id, values, json.loads(attributes), phones[lead_id], email_key)
