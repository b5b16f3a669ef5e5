"""The strip of six numbers over the board."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.board.figures import FigureFace
from ui.charts.ink import Ink
from ui.charts.table import Head, Table, table
from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import Label, let_clicks_through, plain_tip
from ui.kit.layouts import frame, hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_MANY = 6
_SIDE, _WITHIN = 8, 12


class Strip(QFrame):
    """Six figures side by side; each opens the records behind it.

    Signals:
        wanted: The code of the figure that was pressed.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(self.tr("Figures"))
        self._room = 0
        self.figures = tuple(FigureView(theme) for _ in range(_MANY))
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 6, _SIDE, 6)
        row.setSpacing(0)
        for at, figure in enumerate(self.figures):
            if at:
                line = frame("line")
                line.setFixedWidth(1)
                row.addWidget(line)
            row.addWidget(figure, 1)
            figure.clicked.connect(self._pressed)

    @property
    def tables(self) -> tuple[tuple[str, Table], ...]:
        """The figures as they are written, each with its definition."""
        heads = (self.tr("Figure"), self.tr("Value"), self.tr("Mean"), self.tr("Change"), self.tr("Definition"))
        faces = [figure.face for figure in self.figures if figure.face is not None]
        rows = ((face.name, f"{face.value} {face.beside}".strip(), face.foot, face.change, face.tip) for face in faces)
        return ((self.accessibleName(), table(tuple(Head(head) for head in heads), *rows)),)

    def show_figures(self, faces: Sequence[FigureFace]) -> None:
        """Other numbers in place."""
        for figure, face in zip(self.figures, faces, strict=True):
            figure.show_face(face)
        self.fit(self._room)

    def fit(self, room: int) -> None:
        """Where this width is not enough, the definitions go into the tooltips (mock/TOKENS.md: what goes first)."""
        self._room = room
        roomy = sum(figure.roomy_width for figure in self.figures) + 2 * _SIDE + _MANY <= room
        for figure in self.figures:
            figure.meaning.setVisible(roomy)

    def set_wall(self, *, wall: bool) -> None:
        """On a wall the numbers are larger than all else."""
        for figure in self.figures:
            figure.set_wall(wall=wall)

    def _pressed(self) -> None:
        figure = self.sender()
        if isinstance(figure, FigureView) and figure.face is not None:
            self.wanted.emit(figure.face.code)


class FigureView(FaceButton):
    """One number: name and meaning, value, bar with a tick, mean and change."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self.face: FigureFace | None = None
        self._name = Label(theme, "", Type.FAINT_STRONG)
        self.meaning = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._value = Label(theme, "", Type.FIGURE)
        self._beside = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._gauge = Gauge(theme)
        self._foot = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._change = Label(theme, "", Type.FAINT_STRONG)
        head = hbox(self._name, self.meaning, None, spacing=6)
        value = hbox(self._value, self._beside, None, spacing=7)
        foot = hbox(self._foot, None, self._change, spacing=6)
        self.setLayout(vbox(head, value, self._gauge, foot, spacing=3, margins=(_WITHIN, 6, _WITHIN, 6)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Figure"))
        let_clicks_through(self)
        self._gauge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_wall(self, *, wall: bool) -> None:
        """On a wall the number is larger than all else."""
        self._value.set_step(Type.WALL if wall else Type.FIGURE)
        self.updateGeometry()

    @property
    def roomy_width(self) -> int:
        """How wide it is with its definition beside its name."""
        lines = ((self._name, self.meaning), (self._value, self._beside), (self._foot, self._change))
        return max(sum(label.sizeHint().width() for label in line) for line in lines) + 7 + 2 * _WITHIN

    def show_face(self, face: FigureFace) -> None:
        """Another number in place, without a flash."""
        if face == self.face:
            return
        self.face = face
        self._name.say(face.name)
        self.meaning.say(face.means)
        self._value.say(face.value)
        self._value.set_role(face.value_role)
        self._beside.say(face.beside)
        self._gauge.show_share(face.filled, face.tick, face.bar_role)
        self._foot.say(face.foot)
        self._change.say(face.change)
        self._change.set_role(face.change_role)
        self.setToolTip(plain_tip(face.tip))
        told = (face.name, face.value, face.beside, face.foot, face.change, face.tip)
        self.setAccessibleName(", ".join(part for part in told if part))
        self.updateGeometry()


class Gauge(QWidget):
    """A thin bar on a track, with a tick where it usually ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[float, float | None, Role] = (0.0, None, Role.ACCENT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, filled: float, tick: float | None, role: Role) -> None:
        """Another length in place; both 0 .. 1."""
        if (filled, tick, role) != self._shown:
            self._shown = (filled, tick, role)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(60, self._theme.px(12))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = Ink(painter, self._theme)
        filled, tick, role = self._shown
        middle, wide = self.height() / 2, float(self.width())
        ink.bar(QRectF(0, middle - 2, wide, 4), ink.tone(Role.COLD_SOFT), 2)
        if filled > 0:
            ink.bar(QRectF(0, middle - 2, max(4.0, wide * min(1.0, filled)), 4), ink.tone(role), 2)
        if tick is not None:
            ink.line(QRectF(wide * min(1.0, tick) - 0.75, middle - 5, 1.5, 10), Role.TEXT2)
        painter.end()
