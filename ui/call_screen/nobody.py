"""What stands in place of the card when there is nobody to ring: why, when it goes on, and who waits for what."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ui.call_screen.left_words import LEFT_OUT_KEY
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.scrolling import let_scroll
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role

_WIDTH = 460
_ROWS = 6


class Nobody(QScrollArea):
    """A card in the middle, filled in place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = Icon(theme, "coffee", 20, Role.TEXT2)
        self._head = Label(theme, "", Type.H1_COMPACT)
        self._says = Paragraph(theme, "", Type.SAY, Role.TEXT2)
        self._line = hline()
        self._counts = [Label(theme, "", Type.CELL) for _ in range(_ROWS)]
        self._reasons = [Paragraph(theme, "", Type.BODY, Role.TEXT2) for _ in range(_ROWS)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (count, reason) in enumerate(zip(self._counts, self._reasons, strict=True)):
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            reason.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(count, row, 0)
            grid.addWidget(reason, row, 1)
        card = QFrame()
        card.setProperty("part", "card")
        card.setFixedWidth(theme.px(_WIDTH))
        head = hbox(self._icon, self._head, None, spacing=10)
        inside = vbox(head, self._says, self._line, spacing=12, margins=(24, 20, 24, 22))
        inside.addLayout(grid)
        self._hint = QWidget()
        shows = Label(theme, self.tr("shows who, and why not"), Type.FAINT, Role.TEXT3)
        self._hint.setLayout(hbox(KeyCap(theme, LEFT_OUT_KEY), shows, None, spacing=8))
        inside.addWidget(self._hint)
        card.setLayout(inside)
        column = vbox(None, hbox(None, card, None), spacing=0)  # an alignment would ask no text how high it gets
        column.addStretch(2)
        whole = QWidget()
        whole.setLayout(column)
        let_scroll(self, whole)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ThinBar(self)

    def say(
        self,
        head: str,
        says: str,
        reasons: Sequence[tuple[str, str]] = (),
        icon: str = "clock",
        *,
        counts_leads: bool = True,
    ) -> None:
        """Shows a head, a sentence, and counts with what they count (at most six): leads not on the list, or not."""
        self._icon.show_icon(icon)
        self._head.say(head)
        self._says.say(says)
        self._line.setVisible(bool(reasons))
        self._hint.setVisible(bool(reasons) and counts_leads)
        filled = (*reasons, *[("", "")] * _ROWS)
        for count, reason, (many, words) in zip(self._counts, self._reasons, filled, strict=False):
            count.say(many)
            reason.say(words)
            count.setVisible(bool(words))
            reason.setVisible(bool(words))
