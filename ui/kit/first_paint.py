"""Tells once that a widget has been painted."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class FirstPaint(QObject):
    """Waits for a widget's first paint that counts.

    Signals:
        painted: It is done; what follows it may take its time.
    """

    painted = Signal()

    def __init__(self, widget: QWidget, counts: Callable[[], bool] = lambda: True) -> None:
        super().__init__(widget)
        self._counts = counts
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._counts():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)  # the filter stands before the painting, a timer after it
        return super().eventFilter(watched, event)

    def _tell(self) -> None:
        self.painted.emit()
