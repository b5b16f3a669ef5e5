"""Watches the event loop and keeps the gaps in which the window could not answer."""

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 5


class StallWatch(QObject):
    """Beats while the event loop runs; the longest silence between two beats is the longest freeze."""

    def __init__(self, tick_ms: int = _TICK_MS) -> None:
        super().__init__()
        self.longest_gap_ms = 0.0
        self._beat_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(tick_ms)

    def stop(self) -> None:
        """Ends the watch."""
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter()
        if self._beat_at is not None:
            self.longest_gap_ms = max(self.longest_gap_ms, (now - self._beat_at) * 1000)
        self._beat_at = now
