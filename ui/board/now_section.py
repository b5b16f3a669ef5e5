"""One kind of thing that wants a hand: its head with a count, and its most urgent lines."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from calldesk.domain.moments import Moment
from calldesk.queries.board_now import MOST_COUNTED, MOST_URGENT
from ui.board.now_faces import UrgentFace
from ui.board.now_rows import UrgentRow
from ui.kit import text
from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class Section(QWidget):
    """Shows itself where there is anything.

    Signals:
        pressed: UrgentFace of the line that was pressed.
    """

    pressed = Signal(object)

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._count = Label(theme, "", Type.FAINT, Role.TEXT2)
        self._rows = [UrgentRow(theme) for _ in range(MOST_URGENT)]
        head = hbox(Label(theme, title, Type.OVER, Role.TEXT2), None, self._count, margins=(6, 0, 6, 2))
        self.setLayout(vbox(head, *self._rows, spacing=0))
        for row in self._rows:
            row.clicked.connect(self._pressed)

    @property
    def shown(self) -> list[UrgentRow]:
        """The lines that are shown."""
        return [row for row in self._rows if not row.isHidden()] if not self.isHidden() else []

    def show_faces(self, faces: Sequence[UrgentFace], total: int, now: Moment) -> None:
        """Other lines in place; more than are shown are counted."""
        self.setVisible(bool(faces))
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(faces))
            if at < len(faces):
                row.show_face(faces[at], now)
        more = total > len(faces)
        counted = text.count(total, MOST_COUNTED)
        self._count.say(self.tr("{0} of {1}").format(len(faces), counted) if more else "")

    def _pressed(self) -> None:
        row = self.sender()
        if isinstance(row, UrgentRow) and row.face is not None:
            self.pressed.emit(row.face)
