"""The quiet card under the call list that says the next thing to press."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.kit.announcer import announce
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.key_words import key_words
from ui.kit.labels import KeyCap, Label, Paragraph
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_MOST_KEYS = 4


class LessonCard(QFrame):
    """One step at a time.

    Signals:
        left: The person leaves the lesson.
    """

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(self.tr("Practice lesson"))
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._words = Paragraph(theme, "", Type.BODY)
        self._caps = [KeyCap(theme, "") for _ in range(_MOST_KEYS)]
        self._leave = KeyButton(theme, self.tr("Leave"), part="quiet")
        self._leave.setAccessibleName(self.tr("Leave the lesson"))
        self._leave.clicked.connect(self.left)
        head = hbox(Label(theme, self.tr("Practice lesson"), Type.H2), None, self._count)
        foot = hbox(*self._caps, None, self._leave, spacing=5)
        self.setLayout(vbox(head, self._words, foot, spacing=8, margins=(14, 12, 8, 8)))

    def show_step(self, number: int, of: int, words: str, keys: Sequence[str]) -> None:
        """Shows a step.

        Args:
            number: From 1.
            of: How many there are.
            words: What to do.
            keys: In their order, in Qt's words; at most four.
        """
        self._count.say(self.tr("{0} of {1}").format(number, of))
        self._words.say(words)
        for at, cap in enumerate(self._caps):
            cap.setVisible(at < len(keys))
            cap.say(key_words(keys[at]) if at < len(keys) else "")
        announce(self, words)

    def show_end(self) -> None:
        """All is done."""
        words = self.tr("That was all: the keys of a whole day. ? shows them again.")
        self._count.say("")
        self._words.say(words)
        for cap in self._caps:
            cap.hide()
        self._leave.say(self.tr("Close"))
        announce(self, words)
