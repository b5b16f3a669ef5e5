"""The numbers of the cadence side by side, each typed as people say it: 8, "30 d", "15 min"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from calldesk.domain.errors import DeskError, Unreadable
from calldesk.domain.lengths import length_words, read_length
from calldesk.domain.team_rules import COUNTS, CadenceNumbers
from ui.kit.data_words import refused
from ui.kit.fonts import Type
from ui.kit.labels import Label, plain_tip
from ui.kit.layouts import hbox, restyle, vbox
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.team_rules.rule_words import number_names

_HEIGHT = 30


class CadenceCard(QFrame):
    """One field a number.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self.fields: dict[str, QLineEdit] = {}
        cells = [self._cell(name, words, said) for name, words, said in number_names()]
        about = Label(theme, self.tr("A change holds for the whole list at once"), Type.FAINT, Role.TEXT3)
        row = hbox(spacing=12)
        for cell in cells:
            row.addWidget(cell, 1)
        head = hbox(Label(theme, self.tr("Cadence"), Type.H2), about, None)
        self.setLayout(vbox(head, row, spacing=8, margins=(18, 12, 18, 14)))

    def show_numbers(self, numbers: CadenceNumbers, *, may_change: bool) -> None:
        """Shows these."""
        for name, field in self.fields.items():
            value = getattr(numbers, name)
            field.setText(str(value) if name in COUNTS else length_words(value))
            field.setEnabled(may_change)

    def read(self) -> CadenceNumbers:
        """The numbers as they stand there.

        Raises:
            Unreadable: One is none; `about` names it.
        """
        return CadenceNumbers(
            most_attempts=self._count("most_attempts"),
            remarket_seconds=self._length("remarket_seconds"),
            gap_seconds=self._length("gap_seconds"),
            rescue_seconds=self._length("rescue_seconds"),
            touch_ahead_seconds=self._length("touch_ahead_seconds"),
            conversation_seconds=self._length("conversation_seconds"),
            line_hour_dials=self._count("line_hour_dials"),
            line_day_dials=self._count("line_day_dials"),
        )

    def show_wrong(self, error: DeskError | None) -> None:
        """Marks the field an error is about; None takes every mark away."""
        for name, field in self.fields.items():
            wrong = refused(error) if error is not None and error.about == name else ""
            restyle(field, "wrong", "true" if wrong else "false")
            field.setAccessibleDescription(wrong)

    def focus_wrong(self, error: DeskError) -> bool:
        """Goes to the field an error is about; False where it is none of these."""
        field = self.fields.get(error.about)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()
        return True

    def _length(self, name: str) -> float:
        try:
            return read_length(self.fields[name].text())
        except Unreadable as error:
            raise error.of(name) from None

    def _count(self, name: str) -> int:
        said = self.fields[name].text().strip()
        if not said.isascii() or not said.isdecimal():
            raise Unreadable(f"“{said}” is no whole number. Type one such as 8.").of(name)
        return int(said)

    def _cell(self, name: str, words: str, said: str) -> QWidget:
        field = self.fields[name] = QLineEdit()
        field.setProperty("part", "field")
        field.setMaxLength(24)
        field.setAccessibleName(f"{words}: {said}")
        field.setToolTip(plain_tip(said))
        FixedSize(field, self._theme, height=_HEIGHT)
        field.textEdited.connect(self.edited)
        label = Label(self._theme, words, Type.FAINT, Role.TEXT2)
        label.setBuddy(field)
        label.setToolTip(plain_tip(said))
        cell = QWidget()
        cell.setLayout(vbox(label, field, spacing=4))
        return cell
