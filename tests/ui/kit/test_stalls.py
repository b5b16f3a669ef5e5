"""The watch on the event loop."""

from time import perf_counter

from PySide6.QtCore import QTimer

from ui.kit.stalls import StallWatch


def test_that_a_busy_window_shows_as_a_gap(qtbot):
    watch, done = StallWatch(), []

    def busy():
        until = perf_counter() + 0.08
        while perf_counter() < until:
            pass
        QTimer.singleShot(20, lambda: done.append(True))

    QTimer.singleShot(20, busy)
    qtbot.waitUntil(lambda: bool(done))
    watch.stop()

    assert watch.longest_gap_ms >= 75
