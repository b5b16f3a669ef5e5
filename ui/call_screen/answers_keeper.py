"""Puts what was found out about a lead on disk, in order, and shows it at once on every card (R8)."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer

from calldesk.actions.talk_facts import Answered, answer_criterion
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.ids import LeadId
from calldesk.queries.lead_card import LeadCard
from calldesk.queries.talk_facts import Answer
from ui.call_screen.call import Call
from ui.kit.runner import Runner
from ui.lead_card.criteria import CriteriaCard, Said

_AGAIN_MS = 2000


class AnswersKeeper(QObject):
    """Saves answers on the writing thread; one that fails is tried again until it is there.

    What was said here is shown before any card is read again, as it must be while the team's server is away.
    """

    def __init__(self, desk: Desk, runner: Runner, card: CriteriaCard, caller: str) -> None:
        super().__init__(card)
        self._desk = desk
        self._runner = runner
        self._card = card
        self._caller = caller
        self._said: dict[LeadId, dict[str, Answer]] = {}
        self._failed: set[Said] = set()

    def keep(self, said: Said, call: Call) -> None:
        """Saves an answer, with the call it was given in; a newer one of the same criterion takes its place."""
        answer = Answer(said.code, said.met, said.words, self._caller, self._desk.now())
        self._said.setdefault(said.lead_id, {})[said.code] = answer
        self._write(said, call)

    def of(self, card: LeadCard) -> Mapping[str, Answer]:
        """What holds for each criterion of this lead: the newer of what was read and what was said here."""
        held = {answer.criterion: answer for answer in card.answers}
        for code, said in self._said.get(card.lead_id, {}).items():
            if code not in held or held[code].at < said.at:
                held[code] = said
        return held

    def _write(self, said: Said, call: Call) -> None:
        refused = partial(self._refused, said, call)
        self._runner.write(self, partial(_save, self._desk, said, call), partial(self._saved, said), refused=refused)

    def _saved(self, said: Said, _made: object) -> None:
        self._failed.discard(said)
        self._card.show_saving(failed=bool(self._failed))

    def _refused(self, said: Said, call: Call, error: DeskError) -> None:
        if isinstance(error, Rejected):  # it will never be taken
            self._said.get(said.lead_id, {}).pop(said.code, None)
            self._failed.discard(said)
            self._runner.failed.emit(error)
            return
        self._failed.add(said)
        self._card.show_saving(failed=True)
        QTimer.singleShot(_AGAIN_MS, self, partial(self._again, said, call))

    def _again(self, said: Said, call: Call) -> None:
        newest = self._said.get(said.lead_id, {}).get(said.code)
        if newest is not None and (newest.met, newest.words) == (said.met, said.words):
            self._write(said, call)
        else:
            self._saved(said, None)


def _save(desk: Desk, said: Said, call: Call) -> None:
    """Runs on the writing thread, where the dial has its id by now."""
    desk.write(answer_criterion, said.lead_id, Answered(said.code, said.met, said.words, call.dial_id))
