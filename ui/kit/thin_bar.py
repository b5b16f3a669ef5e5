"""A thin scroll bar over the right edge of a list: it takes no room and shows only where it is of use."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar
from shiboken6 import isValid
from typing_extensions import override

_WIDTH = 10


class ThinBar(QScrollBar):
    """Follows the scroll area's own bar, which stays hidden; seen while the pointer is over the area, or always."""

    def __init__(self, area: QAbstractScrollArea, *, always: bool = False) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._always = always
        self._real = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Scroll"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._real.rangeChanged.connect(self._follow)
        self._real.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._real.setValue)
        area.installEventFilter(self)
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.Resize):
            self._place(over=event.type() is not QEvent.Type.Leave and self._area.underMouse())
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if isValid(self._real):  # a window that ends lays its areas out once more
            self._place(over=self._area.underMouse())

    def _place(self, *, over: bool) -> None:
        self.setRange(self._real.minimum(), self._real.maximum())
        self.setPageStep(self._real.pageStep())
        self.setSingleStep(self._real.singleStep())
        self.setValue(self._real.value())
        self.setGeometry(self._area.width() - _WIDTH, 0, _WIDTH, self._area.height())
        self.setVisible((over or self._always) and self.maximum() > self.minimum())
