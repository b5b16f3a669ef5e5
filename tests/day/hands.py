"""A qualifier's hands on the window, which count what they press."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from calldesk.desk import Desk
from calldesk.domain.practice_start import practice_now
from calldesk.store.tx import Snapshot
from tests.ui.windows import Driven

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
_LOGGED = text(
    "SELECT o.lead_id, o.code, o.reason, EXISTS (SELECT 1 FROM correction x WHERE x.outcome_id = o.outcome_id)"
    " FROM outcome o WHERE o.happened_at >= :since ORDER BY o.outcome_id"
)


@dataclass(frozen=True, slots=True)
class Way:
    """How a call ends: the keys after the dial, what they mean, and the words typed into the line that they open."""

    keys: str
    code: str
    reason: str = ""
    talks: bool = False
    typed: str = ""


NO_ANSWER, VOICEMAIL, GATEKEEPER = Way("1", "no_answer"), Way("2", "voicemail"), Way("3", "gatekeeper")
WRONG_NUMBER = Way("42", "wrong_number")
CALLBACK = Way("5", "callback", talks=True, typed="in 30m")
NOT_NOW = Way("62", "not_now", talks=True)
NOT_A_FIT = Way("72", "not_a_fit", "too_small", talks=True)
DO_NOT_CALL, QUALIFIED = Way("8", "do_not_call", talks=True), Way("9", "qualified", talks=True)
GOES_ON, BUSY = Way("0E", "continue", talks=True), Way("0A", "busy")


@dataclass(frozen=True, slots=True)
class Logged:
    """An outcome as the database has it."""

    lead_id: int
    code: str
    reason: str
    undone: bool = False


@dataclass
class Hands:
    """The hands of a qualifier.

    Attributes:
        keys: Keys pressed so far.
    """

    driven: Driven
    keys: int = 0

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

    def dial(self) -> None:
        """Enter."""
        self.press(Key.Key_Return)

    def end(self, way: Way) -> None:
        """The keys that say how the call ended, and the time where one is typed."""
        for sign in way.keys:
            self.press(Key[f"Key_{sign}"])
        if way.typed:
            self.type(way.typed)
            self.press(Key.Key_Return)
        self.driven.settle()
        if self.driven.window.beside.handing_over.form.isVisible():  # the hand-over is asked at once; it may wait
            self.press(Key.Key_Escape)

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

    def logged(self) -> list[Logged]:
        """What was logged since practice began, as the database has it."""

        def ask(snapshot: Snapshot) -> list[Logged]:
            rows = snapshot.conn.execute(_LOGGED, {"since": practice_now()})
            return [Logged(lead_id, code, reason, bool(undone)) for lead_id, code, reason, undone in rows]

        return self.desk.read(ask)
