"""Meters of the window's benchmark: silences of the event loop, paints, a plain list as floor, memory, machine."""

import os
import resource
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QStringListModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

_BEAT_MS = 5
_GIVE_UP_MS = 15_000
_PLAIN_ROWS = 500


class Beats(QObject):
    """Beats every 5 ms while the event loop runs, and keeps every silence over 20 ms.

    Attributes:
        gaps: Wall milliseconds of each silence, processor milliseconds this process used in it, the key before it.
        doing: The key that was pressed last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[tuple[float, float, str]] = []
        self.doing = ""
        self._last, self._used = time.perf_counter(), time.process_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begins to count."""
        self._last, self._used = time.perf_counter(), time.process_time()
        self._timer.start(_BEAT_MS)

    def stop(self) -> None:
        """Ends the watch."""
        self._timer.stop()

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        gap_ms, used_ms = (now - self._last) * 1000, (used - self._used) * 1000
        self._last, self._used = now, used
        if gap_ms > 4 * _BEAT_MS:
            self.gaps.append((gap_ms, used_ms, self.doing))


class Paints(QObject):
    """Tells when widgets were painted, as soon as the event loop is free after it."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.at: dict[QWidget, float] = {}
        for widget in widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            QTimer.singleShot(0, self, lambda: self.at.__setitem__(watched, time.perf_counter()))
        return super().eventFilter(watched, event)


def wait(milliseconds: int) -> None:
    """Lets the event loop run so long, as it runs in the program."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()
    loop.deleteLater()


def wait_until(holds: Callable[[], bool]) -> bool:
    """Lets the event loop run until something holds; False after half a minute."""
    loop = QEventLoop()
    given_up = QTimer(loop)
    given_up.setSingleShot(True)
    given_up.timeout.connect(loop.quit)
    given_up.start(_GIVE_UP_MS)
    asked = QTimer(loop)
    asked.setInterval(1)
    asked.timeout.connect(lambda: loop.quit() if holds() else None)
    asked.start()
    loop.exec()
    asked.stop()
    given_up.stop()
    loop.deleteLater()
    return holds()


def plain_list_ms(turns: int = 60) -> list[float]:
    """The floor: a key in a window with nothing but a list of 500 texts, until the list is painted."""
    view = QListView()
    view.setModel(QStringListModel([f"Row {at}" for at in range(_PLAIN_ROWS)]))
    view.resize(1440, 900)
    view.show()
    view.setCurrentIndex(view.model().index(0, 0))
    paints, taken = Paints(view.viewport()), []
    wait(200)
    for _ in range(turns):
        paints.at.clear()
        began = time.perf_counter()
        QTest.keyClick(view, Qt.Key.Key_Down)
        wait_until(lambda: bool(paints.at))
        taken.append((paints.at[view.viewport()] - began) * 1000)
        wait(30)
    view.close()
    return taken


def memory_mb() -> float:
    """Resident memory of this process."""
    try:
        fields = Path("/proc/self/statm").read_text(encoding="ascii").split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def machine() -> dict[str, float]:
    """How quick and how busy the machine is: a million additions in Python, and the load of the last minute."""
    total, began = 0, time.process_time()
    for number in range(1_000_000):
        total += number
    added_ms = (time.process_time() - began) * 1000
    return {"million_additions_ms": round(added_ms, 1), "load": round(os.getloadavg()[0], 1)}


def quantile(samples: list[float], share: float) -> float:
    """The smallest sample that this share of all does not pass."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
