"""A look at the next lead without leaving the one on the card."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.chips import Chip, ChipRow
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.marks import Avatar
from ui.kit.overlay import Overlay
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import LeadFace

_WIDTH = 560


class PeekPanel(Overlay):
    """Name, reason, score and last contact of the next lead; Space or Esc closes it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("The next lead"))
        self._avatar = Avatar(theme, 44)
        self._name = ElideLabel(theme, "", Type.H1_COMPACT)
        self._chip = Chip(theme)
        self._about = ElideLabel(theme, "", Type.BODY, Role.TEXT2)
        self._score = Label(theme, "", Type.NUM)
        self._words = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._why = ChipRow(theme)
        self._last = Paragraph(theme, "", Type.BODY, Role.TEXT2)
        who = hbox(self._avatar, spacing=13)
        who.addLayout(vbox(hbox(self._name, self._chip, None, spacing=10), hbox(self._about, None), spacing=2), 1)
        head = hbox(
            Label(theme, self.tr("Next"), Type.OVER, Role.TEXT3),
            None,
            KeyCap(theme, "Space"),
            Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3),
        )
        score = hbox(self._score, self._words, spacing=8)
        score.addWidget(self._why, 1)
        self.setLayout(vbox(head, who, hline(), score, self._last, spacing=11, margins=(18, 14, 18, 16)))
        self.setFixedWidth(_WIDTH)

    def show_face(self, face: LeadFace) -> None:
        """Shows a lead in place."""
        self._avatar.show_name(face.name)
        self._name.say(face.name)
        self._chip.show_face(face.chip)
        self._chip.setVisible(bool(face.chip.text))
        self._about.say(", ".join(part for part in (face.about, face.city) if part))
        self._score.say(face.score.total)
        self._words.say(face.score.words)
        self._why.show_faces(face.why_now)
        self._last.say(self.tr("Last contact: {0}").format(face.last_contact))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.close_panel()
        else:
            super().keyPressEvent(event)
