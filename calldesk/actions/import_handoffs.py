"""Writes past hand-offs of a prepared file with what came of them, in the names of who had them (R10)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import text
from typing_extensions import override

from calldesk.actions.import_facts import FACT_ID, FUTURE, KEYS, NOBODY, Facts, stored_ids
from calldesk.domain.errors import Rejected
from calldesk.domain.handoffs import Heard, Mark, MarkKind, Origin, stand_handoff, that_hold
from calldesk.domain.ids import FactId, LeadId, UserId
from calldesk.domain.import_handoffs import HandoffDraft, Step, steps_of
from calldesk.domain.import_rows import PreparedRow
from calldesk.domain.imports import Reason
from calldesk.domain.moments import Moment, iso
from calldesk.domain.outcomes import QUALIFIED
from calldesk.store.bulk import insert_all
from calldesk.store.fact_ids import event_id_of
from calldesk.store.facts import profiles, stands
from calldesk.store.handoffs import IMPORTED, StoredHandoff, evidence_text, handoffs
from calldesk.store.rights import leads_team
from calldesk.store.tables import dial, handoff, handoff_mark, outcome
from calldesk.store.too_old import TOO_OLD
from calldesk.store.tx import Snapshot, Tx

_STORED = text("SELECT handoff_id FROM handoff WHERE handoff_id IN :keys").bindparams(KEYS)
_QUALIFIED = text(
    "SELECT o.lead_id, o.happened_at, o.outcome_id FROM outcome o JOIN dial d ON d.dial_id = o.dial_id"
    f" WHERE o.lead_id IN :keys AND o.code = '{QUALIFIED}' AND d.path = 'import' AND {stands('o.outcome_id')}"
    " AND NOT EXISTS (SELECT 1 FROM handoff h WHERE h.outcome_id = o.outcome_id) ORDER BY o.happened_at, o.outcome_id"
).bindparams(KEYS)
_LEADERS_ONLY = "Hand-offs are imported by a team lead: they are written down in other people's names."


class _Planned(NamedTuple):
    """One row that is kept.

    Attributes:
        fate: new, update or duplicate.
        offered_at: As it is stored, or will be.
        steps: What is to be written of it, with ids.
    """

    row: PreparedRow
    draft: HandoffDraft
    lead_id: LeadId
    handoff_id: FactId
    fate: str
    offered_at: Moment
    steps: tuple[tuple[FactId, Step], ...]


@dataclass(slots=True)
class Handoffs(Facts):
    """One import of hand-offs; what this desk itself knows of one, a file never changes."""

    _origins: dict[int, Origin] = field(default_factory=dict)
    _in_store = _STORED

    @override
    def look(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> list[tuple[PreparedRow, str, int]]:
        """A dry run of one chunk."""
        return [(one.row, one.fate, one.lead_id) for one in self._planned(snapshot, rows)]

    def write(self, tx: Tx, rows: Sequence[PreparedRow]) -> None:
        """Writes one chunk: hand-offs, what was done with them, and the calls they stand for."""
        planned = list(self._planned(tx, rows))
        new = [one for one in planned if one.fate == "new"]
        made: dict[str, list[dict[str, object]]] = {table.name: [] for table in (dial, outcome, handoff, handoff_mark)}
        people = sorted({one.lead_id for one in new})
        profile, calls = profiles(tx.conn, people), _calls(tx, people)
        for one in new:
            outcome_id = _newest(calls[one.lead_id], one.offered_at) or self._call(tx, made, one)
            made["handoff"].append(self._handoff(tx, one, outcome_id, profile[one.lead_id]))
        for one in planned:
            made["handoff_mark"] += [self._mark(tx, one, mark_id, step) for mark_id, step in one.steps]
        for table in (dial, outcome, handoff, handoff_mark):
            insert_all(tx, table, made[table.name])
        self._touched |= {one.lead_id for one in planned if one.steps or one.fate == "new"}

    def _planned(self, snapshot: Snapshot, rows: Sequence[PreparedRow]) -> Iterator[_Planned]:
        if not snapshot.has_handoffs:
            raise Rejected(TOO_OLD)
        if not leads_team(snapshot):
            raise Rejected(_LEADERS_ONLY)
        found = self._found(snapshot, rows)
        known: dict[str, StoredHandoff] = {}
        for stored in handoffs(snapshot, "leads", sorted({lead_id for _, _, lead_id, _ in found})):
            known[stored.handoff_id] = stored
            self._origins.setdefault(stored.lead_id, stored.origin)
        kept = stored_ids(snapshot.conn, self._in_store, [handoff_id for *_, handoff_id in found])
        for row, draft, lead_id, handoff_id in found:
            if handoff_id in kept | self._made:
                planned = _again(row, draft, (lead_id, handoff_id), known.get(handoff_id))
            else:
                at = snapshot.now if draft.happened_at is None else draft.happened_at
                steps = tuple(_with_ids(draft, lead_id, handoff_id, at))
                planned = _Planned(row, draft, lead_id, handoff_id, "new", at, steps)
                self._made.add(handoff_id)
            if planned is None:
                self.refused[row.place] = _otherwise(known[handoff_id])
                continue
            self.fate.accepted += planned.fate == "new"
            self.fate.updated += planned.fate == "update"
            self.fate.duplicates += planned.fate == "duplicate"
            yield planned

    def _found(
        self, snapshot: Snapshot, rows: Sequence[PreparedRow]
    ) -> list[tuple[PreparedRow, HandoffDraft, LeadId, FactId]]:
        """The rows whose people are known and whose times have passed, each with the id of its hand-off."""
        drafts = [(row, row.draft) for row in rows if isinstance(row.draft, HandoffDraft)]
        people = self._people(snapshot.conn, [draft.who for _, draft in drafts])
        found = []
        for (row, draft), lead_id in zip(drafts, people, strict=True):
            times = (draft.happened_at, draft.decided_at, draft.closed_at)
            if lead_id is None:
                self.refused[row.place] = NOBODY
            elif any(at is not None and at > snapshot.now for at in times):
                self.refused[row.place] = FUTURE
            else:
                found.append((row, draft, LeadId(lead_id), self._handoff_id(lead_id, draft)))
        return found

    def _handoff_id(self, lead_id: int, draft: HandoffDraft) -> FactId:
        """That of our own export, else made of its lead with its key, else with its time: how it stands may change."""
        if draft.own_lead == str(lead_id) and FACT_ID.fullmatch(draft.key):
            return FactId(draft.key)
        if draft.key:
            return event_id_of(LeadId(lead_id), f"handoff\x1f{draft.key}")
        content = f"handoff\x1f{'' if draft.happened_at is None else iso(draft.happened_at)}"
        self._equal[lead_id, content] += 1
        return event_id_of(LeadId(lead_id), f"{content}\x1f{self._equal[lead_id, content]}")

    def _call(self, tx: Tx, made: Mapping[str, list[dict[str, object]]], one: _Planned) -> FactId:
        """The call that it stands for: a hand-off hangs on an outcome, and is undone with it."""
        dial_id, outcome_id = (event_id_of(one.lead_id, f"{what}:{one.handoff_id}") for what in ("dial", "outcome"))
        who = {"lead_id": one.lead_id, "by_user": self._user(tx, one.draft.by), "dial_id": dial_id}
        times = {"happened_at": one.offered_at, "received_at": tx.now}
        number = {"e164": one.draft.who.e164, "extension": "", "path": "import", "attempts": 1, "reason": IMPORTED}
        made["dial"].append({**who, **times, **number})
        lengths = {"ring_seconds": 0.0, "talk_seconds": 0.0, "wrap_seconds": 0.0, "source": "manual"}
        ending = {"outcome_id": outcome_id, "code": QUALIFIED, "reason": "", "until_at": None, "callback_at": None}
        made["outcome"].append({**who, **times, **lengths, **ending})
        return outcome_id

    def _handoff(self, tx: Tx, one: _Planned, outcome_id: FactId, profile: Mapping[str, str]) -> dict[str, object]:
        draft, by = one.draft, self._user(tx, one.draft.by)
        origin = self._origin(tx, one, by, profile)
        return {
            "handoff_id": one.handoff_id,
            "lead_id": one.lead_id,
            "by_user": by,
            "outcome_id": outcome_id,
            "definition_id": None,
            "evidence": evidence_text(Heard(key, True, "", one.offered_at, "") for key in draft.criteria_met),
            "next_step": draft.next_step,
            "meets_at": draft.meets_at,
            "meets_minutes": draft.meets_minutes,
            "override_reason": draft.override,
            "first_source": origin.source,
            "first_campaign": origin.campaign,
            "first_qualifier": origin.qualifier,
            "score": draft.score or 0.0,
            "path": "import",
            "happened_at": one.offered_at,
            "received_at": tx.now,
        }

    def _origin(self, tx: Tx, one: _Planned, by: UserId, profile: Mapping[str, str]) -> Origin:
        """The credit of a lead's first hand-off holds for all later ones, unless the file says whose it is."""
        draft = one.draft
        first = self._origins.setdefault(
            one.lead_id, Origin(profile.get("source", ""), profile.get("campaign", ""), by)
        )
        return Origin(
            draft.first_source or first.source,
            draft.first_campaign or first.campaign,
            self._user(tx, draft.first_qualifier) if draft.first_qualifier else first.qualifier,
        )

    def _mark(self, tx: Tx, one: _Planned, mark_id: FactId, step: Step) -> dict[str, object]:
        rep = self._user(tx, one.draft.rep)
        is_route = step.kind is MarkKind.ROUTED
        return {
            "mark_id": mark_id,
            "handoff_id": one.handoff_id,
            "lead_id": one.lead_id,
            "by_user": self._user(tx, one.draft.by) if is_route else rep,
            "kind": step.kind.value,
            "rep": rep if is_route else None,
            "reason": step.reason,
            "words": step.words,
            "amount": step.amount,
            "until_at": None,
            "of_mark": None,
            "happened_at": step.at,
            "received_at": tx.now,
        }


