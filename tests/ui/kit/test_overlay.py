"""A panel lies inside its window, also when that gets smaller."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit.overlay import Overlay


def test_that_a_panel_stays_inside_a_window_that_shrinks(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1000, 700)
    with qtbot.waitExposed(window):
        window.show()
    panel = Overlay(window, "Panel")
    panel.setFixedSize(300, 200)
    panel.open_at(QPoint(690, 490))
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.rect().contains(panel.geometry()))
    window.resize(1000, 700)
    assert window.rect().contains(panel.geometry())
