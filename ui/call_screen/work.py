"""The loop of the call screen: take, dial, log, next; undo, skip, pause (R2, R3, R7, R9)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from time import monotonic

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from calldesk.actions.calls import Ending
from calldesk.desk import Desk
from calldesk.domain.errors import DeskError, TakenOver, Unavailable
from calldesk.domain.ids import FactId, LeadId
from ui.call_screen import in_hand
from ui.call_screen.asker import Asker
from ui.call_screen.call import Call
from ui.call_screen.in_hand import NOBODY, InHand
from ui.call_screen.line import Line
from ui.call_screen.listing import Listing
from ui.call_screen.reader import Reader
from ui.call_screen.show_hand import ShowHand
from ui.dialers.dialer import Dialer
from ui.kit.data_words import refused
from ui.kit.runner import Runner
from ui.lead_card.outcomes import Slot, logged_words

_TICK_MS = 250
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Tools:
    """What the loop works with."""

    desk: Desk
    runner: Runner
    dialer: Dialer
    reader: Reader


class CallWork(QObject):
    """Holds the two claims; every write goes through the one ordered worker, one step of the loop at a time.

    Signals:
        said: A sentence for the toast, and its icon.
        logged: What was logged, in words; "" after an undo.
        rested: Both leads went back; work goes on with `begin`.
    """

    said = Signal(str, str)
    logged = Signal(str)
    rested = Signal()

    def __init__(self, tools: Tools, show: ShowHand, asker: Asker, listing: Listing) -> None:
        super().__init__(listing)
        self._tools = tools
        self._show = show
        self._asker = asker
        self._listing = listing
        self.line = Line(tools.desk, tools.runner, tools.dialer)
        self.held: InHand = NOBODY
        self.is_paused = False
        self.is_busy = False
        self._undo_id: FactId | None = None
        self._logged_call: Call | None = None
        self._connect()

    @property
    def call(self) -> Call:
        """The running call; one that was not placed while there is none."""
        return self.line.call

    @property
    def is_between_calls(self) -> bool:
        """Whether a lead is on the card and nobody on the line."""
        return self.held.current is not None and not self.is_busy and not self.line.is_open

    def begin(self) -> None:
        """Takes up work."""
        resumes, self.is_paused = self.is_paused, False
        self._change(partial(in_hand.take, self._tools.desk, resumes=resumes), self._took)

    def dial_or_end(self) -> None:
        """Enter: dials the number on the card, or ends the call; on another row of the list it takes that lead."""
        other = self._show.other_row()
        if self.call.phase.in_call:
            self.line.hang_up()
        elif other is not None:
            self.pick(other)
        elif self.is_between_calls and self.held.hand.current is not None:
            number = self._show.number()
            if number:
                self.line.dial(self.held.hand.current, number)

    def outcome(self, slot: Slot) -> None:
        """A digit: logs the outcome, after asking what it needs."""
        if self._may_log():
            self._asker.ask(slot.code, slot.key)

    def any_outcome(self) -> None:
        """0: the menu of all outcomes."""
        if self._may_log():
            self._asker.ask_any()

    def end_with(self, ending: Ending) -> None:
        """Logs how the call ended; the next lead comes at once."""
        if not self._may_log() or self.held.current is None:
            return
        full = self.line.measured(ending)
        self._show.save_note()
        done = partial(self._finished, self.held.current.name, ending.code, self.call)
        self._change(partial(in_hand.finish, self._tools.desk, self.held, self.call, full), done)

    def undo(self) -> None:
        """Ctrl+Z: takes the last outcome back with all it caused."""
        if self._undo_id is None:
            self.said.emit(self.tr("Nothing to undo."), "undo-2")
        elif self.is_free(self.tr("Log this call first, then undo the one before.")):
            self._show.save_note()
            undo = partial(in_hand.undo, self._tools.desk, self.held, self._undo_id)
            self._change(undo, partial(self._undone, self.held))

    def skip(self, reason: str) -> None:
        """The next lead, without a dial; for a coded reason."""
        if self.held.current is not None:
            self.step(partial(in_hand.skip, reason=reason), self.tr("Log this call first, then skip."))

    def pick(self, lead_id: LeadId) -> None:
        """A click in the list: this lead now."""
        current = self.held.current
        if current is None or current.lead_id != lead_id:
            job = partial(in_hand.pick, lead_id=lead_id, resumes=self.is_paused)
            self.step(job, self.tr("Log this call first, then take another lead."))

    def rest(self, kind: str = "", reason: str = "") -> None:
        """Gives both leads back until `begin`; a kind says which mark of the shift it is recorded as."""
        job = partial(in_hand.let_go, kind=kind, reason=reason)
        self.step(job, self.tr("Log this call first, then pause."), rests=True)

    def lost(self, error: DeskError) -> None:
        """A claim has ended: says so, and takes up work anew unless a call runs, or the person works elsewhere."""
        if isinstance(error, Unavailable):
            return  # nobody can say yet whether it has ended
        self.said.emit(refused(error), "triangle-alert")
        if not self.line.is_open:  # nothing is taken from a desk in use, nor from under a note that is typed
            self._show.after_typing(self.rest if isinstance(error, TakenOver) else self.begin)

    def same_again(self, held: InHand) -> None:
        """The same leads with their cards read anew; dropped when anything happened meanwhile."""
        if held.hand == self.held.hand and held.current is not None and not self.is_busy:
            self.held = held
            self._show.refresh(held)
            self.line.find(_open_call(held))

    def last_was(self, outcome_id: FactId | None) -> None:
        """The outcome that undo would take back as the database knows it; what was logged here just now counts more."""
        if not self.is_busy and self._logged_call is None:
            self._undo_id = outcome_id

    def tick(self) -> None:
        """Shows the running times."""
        self._show.tick(self.line.look(), monotonic())

    def _connect(self) -> None:
        self.line.said.connect(self.said)
        self.line.moved.connect(self._line_moved)
        self.line.lost.connect(self.lost)
        self._asker.decided.connect(self.end_with)
        self._listing.shown.connect(self._list_came)
        self._tools.runner.broke.connect(self._free)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.tick)
        self._clock.start(_TICK_MS)

    def _may_log(self) -> bool:
        is_free = not self.is_busy and self.held.current is not None
        if is_free and not self.line.is_open:
            self.said.emit(self.tr("Dial first (Enter), then say how it ended."), "phone")
        return is_free and self.line.is_open

    def is_free(self, else_say: str) -> bool:
        """Whether no call waits for its outcome; says so else."""
        if self.line.is_open:
            self.said.emit(else_say, "info")
        return not self.line.is_open

    def step(self, job: Callable[[Desk, InHand], InHand], else_say: str, *, rests: bool = False) -> None:
        """Goes on from what is in hand, unless a call waits for its outcome."""
        if self.is_free(else_say) and not self.is_busy:
            self._show.save_note()
            self.is_paused = rests
            self._change(partial(job, self._tools.desk, self.held), self._took)

    def _change(self, job: Callable[[], InHand], done: Callable[[InHand], None]) -> None:
        if not self.is_busy:
            self.is_busy = True
            self._tools.runner.write(self, job, done, refused=self._refused)

    def _free(self) -> None:
        """A step that broke must not hold up the next one."""
        self.is_busy = False

    def _refused(self, error: DeskError) -> None:
        self.is_busy = self.is_paused = False
        self.said.emit(refused(error), "triangle-alert")

    def _took(self, held: InHand) -> None:
        self._put(held, _open_call(held))

    def _finished(self, name: str, code: str, call: Call, held: InHand) -> None:
        call.hang_up(monotonic())  # a call that is logged is over, also when undo brings it back
        self._undo_id, self._logged_call = held.hand.outcome_id, call
        words = logged_words(name, code, self._tools.reader.outcomes.table)
        self.logged.emit(words)
        self._show.speak(words)
        self._put(held, _open_call(held))

    def _undone(self, before: InHand, held: InHand) -> None:
        if replace(held.hand, outcome_id=None) == replace(before.hand, outcome_id=None):
            self.said.emit(_taken_back(away=self._tools.desk.is_away), "undo-2")
            call = Call()
        else:
            call = self._logged_call or _open_call(held)
        self._undo_id = self._logged_call = None
        self.logged.emit("")
        self._put(held, call)

    def _put(self, held: InHand, call: Call) -> None:
        self.is_busy = False
        self.held = held
        self._show.put(held, paused=self.is_paused)
        self.line.take(call)
        if self.is_paused:
            self.rested.emit()
        self._show.settle()

    def _line_moved(self) -> None:
        self._listing.hold("call", held=self.line.is_open)
        self.tick()

    def _list_came(self) -> None:
        waits = self.held.current is None and not self.is_paused and not self.is_busy
        if waits and self._listing.has_rows:
            self.begin()
        elif waits:
            self._show.put(self.held, paused=False)


def _open_call(held: InHand) -> Call:
    """The call of a lead that was dialled and has no outcome yet, as after a crash: it waits to be logged."""
    if held.current is None or not held.current.open_dial_id:
        return Call()
    now = monotonic()
    return Call(FactId(held.current.open_dial_id), now, None, now)


def _taken_back(*, away: bool) -> str:
    """What is said of an undo after which the lead is not on the card."""
    if away:
        return translate("CallWork", "Taken back. The lead returns to the list when the server is back.")
    return translate("CallWork", "Taken back. Somebody else has the lead meanwhile.")
