"""The program itself, which tells every text that it shows: `python -m tests.day.telling_window URL`.

It is started as `calldesk --db URL` starts it. A question is a line of JSON on its input, with how many keys it must
have got. The answer, a line of JSON with the texts, comes once the window has come to rest.
"""

import json
import os
import sys
from collections.abc import Iterator
from unittest.mock import patch

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication

from benchmarks.window_meters import Beats
from tests.day.steered_window import KeysSeen
from tests.ui.walks import shown_texts
from ui.__main__ import main as start
from ui.window.run import make_app
from ui.window.window import Window

_LOOK_MS = 3


class Telling(QObject):
    """Answers one question at a time."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._window: Window | None = None
        self._seen: KeysSeen | None = None
        self._keys: int | None = None
        self._heard = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._heard.activated.connect(self._hear)
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._look)
        self._looks.start()

    def _hear(self) -> None:
        if line := os.read(sys.stdin.fileno(), 4096):
            self._keys = int(json.loads(line)["keys"])
        else:  # who asked is done
            self._heard.setEnabled(False)

    def _look(self) -> None:
        if self._seen is None:
            self._find_window()
        if self._keys is None or self._window is None or self._seen is None or self._seen.count < self._keys:
            return
        if self._window.isActiveWindow() and self._window.runner.is_idle:
            self._keys = None
            print(json.dumps([*shown_texts(self._window), *_rows(self._window)]), flush=True)

    def _find_window(self) -> None:
        for window in self._app.topLevelWidgets():
            if isinstance(window, Window) and window.isVisible() and window.life.desk is not None:
                self._window, self._seen = window, KeysSeen(window.windowHandle(), Beats())


def _rows(window: Window) -> Iterator[str]:
    """What a screen reader reads of each row of each list that is seen."""
    for view in window.findChildren(QAbstractItemView):
        for row in range(view.model().rowCount() if view.isVisible() else 0):
            yield str(view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def main(url: str) -> int:
    """Runs the program until it is closed; gives its exit code."""

    def app_that_tells() -> QApplication:
        app = make_app()
        Telling(app)
        return app

    with patch("ui.window.run.make_app", app_that_tells):
        return start(["--db", url])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
