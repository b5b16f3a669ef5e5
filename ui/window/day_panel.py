"""The panel of "my day": figures with their definitions and keys, and the day by hour under them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui.kit.bar_chart import Bar, BarChart
from ui.kit.buttons import FaceButton, KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label, Paragraph, let_clicks_through
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.marks import Swatch
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.window.day_face import FigureFace

_WIDTH, _HEIGHT = 176, 108
_GAP, _SIDE, _TOP = 10, 20, 60
_MOST_COLUMNS = 6
SIGNALS = "signals"
"""Code of the line at the foot: how the board sees them."""
_SIGNALS_KEY = "H"


class DayPanel(Overlay):
    """Quiet: no red, no colleagues; a target is the own one, beside its number.

    Signals:
        wanted: The code of the figure whose records are asked for.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("My day"))
        self._theme = theme
        self._tiles: list[_Tile] = []
        self._since = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._grid = QGridLayout()
        self._grid.setSpacing(_GAP)
        self.chart = BarChart(theme, self.tr("Dials and conversations by hour"))
        legend = (
            Label(theme, self.tr("By hour"), Type.H2),
            None,
            Swatch(theme, Role.ACCENT),
            Label(theme, self.tr("Dials"), Type.FAINT, Role.TEXT2),
            Swatch(theme, Role.OK),
            Label(theme, self.tr("Conversations"), Type.FAINT, Role.TEXT2),
        )
        keys = (KeyCap(theme, "Esc"), Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3))
        title = (Icon(theme, "sun", 16), Label(theme, self.tr("My day"), Type.H2), self._since)
        column = vbox(hbox(*title, None, *keys, spacing=10), hline(), spacing=12, margins=(_SIDE, 14, _SIDE, 16))
        column.addLayout(self._grid)
        column.addLayout(hbox(*legend, spacing=8))
        column.addWidget(self.chart)
        self.foot = KeyButton(theme, "", _SIGNALS_KEY, part="quiet", icon="eye")
        self.foot.clicked.connect(lambda: self.wanted.emit(SIGNALS))
        column.addLayout(hbox(self.foot, None))
        self.setLayout(column)

    def show_day(self, since: str, faces: Sequence[FigureFace], bars: Sequence[Bar], spoken: str) -> None:
        """Opens it for these figures, or shows others in place.

        Args:
            since: What stands beside the title.
            faces: The figures.
            bars: The day by hour.
            spoken: The chart in words.
        """
        while len(self._tiles) < len(faces):
            tile = _Tile(self._theme)
            tile.clicked.connect(self._clicked)
            self._tiles.append(tile)
        self._since.say(since)
        wide = self._theme.px(_WIDTH) + _GAP
        columns = max(2, min(_MOST_COLUMNS, (self.over.width() - 3 * _SIDE) // wide))
        for at, (tile, face) in enumerate(zip(self._tiles, faces, strict=True)):
            self._grid.addWidget(tile, at // columns, at % columns)
            tile.show_face(face)
        self.chart.show_bars(bars, spoken)
        if not self.isVisible():
            self.open_in_middle(self._theme.px(_TOP))
            self._tiles[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def say_signals(self, words: str) -> None:
        """What the foot says."""
        self.foot.say(words)
        self.foot.name(words, _SIGNALS_KEY)
        self.foot.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        tile = next(
            (tile for tile in self._tiles if tile.face is not None and tile.face.key == event.text().upper()), None
        )
        focused = self.focusWidget()
        if tile is not None:
            tile.click()
        elif event.text().upper() == _SIGNALS_KEY:
            self.foot.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, _Tile):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, _Tile) and tile.face is not None:
            self.wanted.emit(tile.face.code)


class _Tile(FaceButton):
    """One figure; pressed, it opens its records."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self.face: FigureFace | None = None
        self._name = Label(theme, "", Type.FAINT_STRONG, Role.TEXT2)
        self._key = KeyCap(theme, "")
        self._value = Label(theme, "", Type.H1)
        self._sample = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._means = Paragraph(theme, "", Type.OVER, Role.TEXT3)
        self._means.set_step(Type.AXIS)
        self._means.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        head = hbox(self._name, None, self._key, spacing=6)
        value = hbox(self._value, self._sample, None, spacing=8)
        column = vbox(head, value, spacing=3, margins=(12, 8, 8, 8))
        column.addWidget(self._means, 1)
        self.setLayout(column)
        let_clicks_through(self)
        FixedSize(self, theme, width=_WIDTH, height=_HEIGHT)

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    def show_face(self, face: FigureFace) -> None:
        """Another figure in place; one that rests on few records is quiet."""
        self.face = face
        self._name.say(face.name)
        self._key.say(face.key)
        self._value.say(face.value)
        self._value.set_role(Role.TEXT3 if face.sample else Role.TEXT)
        self._sample.say(face.sample or face.goal)
        self._means.say(face.definition)
        parts = (face.name, face.value, face.sample or face.goal, face.definition, face.key)
        self.setAccessibleName(", ".join(part for part in parts if part))
