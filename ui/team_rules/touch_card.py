"""The clocks of a first touch side by side."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from calldesk.domain.cadence import TouchClocks
from calldesk.domain.errors import DeskError, Unreadable
from calldesk.domain.lengths import length_words, read_length
from ui.kit.data_words import refused
from ui.kit.entry import line_field
from ui.kit.fonts import Type
from ui.kit.labels import Label, plain_tip
from ui.kit.layouts import hbox, restyle, vbox
from ui.kit.theme import Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate


class TouchCard(QFrame):
    """One field a clock.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._theme = theme
        self.fields: dict[str, QLineEdit] = {}
        row = hbox(spacing=12)
        for name, words, said in _clock_names():
            row.addWidget(self._cell(name, words, said), 1)
        about = Label(theme, self.tr("Counted in business hours; a change holds for everybody who waits"), Type.FAINT)
        about.set_role(Role.TEXT3)
        head = hbox(Label(theme, self.tr("First touch"), Type.H2), about, None)
        self.setLayout(vbox(head, row, spacing=8, margins=(18, 12, 18, 14)))

    def show_clocks(self, clocks: TouchClocks, *, may_change: bool) -> None:
        """Shows these."""
        self.fields["web_seconds"].setText(length_words(clocks.web_seconds))
        for name in ("day_days", "show_days"):
            self.fields[name].setText(str(getattr(clocks, name)))
        for field in self.fields.values():
            field.setEnabled(may_change)

    def read(self) -> TouchClocks:
        """The clocks as they stand there.

        Raises:
            Unreadable: One is none; `about` names it.
        """
        try:
            web_seconds = read_length(self.fields["web_seconds"].text())
        except Unreadable as error:
            raise error.of("web_seconds") from None
        return TouchClocks(web_seconds, self._count("day_days"), self._count("show_days"))

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

    def _count(self, name: str) -> int:
        said = self.fields[name].text().strip()
        if not said.isascii() or not said.isdecimal():
            raise Unreadable(f"“{said}” is no whole number. Type 1 or 2.").of(name)
        return int(said)

    def _cell(self, name: str, words: str, said: str) -> QWidget:
        field = self.fields[name] = line_field(self._theme, words)
        field.setMaxLength(24)
        field.setAccessibleName(f"{words}: {said}")
        field.setToolTip(plain_tip(said))
        field.textEdited.connect(self.edited)
        label = Label(self._theme, words, Type.FAINT, Role.TEXT2)
        label.setBuddy(field)
        about = Label(self._theme, said, Type.FAINT, Role.TEXT3)
        cell = QWidget()
        cell.setLayout(vbox(label, field, about, spacing=4))
        return cell


def _clock_names() -> tuple[tuple[str, str, str], ...]:
    """Name of each clock, what it is called, and what it says."""
    return (
        (
            "web_seconds",
            translate("hours", "A web lead is rung within"),
            translate("hours", "after it came, such as 5 min"),
        ),
        (
            "day_days",
            translate("hours", "Other inbound, business days"),
            translate("hours", "1 = the day it came, 2 = the next one"),
        ),
        (
            "show_days",
            translate("hours", "A trade show, business days"),
            translate("hours", "1 = the Monday after, 2 = the day after it"),
        ),
    )
