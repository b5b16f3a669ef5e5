"""My callbacks: due, late and to come, and those of others that anybody may make; opened, moved, cancelled, taken."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from calldesk.actions.promises import NewTime, cancel_callback, move_callback, rescue_callback
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import ClassId, FactId, LeadId
from calldesk.domain.moments import MINUTE_SECONDS, Moment
from calldesk.queries.absences import my_away
from calldesk.queries.callbacks_soon import may_keep_outside
from calldesk.queries.my_callbacks import MyCallback, MyCallbacks, my_callbacks
from ui.call_screen.spoken_time import Place, any_time
from ui.call_screen.time_asked import TimeAsked
from ui.kit import text
from ui.kit.commands import Command, Commands, Scope
from ui.kit.data_words import refused
from ui.kit.list_panel import ListFace, PanelWords
from ui.kit.theme import Theme
from ui.kit.toast import Toast
from ui.window.callbacks_panel import CallbacksPanel
from ui.window.calling import CallPage

translate = QCoreApplication.translate
KEY = "B"
_LATE_SECONDS = 15 * MINUTE_SECONDS


class Callbacks(QObject):
    """Reads the callbacks each time it is opened or changed; it ends with the page of calls."""

    def __init__(self, page: CallPage, theme: Theme, toast: Toast, open_lead: Callable[[LeadId], None]) -> None:
        super().__init__(page.screen)
        self._page = page
        self._toast = toast
        self._open_lead = open_lead
        self._read = MyCallbacks(0.0, (), 0)
        self.panel = CallbacksPanel(theme, page.screen, _words())
        tools = page.tools
        self._time = TimeAsked(tools.runner, self.panel.line)
        tools.runner.read(self, partial(tools.desk.read, may_keep_outside), self._time.allow)
        self._time.warned.connect(partial(toast.say, icon="calendar-x"))
        self.panel.wanted.connect(self._take)
        self.panel.moving.connect(self._ask)
        self.panel.cancelled.connect(self._cancel)
        self._time.agreed.connect(self._move)

    def offer(self, commands: Commands) -> None:
        """Lets its key, the palette and the key sheet open it."""
        words = translate("keys", "My callbacks")
        commands.add(Command("call.callbacks", words, KEY, Scope.CALL, self.open))

    def open(self) -> None:
        """Shows the callbacks as of now."""
        tools = self._page.tools
        if self._page.screen.isVisible():
            tools.runner.read(self, partial(tools.desk.read, my_callbacks), self._show, slot="callbacks")

    def _show(self, read: MyCallbacks) -> None:
        self._read = read
        self.panel.done()
        now, zone = self._page.tools.desk.now(), self._page.tools.reader.zone
        faces = [callback_face(at, one, now, zone) for at, one in enumerate(read.rows)]
        self.panel.show_rows(faces, read.total, _head(read, now))

    def _take(self, at: int) -> None:
        """Enter: to the card where it may be rung, else to read; what was somebody else's is the user's from now on."""
        one, tools = self._read.rows[at], self._page.tools
        if not one.owner:
            self._open_lead(one.lead_id)
            return
        job = partial(tools.desk.write, rescue_callback, one.lead_id, one.outcome_id)
        tools.runner.write(self, job, partial(self._rescued, one), refused=self._refused)

    def _rescued(self, one: MyCallback, _made: FactId) -> None:
        self._toast.say(translate("callbacks", "{0} is yours now; {1} is told").format(one.name, one.owner), "users")
        self._open_lead(one.lead_id)

    def _ask(self, at: int) -> None:
        one, tools = self._read.rows[at], self._page.tools
        zone = one.zones[0] if one.zones else "UTC"
        schedule = tools.desk.schedule_of(ClassId(one.class_id))
        tools.runner.read(self, partial(tools.desk.read, my_away), self._time.know_absences, slot="away")
        self._time.forget()
        self._time.stand_at(tools.desk.now(), Place(zone, one.city, tools.reader.zone, schedule))

    def _move(self, to: NewTime) -> None:
        at = self.panel.chosen
        if at is None:
            return
        one, tools = self._read.rows[at], self._page.tools
        job = partial(tools.desk.write, move_callback, one.lead_id, one.outcome_id, to)
        when = promised_words(to.at, to.until_at, tools.desk.now(), tools.reader.zone)
        said = translate("callbacks", "Callback with {0} moved to {1}").format(one.name, when)
        tools.runner.write(self, job, partial(self._done, said), refused=self._refused)

    def _cancel(self, at: int, why: str) -> None:
        one, tools = self._read.rows[at], self._page.tools
        job = partial(tools.desk.write, cancel_callback, one.lead_id, one.outcome_id, why)
        said = translate("callbacks", "Callback with {0} cancelled").format(one.name)
        tools.runner.write(self, job, partial(self._done, said), refused=self._refused)

    def _done(self, said: str, _made: FactId) -> None:
        self._toast.say(said, "calendar-clock")
        self.open()

    def _refused(self, error: DeskError) -> None:
        self._toast.say(refused(error), "triangle-alert")


def promised_words(at: Moment, until_at: Moment | None, now: Moment, zone: str) -> str:
    """When a callback is promised: ``Tue 14:00``, or ``Tue, any time``."""
    return any_time(at, now, zone) if until_at is not None else text.when(at, now, zone)


def callback_face(at: int, one: MyCallback, now: Moment, zone: str) -> ListFace:
    """One callback as a line: overdue, due, or to come; an exact time by the reader's clock, a day by the lead's."""
    ends_at = one.until_at if one.until_at is not None else one.callback_at + _LATE_SECONDS
    there = one.zones[0] if one.zones else "UTC"
    when = promised_words(one.callback_at, one.until_at, now, there if one.until_at is not None else zone)
    icon = "calendar-clock"
    if ends_at <= now:
        icon, when = "triangle-alert", translate("callbacks", "Overdue, {0}").format(when)
    elif one.callback_at <= now:
        icon, when = "phone-call", translate("callbacks", "Due, {0}").format(when)
    return ListFace(at, one.name, _detail(one, now), when, icon=icon)


def _detail(one: MyCallback, now: Moment) -> str:
    company = one.company if one.company != one.name else ""
    whose = translate("callbacks", "of {0}: Enter takes it over").format(one.owner) if one.owner else ""
    kept = translate("callbacks", "outside hours: {0}").format(one.outside) if one.outside else ""
    closed = translate("callbacks", "closed there now") if one.callback_at <= now and not one.is_open else ""
    return text.DOT.join(part for part in (whose, company, kept or closed) if part)


def _head(read: MyCallbacks, now: Moment) -> str:
    if read.total > len(read.rows):
        return translate("callbacks", "the first {0} of {1}").format(len(read.rows), text.number(read.total))
    due = sum(1 for one in read.rows if not one.owner and one.callback_at <= now)
    later = sum(1 for one in read.rows if one.callback_at > now)
    rescue = len(read.rows) - due - later
    words = translate("callbacks", "{0} due, {1} to come").format(due, later)
    if not rescue:
        return words
    return translate("callbacks", "{0}, {1} up for rescue").format(words, rescue)


def _words() -> PanelWords:
    return PanelWords(
        title=translate("callbacks", "My callbacks"),
        empty=translate("callbacks", "You have promised nobody a call. 5 promises one."),
        one=translate("callbacks", "1 callback"),
        many=translate("callbacks", "{0} callbacks"),
        listed=translate("callbacks", "Promised callbacks"),
        icon="calendar-clock",
        width=700,
        keys=(
            ("Enter", translate("callbacks", "opens")),
            ("M", translate("callbacks", "moves")),
            ("Del", translate("callbacks", "cancels")),
        ),
    )