def _again(
    row: PreparedRow, draft: HandoffDraft, ids: tuple[LeadId, FactId], stored: StoredHandoff | None
) -> _Planned | None:
    """A row about a known hand-off; None = it says what cannot follow from how that stands.

    One that was handed over here, or taken back here, stays as it is.
    """
    if stored is None or stored.path != "import":
        return _Planned(row, draft, *ids, "duplicate", 0.0, ())
    there = {mark.mark_id for mark in stored.marks}
    steps = tuple(one for one in _with_ids(draft, *ids, stored.at) if one[0] not in there)
    if not steps:
        return _Planned(row, draft, *ids, "duplicate", stored.at, ())
    marks = [Mark(mark_id, step.at, 0, step.kind, None, step.reason) for mark_id, step in steps]
    after = [*stored.marks, *marks]
    is_moved = stored.standing.rep is not None and any(mark.kind == MarkKind.ROUTED for mark in marks)
    follows = {mark.mark_id for mark in that_hold(after)}.issuperset(mark.mark_id for mark in marks)
    if is_moved or not follows or stand_handoff(after).state is not draft.state:
        return None
    return _Planned(row, draft, *ids, "update", stored.at, steps)


def _with_ids(
    draft: HandoffDraft, lead_id: LeadId, handoff_id: FactId, offered_at: Moment
) -> Iterator[tuple[FactId, Step]]:
    """Equal steps have equal ids: the same file again makes none anew."""
    for step in steps_of(draft, offered_at):
        rep = draft.rep if step.kind is MarkKind.ROUTED else ""
        yield event_id_of(lead_id, f"mark:{handoff_id}\x1f{rep}\x1f{step.content}"), step


def _calls(snapshot: Snapshot, people: Sequence[LeadId]) -> dict[int, list[tuple[Moment, FactId]]]:
    """Imported calls that ended in "qualified" and that no hand-off hangs on, oldest first."""
    found: dict[int, list[tuple[Moment, FactId]]] = defaultdict(list)
    if people:
        for lead_id, at, outcome_id in snapshot.conn.execute(_QUALIFIED, {"keys": list(people)}):
            found[lead_id].append((at, FactId(outcome_id)))
    return found


def _newest(calls: list[tuple[Moment, FactId]], until_at: Moment) -> FactId | None:
    """Takes the newest of these calls that is not after this moment."""
    fitting = [call for call in calls if call[0] <= until_at]
    if not fitting:
        return None
    calls.remove(fitting[-1])
    return fitting[-1][1]


def _otherwise(stored: StoredHandoff) -> tuple[str, str]:
    said = f"This hand-off is stored as {stored.standing.state} since {iso(stored.standing.decided_at or stored.at)}:"
    return str(Reason.DECIDED), f"{said} the row says what cannot follow from that. Change it on its page."
