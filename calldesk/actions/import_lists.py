"""Writes companies and do-not-call lists of a prepared file."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import BindParameter, bindparam, text

from calldesk.actions.import_people import Fate
from calldesk.domain.ids import LeadId
from calldesk.domain.import_facts import CompanyDraft, DncDraft
from calldesk.domain.import_rows import Prepared, PreparedRow
from calldesk.store.alerts import owed, tell_owners
from calldesk.store.call_state import refold
from calldesk.store.locks import hold_numbers
from calldesk.store.tables import company, do_not_call
from calldesk.store.tx import Snapshot, Tx

_KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_COLUMNS = ("industry", "employees", "phone", "website", "street", "city", "state", "postal_code", "country")
_STORED = text(
    f"SELECT company_id, external_id, name, name_key, attributes, {', '.join(_COLUMNS)} FROM company"
    " WHERE name_key IN :keys OR external_id IN :ids"
).bindparams(_KEYS, bindparam("ids", expanding=True))
_LAST = text("SELECT coalesce(max(company_id), 0) FROM company")
_WRITTEN = ("external_id", "name", "name_key", "attributes", *_COLUMNS)
_UPDATE = (
    company.update().where(company.c.company_id == bindparam("of_company")).values({n: bindparam(n) for n in _WRITTEN})
)
_STORED_MARKS = text("SELECT dnc_id FROM do_not_call WHERE dnc_id IN :keys").bindparams(_KEYS)
_MEANT = {
    "number": text("SELECT DISTINCT lead_id FROM lead_phone WHERE e164 IN :keys").bindparams(_KEYS),
    "email": text("SELECT lead_id FROM lead WHERE email_key IN :keys AND email_key <> ''").bindparams(_KEYS),
    "company": text("SELECT lead_id FROM lead WHERE company_key IN :keys AND company_key <> ''").bindparams(_KEYS),
}


_AT_ONCE = 500


def met_by(tx: Tx, scope: str, values: Collection[str]) -> set[int]:
    """Everybody whom do-not-call marks of this scope (number, email, company) with these values mean."""
    ordered, found = sorted(values), set[int]()
    for start in range(0, len(ordered), _AT_ONCE):
        found.update(tx.execute(_MEANT[scope], {"keys": ordered[start : start + _AT_ONCE]}).scalars())
    return found


@dataclass(slots=True)
class _Company:
    """A company as stored, or as an earlier row will store it."""

    company_id: int
    external_id: str
    key: str
    name: str
    values: dict[str, str]
    attributes: dict[str, str]
    settled: bool = False


@dataclass(slots=True)
class Companies:
    """One import of companies; a row is the company of its external_id, else of its name."""

    prepared: Prepared
    fate: Fate = field(default_factory=Fate)
    refused: dict[int, tuple[str, str]] = field(default_factory=dict)
    _by_id: dict[str, _Company] = field(default_factory=dict)
    _by_name: dict[str, _Company] = field(default_factory=dict)
    _next_id: int = 0

    def look(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, str, int]]:
        """A dry run of one chunk."""
        self._load(snapshot, rows)
        return [(row, fate, -known.company_id) for row, fate, known in self._settle(rows)]

    def write(self, tx: Tx, rows: Sequence[PreparedRow]) -> None:
        """Writes one chunk."""
        self._load(tx, rows)
        made: dict[int, _Company] = {}
        changed: dict[int, _Company] = {}
        for _, fate, known in self._settle(rows):
            if fate == "new":
                made[known.company_id] = known
            elif fate == "update" and known.company_id not in made:
                changed[known.company_id] = known
        if made:
            fixed = {"received_at": tx.now}
            tx.execute(company.insert(), [{"company_id": i, **fixed, **_columns(one)} for i, one in made.items()])
        if changed:
            tx.execute(_UPDATE, [{"of_company": i, **_columns(one)} for i, one in changed.items()])

    def finish(self, tx: Tx) -> None:
        """Nothing waits for the end."""

    def _load(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> None:
        if not self._next_id:
            self._next_id = int(snapshot.conn.execute(_LAST).scalar_one()) + 1
        drafts = [row.draft for row in rows if isinstance(row.draft, CompanyDraft)]
        keys = {
            "keys": sorted({d.key for d in drafts}),
            "ids": sorted({d.values.get("external_id", "") for d in drafts}),
        }
        for company_id, external_id, name, key, attributes, *texts in snapshot.conn.execute(_STORED, keys):
            if (external_id or "") not in self._by_id and key not in self._by_name:
                values = {n: value for n, value in zip(_COLUMNS, texts, strict=True) if value}
                self._know(_Company(company_id, external_id or "", key, name, values, json.loads(attributes)))

    def _know(self, one: _Company) -> None:
        self._by_name.setdefault(one.key, one)
        if one.external_id:
            self._by_id[one.external_id] = one

    def _settle(self, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, str, _Company]]:
        return [(row, *self._settle_one(row.draft)) for row in rows if isinstance(row.draft, CompanyDraft)]

    def _settle_one(self, draft: CompanyDraft) -> tuple[str, _Company]:
        external_id = draft.values.get("external_id", "")
        known = self._by_id.get(external_id) if external_id else None
        if known is None:
            named = self._by_name.get(draft.key)
            known = named if named and not (named.external_id and external_id) else None
        values, attributes = _split(draft)
        if known is None:
            known = _Company(
                self._next_id, external_id, draft.key, draft.values["company"], values, attributes, settled=True
            )
            self._next_id += 1
            self._know(known)
            self.fate.accepted += 1
            return "new", known
        before = known.external_id, known.name, dict(known.values), dict(known.attributes)
        _fill(known, draft, values, attributes)
        self._know(known)
        if before == (known.external_id, known.name, known.values, known.attributes):
            self.fate.duplicates += 1
            return "duplicate", known
        self.fate.updated += 1
        return "update", known


def _split(draft: CompanyDraft) -> tuple[dict[str, str], dict[str, str]]:
    """Texts with a column of their own, and the others."""
    own = {name: value for name, value in draft.values.items() if name in _COLUMNS}
    other = {n: value for n, value in draft.values.items() if n not in {*_COLUMNS, "company", "external_id"}}
    return own, other | draft.attributes


def _fill(known: _Company, draft: CompanyDraft, values: Mapping[str, str], attributes: Mapping[str, str]) -> None:
    if not known.settled:
        known.name, known.key = draft.values["company"], draft.key
    known.external_id = known.external_id or draft.values.get("external_id", "")
    for mine, theirs in ((known.values, values), (known.attributes, attributes)):
        mine |= {name: value for name, value in theirs.items() if not (known.settled and mine.get(name))}
    known.settled = True


def _columns(one: _Company) -> dict[str, object]:
    return {
        "external_id": one.external_id or None,
        "name": one.name,
        "name_key": one.key,
        "attributes": json.dumps(one.attributes, ensure_ascii=False),
        **{name: one.values.get(name, "") for name in _COLUMNS},
    }


@dataclass(slots=True)
class DoNotCall:
    """One import of a do-not-call list: numbers, e-mail addresses and companies nobody may ring."""

    prepared: Prepared
    fate: Fate = field(default_factory=Fate)
    refused: dict[int, tuple[str, str]] = field(default_factory=dict)
    _made: set[str] = field(default_factory=set)
    _touched: set[int] = field(default_factory=set)
    _numbers: set[str] = field(default_factory=set)

    def look(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, str, int]]:
        """A dry run of one chunk."""
        return [(row, "new" if new else "duplicate", 0) for row, new in self._settle(snapshot, rows)]

    def write(self, tx: Tx, rows: Sequence[PreparedRow]) -> None:
        """Writes one chunk."""
        meant: dict[str, set[str]] = {scope: set() for scope in _MEANT}
        made: dict[str, dict[str, object]] = {}
        for row, new in self._settle(tx, rows):
            for scope, value in row.draft.entries if new and isinstance(row.draft, DncDraft) else ():
                made[_mark_id(scope, value)] = self._mark(tx, row, scope, value)
                meant[scope].add(value)
        known = set(tx.execute(_STORED_MARKS, {"keys": list(made)}).scalars()) if made else set()
        rows_to_write = [mark for mark_id, mark in made.items() if mark_id not in known]
        if rows_to_write:
            tx.execute(do_not_call.insert(), rows_to_write)
        self._numbers |= meant["number"]
        for scope, values in meant.items():
            self._touched |= met_by(tx, scope, values)

    def finish(self, tx: Tx) -> None:
        """Folds everybody whom the list takes out, and tells whose callback that cancels."""
        hold_numbers(tx, self._numbers)
        met = [LeadId(lead_id) for lead_id in sorted(self._touched)]
        before = owed(tx, met, mine=True)
        refold(tx, met)
        tell_owners(tx, before, "do_not_call")

    def _settle(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, bool]]:
        drafts = [(row, row.draft) for row in rows if isinstance(row.draft, DncDraft)]
        ids = {row.place: [_mark_id(*entry) for entry in draft.entries] for row, draft in drafts}
        asked = {"keys": [one for mine in ids.values() for one in mine]}
        stored = set(snapshot.conn.execute(_STORED_MARKS, asked).scalars())
        told = []
        for row, _ in drafts:
            new = any(one not in stored and one not in self._made for one in ids[row.place])
            self._made.update(ids[row.place])
            self.fate.accepted += new
            self.fate.duplicates += not new
            told.append((row, new))
        return told

    def _mark(self, tx: Tx, row: PreparedRow, scope: str, value: str) -> dict[str, object]:
        draft = row.draft
        if not isinstance(draft, DncDraft):
            raise TypeError(draft)
        return {
            "dnc_id": _mark_id(scope, value),
            "scope": scope,
            "value": value,
            "source": draft.source or f"{self.prepared.name}, row {row.place}",
            "words": draft.words,
            "outcome_id": None,
            "happened_at": tx.now if draft.happened_at is None else min(tx.now, draft.happened_at),
            "received_at": tx.now,
        }


def _mark_id(scope: str, value: str) -> str:
    """The same entry of any list has the same id, so that importing it again changes nothing."""
    return uuid5(NAMESPACE_OID, f"do_not_call\x1f{scope}\x1f{value}").hex
