"""An hour of calls in the real window by real keys, with a record of what was said and pressed."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from calldesk.desk import Desk
from calldesk.domain.calling import Tier
from calldesk.domain.practice_start import practice_now
from calldesk.store.tx import Snapshot
from tests.ui.windows import Driven

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
_LOGGED = text(
    "SELECT o.lead_id, o.code, o.reason, o.callback_at IS NOT NULL, o.until_at IS NOT NULL, o.talk_seconds > 0,"
    " EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = o.outcome_id)"
    " FROM outcome o WHERE o.happened_at >= :since ORDER BY o.outcome_id"
)
_NOTES = text("SELECT lead_id, text FROM note WHERE happened_at >= :since ORDER BY note_id")
_DIALS = text("SELECT lead_id FROM dial WHERE happened_at >= :since ORDER BY dial_id")
_CALLBACKS = text("SELECT lead_id, callback_at FROM call_state WHERE callback_at > :since ORDER BY lead_id")


@dataclass(frozen=True, slots=True)
class Way:
    """How a call ends: the keys after the dial, what they mean, and the words typed into the line that they open."""

    keys: str
    code: str
    reason: str = ""
    talks: bool = False
    typed: str = ""
    dated: bool = False


NO_ANSWER, VOICEMAIL, GATEKEEPER = Way("1", "no_answer"), Way("2", "voicemail"), Way("3", "gatekeeper")
WRONG_NUMBER = Way("42", "wrong_number")
CALLBACK = Way("5", "callback", talks=True, typed="in 30m")
NOT_NOW = Way("62", "not_now", talks=True, dated=True)
NOT_A_FIT = Way("72", "not_a_fit", "too_small", talks=True)
DO_NOT_CALL, QUALIFIED = Way("8", "do_not_call", talks=True), Way("9", "qualified", talks=True)
QUALIFIED_AS_IT_IS = Way("99", "qualified", talks=True)
"""Though criteria are missing: the first key names them."""
GOES_ON, BUSY = Way("0E", "continue", talks=True), Way("0A", "busy")


@dataclass(frozen=True, slots=True)
class Logged:
    """An outcome as it was meant, or as the database has it."""

    lead_id: int
    code: str
    reason: str
    is_callback: bool
    has_date: bool
    talked: bool
    undone: bool = False


@dataclass
class WorkedHour:
    """The hands of a qualifier, and their memory.

    Attributes:
        keys: Keys pressed so far.
        meant: Outcomes in the order of logging.
        notes: Notes as they were typed, with their lead.
        dialled: Leads in the order of dialling.
        skipped: Leads that went back to the list undialled; each stands before the announced one again.
        surprises: Leads that came to the card though another was announced as the next.
    """

    driven: Driven
    keys: int = 0
    meant: list[Logged] = field(default_factory=list)
    notes: list[tuple[int, str]] = field(default_factory=list)
    dialled: list[int] = field(default_factory=list)
    skipped: set[int] = field(default_factory=set)
    surprises: list[str] = field(default_factory=list)

    @property
    def desk(self) -> Desk:
        desk = self.driven.window.life.desk
        assert desk is not None
        return desk

    @property
    def lead_id(self) -> int:
        """Whose card is shown."""
        shown = self.driven.window.calling.screen.card.lead_id
        assert shown is not None
        return shown

    def call(self, way: Way, note: str = "") -> None:
        """Dials the lead on the card and ends the call this way; another lead must be on the card then."""
        lead_id, announced = self.lead_id, self.announced()
        self.dial()
        if way.talks:
            self.press(Key.Key_A)
        if note:
            self.write(note)
        if way.talks:
            self.press(Key.Key_H)
        self.end(way)
        self.meant.append(Logged(lead_id, way.code, way.reason, bool(way.typed), way.dated, way.talks))
        self.check_next(announced)

    def dial(self) -> None:
        """Enter."""
        self.dialled.append(self.lead_id)
        self.press(Key.Key_Return)

    def end(self, way: Way) -> None:
        """The keys that say how the call ended, and the time where one is typed."""
        for sign in way.keys:
            self.press(Key[f"Key_{sign}"])
        if way.typed:
            self.type(way.typed)
            self.press(Key.Key_Return)
        self.driven.settle()

    def undo(self, again: Way) -> None:
        """Takes the last outcome back by one key and logs another one for the same call."""
        last = self.meant.pop()
        self.meant.append(Logged(*_plain(last), undone=True))
        self.press(Key.Key_Z, CTRL)
        self.driven.settle()
        assert self.lead_id == last.lead_id
        self.end(again)
        self.meant.append(Logged(last.lead_id, again.code, again.reason, bool(again.typed), again.dated, last.talked))

    def skip(self) -> None:
        """Another lead without a dial."""
        before = self.lead_id
        self.skipped.add(before)
        self.press(Key.Key_S)
        self.press(Key.Key_S)
        self.driven.settle()
        assert self.lead_id != before

    def write(self, words: str) -> None:
        """A note on the lead of the card."""
        self.press(Key.Key_N)
        self.type(words)
        self.press(Key.Key_Escape)
        self.notes.append((self.lead_id, words))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key where the focus is."""
        self.keys += 1
        self.driven.bot.keyClick(QApplication.focusWidget() or self.driven.window, key, modifier)

    def type(self, words: str) -> None:
        """Words where the focus is; they are no command keys and are not counted."""
        self.driven.bot.keyClicks(QApplication.focusWidget(), words)

    def criteria(self) -> list[bool]:
        """Which of the criteria on the card are met, in the order of their letters."""
        card = self.driven.window.calling.screen.card.criteria
        return [row.isChecked() for row in card._rows if row.isVisibleTo(card)]

    def announced(self) -> int | None:
        """Who is marked as the next in the list."""
        rows = self.driven.window.calling.screen.list.model.rows
        assert rows[0].lead_id == self.lead_id
        return rows[1].lead_id if len(rows) > 1 else None

    def check_next(self, announced: int | None) -> None:
        """The announced lead is on the card, unless a callback came due or a skipped lead stands before it (R2)."""
        card = self.driven.window.calling.mounted.work.held.current
        assert card is not None
        assert card.lead_id == self.lead_id
        if card.lead_id not in {announced, *self.skipped} and card.tier is not Tier.CALLBACK:
            self.surprises.append(card.name)

    def logged(self) -> list[Logged]:
        """The outcomes of this hour as the database has them."""
        return [Logged(row[0], row[1], row[2], *map(bool, row[3:])) for row in self._rows(_LOGGED)]

    def stored_notes(self) -> list[tuple[int, str]]:
        """The notes of this hour as the database has them."""
        return [(row[0], row[1]) for row in self._rows(_NOTES)]

    def stored_dials(self) -> list[int]:
        """Whom the database says was dialled in this hour."""
        return [row[0] for row in self._rows(_DIALS)]

    def promised(self) -> set[int]:
        """Leads with a callback to come."""
        return {row[0] for row in self._rows(_CALLBACKS)}

    def _rows(self, statement: object) -> Sequence[Sequence[object]]:
        def ask(snapshot: Snapshot) -> Sequence[Sequence[object]]:
            return snapshot.conn.execute(statement, {"since": practice_now()}).all()

        return self.desk.read(ask)


def _plain(logged: Logged) -> tuple[int, str, str, bool, bool, bool]:
    return (logged.lead_id, logged.code, logged.reason, logged.is_callback, logged.has_date, logged.talked)
