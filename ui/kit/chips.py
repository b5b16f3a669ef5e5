"""Chips: words on a soft ground, alone or as many in a row as there is room for."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.labels import plain_tip
from ui.kit.theme import Theme
from ui.kit.tokens import SOFT, Role

_HEIGHT = 22
_PAD = 8
_ICON = 13
_GAP = 5
_BETWEEN = 8


@dataclass(frozen=True, slots=True)
class ChipFace:
    """What a chip shows.

    Attributes:
        text: Its words; plain text.
        tone: ACCENT, OK, WARN, BAD or COLD.
        icon: Icon name; "" = none.
        tip: What the tooltip says; plain text.
    """

    text: str
    tone: Role = Role.COLD
    icon: str = ""
    tip: str = ""


class Chip(QWidget):
    """Words on a soft ground, with an icon, so that colour never speaks alone."""

    def __init__(self, theme: Theme, face: ChipFace | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._face = ChipFace("")
        if face is not None:
            self.show_face(face)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def face(self) -> ChipFace:
        """What it shows now."""
        return self._face

    def show_face(self, face: ChipFace) -> None:
        """Shows other words in place."""
        if face == self._face:
            return
        self._face = face
        self.setAccessibleName(face.text)
        self.setToolTip(plain_tip(face.tip))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._theme.font(Type.CHIP))
        icon = _ICON + _GAP if self._face.icon else 0
        height = max(_HEIGHT, round(metrics.height()) + 6)
        return QSize(round(metrics.horizontalAdvance(self._face.text) + 0.99) + 2 * _PAD + icon, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(SOFT[self._face.tone]))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        left = _PAD
        if self._face.icon:
            icon = self._theme.icon(self._face.icon, _ICON, self._face.tone, self.devicePixelRatioF())
            painter.drawPixmap(left, (self.height() - _ICON) // 2, icon)
            left += _ICON + _GAP
        painter.setPen(self._theme.colour(self._face.tone))
        painter.setFont(self._theme.font(Type.CHIP))
        where = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, self._face.text)
        painter.end()


class ChipRow(QWidget):
    """As many chips as the room holds, whole; the rest are named in the last one's tooltip."""

    def __init__(self, theme: Theme, most: int = 4) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips = [Chip(theme) for _ in range(most)]
        self._faces: tuple[ChipFace, ...] = ()
        for chip in self._chips:
            chip.setParent(self)
        theme.changed.connect(self._place)

    def show_faces(self, faces: Sequence[ChipFace]) -> None:
        """Shows these chips, first ones first."""
        self._faces = tuple(faces[: len(self._chips)])
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, self._chips[0].sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._chips[0].sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left = 0
        for chip, face in zip(self._chips, (*self._faces, *[ChipFace("")] * len(self._chips)), strict=False):
            chip.show_face(face)
            size = chip.sizeHint()
            fits = bool(face.text) and left + size.width() <= self.width()
            chip.setVisible(fits)
            if fits:
                chip.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
                left += size.width() + _BETWEEN
            elif face.text:
                left = self.width() + 1
