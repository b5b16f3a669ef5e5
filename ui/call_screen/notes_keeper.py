"""Puts the note being typed on disk, in order, and says "Saved" only when it is there (R8)."""

from functools import partial

from PySide6.QtCore import QObject, QTimer

from calldesk.actions.notes import save_draft
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import LeadId
from ui.kit.runner import Runner
from ui.lead_card.notes import NotesCard, Saving

_AGAIN_MS = 2000


class NotesKeeper(QObject):
    """Saves drafts on the writing thread; one that fails is tried again until it is there."""

    def __init__(self, desk: Desk, runner: Runner, notes: NotesCard) -> None:
        super().__init__(notes)
        self._desk = desk
        self._runner = runner
        self._notes = notes
        self._newest: dict[LeadId, str] = {}
        notes.draft_changed.connect(self.save)

    def save_now(self) -> None:
        """Puts the note being typed on its way to the disk."""
        self._notes.save_now()

    def save(self, lead_id: LeadId, words: str) -> None:
        """Saves a draft; a newer one of the same lead takes its place."""
        self._newest[lead_id] = words
        desk = self._desk
        self._runner.write(
            self,
            lambda: desk.write(save_draft, lead_id, words),
            lambda _done: self._saved(lead_id, words),
            refused=partial(self._failed, lead_id, words),
        )

    def _saved(self, lead_id: LeadId, words: str) -> None:
        if self._newest.get(lead_id) == words:
            del self._newest[lead_id]
            if self._notes.lead_id == lead_id and self._notes.text == words:
                self._notes.show_saving(Saving.SAVED)

    def _failed(self, lead_id: LeadId, words: str, _error: DeskError) -> None:
        if self._notes.lead_id == lead_id:
            self._notes.show_saving(Saving.FAILED)
        QTimer.singleShot(_AGAIN_MS, self, partial(self._again, lead_id, words))

    def _again(self, lead_id: LeadId, words: str) -> None:
        if self._newest.get(lead_id) == words:
            self.save(lead_id, words)
