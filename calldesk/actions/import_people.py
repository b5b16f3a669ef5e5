"""Writes names and leads of a prepared file: matched, merged or made, with their numbers, marks and stated interest."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import bindparam, text

from calldesk.actions.import_match import Matcher
from calldesk.domain.company_names import company_key
from calldesk.domain.ids import ClassId, LeadId
from calldesk.domain.import_fields import PHONE_FIELDS
from calldesk.domain.import_merge import Known, known_of, merge, moves_numbers
from calldesk.domain.import_rows import Prepared, PreparedRow
from calldesk.domain.imports import DraftPhone, PersonDraft, is_yes
from calldesk.domain.people_names import name_key, person_name
from calldesk.domain.zones import law_place, zones_of
from calldesk.store.bulk import insert_all
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import event_id_of
from calldesk.store.rules import class_of
from calldesk.store.tables import PROFILE_FIELDS, do_not_call, event, lead, lead_phone
from calldesk.store.tx import Snapshot, Tx

STATED_INTEREST = "stated_interest"
EVERYONE = 1
"""The list that new people go into."""
_LAST_LEAD = text("SELECT coalesce(max(lead_id), 0) FROM lead")
_KEY_COLUMNS = ("name_key", "company_key", "email_key")
_COLUMNS = ("external_id", *PROFILE_FIELDS, "attributes", *_KEY_COLUMNS)
_UPDATE = (
    lead.update().where(lead.c.lead_id == bindparam("of_lead")).values({name: bindparam(name) for name in _COLUMNS})
)
_DROP_PHONES = lead_phone.delete().where(lead_phone.c.lead_id == bindparam("of_lead"))


@dataclass(slots=True)
class Fate:
    """What became of the rows so far."""

    accepted: int = 0
    updated: int = 0
    duplicates: int = 0


@dataclass(slots=True)
class People:
    """One import of people, chunk by chunk; the same steps with and without writing.

    Attributes:
        prepared: The file.
        as_leads: Each row stated its interest.
        fate: The counts so far.
        refused: Rows that only the database could refuse: none.
    """

    prepared: Prepared
    as_leads: bool
    fate: Fate = field(default_factory=Fate)
    refused: dict[int, tuple[str, str]] = field(default_factory=dict)
    _matcher: Matcher = field(init=False)
    _next_id: int = -1
    _classes: dict[tuple[tuple[str, ...], str, str], ClassId] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._matcher = Matcher(self.prepared.repeated)

    def look(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, str, int]]:
        """A dry run of one chunk: each row with its fate (new, update, duplicate) and the person it is about."""
        self._matcher.load(snapshot.conn, rows)
        told = []
        for row in rows:
            fate, known, _ = self._settle(row)
            told.append((row, fate, known.lead_id))
        return told

    def write(self, tx: Tx, rows: Sequence[PreparedRow]) -> None:
        """Writes one chunk and folds everybody it touched."""
        if self._next_id < 0:
            self._next_id = int(tx.execute(_LAST_LEAD).scalar_one()) + 1
        self._matcher.load(tx.conn, rows)
        made: dict[int, Known] = {}
        changed: dict[int, tuple[Known, bool]] = {}
        facts: list[tuple[PreparedRow, Known]] = []
        for row in rows:
            fate, known, moved = self._settle(row)
            if fate == "new":
                made[known.lead_id] = known
            elif fate == "update" and known.lead_id not in made:
                moved = moved or changed.get(known.lead_id, (known, False))[1]
                changed[known.lead_id] = known, moved
            facts.append((row, known))
        self._store(tx, made, changed)
        touched = self._record(tx, facts)
        profiled = [*made, *changed]
        refold(tx, [LeadId(lead_id) for lead_id in profiled], profile=True)
        refold(tx, [LeadId(lead_id) for lead_id in touched if lead_id not in made and lead_id not in changed])

    def finish(self, tx: Tx) -> None:
        """Nothing waits for the end."""

    def _settle(self, row: PreparedRow) -> tuple[str, Known, bool]:
        """The fate of one row, the person after it, and whether their numbers moved."""
        draft = row.draft
        if not isinstance(draft, PersonDraft):
            raise TypeError(draft)
        known = self._matcher.match(draft)
        if known is None:
            known = known_of(self._next_id, draft)
            self._next_id += 1 if self._next_id > 0 else -1
            self.fate.accepted += 1
            self._matcher.keep(known, draft, changed=True)
            return "new", known, True
        before = dict(known.values)
        changed = merge(known, draft)
        self._matcher.keep(known, draft, changed=changed)
        if changed:
            self.fate.updated += 1
        else:
            self.fate.duplicates += 1
        return "update" if changed else "duplicate", known, moves_numbers(before, known.values)

    def _store(self, tx: Tx, made: Mapping[int, Known], changed: Mapping[int, tuple[Known, bool]]) -> None:
        if made:
            fixed = {"pool_id": EVERYONE, "received_at": tx.now}
            insert_all(tx, lead, [{"lead_id": i, **fixed, **lead_columns(known)} for i, known in made.items()])
        if changed:
            tx.execute(_UPDATE, [{"of_lead": i, **lead_columns(known)} for i, (known, _) in changed.items()])
        moved = [known for known, numbers in changed.values() if numbers]
        if moved:
            tx.execute(_DROP_PHONES, [{"of_lead": known.lead_id} for known in moved])
        insert_all(tx, lead_phone, [row for known in (*made.values(), *moved) for row in self._phone_rows(tx, known)])

    def _phone_rows(self, tx: Tx, known: Known) -> list[dict[str, object]]:
        ordered = [known.phones[name] for name in PHONE_FIELDS if name in known.phones]
        return [
            {
                "lead_id": known.lead_id,
                "position": position,
                "field": phone.field,
                "e164": phone.e164,
                "extension": phone.extension,
                "kind": phone.kind,
                "class_id": self._class_id(tx, phone, known.values),
            }
            for position, phone in enumerate(ordered)
        ]

    def _class_id(self, tx: Tx, phone: DraftPhone, values: Mapping[str, str]) -> ClassId:
        """The opening class of a number; where it is dialled to decides as far as the address does not (R4)."""
        place, region, state = law_place(phone.e164, values)
        zones = zones_of(phone.e164, place)
        key = zones, region, state
        if key not in self._classes:
            self._classes[key] = class_of(tx.conn, tx.rules, zones, region, state)
        return self._classes[key]

    def _record(self, tx: Tx, facts: Sequence[tuple[PreparedRow, Known]]) -> set[int]:
        """Stated interest and do-not-call marks; a fact that is there already stays as it is."""
        events = [self._interest(tx, row, known) for row, known in facts] if self.as_leads else []
        marks = [
            _mark(tx, known, f"{self.prepared.name}, row {row.place}")
            for row, known in facts
            if is_yes(known.values.get("do_not_call", ""))
        ]
        insert_all(tx, event, events, keep_stored=True)
        insert_all(tx, do_not_call, marks, keep_stored=True)
        return {known.lead_id for _, known in facts} if events else {int(str(row["value"])) for row in marks}

    def _interest(self, tx: Tx, row: PreparedRow, known: Known) -> dict[str, object]:
        """Evidence is file, row and source (PRODUCT, stated interest); a row that says the same again adds nothing."""
        source = known.values.get("source", "").strip()
        said = f"{self.prepared.name}, row {row.place} (line {row.line})" + (f", source: {source}" if source else "")
        return {
            "event_id": event_id_of(LeadId(known.lead_id), f"{STATED_INTEREST}\x1f{row.print_of_cells}"),
            "lead_id": known.lead_id,
            "kind": STATED_INTEREST,
            "happened_at": tx.now,
            "value": "",
            "detail": source,
            "evidence": said,
            "outcome_id": None,
            "received_at": tx.now,
        }


def lead_columns(known: Known) -> dict[str, object]:
    """The columns of `lead` that the person's texts decide."""
    values = known.values
    return {
        "external_id": values.get("external_id") or None,
        **{name: values.get(name, "") for name in PROFILE_FIELDS},
        "attributes": json.dumps(known.attributes, ensure_ascii=False),
        "name_key": name_key(person_name(values)),
        "company_key": company_key(values.get("company", "")),
        "email_key": known.email_key,
    }


def _mark(tx: Tx, known: Known, words: str) -> dict[str, object]:
    return {
        "dnc_id": event_id_of(LeadId(known.lead_id), "imported do_not_call"),
        "scope": "person",
        "value": str(known.lead_id),
        "source": "import",
        "words": words,
        "outcome_id": None,
        "happened_at": tx.now,
        "received_at": tx.now,
    }
