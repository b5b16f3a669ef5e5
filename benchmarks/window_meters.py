"""Meters of the window's benchmark: silences of the event loop, paints, a plain list as floor, memory, machine."""

import os
import resource
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QStringListModel, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

_BEAT_MS = 5
_QUEUE_SECONDS = 0.25
"""How old the count of a gap's waiting for a processor may be: asking reads a file for each thread, and gives every
other thread its turn as often."""
_GIVE_UP_MS = 15_000
_PLAIN_ROWS = 500
_THREADS = Path("/proc/self/task")


class Gap(NamedTuple):
    """A silence of the event loop.

    Attributes:
        wall_ms: How long it was.
        used_ms: What this process used of the processor in it.
        after: The key before it.
        queued_ms: How long threads of this process were ready to run in it, each counted, and the machine ran others.
    """

    wall_ms: float
    used_ms: float
    after: str
    queued_ms: float

    @property
    def own_ms(self) -> float:
        """What of it is the program's doing; a thread that ends takes its waiting out of the sum."""
        return self.wall_ms - max(self.queued_ms, 0.0)

    @property
    def words(self) -> str:
        """All of it in one line."""
        parts = f"{self.used_ms:.0f} of the processor, {self.queued_ms:.0f} in its queue"
        return f"{self.wall_ms:.0f} ({parts}) after {self.after}"


class Beats(QObject):
    """Beats every 5 ms while the event loop runs, and keeps every silence over 20 ms.

    Attributes:
        gaps: Each silence.
        doing: The key that was pressed last.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.doing = ""
        self._restart()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begins to count."""
        self._restart()
        self._timer.start(_BEAT_MS)

    def stop(self) -> None:
        """Ends the watch."""
        self._timer.stop()

    def _restart(self) -> None:
        self._queued = queued_ms()
        self._last, self._used = time.perf_counter(), time.process_time()  # what the meter took is no silence
        self._asked = self._last

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.process_time()
        gap_ms, used_ms = (now - self._last) * 1000, (used - self._used) * 1000
        self._last, self._used = now, used
        is_gap = gap_ms > 4 * _BEAT_MS
        if is_gap or now > self._asked + _QUEUE_SECONDS:
            before = self._queued
            self._restart()
            if is_gap:
                self.gaps.append(Gap(gap_ms, used_ms, self.doing, self._queued - before))


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


def queued_ms() -> float:
    """How long the threads of this process have waited for a processor in all; 0 where the system does not tell.

    All of them: the window's thread waits for Python's lock while a thread that has it waits for a processor.
    """
    total = 0
    with suppress(OSError):  # no Linux, or a thread ended meanwhile
        for thread in _THREADS.iterdir():
            total += int((thread / "schedstat").read_bytes().split()[1])
    return total / 1e6


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
