"""The rep's own absences: typed as people say days, listed, and taken back."""

from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from calldesk.actions.absences import end_absence, set_absence
from calldesk.desk import Desk
from calldesk.domain.absences import Absence, read_days
from calldesk.domain.errors import DeskError, Rejected
from calldesk.domain.moments import instant
from calldesk.queries.absences import my_absences
from ui.kit import text
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.one_field import OneField
from ui.kit.runner import Runner
from ui.kit.theme import Theme

translate = QCoreApplication.translate
_ADD = -1
"""Key of the line that adds one."""


class Away(QObject):
    """Lies over the rep's desk; Enter on the first line adds an absence, Del takes one back.

    Signals:
        said: A sentence for the toast, and its icon.
        shown: What stands on the desk itself: until when the rep is away, "" = they are there.
    """

    said = Signal(str, str)
    shown = Signal(str)

    def __init__(self, theme: Theme, over: QWidget, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__(over)
        self._desk, self._runner, self._zone = desk, runner, zone
        self._known: tuple[Absence, ...] = ()
        self.panel = ListPanel(theme, over, _words())
        self.field = OneField(theme, over)
        self.panel.wanted.connect(self._take)
        self.panel.unwanted.connect(self._end)

    def load(self) -> None:
        """Tells the desk what holds today."""
        self._runner.read(self, partial(self._desk.read, my_absences), self._tell, slot="away")

    def open(self) -> None:
        """Shows the absences to come."""
        self._runner.read(self, partial(self._desk.read, my_absences), self._show, slot="absences")

    def ask(self) -> None:
        """Asks from when to when."""
        question = translate("handoffs", "Away from which day to which?")
        self.field.ask(question, translate("handoffs", "21 dec - 3 jan, tomorrow to fri, or one day"), self._typed)

    def _typed(self, words: str) -> str:
        try:
            first, last = read_days(words, self._desk.now(), self._zone)
        except Rejected as error:
            return refused(error)
        job = partial(self._desk.write, set_absence, first, last)
        said = translate("handoffs", "You are away {0}. New hand-offs go to others.").format(span_words(first, last))
        self._runner.write(self, job, lambda _made: self._done(said), refused=self._refused)
        return ""

    def _take(self, key: int) -> None:
        if key == _ADD:
            self.ask()

    def _end(self, key: int) -> None:
        if key != _ADD:
            job = partial(self._desk.write, end_absence, self._known[key].absence_id)
            said = translate("handoffs", "Taken back: you get hand-offs again.")
            self.panel.close_panel()
            self._runner.write(self, job, lambda _made: self._done(said), refused=self._refused)

    def _done(self, said: str) -> None:
        self.said.emit(said, "calendar-days")
        self.load()

    def _refused(self, error: DeskError) -> None:
        self.said.emit(refused(error), "triangle-alert")

    def _tell(self, found: tuple[Absence, ...]) -> None:
        today = instant(self._desk.now()).astimezone(text.zone(self._zone)).date()
        now = next((one for one in found if one.first <= today <= one.last), None)
        nearest = now or next(iter(found), None)
        self.shown.emit("" if nearest is None else span_words(nearest.first, nearest.last))

    def _show(self, found: tuple[Absence, ...]) -> None:
        self._known = found
        add = ListFace(_ADD, translate("handoffs", "Add an absence"), "", "", icon="plus")
        faces = [
            ListFace(at, span_words(one.first, one.last), "", "", icon="calendar-x") for at, one in enumerate(found)
        ]
        self.panel.show_rows([add, *faces], len(found), translate("handoffs", "by your own clock"))


def span_words(first: date, last: date) -> str:
    """From a day to a day: ``Mon 21 Dec to Sun 3 Jan``."""
    days = [datetime.combine(day, time()) for day in dict.fromkeys((first, last))]
    words = [f"{text.weekday(day)} {text.day(day)}" for day in days]
    return words[0] if len(words) == 1 else translate("handoffs", "{0} to {1}").format(*words)


def _words() -> PanelWords:
    return PanelWords(
        title=translate("handoffs", "When I am away"),
        empty="",
        one=translate("handoffs", "1 absence"),
        many=translate("handoffs", "{0} absences"),
        listed=translate("handoffs", "Your absences"),
        icon="calendar-days",
        width=640,
        keys=(("Enter", translate("handoffs", "adds")), ("Del", translate("handoffs", "takes back"))),
    )
