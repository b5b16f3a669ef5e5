"""A time that is typed for somebody to be rung at: read as it is typed, held against the hours, agreed with Enter."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from calldesk.actions.promises import NewTime
from calldesk.domain.moments import Moment
from calldesk.domain.promises import kept_outside
from ui.call_screen.spoken_time import Place, SpokenTime, reading_job
from ui.kit import text
from ui.kit.runner import Runner
from ui.lead_card.callback_line import CallbackLine


class TimeAsked(QObject):
    """Enter takes a time; one outside calling hours is asked about: Enter again takes the opening, a reason keeps it.

    Signals:
        agreed: The NewTime.
    """

    agreed = Signal(object)

    def __init__(self, runner: Runner, line: CallbackLine) -> None:
        super().__init__(line)
        self._runner = runner
        self._line = line
        self._now: Moment = 0.0
        self._place = Place("UTC", "", "UTC")
        self._outside: SpokenTime | None = None
        self._may_keep = True
        line.typed.connect(self._typed)
        line.promised.connect(self._entered)
        line.left.connect(self.forget)

    def stand_at(self, now: Moment, place: Place) -> None:
        """From when and where typed times are read, and the hours they are held against."""
        self._now, self._place = now, place

    def allow(self, may_keep: bool) -> None:
        """Whether this person may keep a time outside calling hours, with a reason (R3)."""
        self._may_keep = may_keep

    def forget(self) -> None:
        """Asks from the beginning."""
        self._outside = None

    def _typed(self, words: str) -> None:
        if self._outside is None:
            self._runner.read(self, reading_job(words, self._now, self._place), self._show, slot="typed")

    def _show(self, read: SpokenTime) -> None:
        if self._outside is None:
            self._line.show_reading(read.words, read.short, understood=read.at is not None and not read.outside)

    def _entered(self, words: str) -> None:
        if self._outside is not None:
            self._decide(self._outside, words.strip())
        elif words:
            job = reading_job(words, self._now, self._place)
            self._runner.read(self, job, partial(self._read, self._place), slot="promised")

    def _read(self, place: Place, read: SpokenTime) -> None:
        self._show(read)
        if read.at is None:
            return
        if not read.outside:
            self.agreed.emit(NewTime(read.at, read.until_at))
            return
        self._outside = read
        opens = text.when(read.opens_at, self._now, place.zone) if read.opens_at is not None else ""
        self._line.show_reading("", understood=True)  # the question says it, and needs the room
        self._line.ask_reason(self._question(opens))

    def _question(self, opens: str) -> str:
        if not self._may_keep:
            return self.tr("Enter takes {0}; only a team lead may keep it").format(opens)
        if not opens:
            return self.tr("Type why to keep it")
        return self.tr("Enter takes {0}; type why to keep it").format(opens)

    def _decide(self, read: SpokenTime, why: str) -> None:
        if not why and read.opens_at is not None:
            self._outside = None
            self.agreed.emit(NewTime(read.opens_at, read.opens_until))
        elif why and self._may_keep and read.at is not None:
            self._outside = None
            self.agreed.emit(NewTime(read.at, read.until_at, kept_outside(why)))
