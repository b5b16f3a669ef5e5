"""A qualifier's real window on a team's server: calls by real keys at a person's pace, and the silences between.

`python -m benchmarks.desk_window PLACE FOLDER SECONDS STARTS_AT`; `benchmarks.board` starts it among its desks.
"""

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.window_faults import open_window
from benchmarks.window_meters import Beats, wait
from ui.window.collecting import Collecting

CALL = (Qt.Key.Key_Return, Qt.Key.Key_1, Qt.Key.Key_Space, Qt.Key.Key_Space)
"""Dial, no answer, a look at the one after, and back."""
APART_MS = 2_500
STALL_MS = 100


def worked(place: str, folder: Path, seconds: float, starts_at: float) -> dict[str, object]:
    """Makes calls until the time is up; gives how many keys were pressed and what silences there were."""
    window, _desk = open_window(place, folder)
    Collecting(window).begin()  # as the program does
    wait(round(1000 * max(0.0, starts_at - time.time())))
    beats, pressed = Beats(), 0
    beats.start()
    while time.time() < starts_at + seconds:
        key = CALL[pressed % len(CALL)]
        beats.doing = key.name
        QTest.keyClick(QApplication.focusWidget() or window, key)
        pressed += 1
        wait(APART_MS)
    beats.stop()
    window.close()
    gaps = sorted(beats.gaps, reverse=True)
    return {
        "keys": pressed,
        "gaps over 100 ms": sum(gap.wall_ms > STALL_MS for gap in gaps),
        "longest gaps": [gap.words for gap in gaps[:4]],
    }


if __name__ == "__main__":
    named, kept, length, begin = sys.argv[1:]
    print(json.dumps(worked(named, Path(kept), float(length), float(begin))))
