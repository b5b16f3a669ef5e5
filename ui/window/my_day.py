"""Opens "my day" from its key and shows the records behind each of its numbers (R11)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.domain.moments import Moment
from calldesk.queries.my_shift import MyShift, my_shift
from calldesk.queries.shift_goals import ShiftGoals, shift_goals
from ui.call_screen.day import midnight
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.list_panel import ListPanel, PanelWords
from ui.kit.theme import Theme
from ui.window import day_face
from ui.window.calling import CallPage
from ui.window.day_face import Record
from ui.window.day_panel import SIGNALS, DayPanel
from ui.window.own_signals import OwnSignals

translate = QCoreApplication.translate
KEY = "F"


class MyDayDoor(QObject):
    """Reads the day each time it is opened; it ends with the page of calls.

    Attributes:
        panel: The figures.
        records: The records behind one of them.
    """

    def __init__(self, page: CallPage, theme: Theme, open_lead: Callable[[LeadId], None]) -> None:
        super().__init__(page.screen)
        self._page = page
        self._open_lead = open_lead
        self._day: MyShift | None = None
        self._goals = ShiftGoals({}, {})
        self._listed: tuple[Record, ...] = ()
        self._takes: Callable[[Record], None] = self._lead
        self.panel = DayPanel(theme, page.screen)
        self.records = ListPanel(theme, page.screen, _words())
        self.own = OwnSignals(page, theme, open_lead)
        self.own.told.connect(self.panel.say_signals)
        self.panel.wanted.connect(self._show_records)
        self.panel.chart.table_wanted.connect(partial(self._show_records, "pace"))
        self.panel.chart.bar_wanted.connect(self._bar)
        self.records.wanted.connect(self._take)

    def offer(self, commands: Commands) -> None:
        """Lets its key and the palette open it."""
        commands.add(Command("call.my_day", translate("keys", "My day: what I did"), KEY, Scope.CALL, self.open))

    def open(self) -> None:
        """Shows the day as of now."""
        tools = self._page.tools
        if self._page.screen.isVisible():
            since = midnight(tools.desk.now(), self._zone)
            tools.runner.read(self, partial(_read, tools.desk, since, self._zone), self._show, slot="my_day")
            self.own.read()

    @property
    def _zone(self) -> str:
        return self._page.tools.reader.zone

    def _show(self, found: tuple[MyShift, ShiftGoals]) -> None:
        self._day, self._goals = day, goals = found
        bars = day_face.hours(day, self._zone)
        since = translate("my_day", "since midnight, as of {0}").format(text.times(day.until_at, [self._zone]))
        said = text.DOT.join(part for part in (since, day_face.team_words(goals)) if part)
        self.panel.show_day(said, day_face.figures(day, goals), bars, day_face.spoken(bars))

    def _show_records(self, code: str) -> None:
        if code == SIGNALS:
            self.panel.close_panel()
            self.own.open()
        if self._day is None or code == SIGNALS:
            return
        face = next(one for one in day_face.figures(self._day, self._goals) if one.code == code)
        if code == "pace":
            self._list(day_face.by_hour(day_face.hours(self._day, self._zone)), face.name, self._hour)
        elif code == "paused":
            self._list(day_face.pauses(self._day, self._zone), face.name, _nothing)
        elif code == "coached":
            self._list(day_face.coached_records(self._goals, self._zone), face.name, self._lead)
        else:
            self._list(day_face.records(self._day, code, self._zone), face.name, self._lead)

    def _list(self, listed: Sequence[Record], name: str, takes: Callable[[Record], None]) -> None:
        """The panel of the figures makes room, for one panel at a time has the keys."""
        self.panel.close_panel()
        self._listed, self._takes = tuple(listed), takes
        said = translate("my_day", "{0}: {1}").format(name, text.number(len(listed)))
        self.records.show_rows([record.face for record in listed], len(listed), said)

    def _bar(self, at: int) -> None:
        if self._day is not None:
            self._hour_of(day_face.hours(self._day, self._zone)[at].name)

    def _hour(self, record: Record) -> None:
        self._hour_of(record.face.text.partition(":")[0])

    def _hour_of(self, hour: str) -> None:
        if self._day is not None:
            name = translate("my_day", "Dials from {0}:00").format(hour)
            self._list(day_face.in_hour(self._day, hour, self._zone), name, self._lead)

    def _take(self, key: int) -> None:
        record = next(one for one in self._listed if one.face.key == key)
        QTimer.singleShot(0, self, partial(self._takes, record))

    def _lead(self, record: Record) -> None:
        if record.lead_id is not None:
            self._open_lead(record.lead_id)


def _read(desk: Desk, since: Moment, zone: str) -> tuple[MyShift, ShiftGoals]:
    return desk.read(my_shift, since), desk.read(shift_goals, since, zone)


def _nothing(_record: Record) -> None:
    """A pause leads nowhere."""


def _words() -> PanelWords:
    return PanelWords(
        title=translate("my_day", "My day"),
        empty=translate("my_day", "Nothing yet today."),
        one=translate("my_day", "1 record"),
        many=translate("my_day", "{0} records"),
        listed=translate("my_day", "The records behind the number"),
        icon="sun",
        keys=(("Enter", translate("my_day", "opens")),),
    )
