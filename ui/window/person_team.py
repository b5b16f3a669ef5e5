"""T on somebody of the people: in which team they work, and from which day on."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.actions.named_teams import set_named_team
from calldesk.domain.absences import read_day
from calldesk.domain.errors import DeskError, Rejected
from calldesk.queries.people import PersonRow
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.rows import ROW_ROLE
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.place import Place
from ui.window.team_form import TeamForm

translate = QCoreApplication.translate


class PeoplePanel(ListPanel):
    """The list of people.

    Signals:
        team_wanted: The key of the line on which T was pressed.
    """

    team_wanted = Signal(object)

    def __init__(self, theme: Theme, window: QWidget, words: PanelWords) -> None:
        super().__init__(theme, window, words)
        self.view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list takes letters for a search of its own."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_T
        face = self.view.currentIndex().data(ROW_ROLE) if watched is self.view and is_key else None
        if isinstance(face, ListFace):
            self.team_wanted.emit(face.key)
            return True
        return super().eventFilter(watched, event)


class PersonTeam(QObject):
    """Asks, and writes what was said.

    Attributes:
        form: The two fields.
    """

    def __init__(self, place: Place, theme: Theme, toast: Toast) -> None:
        super().__init__(place.screen)
        self._place, self._toast = place, toast
        self._login = ""
        self._name = ""
        self.form = TeamForm(theme, place.screen)
        self.form.agreed.connect(self._say)

    def ask(self, row: PersonRow, known: Sequence[str]) -> None:
        """Opens the form for somebody; `known` are the teams there are."""
        self._login, self._name = row.login, row.name
        self.form.offer(row.name, row.team, known)

    def _say(self, team: str, day: str) -> None:
        tools = self._place.tools
        try:
            first = read_day(day, tools.desk.now(), tools.reader.zone)
        except Rejected as error:
            self.form.refuse(refused(error))
            return
        job = partial(tools.desk.write, set_named_team, self._login, team, from_on=first)
        tools.runner.write(self, job, lambda _made: self._done(team), refused=self._refused)

    def _done(self, team: str) -> None:
        self.form.close_panel()
        inside = translate("people", "{0}: team {1}, as of the day you said.")
        outside = translate("people", "{0}: no team, as of the day you said.")
        self._toast.say((inside if team else outside).format(self._name, team), "check")

    def _refused(self, error: DeskError) -> None:
        self.form.refuse(refused(error))
