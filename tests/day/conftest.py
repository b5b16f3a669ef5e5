"""What the tests of whole days share: Qt's fonts, and the window on practice data."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.day.hands import Hands
from tests.ui.windows import open_window
from ui.kit.fonts import load_fonts


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> bool:
    return load_fonts()


@pytest.fixture
def hands(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Hands]:
    driven = open_window(qtbot, tmp_path)
    driven.window.open_practice()
    driven.wait_for_calls()
    yield Hands(driven)
    driven.window.close()
