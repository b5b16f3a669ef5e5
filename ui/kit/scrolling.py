"""Puts what may be too tall into a scroll area that shows no frame and no ground of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def let_scroll(area: QScrollArea, inside: QWidget) -> None:
    """From now on the area shows this widget, as wide as itself; it only ever scrolls up and down."""
    area.setProperty("part", "scroll")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)  # setWidget has just switched it on
    area.viewport().setAutoFillBackground(False)
