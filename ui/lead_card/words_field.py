"""One line of the caller's words, saved as it is typed (R8); Enter and Esc go back to the keys."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from ui.lead_card.notes import SAVE_AFTER_MS

MOST_LETTERS = 400


class WordsField(QLineEdit):
    """A line that says when its words are to be saved.

    Signals:
        said: The whole text, a moment after the last key and when it is left.
        left: Enter or Esc was pressed.
    """

    said = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "field")
        self.setMaxLength(MOST_LETTERS)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._kept = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)
        self.textEdited.connect(self._timer.start)

    @property
    def is_typed_in(self) -> bool:
        """Whether something stands there that was not saved yet."""
        return self.text() != self._kept

    def show_words(self, words: str) -> None:
        """Shows what is saved already."""
        self._timer.stop()
        self._kept = words
        self.setText(words)

    def save_now(self) -> None:
        """Asks for the words to be saved, unless they are."""
        self._timer.stop()
        if self.is_typed_in:
            self._kept = self.text()
            self.said.emit(self._kept)

    @override
    def hasHeightForWidth(self) -> bool:
        """True, as of the words it stands in for: a line without any such part would have no height at all."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self.minimumHeight()  # fixed, as large as the text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save_now()
