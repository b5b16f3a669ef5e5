"""Flagged calls: which ones to look at together, over the board or the calls; Enter opens the lead, Del clears."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from calldesk.actions.coaching import Coached, coach_call
from calldesk.desk import Desk
from calldesk.domain.coaching import CoachKind
from calldesk.domain.errors import DeskError
from calldesk.queries.coaching import CoachLine, Flags, open_flags
from ui.kit import text
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.one_field import OneField
from ui.kit.runner import Runner
from ui.kit.theme import Theme

translate = QCoreApplication.translate


class Flagged(QObject):
    """Reads them when they are asked for.

    Signals:
        lead_wanted: LeadId of the call that was taken.
        said: A sentence for the toast, and its icon.

    Attributes:
        panel: The list.
        ask: Asks for the note a flag is cleared with.
    """

    lead_wanted = Signal(object)
    said = Signal(str, str)

    def __init__(self, theme: Theme, page: QWidget, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__(page)
        self._desk, self._runner, self._zone = desk, runner, zone
        self._found = Flags((), may_clear=False)
        self.panel = ListPanel(theme, page, _words())
        self.ask = OneField(theme, page)
        self.panel.wanted.connect(self._taken)
        self.panel.unwanted.connect(self._clear)

    def open(self) -> None:
        """Shows what is flagged as of now."""
        self._runner.read(self, partial(self._desk.read, open_flags), self._show, slot="flagged")

    def _show(self, found: Flags) -> None:
        self._found = found
        now = self._desk.now()
        faces = [flag_face(at, one, text.when(one.dialled_at, now, self._zone)) for at, one in enumerate(found.lines)]
        self.panel.show_rows(faces, len(faces))

    def _taken(self, key: int) -> None:
        self.lead_wanted.emit(self._found.lines[key].lead_id)

    def _clear(self, key: int) -> None:
        if not self._found.may_clear:
            self.said.emit(translate("coaching", "A team lead clears a flag."), "info")
            return
        one = self._found.lines[key]
        self.panel.close_panel()
        question = translate("coaching", "Clear the flag on the call with {0}").format(one.name)
        hint = translate("coaching", "What came of it; the caller reads it")
        QTimer.singleShot(0, self, partial(self.ask.ask, question, hint, partial(self._cleared, one)))

    def _cleared(self, one: CoachLine, words: str) -> str:
        said = Coached(one.dial_id, CoachKind.CLEARED.value, words, one.mark_id)
        job = partial(self._desk.write, coach_call, said)
        self._runner.write(self, job, lambda _made: self._done(), refused=self._refused)
        return ""

    def _done(self) -> None:
        self.said.emit(translate("coaching", "The flag is cleared"), "check")

    def _refused(self, error: DeskError) -> None:
        self.said.emit(refused(error), "triangle-alert")


def flag_face(key: int, one: CoachLine, when: str) -> ListFace:
    """A line: whose call with whom, who said what of it; strangers' text, shown plain (R13)."""
    who = translate("coaching", "{0}'s call").format(one.caller)
    by = translate("coaching", "flagged by {0}").format(one.by) if one.by != one.caller else ""
    detail = text.DOT.join(part for part in (who, by, " ".join(one.words.split())) if part)
    return ListFace(key, one.name, detail, when, one.company, "flag")


def _words() -> PanelWords:
    return PanelWords(
        title=translate("coaching", "Flagged calls"),
        empty=translate("coaching", "No call is flagged for review."),
        one=translate("coaching", "1 call"),
        many=translate("coaching", "{0} calls"),
        listed=translate("coaching", "Calls flagged for review"),
        icon="flag",
        keys=(("Enter", translate("coaching", "opens")), ("Del", translate("coaching", "clears"))),
    )
