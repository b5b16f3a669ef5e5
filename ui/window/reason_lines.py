"""Why somebody may not be rung now: one sentence a line."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.kit.fonts import Type
from ui.kit.labels import Icon, Label
from ui.kit.layouts import hbox, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role


class ReasonLines(QWidget):
    """As many lines as there are reasons; nothing where there are none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines: list[tuple[QWidget, Label]] = []
        self._column = vbox(spacing=6)
        self.setLayout(self._column)

    def say(self, reasons: Sequence[str]) -> None:
        """Shows these sentences."""
        while len(self._lines) < len(reasons):
            self._add_line()
        for at, (row, words) in enumerate(self._lines):
            row.setVisible(at < len(reasons))
            words.say(reasons[at] if at < len(reasons) else "")
        self.setVisible(bool(reasons))

    def _add_line(self) -> None:
        words = Label(self._theme, "", Type.BODY).wrapped()
        line = hbox(Icon(self._theme, "ban", 14, Role.WARN), spacing=9)
        line.addWidget(words)
        row = QWidget()
        row.setLayout(line)
        self._lines.append((row, words))
        self._column.addWidget(row)
