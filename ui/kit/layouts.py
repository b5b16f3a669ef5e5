"""Boxes in one line: widgets, layouts, gaps and stretches as they stand on screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Item = QWidget | QLayout | int | None
"""A widget, a layout, a gap in pixels, or None for what takes the room left."""

NO_MARGINS = (0, 0, 0, 0)


def hbox(*items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = NO_MARGINS) -> QHBoxLayout:
    """Items from left to right, each in the middle of the line."""
    box = QHBoxLayout()
    _fill(box, items, spacing, margins)
    return box


def vbox(*items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = NO_MARGINS) -> QVBoxLayout:
    """Items from top to bottom."""
    box = QVBoxLayout()
    _fill(box, items, spacing, margins)
    return box


def frame(part: str, layout: QLayout | None = None) -> QFrame:
    """A frame dressed as a part of the style sheet."""
    made = QFrame()
    made.setProperty("part", part)
    if layout is not None:
        made.setLayout(layout)
    return made


def card(*items: Item, pad: int = 20, spacing: int = 11) -> QFrame:
    """A card with its content from top to bottom."""
    return frame("card", vbox(*items, spacing=spacing, margins=(pad, pad - 4, pad, pad - 4)))


def hline() -> QFrame:
    """A line across."""
    line = frame("line")
    line.setFixedHeight(1)
    return line


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet looks at, and lets the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _fill(box: QBoxLayout, items: tuple[Item, ...], spacing: int, margins: tuple[int, int, int, int]) -> None:
    box.setSpacing(spacing)
    box.setContentsMargins(*margins)
    across = box.direction() is QBoxLayout.Direction.LeftToRight
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        elif across and not item.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            box.addWidget(item, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            box.addWidget(item)
