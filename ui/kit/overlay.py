"""A panel over the window that takes every key while it is open and gives the focus back when it closes."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget
from typing_extensions import override

_EDGE = 12


class Overlay(QFrame):
    """Floats over its window; Esc or a press beside it closes it; no shortcut fires while it has the focus.

    Signals:
        closed: It is gone from the screen.
    """

    closed = Signal()

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.over = window
        self.setProperty("part", "popup")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back: QWidget | None = None
        self.hide()
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(28)
        shadow.setOffset(0, 6)
        shadow.setColor(QColor(0, 0, 0, 60))
        self.setGraphicsEffect(shadow)

    def open_at(self, at: QPoint) -> None:
        """Shows it with its upper left corner at a point of the window, moved inside where it would stick out."""
        window = self.over
        if not self.isVisible():  # opened anew in place, it still gives the focus back to where it came from
            self._back = window.window().focusWidget()
        self.adjustSize()
        self._keep_inside(at)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        window.window().installEventFilter(self)

    def _keep_inside(self, at: QPoint) -> None:
        """Moves it there, or as near as the window allows."""
        left = min(max(_EDGE, at.x()), max(_EDGE, self.over.width() - self.width() - _EDGE))
        top = min(max(_EDGE, at.y()), max(_EDGE, self.over.height() - self.height() - _EDGE))
        self.move(left, top)

    def open_in_middle(self, top: int) -> None:
        """Shows it in the middle, `top` pixels under the upper edge."""
        self.adjustSize()
        self.open_at(QPoint((self.over.width() - self.width()) // 2, top))

    def close_panel(self) -> None:
        """Closes it and gives the focus back."""
        self.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.over.window().removeEventFilter(self)
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self._back = None
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            at = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(at):
                self.close_panel()
        if event.type() is QEvent.Type.Resize:  # the layouts take up the new size after this
            QTimer.singleShot(0, self, lambda: self._keep_inside(self.pos()))
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            event.accept()
