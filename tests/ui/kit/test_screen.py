"""What keeps a screen true: a slow answer is shown though facts go on changing, and what changed meanwhile follows."""

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import Away, Rejected
from ui.kit.runner import Runner
from ui.kit.screen import Screen


class Slow(Screen[int]):
    """Shows how many changes there were when its reading began; an answer takes longer than changes are apart."""

    topics = frozenset({Topic.CALLS})

    def __init__(self, runner: Runner, widget: QWidget) -> None:
        super().__init__(runner, widget)
        self.shown: list[int] = []
        self.changed = 0
        self.most_at_once = self._at_once = 0
        self._lock = threading.Lock()

    def change(self) -> None:
        """This desk wrote something."""
        self.changed += 1
        self.on_changes(Changes({Topic.CALLS: frozenset({1})}))

    @override
    def load(self) -> Callable[[], int]:
        known = self.changed

        def read() -> int:
            with self._lock:
                self._at_once += 1
                self.most_at_once = max(self.most_at_once, self._at_once)
            time.sleep(0.25)
            with self._lock:
                self._at_once -= 1
            return known

        return read

    @override
    def show(self, rows: int) -> None:
        self.shown.append(rows)


def test_that_a_slow_answer_is_shown_while_facts_go_on_changing(qtbot: QtBot) -> None:
    runner, widget = Runner(), QWidget()
    qtbot.addWidget(widget)
    screen = Slow(runner, widget)
    widget.show()
    busy = QTimer(widget)
    busy.timeout.connect(screen.change)
    busy.start(100)
    qtbot.waitUntil(lambda: len(screen.shown) >= 3, timeout=10_000)
    assert busy.isActive()
    busy.stop()
    qtbot.waitUntil(lambda: screen.shown[-1] == screen.changed, timeout=10_000)
    assert screen.most_at_once == 1
    assert not screen.is_gathering
    runner.close()


class Failing(Slow):
    """Its first reading ends with an error."""

    def __init__(self, runner: Runner, widget: QWidget, error: Exception) -> None:
        super().__init__(runner, widget)
        self.begun = threading.Event()
        self._error: Exception | None = error

    @override
    def load(self) -> Callable[[], int]:
        job, error, self._error = super().load(), self._error, None

        def read() -> int:
            self.begun.set()
            found = job()
            if error is not None:
                raise error
            return found

        return read


@pytest.mark.parametrize("error", [Away("gone"), Rejected("no"), RuntimeError("a bug")])
def test_that_what_changes_during_a_reading_that_fails_is_read_after_it(qtbot: QtBot, error: Exception) -> None:
    runner, widget = Runner(), QWidget()
    qtbot.addWidget(widget)
    screen = Failing(runner, widget, error)
    widget.show()
    qtbot.waitUntil(screen.begun.is_set)
    screen.change()
    qtbot.waitUntil(lambda: screen.shown == [1], timeout=5_000)
    assert not screen.is_gathering
    screen.change()
    qtbot.waitUntil(lambda: screen.shown == [1, 2], timeout=5_000)
    runner.close()


def test_that_the_regular_reading_does_not_drop_a_slow_one(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.kit.screen._ANYWAY_MS", 100)
    runner, widget = Runner(), QWidget()
    qtbot.addWidget(widget)
    screen = Slow(runner, widget)
    widget.show()
    qtbot.waitUntil(lambda: len(screen.shown) >= 2, timeout=5_000)
    assert screen.most_at_once == 1
    runner.close()
