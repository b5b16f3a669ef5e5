"""Who gave this lead back, when and why: under the score line, for a lead that a rep has returned."""

from PySide6.QtWidgets import QWidget

from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label
from ui.kit.layouts import hbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import ReturnedFace


class ReturnedLine(QWidget):
    """One line; hidden where nothing came back. The rep's words may be cut: the timeline and the tip have them all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._head = Label(theme, "", Type.STRONG, Role.WARN)
        self._words = ElideLabel(theme, "", Type.BODY, Role.TEXT)
        self.setLayout(hbox(Icon(theme, "undo-2", 15, Role.WARN), self._head, self._words, None, spacing=8))
        self.hide()

    def show_face(self, face: ReturnedFace | None) -> None:
        """Shows how it came back; None = it did not."""
        self.setVisible(face is not None)
        if face is not None:
            self._head.say(face.head)
            self._words.say(face.words)
            self.setAccessibleName(f"{face.head}. {face.words}" if face.words else face.head)
