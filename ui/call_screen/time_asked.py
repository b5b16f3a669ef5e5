"""A time that is typed for somebody to be rung at: read as it is typed, held against the hours, agreed with Enter."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from calldesk.actions.promises import NewTime
from calldesk.domain.absences import AwaySpan, away_then
from calldesk.domain.moments import Moment, instant
from calldesk.domain.promises import kept_outside
from ui.call_screen.spoken_time import Place, SpokenTime, reading_job
from ui.kit import text
from ui.kit.runner import Runner
from ui.lead_card.callback_line import CallbackLine


class TimeAsked(QObject):
    """Enter takes a time; one outside calling hours is asked about: Enter again takes the opening, a reason keeps it.

    One in the own absence is told about: Enter again keeps it, another time takes its place.

    Signals:
        agreed: The NewTime.
        warned: Why the time may be a slip, a sentence.
    """

    agreed = Signal(object)
    warned = Signal(str)

    def __init__(self, runner: Runner, line: CallbackLine) -> None:
        super().__init__(line)
        self._runner = runner
        self._line = line
        self._now: Moment = 0.0
        self._place = Place("UTC", "", "UTC")
        self._outside: SpokenTime | None = None
        self._may_keep = True
        self._away: tuple[AwaySpan, ...] = ()
        self._in_absence: NewTime | None = None
        line.typed.connect(self._typed)
        line.promised.connect(self._entered)
        line.left.connect(self.forget)

    def stand_at(self, now: Moment, place: Place) -> None:
        """From when and where typed times are read, and the hours they are held against."""
        self._now, self._place = now, place

    def allow(self, may_keep: bool) -> None:
        """Whether this person may keep a time outside calling hours, with a reason (R3)."""
        self._may_keep = may_keep

    def know_absences(self, spans: tuple[AwaySpan, ...]) -> None:
        """When this person is away."""
        self._away = spans

    def forget(self) -> None:
        """Asks from the beginning."""
        self._outside = self._in_absence = None

    def _typed(self, words: str) -> None:
        if self._outside is None:
            self._runner.read(self, reading_job(words, self._now, self._place), self._show, slot="typed")

    def _show(self, read: SpokenTime) -> None:
        if self._outside is None:
            self._line.show_reading(read.words, read.short, understood=read.at is not None and not read.outside)

    def _entered(self, words: str) -> None:
        kept, self._in_absence = self._in_absence, None
        if kept is not None and not words:
            self.agreed.emit(kept)
        elif self._outside is not None:
            self._decide(self._outside, words.strip())
        elif words:
            job = reading_job(words, self._now, self._place)
            self._runner.read(self, job, partial(self._read, self._place), slot="promised")

    def _read(self, place: Place, read: SpokenTime) -> None:
        self._show(read)
        if read.at is None:
            return
        if not read.outside:
            self._agree(NewTime(read.at, read.until_at))
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
            self._agree(NewTime(read.opens_at, read.opens_until))
        elif why and self._may_keep and read.at is not None:
            self._outside = None
            self._agree(NewTime(read.at, read.until_at, kept_outside(why)))

    def _agree(self, to: NewTime) -> None:
        """A promise in the own absence is told about once before it is made; a date to come back is nobody's."""
        away = away_then(self._away, to.at) if self._place.is_promise else None
        if away is None:
            self.agreed.emit(to)
            return
        self._in_absence = to
        last = instant(away.until_at - 1.0).astimezone(text.zone(self._place.own_zone))
        day = f"{text.weekday(last)} {text.day(last)}"
        self._line.show_reading("", understood=True)
        self._line.ask_reason(self.tr("Away until {0}: Enter keeps it").format(day))
        said = self.tr("You are away then (until {0}). Give it to somebody, or choose another time.")
        self.warned.emit(said.format(day))
