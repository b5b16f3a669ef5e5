"""Every part of the score, with its cause; the parts add up to the total on the line."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QWidget

from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role
from ui.lead_card.faces import ScoreFace

_WIDTH = 420
_MOST_HEIGHT = 420


class ScorePanel(Overlay):
    """A small panel under the score line; Esc or a click beside it closes it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Parts of the score"))
        self._theme = theme
        self._total = Label(theme, "", Type.NUM)
        self._forecast = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        inside = QWidget()
        inside.setLayout(self._grid)
        self._scroll = QScrollArea()
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        let_scroll(self._scroll, inside)
        ThinBar(self._scroll)
        head = hbox(Label(theme, self.tr("What the score is made of"), Type.H2), None, self._total)
        self.setLayout(vbox(head, hline(), self._scroll, self._forecast, spacing=10, margins=(18, 14, 18, 14)))

    def show_face(self, face: ScoreFace) -> None:
        """Fills the panel; it is built only when a person opens it."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._total.say(text.points(face.fit + face.interest))
        self._forecast.say(face.forecast)
        self._forecast.setVisible(bool(face.forecast))
        self._section(self.tr("Fit, of 40"), face, of_fit=True)
        self._section(self.tr("Interest, of 60"), face, of_fit=False)
        height = min(_MOST_HEIGHT, self._grid.sizeHint().height() + 8)
        self._scroll.setFixedHeight(height)
        self.setFixedWidth(self._theme.px(_WIDTH))
        self.adjustSize()

    def _section(self, head: str, face: ScoreFace, *, of_fit: bool) -> None:
        row = self._grid.rowCount()
        total = face.fit if of_fit else face.interest
        self._grid.addWidget(Label(self._theme, head, Type.OVER, Role.TEXT3), row, 0)
        self._grid.addWidget(self._figure(text.points(total, 0 if of_fit else 1), Type.FAINT_STRONG), row, 1)
        for part in face.parts:
            if part.of_fit is of_fit:
                row += 1
                self._grid.addWidget(self._cause(part.words), row, 0)
                self._grid.addWidget(self._figure(part.points, Type.BODY), row, 1)

    def _cause(self, words: str) -> ElideLabel:
        made = ElideLabel(self._theme, words, Type.BODY, Role.TEXT2)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return made

    def _figure(self, words: str, step: Type) -> Label:
        made = Label(self._theme, words, step)
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return made
