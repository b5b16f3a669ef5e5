"""Writes events and past dials of a prepared file for the people they are about."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from sqlalchemy import BindParameter, Connection, TextClause, bindparam, text

from calldesk.actions.calls import CONVERSATION
from calldesk.actions.import_lists import met_by
from calldesk.actions.import_match import merged_ids
from calldesk.actions.import_people import Fate
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.import_facts import DialDraft, EventDraft, Who
from calldesk.domain.import_rows import Prepared, PreparedRow
from calldesk.domain.imports import Reason
from calldesk.domain.moments import Moment, iso
from calldesk.domain.outcomes import Effect, OutcomeClass
from calldesk.store.bulk import insert_all
from calldesk.store.call_state import refold
from calldesk.store.fact_ids import event_id_of
from calldesk.store.locks import hold_numbers
from calldesk.store.schema import add_user, user_of
from calldesk.store.tables import dial, do_not_call, event, note, outcome
from calldesk.store.tx import Snapshot, Tx

KEYS: BindParameter[str] = bindparam("keys", expanding=True)
_WHO = {
    "external_id": text("SELECT external_id, lead_id FROM lead WHERE external_id IN :keys").bindparams(KEYS),
    "email_key": text(
        "SELECT email_key, min(lead_id) FROM lead WHERE email_key IN :keys AND email_key <> '' GROUP BY email_key"
    ).bindparams(KEYS),
    "e164": text("SELECT e164, min(lead_id) FROM lead_phone WHERE e164 IN :keys GROUP BY e164").bindparams(KEYS),
}
_STORED_EVENTS = text("SELECT event_id FROM event WHERE event_id IN :keys").bindparams(KEYS)
_STORED_DIALS = text("SELECT dial_id FROM dial WHERE dial_id IN :keys").bindparams(KEYS)
_BATCH = 500
FACT_ID = re.compile("[0-9a-f]{32}")
NOBODY = (str(Reason.NO_LEAD), "Nobody with this external_id, e-mail or number is stored. Import the people first.")
FUTURE = (str(Reason.FUTURE), "Its time lies after the moment of the import.")


@dataclass(slots=True)
class Facts:
    """What events, dials and hand-offs share: whose they are, and which of several equal rows each is."""

    prepared: Prepared
    fate: Fate = field(default_factory=Fate)
    refused: dict[int, tuple[str, str]] = field(default_factory=dict)
    _touched: set[int] = field(default_factory=set)
    _made: set[str] = field(default_factory=set)
    _numbers: set[str] = field(default_factory=set)
    _equal: Counter[tuple[int, str]] = field(default_factory=Counter)
    _other_ids: dict[str, int] | None = None
    _users: dict[str, UserId] = field(default_factory=dict)
    _in_store: ClassVar[TextClause]

    def look(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, str, int]]:
        """A dry run of one chunk."""
        return [(row, "new" if new else "duplicate", lead_id) for row, lead_id, _, new in self._settle(snapshot, rows)]

    def finish(self, tx: Tx) -> None:
        """Folds everybody once, after the last row: those too who share a number that was dialled, or is blocked."""
        if self._numbers:
            hold_numbers(tx, self._numbers)
            self._touched |= met_by(tx, "number", self._numbers)
        refold(tx, [LeadId(lead_id) for lead_id in sorted(self._touched)])

    def _people(self, conn: Connection, whos: Sequence[Who]) -> list[int | None]:
        """The lead of each; external_id counts before e-mail, e-mail before number."""
        found = {name: _ask(conn, _WHO[name], {getattr(who, name) for who in whos}) for name in _WHO}
        if any(who.external_id not in found["external_id"] for who in whos if who.external_id):
            self._other_ids = merged_ids(conn) if self._other_ids is None else self._other_ids
            found["external_id"] = self._other_ids | found["external_id"]
        return [
            found["external_id"].get(who.external_id)
            or found["email_key"].get(who.email_key)
            or found["e164"].get(who.e164)
            for who in whos
        ]

    def _settle(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, int, FactId, bool]]:
        """Each row that is kept, with its lead, its id and whether it is new; the others are refused."""
        drafts = [(row, row.draft) for row in rows if isinstance(row.draft, (EventDraft, DialDraft))]
        people = self._people(snapshot.conn, [draft.who for _, draft in drafts])
        found: list[tuple[PreparedRow, int, FactId]] = []
        for (row, draft), lead_id in zip(drafts, people, strict=True):
            if lead_id is None:
                self.refused[row.place] = NOBODY
            elif draft.happened_at is not None and draft.happened_at > snapshot.now:
                self.refused[row.place] = FUTURE
            else:
                found.append((row, lead_id, self._id_of(lead_id, draft)))
        stored = stored_ids(snapshot.conn, self._in_store, [fact_id for _, _, fact_id in found])
        return [(row, lead_id, fact_id, self._count(fact_id, stored)) for row, lead_id, fact_id in found]

    def _id_of(self, lead_id: int, draft: EventDraft | DialDraft) -> FactId:
        """The id of a fact: that of our own export, else made of its lead with its key, else with its content.

        Other programs' keys may look like ours (an md5 of a session), and several leads may share one.
        """
        if draft.own_lead == str(lead_id) and FACT_ID.fullmatch(draft.key):
            return FactId(draft.key)
        what = "dial\x1f" if isinstance(draft, DialDraft) else ""
        if draft.key:
            return event_id_of(LeadId(lead_id), f"{what}{draft.key}")
        content = f"{what}{_content(draft)}"
        self._equal[lead_id, content] += 1
        return event_id_of(LeadId(lead_id), f"{content}\x1f{self._equal[lead_id, content]}")

    def _count(self, fact_id: str, stored: set[str]) -> bool:
        """Whether the fact is new; counts it either way."""
        if fact_id in stored or fact_id in self._made:
            self.fate.duplicates += 1
            return False
        self._made.add(fact_id)
        self.fate.accepted += 1
        return True

    def _user(self, tx: Tx, name: str) -> UserId:
        """The account of this login, made where it is new; who imports stands in for nobody."""
        if not name:
            return tx.user
        if name not in self._users:
            self._users[name] = user_of(tx.conn, name) or add_user(tx.conn, name)
        return self._users[name]


@dataclass(slots=True)
class Events(Facts):
    """One import of events."""

    _in_store = _STORED_EVENTS

    def write(self, tx: Tx, rows: Sequence[PreparedRow]) -> None:
        """Writes one chunk."""
        made = [self._row(tx, row, lead_id, fact_id) for row, lead_id, fact_id, new in self._settle(tx, rows) if new]
        insert_all(tx, event, made)
        if made:
            self._touched.update(LeadId(int(str(row["lead_id"]))) for row in made)

    def _row(self, tx: Tx, row: PreparedRow, lead_id: int, fact_id: FactId) -> dict[str, object]:
        draft = row.draft
        if not isinstance(draft, EventDraft):
            raise TypeError(draft)
        return {
            "event_id": fact_id,
            "lead_id": lead_id,
            "kind": draft.kind,
            "happened_at": tx.now if draft.happened_at is None else draft.happened_at,
            "value": draft.value,
            "detail": draft.detail,
            "evidence": f"{self.prepared.name}, row {row.place} (line {row.line})",
            "outcome_id": None,
            "received_at": tx.now,
        }


@dataclass(slots=True)
class Dials(Facts):
    """One import of past dials with their outcomes."""

    _in_store = _STORED_DIALS

    def write(self, tx: Tx, rows: Sequence[PreparedRow]) -> None:
        """Writes one chunk: dials, outcomes, notes, conversations and do-not-call marks."""
        made: dict[str, list[dict[str, object]]] = {
            table.name: [] for table in (dial, outcome, note, event, do_not_call)
        }
        for row, lead_id, fact_id, new in self._settle(tx, rows):
            if new and isinstance(row.draft, DialDraft):
                self._facts(tx, made, row.draft, lead_id, fact_id)
                self._touched.add(lead_id)
        for table in (dial, outcome, note, event, do_not_call):
            insert_all(tx, table, made[table.name])

    def _facts(
        self, tx: Tx, made: Mapping[str, list[dict[str, object]]], draft: DialDraft, lead_id: int, dial_id: FactId
    ) -> None:
        at = tx.now if draft.happened_at is None else draft.happened_at
        ended_at = min(tx.now, at + draft.talk_seconds)
        outcome_id = event_id_of(LeadId(lead_id), f"outcome:{dial_id}")
        who = {"lead_id": lead_id, "by_user": self._user(tx, draft.by), "dial_id": dial_id, "received_at": tx.now}
        number = {"e164": draft.who.e164, "extension": ""}
        made["dial"].append(
            {**who, **number, "happened_at": at, "path": "import", "attempts": draft.attempts, "reason": "imported"}
        )
        self._numbers |= {draft.who.e164} - {""}
        kind = tx.rules.outcomes.of(draft.outcome)
        ending = {"outcome_id": outcome_id, "code": kind.code, "reason": "other" if kind.needs_reason else ""}
        lengths = {"ring_seconds": 0.0, "talk_seconds": draft.talk_seconds, "wrap_seconds": 0.0, "source": "manual"}
        nothing = {"until_at": None, "callback_at": None}
        made["outcome"].append({**who, **ending, **lengths, **nothing, "happened_at": ended_at})
        if draft.note.strip():
            note_id = event_id_of(LeadId(lead_id), f"note:{dial_id}")
            made["note"].append({**who, "note_id": note_id, "text": draft.note, "happened_at": ended_at})
        long_enough = draft.talk_seconds >= tx.rules.cadence.conversation_seconds
        if kind.klass is OutcomeClass.REACH and long_enough and not kind.is_no:
            made["event"].append(_conversation(tx, draft, lead_id, outcome_id, ended_at))
        if kind.effect is Effect.DO_NOT_CALL:
            made["do_not_call"] += _marks(tx, draft, lead_id, outcome_id, ended_at)


def _content(draft: EventDraft | DialDraft) -> str:
    """What makes a fact without a key the same fact."""
    at = "" if draft.happened_at is None else iso(draft.happened_at)
    if isinstance(draft, EventDraft):
        return f"{draft.kind}\x1f{at}\x1f{draft.value}\x1f{draft.detail}"
    return f"{at}\x1f{draft.outcome}\x1f{draft.talk_seconds:g}\x1f{draft.attempts}\x1f{draft.by}"


def _conversation(tx: Tx, draft: DialDraft, lead_id: int, outcome_id: FactId, at: Moment) -> dict[str, object]:
    return {
        "event_id": event_id_of(LeadId(lead_id), f"{CONVERSATION}:{outcome_id}"),
        "lead_id": lead_id,
        "kind": CONVERSATION,
        "happened_at": at,
        "value": f"{draft.talk_seconds:g}",
        "detail": "",
        "evidence": "an imported call",
        "outcome_id": outcome_id,
        "received_at": tx.now,
    }


def _marks(tx: Tx, draft: DialDraft, lead_id: int, outcome_id: FactId, at: Moment) -> list[dict[str, object]]:
    """The person and, where it is known, the number that was dialled: as in a call that is logged here."""
    meant = {"person": (str(lead_id), "do_not_call")}
    if draft.who.e164:
        meant["number"] = (draft.who.e164, "do_not_call number")
    return [
        {
            "dnc_id": event_id_of(LeadId(lead_id), f"{key}:{outcome_id}"),
            "scope": scope,
            "value": value,
            "source": "said in an imported call",
            "words": draft.note,
            "outcome_id": outcome_id,
            "happened_at": at,
            "received_at": tx.now,
        }
        for scope, (value, key) in meant.items()
    ]


def _ask(conn: Connection, question: TextClause, keys: set[str]) -> dict[str, int]:
    ordered = sorted(keys - {""})
    found: dict[str, int] = {}
    for start in range(0, len(ordered), _BATCH):
        rows = conn.execute(question, {"keys": ordered[start : start + _BATCH]})
        found |= {row[0]: row[1] for row in rows}
    return found


def stored_ids(conn: Connection, question: TextClause, ids: Sequence[str]) -> set[str]:
    """Those of these ids that the question finds stored."""
    found: set[str] = set()
    for start in range(0, len(ids), _BATCH):
        found |= set(conn.execute(question, {"keys": ids[start : start + _BATCH]}).scalars())
    return found
