"""Asks for what helps at a front desk: one line over the call, Enter keeps it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, KeyCap, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.walk_field import WalkField

_WIDTH, _TOP, _HEIGHT, _SIDE = 520, 96, 38, 18
_MOST_LETTERS = 400


class FrontDeskPanel(Overlay):
    """One line; Enter keeps it, Esc leaves everything as it was.

    Signals:
        wanted: The words to keep; "" = nothing any more.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Front desk"))
        self._theme = theme
        self._is_keeping = False
        self._where = ElideLabel(theme, "", Type.STRONG)
        self._said = Paragraph(theme, "", Type.FAINT, Role.TEXT3)
        self.field = WalkField()
        self.field.setProperty("part", "field")
        self.field.setMaxLength(_MOST_LETTERS)
        self.field.setAccessibleName(self.tr("What helps to get through"))
        self.field.setPlaceholderText(self.tr("Ask for Anna, ring before 9, extension 12"))
        self.field.entered.connect(self._keep)
        self.field.left.connect(self.close_panel)
        FixedSize(self.field, theme, height=_HEIGHT)
        FixedSize(self, theme, width=_WIDTH)
        head = hbox(
            Icon(theme, "building-2", 16), Label(theme, self.tr("Front desk"), Type.H2), self._where, None, spacing=8
        )
        keys = hbox(
            KeyCap(theme, "Enter"),
            Label(theme, self.tr("keeps it"), Type.FAINT, Role.TEXT3),
            KeyCap(theme, "Esc"),
            Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3),
            None,
            spacing=6,
        )
        above = vbox(head, self.field, self._said, spacing=10, margins=(_SIDE, 14, _SIDE, 14))
        below = vbox(keys, margins=(_SIDE, 9, _SIDE, 9))
        self.setLayout(vbox(above, hline(), below, spacing=0))

    def show_words(self, where: str, words: str, said: str) -> None:
        """Opens for the front desk of a company, with what is known of it, and who said so."""
        self._is_keeping = False
        self._where.say(where)
        self._said.say(said)
        self._said.set_role(Role.TEXT3)
        self.field.setFont(self._theme.font(Type.BODY))
        self.field.setText(words)
        self.open_in_middle(self._theme.px(_TOP))
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def say(self, sentence: str) -> None:
        """Says why nothing can be kept now; what is typed stays."""
        self._is_keeping = False
        self._said.say(sentence)
        self._said.set_role(Role.BAD)

    def _keep(self) -> None:
        if not self._is_keeping:
            self._is_keeping = True
            self.wanted.emit(self.field.text().strip())
