"""Notes: one mutable draft while it is typed, one appended note when it is left (R8)."""

from calldesk.domain.changes import Topic
from calldesk.domain.ids import FactId, LeadId
from calldesk.store.bulk import insert_all
from calldesk.store.driver import driver_rows, driver_write
from calldesk.store.fact_ids import new_fact_id
from calldesk.store.tables import note
from calldesk.store.tx import Tx

_PUT_DRAFT = (
    "INSERT INTO note_draft (lead_id, by_user, text, saved_at) VALUES (:lead_id, :by_user, :text, :now)"
    " ON CONFLICT (lead_id, by_user) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at"
)
_FORGET = (
    "UPDATE note_draft SET text = '', saved_at = :now WHERE lead_id = :lead_id AND by_user = :by_user AND text <> ''"
)
"""The row stays: on a server the right to delete would be a right to lock the whole table."""


def save_draft(tx: Tx, lead_id: LeadId, words: str) -> None:
    """Keeps the note being typed; an empty one is forgotten."""
    row = {"lead_id": lead_id, "by_user": tx.user, "text": words, "now": tx.now}
    driver_write(tx.conn, _PUT_DRAFT if words else _FORGET, [row])
    tx.touch(Topic.DRAFTS, [lead_id])


_DRAFT = "SELECT text FROM note_draft WHERE lead_id = :lead_id AND by_user = :me"


def leave_draft(tx: Tx, lead_id: LeadId, dial_id: FactId | None = None) -> None:
    """Appends the draft as a note (with its call, where there was one) and empties it."""
    words = "".join(said for (said,) in driver_rows(tx.conn, _DRAFT, {"lead_id": lead_id, "me": tx.user}))
    if words.strip():
        add_note(tx, lead_id, words, dial_id)
    if words:
        save_draft(tx, lead_id, "")


def add_note(tx: Tx, lead_id: LeadId, words: str, dial_id: FactId | None = None) -> FactId:
    """Appends a note."""
    made = new_fact_id(tx.happened_at)
    row = {"note_id": made, "lead_id": lead_id, "by_user": tx.user, "dial_id": dial_id, "text": words}
    insert_all(tx, note, [{**row, "happened_at": tx.happened_at, "received_at": tx.now}])
    return made
