"""What "qualified" means for this campaign, ticked while the lead talks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget
from typing_extensions import override

from ui.kit.buttons import FaceButton
from ui.kit.chips import Chip, ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap, Label, Paragraph, let_clicks_through
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import CriterionFace

KEYS = ("Q", "W", "E", "R", "T")
_NAME_WIDTH = 72


class CriteriaCard(QFrame):
    """Up to five criteria with their keys.

    Signals:
        toggled: Code of the criterion, and whether it is met now.
    """

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._chip = Chip(theme)
        self._rows = [_Tick(theme, key) for key in KEYS]
        self._empty = Label(theme, self.tr("No criteria agreed for this campaign yet."), Type.BODY, Role.TEXT3)
        for row in self._rows:
            row.clicked.connect(self._clicked)
        head = hbox(Label(theme, self.tr("Qualified when"), Type.H2), None, self._chip)
        self._column = vbox(head, self._empty, *self._rows, spacing=4)
        self.setLayout(self._column)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.set_compact(compact=False)

    @property
    def count_words(self) -> str:
        """How many are met, as it stands there."""
        return self._chip.face.text

    def show_criteria(self, criteria: Sequence[CriterionFace]) -> None:
        """Shows these criteria in place."""
        for row, face in zip(self._rows, (*criteria, *[None] * len(self._rows)), strict=False):
            row.setVisible(face is not None)
            if face is not None:
                row.show_face(face)
        self._empty.setVisible(not criteria)
        self._chip.setVisible(bool(criteria))
        self._count()

    def toggle(self, at: int) -> None:
        """Ticks or unticks the criterion of key `at` (0 = Q)."""
        if self._rows[at].isVisibleTo(self):
            self._rows[at].click()

    def set_compact(self, *, compact: bool) -> None:
        """Tighter for the compact screen."""
        pad = 16 if compact else 20
        self._column.setContentsMargins(pad, pad - 4, pad, pad - 8)
        self._column.setSpacing(2 if compact else 4)

    def _clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _Tick):
            self._count()
            self.toggled.emit(row.code, row.isChecked())

    def _count(self) -> None:
        rows = [row for row in self._rows if row.isVisibleTo(self)]
        met = sum(row.isChecked() for row in rows)
        tone = Role.OK if met else Role.COLD
        self._chip.show_face(ChipFace(self.tr("{0} of {1}").format(met, len(rows)), tone))


class _Tick(FaceButton):
    """One criterion: circle, name, question, key."""

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__("tick")
        self.code = ""
        self.setCheckable(True)
        self._key = key
        self._circle = _Circle(theme)
        self._name = ElideLabel(theme, "", Type.STRONG)
        self._theme = theme
        self._size()
        theme.changed.connect(self._size)
        self._question = Paragraph(theme, "", Type.FAINT, Role.TEXT3)
        line = hbox(self._circle, self._name, spacing=9, margins=(0, 3, 0, 3))
        line.addWidget(self._question, 1)
        line.addWidget(KeyCap(theme, key))
        self.setLayout(line)
        across = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        across.setHeightForWidth(True)
        self.setSizePolicy(across)
        self.toggled.connect(self._dress)
        let_clicks_through(self)
        self._circle.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def show_face(self, face: CriterionFace) -> None:
        """Shows another criterion in place."""
        self.code = face.code
        self._name.say(face.name)
        self._question.say(face.question)
        self.setChecked(face.met)
        self.setAccessibleName(f"{face.name}, {face.question}, {self._key}")
        self._dress(face.met)

    def _size(self) -> None:
        self._name.setFixedWidth(self._theme.px(_NAME_WIDTH))

    def _dress(self, met: bool) -> None:
        self._circle.show_met(met=met)
        self._question.set_role(Role.TEXT2 if met else Role.TEXT3)


class _Circle(QWidget):
    """A circle, with a tick in it when the criterion is met."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedSize(20, 20)
        self._theme = theme
        self._met = False
        theme.changed.connect(self.update)

    def show_met(self, *, met: bool) -> None:
        """Ticked or empty."""
        self._met = met
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour(Role.OK if self._met else Role.BORDER2))
        painter.setBrush(self._theme.colour(Role.OK_SOFT) if self._met else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.rect().adjusted(0, 0, -1, -1))
        if self._met:
            painter.drawPixmap(4, 4, self._theme.icon("check", 12, Role.OK, self.devicePixelRatioF()))
        painter.end()
