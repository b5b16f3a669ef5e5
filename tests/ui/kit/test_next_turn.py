"""The first time at once; later once for however often it was asked, and with a turn of the event loop before it."""

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ui.kit.next_turn import NextTurn


def test_that_what_is_asked_often_is_done_once_in_a_turn_of_its_own(qtbot: QtBot) -> None:
    done: list[str] = []
    parent = QObject()
    turn = NextTurn(parent, lambda: done.append("done"))
    turn.ask()
    assert done == ["done"]
    QTimer.singleShot(0, parent, lambda: done.append("between"))
    turn.ask()
    turn.ask()
    assert done == ["done"]
    qtbot.waitUntil(lambda: done[-1] == "done" and len(done) > 1)
    qtbot.wait(20)
    assert done == ["done", "between", "done"]
