"""One criterion on the card: a tick, its name, the question or the words that answer it, and its key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap, Paragraph, let_clicks_through, plain_tip
from ui.kit.layouts import hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import CriterionFace
from ui.lead_card.words_field import WordsField

_NAME_WIDTH = 72
_FIELD_HEIGHT = 28


class Tick(FaceButton):
    """A press ticks it; its words are written in place.

    Signals:
        said: It was ticked, unticked, or its words are to be saved.
        left: The words are written.
    """

    said = Signal()
    left = Signal()

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__("tick")
        self.key = key
        self.face = CriterionFace("", "", "")
        self.words = ""
        self.setCheckable(True)
        self._theme = theme
        self._circle = _Circle(theme)
        self._name = ElideLabel(theme, "", Type.STRONG)
        self._told = Paragraph(theme, "", Type.FAINT, Role.TEXT3)
        self._field = WordsField()
        self._field.setPlaceholderText(self.tr("In their words"))
        self._field.setAccessibleName(self.tr("In their words"))
        self.setAccessibleName(key)  # until it stands for a criterion
        self._field.hide()
        line = hbox(self._circle, self._name, spacing=9, margins=(0, 3, 0, 3))
        line.addWidget(self._told, 1)
        line.addWidget(self._field, 1)
        line.addWidget(KeyCap(theme, key))
        self.setLayout(line)
        let_clicks_through(self)
        self._circle.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._size()
        theme.changed.connect(self._size)
        self.clicked.connect(self._clicked)
        self._field.said.connect(self._worded)
        self._field.left.connect(self._written)

    @property
    def is_open(self) -> bool:
        """Whether its words are being written."""
        return self._field.isVisibleTo(self)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def show_face(self, face: CriterionFace) -> None:
        """Shows another criterion, or another answer, in place; words being typed stay."""
        self.face = face
        self._name.say(face.name)
        self.setChecked(face.met)
        if not (self.is_open and self._field.is_typed_in):
            self.words = face.words
            self._field.show_words(face.words)
        self._field.setAccessibleName(self.tr("{0}, in their words").format(face.name))
        self.setToolTip(plain_tip("\n".join(part for part in (self._evidence_words(), face.told) if part)))
        self._dress()

    def open_words(self) -> None:
        """Puts the caret behind the words."""
        self._told.hide()
        self._field.show()
        self.updateGeometry()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.setCursorPosition(len(self._field.text()))

    def close_words(self) -> None:
        """Shows the words as text again."""
        if self.is_open:
            self._field.hide()
            self._told.show()
            self.updateGeometry()

    def save_now(self) -> None:
        """Asks for the words being typed to be saved."""
        self._field.save_now()

    def _clicked(self) -> None:
        self.save_now()
        self._dress()
        self.said.emit()

    def _worded(self, words: str) -> None:
        self.words = words.strip()
        self._dress()
        self.said.emit()

    def _written(self) -> None:
        self.save_now()
        self.close_words()
        self.left.emit()

    def _size(self) -> None:
        self._name.setFixedWidth(self._theme.px(_NAME_WIDTH))
        self._field.setFixedHeight(self._theme.px(_FIELD_HEIGHT))
        self._field.setFont(self._theme.font(Type.FAINT))

    def _dress(self) -> None:
        met = self.isChecked()
        self._circle.show_met(met=met)
        asked = self.face.question
        if not self.face.is_required:
            asked = self.tr("Optional: {0}").format(asked)
        self._told.say(self.words or asked)
        self._told.set_role(Role.TEXT if self.words else Role.TEXT2 if met else Role.TEXT3)
        said = (self.face.name, self.words or asked, self.face.told if self.words else "", self.key)
        self.setAccessibleName(", ".join(part for part in said if part))
        self.setAccessibleDescription(self._evidence_words())

    def _evidence_words(self) -> str:
        return self.tr("Counts as evidence: {0}").format(self.face.evidence) if self.face.evidence else ""


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
