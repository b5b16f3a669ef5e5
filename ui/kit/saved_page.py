"""A page whose changes are saved as one: it is left with Esc, and says once that something is not saved."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

translate = QCoreApplication.translate


class SavedPage(QWidget):
    """What such pages share; each says what is changed, and whether the person may.

    Signals:
        left: The person goes back to where they came from.
        said: A sentence for the toast, and its icon.
    """

    left = Signal()
    said = Signal(str, str)

    def __init__(self, name: str) -> None:
        """Takes what a screen reader calls it."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(name)
        self._is_saving = self._asked = False

    @property
    def is_changed(self) -> bool:
        """Whether something stands here that is not saved."""
        return False

    @property
    def may_change(self) -> bool:
        """Whether what is in force was read, and the person may change it."""
        return False

    def go_back(self) -> None:
        """Leaves; changes that are not saved are spoken of once."""
        if self._is_saving:
            return
        if self.is_changed and not self._asked and self.may_change:
            self._asked = True
            words = translate("saved_page", "Not saved. Esc again leaves without saving.")
            self.said.emit(words, "triangle-alert")
        else:
            self.left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
