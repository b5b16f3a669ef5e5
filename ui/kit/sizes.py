"""Fixed sizes that grow with the text."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.kit.theme import Theme


class FixedSize(QObject):
    """Keeps a widget so wide or high, in pixels as designed; it goes with its widget."""

    def __init__(self, widget: QWidget, theme: Theme, *, width: int = 0, height: int = 0) -> None:
        """Holds the width, the height or both; 0 leaves one free."""
        super().__init__(widget)
        self._widget = widget
        self._theme = theme
        self._width, self._height = width, height
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        if self._width:
            self._widget.setFixedWidth(self._theme.px(self._width))
        if self._height:
            self._widget.setFixedHeight(self._theme.px(self._height))
