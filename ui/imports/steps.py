"""The three steps at the head of the import page: done, present, to come."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.layouts import frame, hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_SIZE = 24
_LINE = 28


class Steps(QWidget):
    """File, preview, import; the present one is filled."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._names = (self.tr("File"), self.tr("Preview"), self.tr("Import"))
        self._marks = [_Mark(theme, str(number)) for number in range(1, len(self._names) + 1)]
        self._labels = [Label(theme, name, Type.BODY, Role.TEXT3) for name in self._names]
        row = hbox(spacing=9)
        for at, (mark, label) in enumerate(zip(self._marks, self._labels, strict=True)):
            if at:
                line = frame("line")
                line.setFixedSize(_LINE, 1)
                row.addWidget(line, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(mark)
            row.addWidget(label)
        self.setLayout(row)
        self.show_step(0)

    def show_step(self, present: int) -> None:
        """Marks one step as present, those before it as done."""
        for at, (mark, label) in enumerate(zip(self._marks, self._labels, strict=True)):
            mark.show_state(done=at < present, present=at == present)
            label.set_step(Type.STRONG if at == present else Type.BODY)
            label.set_role(Role.TEXT if at == present else Role.TEXT3)
        self.setAccessibleName(self.tr("Step {0} of 3: {1}").format(present + 1, self._names[present]))


class _Mark(QWidget):
    """A number in a circle, or a tick."""

    def __init__(self, theme: Theme, number: str) -> None:
        super().__init__()
        self.setFixedSize(_SIZE, _SIZE)
        self._theme = theme
        self._number = number
        self._done = self._present = False
        theme.changed.connect(self.update)

    def show_state(self, *, done: bool, present: bool) -> None:
        """Done, present, or to come."""
        self._done, self._present = done, present
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        ground = Role.OK_SOFT if self._done else Role.ACCENT if self._present else Role.SURFACE
        rim = Role.OK if self._done else Role.ACCENT if self._present else Role.BORDER2
        painter.setPen(self._theme.colour(rim))
        painter.setBrush(self._theme.colour(ground))
        painter.drawEllipse(edge)
        if self._done:
            icon = self._theme.icon("check", 12, Role.OK, self.devicePixelRatioF())
            painter.drawPixmap((_SIZE - 12) // 2, (_SIZE - 12) // 2, icon)
        else:
            painter.setPen(self._theme.colour(Role.ACCENT_TEXT if self._present else Role.TEXT3))
            painter.setFont(self._theme.font(Type.OVER))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.end()
