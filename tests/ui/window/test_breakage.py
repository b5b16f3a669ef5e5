"""A bug is told once, in one dialog, and written down; the window goes on."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.ui.windows import Driven, open_window
from ui.window.crash_log import start_log
from ui.window.run import Breakage


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Driven]:
    before = sys.excepthook
    made = open_window(qtbot, tmp_path)
    yield made
    made.window.close()
    sys.excepthook = before


def dialogs(opened: Driven) -> list[QMessageBox]:
    return [box for box in opened.window.findChildren(QMessageBox) if box.isVisible()]


def test_that_a_bug_is_told_once_and_written_down(opened: Driven, tmp_path: Path) -> None:
    log = start_log(tmp_path / "logs")
    Breakage(opened.window, log)
    for words in ("+13125550148", "again"):
        try:
            raise_in_slot(words)
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert len(dialogs(opened)) == 1
    assert str(log.path) in dialogs(opened)[0].informativeText()
    written = log.path.read_text(encoding="utf-8")
    assert written.count("ZeroDivisionError") == 2
    assert "5550148" not in written
    log.stop()


def test_that_a_bug_in_a_worker_opens_the_dialog_too(opened: Driven, tmp_path: Path) -> None:
    log = start_log(tmp_path / "logs")
    opened.window.runner.broke.disconnect()
    Breakage(opened.window, log)
    opened.window.runner.read(opened.window, lambda: raise_in_slot("x"), lambda _: None)
    opened.bot.waitUntil(lambda: len(dialogs(opened)) == 1)
    assert "ZeroDivisionError" in log.path.read_text(encoding="utf-8")
    QTimer.singleShot(0, dialogs(opened)[0].accept)
    opened.bot.waitUntil(lambda: not dialogs(opened))
    log.stop()


def raise_in_slot(_words: str) -> float:
    return 1 / 0
