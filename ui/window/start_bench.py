"""Measures the start: milliseconds from the birth of the process to the first paint and the first painted row."""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from typing_extensions import override

from ui.window.window import Window

_GIVE_UP_MS = 30_000
_START_TIME_FIELD = 19
"""Place of `starttime` among the fields of /proc/self/stat that follow the name in brackets."""


class StartBench(QObject):
    """Waits for the first row, then ends the program."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._born_ms = process_age_ms()
        self._built_at = time.perf_counter()
        self._shown_ms: float | None = None
        self._row_ms: float | None = None
        self._cpu_ms: float | None = None
        window.ready.connect(self._watch_list)
        window.installEventFilter(self)
        QTimer.singleShot(_GIVE_UP_MS, self, QCoreApplication.quit)

    def report(self) -> int:
        """Prints the figures as JSON; gives the exit code, 1 where no row was ever painted."""
        figures = {"process_to_code_ms": self._born_ms, "first_paint_ms": self._shown_ms, "first_row_ms": self._row_ms}
        figures["cpu_ms"] = self._cpu_ms
        shown = {name: round(value, 1) if value is not None else None for name, value in figures.items()}
        sys.stdout.write(json.dumps(shown) + "\n")
        return 0 if self._row_ms is not None else 1

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            if watched is self._window:
                self._shown_ms = self._shown_ms or self._now_ms()
            elif self._row_ms is None and self._rows() > 0:
                QTimer.singleShot(0, self, self._painted)
        return super().eventFilter(watched, event)

    def _watch_list(self) -> None:
        if self._window.calling is not None:
            self._window.calling.screen.list.view.viewport().installEventFilter(self)

    def _rows(self) -> int:
        page = self._window.calling
        return page.screen.list.model.rowCount() if page is not None else 0

    def _painted(self) -> None:
        self._row_ms = self._row_ms or self._now_ms()
        self._cpu_ms = self._cpu_ms or time.process_time() * 1000
        self._window.close()

    def _now_ms(self) -> float:
        return self._born_ms + (time.perf_counter() - self._built_at) * 1000


def process_age_ms() -> float:
    """How long this process lives, in milliseconds; where the system does not tell, the time Python has used."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        started = int(fields[_START_TIME_FIELD]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000
    except (OSError, ValueError, AttributeError):
        return time.process_time() * 1000
