"""Does a part of the window's work in a turn of the event loop of its own, so that keys and clocks come in between."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class NextTurn(QObject):
    """Does one thing: the first time at once, later on in the next turn, once for however often it was asked."""

    def __init__(self, parent: QObject, do: Callable[[], None]) -> None:
        super().__init__(parent)
        self._do = do
        self._is_first = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(do)

    def ask(self) -> None:
        """It is wanted."""
        if self._is_first:
            self._is_first = False
            self._do()
        else:
            self._timer.start()
