"""The first rows as they would be stored, each with its fate."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy

from ui.imports.jobs import SAMPLE_ROWS, SampleRow
from ui.imports.words import fate_words, reason_words
from ui.kit import text
from ui.kit.chips import Chip, ChipFace
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_ROW = 29
_SHARES = (0, 11, 12, 11, 5, 0, 10)
_PHONE = 4
_PHONE_WIDTH = 112


class SampleCard(QFrame):
    """A small table; rows are filled in place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._known, self._most, self._in_all = 0, SAMPLE_ROWS, 0
        self._many = Label(theme, "", Type.FAINT, Role.TEXT3)
        head = hbox(
            Label(theme, self.tr("Sample rows"), Type.H2),
            Label(theme, self.tr("as they would be stored"), Type.FAINT, Role.TEXT3),
            None,
            self._many,
        )
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        for at, share in enumerate(_SHARES):
            self._grid.setColumnStretch(at, share)
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()
        heads = (self.tr("Row"), self.tr("Name"), self.tr("Company"), self.tr("Title"), self.tr("Phone"))
        for at, word in enumerate((*heads, self.tr("What happens"))):
            self._grid.addWidget(Label(theme, word, Type.OVER, Role.TEXT3), 0, at)
        self._grid.addWidget(hline(), 1, 0, 1, len(_SHARES))
        self._rows = [_Row(theme, self._grid, at + 2) for at in range(SAMPLE_ROWS)]
        self.setLayout(vbox(head, 6, self._grid, None, spacing=5, margins=(20, 14, 20, 12)))

    def show_rows(self, rows: Sequence[SampleRow], in_all: int) -> None:
        """Shows these rows of so many."""
        self._known, self._in_all = len(rows), in_all
        for at, row in enumerate(self._rows):
            row.show_row(rows[at] if at < len(rows) else None)
        self._say_many()

    def show_most(self, most: int) -> None:
        """Leaves room for so many rows."""
        self._most = most
        for at, row in enumerate(self._rows):
            row.allow(allowed=at < most)
        self._say_many()

    def _fit(self) -> None:
        self._grid.setColumnMinimumWidth(_PHONE, self._theme.px(_PHONE_WIDTH))

    def _say_many(self) -> None:
        shown = min(self._known, self._most)
        self._many.say(self.tr("{0} of {1}").format(shown, text.number(self._in_all)) if shown else "")


class _Row:
    """The widgets of one row in the grid."""

    def __init__(self, theme: Theme, grid: QGridLayout, at: int) -> None:
        self._allowed = True
        self._filled = False
        self._line = Label(theme, "", Type.CELL, Role.TEXT3)
        steps = (Type.BODY_MEDIUM, Type.BODY, Type.BODY, Type.CELL)
        roles = (Role.TEXT, Role.TEXT2, Role.TEXT2, Role.TEXT2)
        self._cells = [ElideLabel(theme, "", step, role) for step, role in zip(steps, roles, strict=True)]
        self._fate = Chip(theme)
        self._detail = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self._all = (self._line, *self._cells, self._fate, self._detail)
        grid.addWidget(self._line, at, 0)
        for place, cell in enumerate((*self._cells, None, self._detail), 1):
            if cell is not None:
                cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                grid.addWidget(cell, at, place)
        grid.addWidget(self._fate, at, 5, Qt.AlignmentFlag.AlignLeft)
        FixedSize(self._line, theme, height=_ROW)

    def show_row(self, row: SampleRow | None) -> None:
        """Shows a row, or nothing."""
        self._filled = row is not None
        if row is not None:
            words, tone = fate_words(row.fate)
            self._line.say(str(row.line))
            for cell, said in zip(self._cells, (row.name, row.company, row.title, row.phone), strict=True):
                cell.say(said)
            self._fate.show_face(ChipFace(words, tone))
            self._detail.say(row.detail or reason_words(row.reason)[0])
        self._show()

    def allow(self, *, allowed: bool) -> None:
        """Whether there is room for it."""
        self._allowed = allowed
        self._show()

    def _show(self) -> None:
        for widget in self._all:
            widget.setVisible(self._filled and self._allowed)
