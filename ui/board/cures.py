"""The cures of "Now": by the rules, to a named person, on the own card, off somebody's card."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.cures import ask_to_ring, assign_callback, release_of
from calldesk.actions.handoffs import reassign_handoff
from calldesk.actions.promises import rescue_callback
from calldesk.desk import Desk
from calldesk.domain.coaching import CoachKind
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId, LeadId
from calldesk.queries.board_hands import Hands
from ui.board.now_faces import Kind, UrgentFace
from ui.kit.data_words import refused
from ui.kit.runner import Runner


class Cures(QObject):
    """Writes by the actions that the call screen and the rep's desk write by; their rules hold here too.

    Signals:
        said: A sentence for the toast, and its icon.
        open_wanted: LeadId that is to be opened, for there is nothing else to do about it.
    """

    said = Signal(str, str)
    open_wanted = Signal(object)

    def __init__(self, page: QObject, desk: Desk, runner: Runner) -> None:
        super().__init__(page)
        self._desk, self._runner = desk, runner

    def take(self, face: UrgentFace) -> None:
        """T: does what cures this line by the rules."""
        if face.kind is Kind.HELP:
            self._help(face)
        elif face.kind is Kind.TOUCH:
            self.open_wanted.emit(face.lead_id)
        elif face.kind is Kind.CALLBACK:
            job = partial(self._desk.write, rescue_callback, face.lead_id, FactId(face.fact_id))
            self._write(job, self.tr("The callback of {0} is yours now").format(face.title), "calendar-check")
        else:
            job = partial(self._desk.write, reassign_handoff, FactId(face.fact_id))
            self._write(job, self.tr("The hand-off of {0} goes to another rep").format(face.title), "handshake")

    def ring(self, face: UrgentFace) -> None:
        """C: the lead on the own card right away; somebody else's callback becomes the own one first."""
        if face.kind is Kind.CALLBACK and face.fact_id:
            job = partial(self._desk.write, rescue_callback, face.lead_id, FactId(face.fact_id))
            self._runner.write(self, job, lambda _made: self.open_wanted.emit(face.lead_id), refused=self._refused)
        else:
            self.open_wanted.emit(face.lead_id)

    def assign(self, face: UrgentFace, to: Hands) -> None:
        """A: gives the line to this person."""
        if face.kind is Kind.HANDOFF:
            job = partial(self._desk.write, reassign_handoff, FactId(face.fact_id), to.user_id)
            self._write(job, self.tr("The hand-off of {0} goes to {1}").format(face.title, to.name), "handshake")
        elif face.kind is Kind.CALLBACK:
            given = partial(self._desk.write, assign_callback, face.lead_id, FactId(face.fact_id), to.user_id)
            said = self.tr("The callback of {0} is {1}'s now").format(face.title, to.name)
            self._write(given, said, "calendar-check")
        elif to.is_self:
            self.ring(face)
        else:
            asked = partial(self._desk.write, ask_to_ring, face.lead_id, to.user_id)
            self._write(asked, self.tr("{1} is asked to ring {0} now").format(face.title, to.name), "bell")

    def release(self, lead_id: LeadId, holder: str) -> None:
        """R: takes the lead off its holder's card."""
        job = partial(self._desk.write, release_of, lead_id)
        self._write(job, self.tr("Off {0}'s card: the lead is on the list again").format(holder), "undo-2")

    def _help(self, face: UrgentFace) -> None:
        """Their call for help is answered, and the card lies open to read along."""
        said = self.tr("You help {0}").format(face.title)
        said_of = Coached(FactId(""), CoachKind.HELPED.value, "", face.fact_id)
        job = partial(self._desk.write, coach_call, said_of)
        self._write(job, said, "hand-helping")
        self.open_wanted.emit(face.lead_id)

    def _write(self, job: "partial[FactId] | partial[None]", words: str, icon: str) -> None:
        self._runner.write(self, job, lambda _made: self.said.emit(words, icon), refused=self._refused)

    def _refused(self, error: DeskError) -> None:
        self.said.emit(refused(error), "triangle-alert")
