"""The score line: total, its two parts, why now, and when the score leaves its band."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.buttons import FaceButton
from ui.kit.chips import ChipFace, ChipRow
from ui.kit.fonts import Type
from ui.kit.labels import Label, let_clicks_through
from ui.kit.layouts import hbox, vbox
from ui.kit.marks import ScoreBar
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import ScoreFace

_BLOCK_WIDTH = 250


class ScoreLine(QWidget):
    """One line under the lead's name; the score block opens all parts.

    Signals:
        parts_wanted: The person asks what the score is made of.
    """

    parts_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._total = Label(theme, "", Type.NUM)
        self._words = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._bar = ScoreBar(theme)
        self.block = FaceButton("bare")
        self.block.setLayout(
            vbox(hbox(self._total, self._words, None, spacing=8), self._bar, spacing=6, margins=(0, 0, 0, 0))
        )
        self.block.clicked.connect(self.parts_wanted)
        let_clicks_through(self.block)
        self._why = Label(theme, self.tr("Why now"), Type.OVER, Role.TEXT3)
        self._chips = ChipRow(theme)
        self._forecast = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self.block)
        self._line.addWidget(self._why)
        self._line.addWidget(self._chips, 1)
        self._line.addWidget(self._forecast)

    def show_face(self, face: ScoreFace, why_now: Sequence[ChipFace]) -> None:
        """Shows another score in place."""
        self._total.say(face.total)
        self._words.say(face.words)
        self._bar.show_parts(face.fit, face.interest)
        self._forecast.say(face.forecast)
        self._chips.show_faces(why_now)
        self.block.setAccessibleName(self.tr("Score {0}: {1}. Show all parts").format(face.total, face.words))

    def set_compact(self, *, compact: bool) -> None:
        """Without the bar in the compact screen."""
        self._bar.setVisible(not compact)
        self._why.setVisible(not compact)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8 if compact else 14)
        across = QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Fixed
        self.block.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.block.setMinimumWidth(0 if compact else self._theme.px(_BLOCK_WIDTH))
        self.block.setMaximumWidth(16_777_215 if compact else self._theme.px(_BLOCK_WIDTH))
