"""All numbers of the lead under the main button: a digit chooses one, a letter says what the marked one is."""

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.announcer import announce
from ui.kit.buttons import FaceButton
from ui.kit.chips import Chip
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, KeyCap, Label, let_clicks_through
from ui.kit.layouts import hbox, hline, restyle, vbox
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.faces import NumberFace
from ui.lead_card.number_uses import KEYS, NumberUses

NUMBER_KEY = "O"
_WIDTH = 430


class NumberMenu(Overlay):
    """Opens under a button; its own key again takes the next number.

    Signals:
        picked: The number that was chosen, E.164.
        told: A number, E.164, and what somebody says it is.
    """

    picked = Signal(str)
    told = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Numbers of this lead"))
        self._theme = theme
        self._faces: tuple[NumberFace, ...] = ()
        self._now = ""
        self._marked = 0
        self._lines: list[_Line] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        head = hbox(
            Label(theme, self.tr("Numbers"), Type.H2),
            None,
            KeyCap(theme, NUMBER_KEY),
            Label(theme, self.tr("takes the next"), Type.FAINT, Role.TEXT3),
            KeyCap(theme, "Esc"),
            Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3),
            spacing=8,
            margins=(8, 2, 8, 4),
        )
        body = vbox(head, hline(), spacing=6, margins=(8, 10, 8, 8))
        body.addLayout(self._column)
        uses = NumberUses(theme)
        uses.said.connect(self._tell)
        body.addWidget(hline())
        body.addWidget(uses)
        self.setLayout(body)
        FixedSize(self, theme, width=_WIDTH)

    def ask(self, faces: Sequence[NumberFace], now: str, under: QWidget) -> None:
        """Opens.

        Args:
            faces: All numbers, those that may be dialled first.
            now: The number that Enter dials as it stands.
            under: The button whose lower edge it hangs from.
        """
        self._faces, self._now = tuple(faces), now
        while len(self._lines) < len(faces):
            line = _Line(self._theme)
            line.clicked.connect(self._clicked)
            self._lines.append(line)
            self._column.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(faces))
            if at < len(faces):
                line.show_number(str(at + 1), faces[at])
        self._mark(next((at for at, face in enumerate(faces) if face.e164 == now), 0))
        corner = under.mapTo(self.over, QPoint(under.width(), under.height()))
        self.open_at(corner + QPoint(-self._theme.px(_WIDTH), 6))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().upper() == NUMBER_KEY:
            self._take(self._next())
            return
        with suppress(ValueError, IndexError):
            at = int(event.text()) - 1
            if at >= 0:
                self._take(self._faces[at])
                return
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if event.text().upper() in KEYS:
            self._tell(KEYS[event.text().upper()])
        elif step and self._faces:
            self._mark((self._marked + step) % len(self._faces))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take_marked()
        else:
            super().keyPressEvent(event)

    def _take_marked(self) -> None:
        """Enter: the marked number, where it may be dialled and is not the one on the button anyhow."""
        face = self._faces[self._marked] if self._faces else None
        if face is not None and face.is_usable and face.e164 != self._now:
            self._take(face)
        else:
            self.close_panel()

    def _mark(self, at: int) -> None:
        """The number that is said to be something."""
        self._marked = at
        for place, line in enumerate(self._lines):
            restyle(line, "chosen", "true" if place == at else "false")
        if self.isVisible() and self._faces:
            announce(self, self._lines[at].accessibleName())

    def _tell(self, use: str) -> None:
        if self._faces:
            e164 = self._faces[self._marked].e164
            self.close_panel()
            self.told.emit(e164, use)

    def _next(self) -> NumberFace | None:
        usable = [face for face in self._faces if face.is_usable]
        at = next((at for at, face in enumerate(usable) if face.e164 == self._now), -1)
        return usable[(at + 1) % len(usable)] if usable else None

    def _clicked(self) -> None:
        line = self.sender()
        if isinstance(line, _Line) and line.face is not None:
            self._mark(self._lines.index(line))
            self._take(line.face)

    def _take(self, face: NumberFace | None) -> None:
        if face is not None and face.is_usable:
            self.close_panel()
            self.picked.emit(face.e164)


class _Line(FaceButton):
    """Key, number, what it is, and its state."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self.face: NumberFace | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._key = KeyCap(theme, "")
        self._number = Label(theme, "", Type.BODY_MEDIUM)
        self._says = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._chip = Chip(theme)
        words = vbox(hbox(self._number, None), hbox(self._says, None, spacing=0), spacing=1)
        box = hbox(self._key, spacing=10, margins=(8, 6, 8, 6))
        box.addLayout(words, 1)
        box.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(box)
        let_clicks_through(self)

    def show_number(self, digit: str, face: NumberFace) -> None:
        """Shows another number in place; one that may not be dialled can only be marked."""
        self.face = face
        self._key.say(digit if face.is_usable else "")
        self._key.setVisible(face.is_usable)
        self._number.say(face.shown)
        self._number.set_role(Role.TEXT if face.is_usable else Role.TEXT3)
        self._says.say(face.says)
        self._says.setVisible(bool(face.says))
        self._chip.show_face(face.chip)
        self._chip.setVisible(bool(face.chip.text))
        self.setAccessibleName(", ".join(part for part in (face.shown, face.says, face.chip.text, digit) if part))
