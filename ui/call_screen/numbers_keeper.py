"""Puts on record what somebody says a number of the lead on the card is."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from calldesk.actions.number_uses import tell_number_use
from calldesk.domain.numbers import WRONG_PERSON
from ui.call_screen.number_face import use_words
from ui.call_screen.work import CallWork, Tools
from ui.lead_card.number_menu import NumberMenu


class NumbersKeeper(QObject):
    """Writes in order with everything else; the card is read anew by the change that the write announces.

    Signals:
        said: A sentence for the toast, and its icon.
    """

    said = Signal(str, str)

    def __init__(self, tools: Tools, work: CallWork, menu: NumberMenu) -> None:
        super().__init__(menu)
        self._tools = tools
        self._work = work
        menu.told.connect(self._tell)

    def _tell(self, e164: str, use: str) -> None:
        current = self._work.held.current
        if current is None:
            return
        write = partial(self._tools.desk.write, tell_number_use, current.lead_id, e164, use)
        self._tools.runner.write(self, write, partial(self._saved, use))

    def _saved(self, use: str, _made: object) -> None:
        if use == WRONG_PERSON:
            self.said.emit(self.tr("Noted: somebody else's number. It is not dialled any more."), "user-x")
        else:
            self.said.emit(self.tr("Noted: {0}.").format(use_words(use)), "check")
