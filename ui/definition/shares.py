"""Figures in the table of criteria: a share with its bar, a count with its bar, and the mark of a small sample."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from calldesk.domain.definition_figures import FEW, Counted
from ui.definition.figure import FigureButton
from ui.definition.words import share
from ui.kit.fonts import Type
from ui.kit.labels import Label, let_clicks_through, plain_tip
from ui.kit.layouts import hbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_TRACK_WIDTH, _TRACK_HEIGHT = 44, 6
_COUNT_WIDTH, _COUNT_HEIGHT = 64, 10
_STUB = 2
_VALUE_WIDTH = 42


class Bar(QWidget):
    """A part of its whole; with a track behind it where the whole is a share's."""

    def __init__(self, theme: Theme, *, track: bool) -> None:
        super().__init__()
        self._theme, self._track = theme, track
        self._filled, self._role = 0.0, Role.ACCENT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_part(self, filled: float, role: Role) -> None:
        """Fills it from 0 to 1."""
        self._filled, self._role = filled, role
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._track:
            return QSize(self._theme.px(_TRACK_WIDTH), _TRACK_HEIGHT)
        return QSize(max(_STUB, round(self._theme.px(_COUNT_WIDTH) * self._filled)), _COUNT_HEIGHT)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2 if self._track else 2.0
        if self._track:
            painter.setBrush(self._theme.colour(Role.COLD_SOFT))
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(self._theme.colour(self._role))
        wide = self.width() * self._filled if self._track else self.width()
        if wide:
            painter.drawRoundedRect(QRectF(0, 0, wide, self.height()), radius, radius)
        painter.end()


class Share(FigureButton):
    """A share in per cent at the right, `n 5` before it where it is of few, a dash where it is of nothing."""

    def __init__(self, theme: Theme, what: Counted, *, bar: bool = False) -> None:
        super().__init__(what)
        self._bar = Bar(theme, track=True) if bar else None
        self._few = Label(theme, "", Type.AXIS, Role.TEXT3)
        self._value = Label(theme, "", Type.CELL)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        FixedSize(self._value, theme, width=_VALUE_WIDTH)
        row = hbox(None, *([self._bar] if self._bar else []), self._few, self._value, spacing=7)
        self.setLayout(row)
        let_clicks_through(self)

    def show_share(self, part: int, whole: int, key: str, called: str) -> None:
        """Shows another one; `key` is its criterion's, `called` what its records are called."""
        self.call(key, called, self.tr("{0} of {1}").format(part, whole))
        few = 0 < whole < FEW
        self._few.say(self.tr("n {0}").format(whole) if few else "")
        self._few.setVisible(few)
        self._value.say(share(part, whole))
        self._value.set_role(Role.TEXT3 if whole < FEW else Role.TEXT)
        if self._bar is not None:
            self._bar.show_part(part / whole if whole else 0.0, Role.ACCENT)
        self.setToolTip(
            plain_tip(self.tr("{0} of {1}").format(part, whole) if whole else self.tr("Nothing counted yet"))
        )


class Named(FigureButton):
    """How many returns name it; red where most do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Counted.RETURNED)
        self._bar = Bar(theme, track=False)
        self._value = Label(theme, "", Type.STRONG)
        self.setLayout(hbox(self._bar, self._value, None, spacing=8))
        let_clicks_through(self)

    def show_count(self, named: int, most: int, returned: int) -> None:
        """Shows another one; `most` is that of the criterion which most returns name."""
        leads = bool(named) and named == most
        self._bar.show_part(named / most if most else 0.0, Role.BAD if leads else Role.TEXT3)
        self._value.say(str(named))
        self._value.set_role(Role.BAD if leads else Role.TEXT if named else Role.TEXT3)
        self.setToolTip(plain_tip(self.tr("{0} of {1} returns name it").format(named, returned)))
