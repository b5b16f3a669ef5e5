"""The rep's desk: the list at the left, the dossier beside it, and a key for each decision."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from calldesk.actions.handoffs import accept_handoff, note_contact, open_handoff, take_back_mark
from calldesk.desk import Desk
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import DeskError
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.ids import FactId, LeadId
from calldesk.queries.handoffs import Dossier, HandoffRow, Whose, dossier, handoff_rows
from ui.call_screen.reader import Reader
from ui.dialers.dialer import Dialer, Placed
from ui.handoffs.asks import Deed, HandoffAsks
from ui.handoffs.away import Away
from ui.handoffs.bar import HandoffBar
from ui.handoffs.dossier_view import DossierView
from ui.handoffs.side import HandoffSide
from ui.kit.data_words import refused
from ui.kit.desktop_notice import DesktopNotice
from ui.kit.one_field import OneField
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.digit_menu import DigitMenu

_TICK_MS = 30_000
_NOTICE_ICON = 64


class HandoffsPage(QWidget):
    """Reads the hand-offs, shows the chosen one, and writes what the rep decides.

    Signals:
        left: The person goes back to where they came from.
        said: A sentence for the toast, and its icon.
    """

    left = Signal()
    said = Signal(str, str)

    def __init__(
        self, theme: Theme, desk: Desk, runner: Runner, reader: Reader, dialer: Dialer, whose: Whose = Whose.REP
    ) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Hand-offs"))
        self._desk, self._runner, self._reader, self._dialer = desk, runner, reader, dialer
        self._whose = whose
        self._dossier: Dossier | None = None
        self._last: tuple[FactId, str] | None = None
        self._known: frozenset[FactId] | None = None
        self._wanted: FactId | None = None
        self._notice = DesktopNotice(self, QIcon(theme.icon("handshake", _NOTICE_ICON, Role.ACCENT)))
        self.side = HandoffSide(theme)
        self.view = DossierView(theme, reader)
        self.bar = HandoffBar(theme)
        self.menu = DigitMenu(theme, self)
        self.field = OneField(theme, self)
        self.asks = HandoffAsks(self.bar, self.menu, self.field)
        self.asks.decided.connect(self._decided)
        self.away = Away(theme, self, desk, runner, reader.zone)
        self.side.away.setVisible(whose is Whose.REP)
        self._lay_out()
        self.away.said.connect(self.said)
        self.away.shown.connect(self.side.show_away)
        self.side.away.clicked.connect(self.away.open)
        self.side.chosen.connect(self._chosen)
        self.bar.wanted.connect(self._do)
        self.view.head.call.clicked.connect(self.call)
        runner.changed.connect(self.on_changes)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.load)
        self._tick.start()
        self.load()

    @property
    def current(self) -> HandoffRow | None:
        """The hand-off that keys act on: the one whose dossier is shown."""
        shown = self._dossier
        return shown.row if shown is not None and shown.row.handoff_id == self.side.current else None

    def on_changes(self, changes: Changes) -> None:
        """Somebody did something with one, this desk too."""
        if changes.touches((Topic.HANDOFFS, Topic.CALLS, Topic.DEFINITIONS)):
            self.load()

    def load(self) -> None:
        """Reads the list, and the chosen one anew."""
        self._runner.read(self, partial(self._desk.read, handoff_rows, self._whose), self._show, slot="handoffs")
        if self._whose is Whose.REP:
            self.away.load()

    def open_lead(self, lead_id: LeadId) -> None:
        """Shows the newest hand-off of this lead, where it is still one of these."""
        found = self.side.newest_of(lead_id)
        if found is not None:
            self.open(found)

    def open(self, handoff_id: FactId) -> None:
        """Shows this one, or waits for the list it stands in."""
        self._wanted = None if self.side.choose(handoff_id) else handoff_id

    def accept(self) -> None:
        """A: takes it on."""
        self._write(accept_handoff, self.tr("Accepted {0}"))

    def call(self) -> None:
        """C: hands the number to the telephone; of an accepted one it is the first own contact."""
        shown, row = self._dossier, self.current
        if shown is None or row is None or not shown.phones:
            return
        phone = shown.phones[0]
        placed = self._dialer.dial(phone.e164, phone.extension)
        copied = self.tr("The number is copied: no program on this computer takes it.")
        self.said.emit(self.tr("Ringing {0}").format(row.name) if placed is Placed.RINGING else copied, "phone")
        if row.standing.state is HandoffState.ACCEPTED:
            self._write(note_contact, self.tr("In touch with {0}"))

    def undo(self) -> None:
        """Ctrl+Z: takes the latest own step back."""
        if self._last is not None:
            handoff_id, said = self._last
            job = partial(self._desk.write, take_back_mark, handoff_id)
            self._runner.write(self, job, lambda _mark: self._undone(said), refused=self._refused)

    def next(self) -> None:
        """J: the next one."""
        self.side.step(1)

    def previous(self) -> None:
        """K: the one before."""
        self.side.step(-1)

    def go_back(self) -> None:
        """To where the person came from."""
        self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.side)
        across.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self.bar)

    def _do(self, key: str) -> None:
        asks = self.asks
        acts = {"A": self.accept, "R": asks.give_back, "C": self.call, "U": asks.outcome}
        acts |= {"M": asks.move, "Z": asks.snooze}
        acts[key]()

    def _decided(self, deed: Deed) -> None:
        self._write(deed.action, deed.said, *deed.args, **deed.named)

    def _write(self, action: Callable[..., object], said: str, *args: object, **kwargs: object) -> None:
        row = self.current
        if row is not None:
            job = partial(self._desk.write, action, row.handoff_id, *args, **kwargs)
            words = said.format(row.name)
            self._runner.write(self, job, lambda _made: self._done(row.handoff_id, words), refused=self._refused)

    def _done(self, handoff_id: FactId, words: str) -> None:
        self._last = (handoff_id, words)
        self._show_bar()
        self.said.emit(words, "check")

    def _undone(self, words: str) -> None:
        self._last = None
        self._show_bar()
        self.said.emit(self.tr("Taken back: {0}").format(words), "undo-2")

    def _refused(self, error: DeskError) -> None:
        self.said.emit(refused(error), "triangle-alert")
        self.load()

    def _show(self, rows: tuple[HandoffRow, ...]) -> None:
        if self._whose is Whose.REP:
            self._tell_new(rows)
        with_rep = len({row.rep for row in rows}) > 1
        self.side.show_rows(rows, self._desk.now(), self._reader.zone, with_rep=with_rep)
        if self._wanted is not None:
            self.open(self._wanted)

    def _tell_new(self, rows: tuple[HandoffRow, ...]) -> None:
        """What came since the last look is told at once, in the window and on the desktop."""
        undecided = {row.handoff_id: row for row in rows if row.standing.is_undecided}
        known, self._known = self._known, frozenset(undecided)
        for row in [] if known is None else [row for key, row in undecided.items() if key not in known]:
            words = ", ".join(part for part in (row.name, row.company) if part)
            self.said.emit(self.tr("New hand-off: {0}").format(words), "handshake")
            self._notice.say(self.tr("New hand-off"), words)

    def _chosen(self, handoff_id: FactId | None) -> None:
        if handoff_id is None:
            self._dossier = None
            self.view.show_nothing()
            self._show_bar()
            return
        self._runner.read(self, partial(self._desk.read, dossier, handoff_id), self._open, slot="dossier")

    def _open(self, found: Dossier) -> None:
        if found.row.handoff_id != self.side.current:
            return
        self._dossier = found
        self.view.show_dossier(found, self._desk.now())
        self._show_bar()
        standing = found.row.standing
        if standing.is_undecided and standing.opened_at is None and self._desk.handshake.may_write:
            job = partial(self._desk.write, open_handoff, found.row.handoff_id)
            self._runner.write(self, job, lambda _opened: None, refused=lambda _error: None)

    def _show_bar(self) -> None:
        row = self.current
        self.asks.about(self._dossier if row is not None else None, self._desk.now(), self._reader.zone)
        self.bar.show_standing(row.standing if row is not None else None, self._last[1] if self._last else "")
