"""A field over a list: the field has the keys, arrows walk through the list below it."""

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView
from typing_extensions import override

from ui.kit.thin_bar import ThinBar


class WalkField(QLineEdit):
    """A line of text that hands arrows, Enter and Esc on.

    Signals:
        stepped: An arrow: 1 down, -1 up.
        entered: Enter.
        left: Esc.
    """

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def walk_list(model: QAbstractItemModel, name: str) -> QListView:
    """The list under such a field: rows of one height, never the focus; `name` is what a screen reader says."""
    view = QListView()
    view.setProperty("part", "list")
    view.setModel(model)
    view.setAccessibleName(name)
    view.setUniformItemSizes(True)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setMouseTracking(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    ThinBar(view)
    return view
