"""Skips and pauses with their reasons: one key asks, a second answers; the paused screen says since when and why."""

from functools import partial

from PySide6.QtCore import QObject

from calldesk.domain.moments import Moment
from calldesk.domain.shift import MarkKind
from calldesk.queries.my_shift import MyShift, my_shift
from ui.call_screen.day import midnight
from ui.call_screen.screen import CallScreen
from ui.call_screen.shift_words import pause_options, pause_words, skip_options, stretch_rows
from ui.call_screen.work import CallWork, Tools
from ui.kit import text
from ui.kit.theme import Theme
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.outcomes import Option


class Pausing(QObject):
    """Asks for reasons, remembers the last ones, and tells of the stretch of work that a pause ends.

    Attributes:
        skips, pauses: The menus.
    """

    def __init__(self, tools: Tools, work: CallWork, screen: CallScreen, theme: Theme) -> None:
        super().__init__(work)
        self._tools = tools
        self._work = work
        self._screen = screen
        self._skip_reason, self._pause_reason = "later_today", "break"
        self._rests_as = ""
        self._since: Moment = 0.0
        self.skips, self.pauses = DigitMenu(theme, screen), DigitMenu(theme, screen)
        self.skips.picked.connect(self._skip)
        self.pauses.picked.connect(self._pause)
        work.rested.connect(self._rested)

    def skip(self) -> None:
        """S: asks why this lead is skipped."""
        if self._work.held.current is not None and self._work.is_free(self.tr("Log this call first, then skip.")):
            self._ask(self.skips, self.tr("Skip, because?"), skip_options(self._skip_reason))

    def pause(self) -> None:
        """P: asks what the pause is for, or goes on."""
        if self._work.is_paused:
            self._work.begin()
        elif self._work.is_free(self.tr("Log this call first, then pause.")):
            self._ask(self.pauses, self.tr("Pause for?"), pause_options(self._pause_reason))

    def end(self) -> None:
        """The shift is over: gives both leads back; P takes up work again."""
        self._begin_rest(MarkKind.END, "")

    def _ask(self, menu: DigitMenu, question: str, options: tuple[Option, ...]) -> None:
        menu.ask(question, options, self._screen.bar.place_of("1"))

    def _skip(self, option: Option) -> None:
        self._skip_reason = option.code
        card = self._work.held.current
        self._work.skip(option.code)
        if card is not None and card.callback_at is not None:  # it knows no cool-off (R3)
            self._work.said.emit(self.tr("The promised callback stays due: it comes back soon."), "calendar-clock")

    def _pause(self, option: Option) -> None:
        self._pause_reason = option.code
        self._begin_rest(MarkKind.PAUSE, option.code)

    def _begin_rest(self, kind: MarkKind, reason: str) -> None:
        self._rests_as, self._since = reason or kind.value, self._tools.desk.now()
        self._work.rest(kind.value, reason)

    def _rested(self) -> None:
        """Another desk of the person may have taken over: that is no pause, and the screen says what it is."""
        rests_as, self._rests_as = self._rests_as, ""
        if rests_as:
            self._show(rests_as)
            job = partial(self._tools.desk.read, my_shift, midnight(self._since, self._tools.reader.zone))
            self._tools.runner.read(self, job, partial(self._tell, rests_as), slot="stretch")

    def _tell(self, rests_as: str, day: MyShift) -> None:
        if self._work.is_paused:
            is_end = rests_as == MarkKind.END.value
            self._show(rests_as, stretch_rows(day if is_end else day.last_stretch()))

    def _show(self, rests_as: str, rows: tuple[tuple[str, str], ...] = ()) -> None:
        at = text.times(self._since, [self._tools.reader.zone])
        if rests_as == MarkKind.END.value:
            head = self.tr("Shift ended at {0}").format(at)
            says = self.tr("Your leads went back to the list. P takes up work again.")
        else:
            head = self.tr("Paused since {0}").format(at)
            says = self.tr("{0}. Your leads went back to the list. P goes on.")
            says = says.format(pause_words()[rests_as])
        self._screen.show_rest(head, says, rows)
