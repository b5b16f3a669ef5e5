"""What makes the board read again: a change of something that it shows, and nothing else."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from calldesk.domain.board import Span
from calldesk.domain.changes import Changes, Topic
from calldesk.queries.board import Board
from ui.board.reads import LIVE_REST, Paced
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
    counted = Counted(runner, widget, nothing, LIVE_REST)
    runner.changed.connect(counted.on_changes)
    runner.changed.emit(Changes({topic: frozenset({1})}))
    assert counted.asked == (topic in shows)
    runner.close()
