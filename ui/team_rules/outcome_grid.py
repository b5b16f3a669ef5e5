"""The table of outcomes: a row each under the heads of its columns, retired ones last, and a button that adds one."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from calldesk.domain.errors import DeskError
from calldesk.domain.moments import DAY_SECONDS
from calldesk.domain.outcome_rules import code_for
from calldesk.domain.outcomes import Outcome, OutcomeClass, OutcomeTable
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import Label, plain_tip
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.scrolling import let_scroll
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.thin_bar import ThinBar
from ui.kit.tokens import Role
from ui.team_rules.outcome_row import BUTTON, COLOUR, GAP, KEY, KIND, LENGTH, MANY, NAME, TICK, OutcomeRow
from ui.team_rules.rule_words import ticks


class OutcomeGrid(QFrame):
    """All outcomes of the team.

    Signals:
        edited: Something was changed in a row, or a row came.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self.rows: list[OutcomeRow] = []
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, 8, 0)
        self._inside.setSpacing(0)
        self._inside.addStretch(1)
        self._area = _scroll(self._inside, self.tr("Outcomes"))
        ThinBar(self._area)
        self.add = KeyButton(theme, self.tr("Add an outcome"), "Ctrl N", part="quiet", icon="plus")
        self.add.clicked.connect(self.add_row)
        about = Label(theme, self.tr("A change holds for calls logged from now on"), Type.FAINT, Role.TEXT3)
        head = hbox(Label(theme, self.tr("Outcomes"), Type.H2), about, None, self.add)
        body = vbox(head, self._heads(), hline(), spacing=6, margins=(18, 12, 10, 8))
        body.addWidget(self._area, 1)
        self.setLayout(body)

    def show_table(self, table: OutcomeTable, *, may_change: bool) -> None:
        """Shows these in the place of what stands there."""
        for row in self.rows:
            self._inside.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for outcome in sorted(table.outcomes, key=lambda one: one.retired):
            self._put(OutcomeRow(self._theme, outcome), may_change=may_change)
        self.add.setVisible(may_change)

    def read(self) -> OutcomeTable:
        """The table as it stands there.

        Raises:
            Unreadable: A field holds no length or number.
        """
        made: list[Outcome] = []
        for row in self.rows:
            outcome = row.read()
            if not outcome.code:
                known = OutcomeTable((*(one.outcome for one in self.rows), *made))
                outcome = replace(outcome, code=code_for(outcome.label, known))
            made.append(outcome)
        return OutcomeTable(tuple(made))

    def show_wrong(self, error: DeskError | None) -> None:
        """Marks the field an error is about; None takes every mark away."""
        code, _, column = error.about.partition(".") if error is not None else ("", "", "")
        for row in self.rows:
            is_it = error is not None and self._code_of(row) == code
            row.mark(column if is_it else "", refused(error) if error is not None and is_it else "")

    def focus_wrong(self, error: DeskError) -> bool:
        """Goes to the field an error is about; False where it is none of these."""
        code, _, column = error.about.partition(".")
        row = next((one for one in self.rows if self._code_of(one) == code), None)
        if row is None:
            return False
        self._area.ensureWidgetVisible(row)
        row.focus(column)
        return True

    def add_row(self) -> None:
        """A new outcome at the end, ready to be named."""
        new = Outcome("", "", OutcomeClass.NONE, "", DAY_SECONDS, other_part=True)
        row = OutcomeRow(self._theme, new, new=True)
        self._put(row, may_change=True)
        row.show()
        row.focus("label")
        QTimer.singleShot(0, row, lambda: self._area.ensureWidgetVisible(row))  # it has its place by then
        self.edited.emit()

    def _code_of(self, row: OutcomeRow) -> str:
        if row.outcome.code:
            return row.outcome.code
        try:
            codes = [one.code for one in self.read().outcomes]
        except DeskError:
            return ""
        return codes[self.rows.index(row)]

    def _put(self, row: OutcomeRow, *, may_change: bool) -> None:
        if not may_change:
            row.show_open(may_change=False)
        row.edited.connect(self.edited)
        self.rows.append(row)
        self._inside.insertWidget(self._inside.count() - 1, row)

    def _heads(self) -> QWidget:
        flags = {name: (head, said) for name, head, said in ticks()}
        other, *needs = flags.values()
        row = self.tr("After so many in a row the lead goes to marketing; empty = no limit")
        cells = [
            (self.tr("Key"), "", KEY),
            (self.tr("Name"), "", NAME),
            (self.tr("Counts as"), self.tr("The system's: it never changes"), KIND),
            (self.tr("Colour"), "", COLOUR),
            (self.tr("Cool-off"), self.tr("Like 30 min, 4 h or 1 d"), LENGTH),
            (*other, TICK),
            (self.tr("In a row"), row, MANY),
            *((head, said, TICK) for head, said in needs),
            ("", "", BUTTON),
        ]
        line = QWidget()
        line.setLayout(hbox(*(self._head(*cell) for cell in cells), None, spacing=GAP))
        return line

    def _head(self, words: str, tip: str, width: int) -> Label:
        label = Label(self._theme, words, Type.FAINT, Role.TEXT3)
        label.setToolTip(plain_tip(tip))
        if width == TICK:
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        FixedSize(label, self._theme, width=width)
        return label


def _scroll(inside: QVBoxLayout, name: str) -> QScrollArea:
    area = QScrollArea()
    area.setAccessibleName(name)
    holder = QWidget()
    holder.setLayout(inside)
    let_scroll(area, holder)
    return area
