"""What makes the board read again: a change of something that it shows, and nothing else; slow readings take turns."""

import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from calldesk.domain.board import Span
from calldesk.domain.changes import Changes, Topic
from calldesk.domain.errors import Away, Rejected
from calldesk.queries.board import Board
from ui.board.reads import Paced, Turn
from ui.kit.runner import Runner


class Counted(Paced[Board]):
    """Counts how often it is asked to read, and reads nothing."""

    asked = 0

    @override
    def refresh_in(self, milliseconds: int) -> None:
        self.asked += 1


def nothing() -> Callable[[], tuple[Span, Board]]:
    raise AssertionError


@pytest.mark.parametrize("topic", list(Topic))
def test_that_a_change_of_what_is_shown_asks_for_a_reading_at_once(qtbot: QtBot, topic: Topic) -> None:
    shows = {Topic.CALLS, Topic.CLAIMS, Topic.EVENTS, Topic.LEADS, Topic.HANDOFFS, Topic.SETTINGS, Topic.DEFINITIONS}
    shows |= {Topic.TARGETS, Topic.COACHING}
    runner, widget = Runner(), QWidget()
    qtbot.addWidget(widget)
    counted = Counted(runner, widget, nothing, None)
    runner.changed.connect(counted.on_changes)
    runner.changed.emit(Changes({topic: frozenset({1})}))
    assert counted.asked == (topic in shows)
    runner.close()


def test_that_slow_readings_go_on_one_at_a_time_and_one_that_fails_lets_the_others_on(qtbot: QtBot) -> None:
    runner, widget, turn = Runner(), QWidget(), Turn()
    qtbot.addWidget(widget)
    lock, at_once, most, read = threading.Lock(), [0], [0], list[str]()

    def reading(name: str, error: Exception | None) -> Callable[[], Callable[[], tuple[Span, Board]]]:
        def job() -> tuple[Span, Board]:
            with lock:
                at_once[0] += 1
                most[0] = max(most[0], at_once[0])
            time.sleep(0.1)
            with lock:
                at_once[0] -= 1
                read.append(name)
            raise error or Rejected("That is all.")

        return lambda: job

    failing = {"refused": Rejected("No."), "away": Away("Gone."), "broken": ValueError("A bug."), "last": None}
    paced = [Paced(runner, widget, reading(name, error), turn) for name, error in failing.items()]
    widget.show()
    qtbot.waitUntil(lambda: set(read) == set(failing), timeout=10_000)
    assert most == [1]
    for one in paced:
        one.at_once()
    qtbot.waitUntil(lambda: len(read) >= 2 * len(failing), timeout=10_000)
    assert most == [1]
    runner.close()
