"""Measures the start: milliseconds from the birth of the process to the first paint and the first painted row."""

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ui.kit.first_paint import FirstPaint
from ui.window.window import Window

if TYPE_CHECKING:
    from ui.call_screen.list_first import ListFirst

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
        FirstPaint(window).painted.connect(self._painted)
        window.coming.listed.connect(self._listed)
        QTimer.singleShot(_GIVE_UP_MS, self, QCoreApplication.quit)

    def report(self) -> int:
        """Prints the figures as JSON; gives the exit code, 1 where no row was ever painted."""
        figures = {"process_to_code_ms": self._born_ms, "first_paint_ms": self._shown_ms, "first_row_ms": self._row_ms}
        figures["cpu_ms"] = self._cpu_ms
        shown = {name: round(value, 1) if value is not None else None for name, value in figures.items()}
        sys.stdout.write(json.dumps(shown) + "\n")
        return 0 if self._row_ms is not None else 1

    def _painted(self) -> None:
        self._shown_ms = self._now_ms()

    def _listed(self, first: "ListFirst") -> None:
        if first.rows:
            self._row_ms, self._cpu_ms = self._now_ms(), time.process_time() * 1000
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
