"""Everything that is stored, as rows for an export; columns carry the import's field names."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import text

from calldesk.domain.moments import iso
from calldesk.domain.standing import State
from calldesk.store.facts import IDS, profiles, stands
from calldesk.store.handoffs import IMPORTED
from calldesk.store.naive import lead_chunks, recomputed
from calldesk.store.tables import PROFILE_FIELDS
from calldesk.store.tx import Snapshot

Cell = str | int | float | None
CONTACT = ("company", "email")
LEAD_COLUMNS = ("lead_id", "external_id", *CONTACT, *(f for f in PROFILE_FIELDS if f not in CONTACT))
COMPUTED = ("standing", "score", "fit", "interest")
"""What is worked out at the moment of the export; an import of the file leaves it aside (domain/import_mapping)."""


@dataclass(frozen=True, slots=True)
class Export:
    """A table to be written: its columns, and its rows as they are read."""

    columns: tuple[str, ...]
    rows: Iterator[Sequence[Cell]]


_ATTRIBUTE_NAMES = text("SELECT DISTINCT j.key FROM lead, json_each(lead.attributes) j ORDER BY 1")
_EXTERNAL_IDS = text(
    "SELECT lead_id, coalesce(external_id, '') external_id FROM lead WHERE lead_id IN :ids"
).bindparams(IDS)


def export_leads(snapshot: Snapshot) -> Export:
    """Every person with all kept columns, where they stand, and the score of this moment."""
    attributes = [str(name) for name in snapshot.conn.execute(_ATTRIBUTE_NAMES).scalars()]
    known = {*LEAD_COLUMNS, *COMPUTED}
    named = tuple(f"{name} (attribute)" if name in known else name for name in attributes)
    return Export((*LEAD_COLUMNS, *COMPUTED, *named), _leads(snapshot, attributes))


def _leads(snapshot: Snapshot, attributes: Sequence[str]) -> Iterator[Sequence[Cell]]:
    for ids in lead_chunks(snapshot):
        seen = profiles(snapshot.conn, ids)
        external = {r.lead_id: r.external_id for r in snapshot.conn.execute(_EXTERNAL_IDS, {"ids": list(ids)})}
        for lead in recomputed(snapshot, ids):
            profile = seen[lead.lead_id]
            kept = [profile.get(name, "") for name in LEAD_COLUMNS[2:]]
            standing = State(lead.standing.state).name.lower()
            computed = (standing, lead.score, float(lead.fit), max(lead.score - lead.fit, 0.0))
            more = [profile.get(name, "") for name in attributes]
            yield (lead.lead_id, external[lead.lead_id], *kept, *computed, *more)


_DIALS = text(
    "SELECT d.dial_id, d.lead_id, coalesce(l.external_id, ''), d.happened_at, coalesce(o.code, ''),"
    " coalesce(o.talk_seconds, 0.0), coalesce(n.text, ''), coalesce(o.reason, ''), d.e164, d.extension, u.login,"
    " d.path, d.attempts, coalesce(o.ring_seconds, 0.0), coalesce(o.wrap_seconds, 0.0), coalesce(o.source, ''),"
    " o.callback_at, o.until_at, (SELECT string_agg(w.code, ' ') FROM outcome w"
    " JOIN correction x ON x.outcome_id = w.outcome_id WHERE w.dial_id = d.dial_id), l.email FROM dial d"
    " JOIN lead l ON l.lead_id = d.lead_id JOIN user_account u ON u.user_id = d.by_user"
    f" LEFT JOIN outcome o ON o.dial_id = d.dial_id AND {stands('o.outcome_id')}"
    " LEFT JOIN note n ON n.note_id = (SELECT min(note_id) FROM note m WHERE m.dial_id = d.dial_id)"
    f" WHERE d.reason <> '{IMPORTED}' ORDER BY d.happened_at, d.dial_id, o.outcome_id"
)
_DIAL_COLUMNS = (
    "dial_id lead_id external_id happened_at outcome talk_seconds note reason phone extension by path attempts"
    " ring_seconds wrap_seconds source callback_at until_at undone email"
)


def export_dials(snapshot: Snapshot) -> Export:
    """Every dial once, with the outcome that stands; `undone` names the outcomes that were taken back.

    The call that an imported hand-off stands for comes with that (`export_handoffs`).
    """
    return Export(tuple(_DIAL_COLUMNS.split()), map(_dial, snapshot.conn.execute(_DIALS)))


def _dial(row: Sequence[Cell]) -> Sequence[Cell]:
    return (*row[:3], _iso(row[3]), *row[4:16], _iso(row[16]), _iso(row[17]), row[18], row[19])


def _iso(at: Cell) -> str:
    return iso(float(at)) if isinstance(at, (int, float)) else ""


_EVENTS = text(
    "SELECT e.event_id, e.lead_id, coalesce(l.external_id, ''), l.email, e.happened_at, e.kind, e.value, e.detail,"
    f" e.evidence FROM event e JOIN lead l ON l.lead_id = e.lead_id WHERE {stands('e.outcome_id')}"
    " ORDER BY e.happened_at, e.event_id"
)


def export_events(snapshot: Snapshot) -> Export:
    """Every event that stands; `key` is its id, so that importing the file again changes nothing."""
    columns = ("key", "lead_id", "external_id", "email", "at", "kind", "value", "detail", "evidence")
    rows = ((*row[:4], _iso(row[4]), *row[5:]) for row in snapshot.conn.execute(_EVENTS))
    return Export(columns, rows)


_NOTES = text(
    "SELECT n.note_id, n.lead_id, coalesce(l.external_id, ''), n.happened_at, u.login, coalesce(n.dial_id, ''), n.text"
    " FROM note n JOIN lead l ON l.lead_id = n.lead_id JOIN user_account u ON u.user_id = n.by_user"
    " ORDER BY n.happened_at, n.note_id"
)


def export_notes(snapshot: Snapshot) -> Export:
    """Every note."""
    columns = ("note_id", "lead_id", "external_id", "happened_at", "by", "dial_id", "note")
    rows = ((*row[:3], _iso(row[3]), *row[4:]) for row in snapshot.conn.execute(_NOTES))
    return Export(columns, rows)
