"""The loop of the call screen: take, dial, mark, log, next; undo, skip, pause (R2, R3, R7, R9)."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from calldesk.actions.calls import Ending
from calldesk.desk import Desk
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import DeskError
from calldesk.domain.ids import FactId, LeadId
from ui.call_screen import in_hand
from ui.call_screen.asker import Asker
from ui.call_screen.call import Call
from ui.call_screen.in_hand import NOBODY, InHand
from ui.call_screen.listing import Listing
from ui.call_screen.reader import Reader
from ui.call_screen.show_hand import ShowHand
from ui.dialers.dialer import Dialer, Placed
from ui.kit.runner import Runner
from ui.lead_card.outcomes import Slot, label_of

_HEARTBEAT_MS = 60_000
_TICK_MS = 250


@dataclass(frozen=True, slots=True)
class Tools:
    """What the loop works with."""

    desk: Desk
    runner: Runner
    dialer: Dialer
    reader: Reader


class CallWork(QObject):
    """Holds the two claims and the running call; every write goes through the one ordered worker.

    Signals:
        said: A sentence for the toast, and its icon.
        logged: What was logged, in words; "" after an undo.
    """

    said = Signal(str, str)
    logged = Signal(str)

    def __init__(self, tools: Tools, show: ShowHand, asker: Asker, listing: Listing) -> None:
        super().__init__(listing)
        self._tools = tools
        self._show = show
        self._asker = asker
        self._listing = listing
        self.held: InHand = NOBODY
        self.call = Call()
        self.is_paused = False
        self.is_busy = False
        self._undo_id: FactId | None = None
        self._undone_call: Call | None = None
        asker.decided.connect(self.end_with)
        listing.shown.connect(self._list_came)
        self._beat = self._timer(_HEARTBEAT_MS, self._keep)
        self._clock = self._timer(_TICK_MS, self.tick)

    def begin(self) -> None:
        """Takes up work."""
        self.is_paused = False
        self._change(partial(in_hand.take, self._tools.desk), self._took)

    def dial_or_end(self) -> None:
        """Enter: dials the number on the card, or ends the call."""
        if self.call.phase.in_call:
            self.hang_up()
        elif self.held.current is not None and not self.is_busy and self.call.placed_at is None:
            number = self._show.number(self.held.current)
            if number is not None:
                self._dial(self.held.current.lead_id, number)

    def answered(self) -> None:
        """A: somebody answered."""
        self._mark("answered", self.call.answer(monotonic()))

    def hang_up(self) -> None:
        """H: the call is over."""
        self._mark("ended", self.call.hang_up(monotonic()))

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
        if not self._may_log():
            return
        lengths = self.call.lengths(monotonic())
        full = Ending(
            ending.code,
            reason=ending.reason,
            until_at=ending.until_at,
            callback_at=ending.callback_at,
            ring_seconds=lengths.ring_seconds,
            talk_seconds=lengths.talk_seconds,
            wrap_seconds=lengths.wrap_seconds,
        )
        self._show.save_note()
        name = self.held.current.name if self.held.current is not None else ""
        done = partial(self._finished, name, ending.code, self.call)
        self._change(partial(in_hand.finish, self._tools.desk, self.held, self.call, full), done)

    def undo(self) -> None:
        """Ctrl+Z: takes the last outcome back with all it caused."""
        if self._undo_id is None:
            self.said.emit(self.tr("Nothing to undo."), "undo-2")
        elif self.call.placed_at is not None:
            self.said.emit(self.tr("Log this call first, then undo the one before."), "undo-2")
        else:
            self._show.save_note()
            self._change(partial(in_hand.undo, self._tools.desk, self.held, self._undo_id), self._undone)

    def skip(self) -> None:
        """S: the next lead, without a dial."""
        if self.call.placed_at is not None:
            self.said.emit(self.tr("Log this call first, then skip."), "skip-forward")
        elif self.held.current is not None:
            self._show.save_note()
            self._change(partial(in_hand.skip, self._tools.desk, self.held), self._took)

    def pick(self, lead_id: LeadId) -> None:
        """A click in the list: this lead now."""
        if self.call.placed_at is not None:
            self.said.emit(self.tr("Log this call first, then take another lead."), "info")
            return
        current = self.held.hand.current
        if current is None or current.lead_id != lead_id:
            self._show.save_note()
            self._change(partial(in_hand.pick, self._tools.desk, self.held, lead_id), self._took)

    def pause(self) -> None:
        """P: gives both leads back, or goes on."""
        if self.is_paused:
            self.begin()
        elif self.call.placed_at is not None:
            self.said.emit(self.tr("Log this call first, then pause."), "pause")
        else:
            self._show.save_note()
            self.is_paused = True
            self._change(partial(in_hand.let_go, self._tools.desk, self.held), self._took)

    def save_note(self) -> None:
        """Puts the note being typed on its way to the disk."""
        self._show.save_note()

    def last_was(self, outcome_id: FactId | None) -> None:
        """The outcome that undo would take back, as the database knows it (also after a restart)."""
        if not self.is_busy:
            self._undo_id = outcome_id

    def tick(self) -> None:
        """Shows the running times."""
        self._show.tick(self.call, monotonic())

    def _may_log(self) -> bool:
        if self.is_busy or self.held.current is None:
            return False
        if self.call.placed_at is None:
            self.said.emit(self.tr("Dial first (Enter), then say how it ended."), "phone")
            return False
        return True

    def _dial(self, lead_id: LeadId, e164: str) -> None:
        call = self.call
        call.place(monotonic())
        self._listing.hold("call", held=True)
        self.tick()
        job = partial(in_hand.dial, self._tools.desk, lead_id, e164, call)
        self._tools.runner.write(self, job, partial(self._placed, e164), refused=self._not_placed)

    def _placed(self, e164: str, extension: str) -> None:
        if self._tools.dialer.dial(e164, extension) is Placed.COPIED:
            self.said.emit(self.tr("No telephone program here. The number is copied: paste it into yours."), "copy")

    def _not_placed(self, error: DeskError) -> None:
        self.call = Call()
        self._listing.hold("call", held=False)
        self.tick()
        self.said.emit(error.sentence, "ban")

    def _mark(self, name: str, offset_seconds: float | None) -> None:
        if offset_seconds is not None:
            self.tick()
            self._tools.runner.write(self, partial(in_hand.mark, self._tools.desk, self.call, name, offset_seconds))

    def _change(self, job: Callable[[], InHand], done: Callable[[InHand], None]) -> None:
        if self.is_busy:
            return
        self.is_busy = True
        self._tools.runner.write(self, job, done, refused=self._refused)

    def _refused(self, error: DeskError) -> None:
        self.is_busy = False
        self.is_paused = False
        self.said.emit(error.sentence, "triangle-alert")

    def _took(self, held: InHand) -> None:
        self._put(held, Call())

    def _finished(self, name: str, code: str, call: Call, held: InHand) -> None:
        self._undo_id = held.hand.outcome_id
        self._undone_call = call
        self.logged.emit(self.tr("Logged {0} as {1}").format(name, label_of(code)))
        self._put(held, Call())

    def _undone(self, held: InHand) -> None:
        back = held.hand.outcome_id == self._undo_id and self._undo_id is not None
        if not back:
            self.said.emit(self.tr("Taken back. Somebody else has the lead meanwhile."), "undo-2")
        call = self._undone_call or Call()
        if back and held.current is not None and held.current.open_dial_id and call.dial_id is None:
            call = Call(FactId(held.current.open_dial_id), monotonic(), None, monotonic())
        self._undo_id = self._undone_call = None
        self.logged.emit("")
        self._put(held, call if back else Call())

    def _put(self, held: InHand, call: Call) -> None:
        self.is_busy = False
        self.held = held
        self.call = call
        self._show.put(held, paused=self.is_paused)
        self._listing.hold("call", held=call.placed_at is not None)
        self.tick()

    def _list_came(self, _found: object) -> None:
        if self.held.current is None and not self.is_paused and not self.is_busy and self._listing.has_rows:
            self.begin()

    def facts_changed(self, changes: Changes) -> None:
        """Reads the card again when something happened with its lead, and nobody is on the line."""
        current = self.held.current
        if current is None or self.is_busy or self.call.placed_at is not None:
            return
        touched = changes.ids.get(Topic.EVENTS), changes.ids.get(Topic.LEADS), changes.ids.get(Topic.SETTINGS)
        if any(ids is not None and (not ids or current.lead_id in ids) for ids in touched):
            self._read_again()

    def _keep(self) -> None:
        """The heartbeat; between calls the card's score is read anew, for it decays."""
        if self.held.current is not None and not self.is_busy:
            job = partial(in_hand.keep, self._tools.desk, self.held)
            self._tools.runner.write(self, job, refused=self._lost)
            if self.call.placed_at is None:
                self._read_again()

    def _read_again(self) -> None:
        job = partial(in_hand.card_again, self._tools.desk, self.held)
        self._tools.runner.read(self, job, self._same_again, slot="card")

    def _same_again(self, held: InHand) -> None:
        if held.hand == self.held.hand and self.call.placed_at is None and not self.is_busy:
            self.held = held
            self._show.refresh(held)

    def _lost(self, error: DeskError) -> None:
        self.said.emit(error.sentence, "triangle-alert")
        if self.call.placed_at is None:
            self.begin()

    def _timer(self, interval_ms: int, beat: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.timeout.connect(beat)
        timer.start()
        return timer
