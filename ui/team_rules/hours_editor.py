"""The hours of one place: the team's window over the shipped one, and the words that ring outside it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame

from calldesk.domain.errors import DeskError, Unreadable
from calldesk.domain.hours import HoursRow, parse_window
from calldesk.domain.team_hours import MOST_WORDS, OwnHours, is_laxer
from ui.kit.buttons import KeyButton
from ui.kit.data_words import refused
from ui.kit.entry import line_field
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph
from ui.kit.layouts import hbox, hline, restyle, vbox
from ui.kit.theme import Theme
from ui.kit.tick import Tick
from ui.kit.tokens import Role

translate = QCoreApplication.translate


class HoursEditor(QFrame):
    """One row, typed as people say it.

    Signals:
        edited: Something was typed or ticked.
        drop_wanted: The shipped hours shall hold here again.
    """

    edited = Signal()
    drop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.place, self._law = "", HoursRow(parse_window("closed"), True, True, "", "")
        self._may_change = False
        self._title = Label(theme, "", Type.H2)
        self._whose = ElideLabel(theme, "", Type.FAINT, Role.TEXT2)
        self.drop = KeyButton(theme, self.tr("Use the shipped hours"), "Ctrl R", part="quiet", icon="history")
        self.window_field = line_field(theme, self.tr("mo-fr 09:00-17:00; sa 10:00-14:00"))
        self.window_field.setAccessibleName(self.tr("When the phone may ring there, by their clock"))
        self.holidays = Tick(theme, self.tr("Closed on public holidays"))
        self._shipped = Paragraph(theme, "", Type.BODY)
        self._source = Paragraph(theme, "", Type.FAINT, Role.TEXT2)
        self._warning = QFrame()
        self._says = Paragraph(theme, "", Type.BODY, Role.WARN)
        self.words = line_field(theme, self.tr("Why it may ring then, in your words"))
        self.words.setMaxLength(MOST_WORDS)
        self._lay_out(theme)
        self.window_field.textEdited.connect(self._typed)
        self.words.textEdited.connect(self._typed)
        self.holidays.clicked.connect(self._typed)
        self.drop.clicked.connect(self.drop_wanted)

    @property
    def warns(self) -> bool:
        """Whether it says that this rings when the shipped hours do not."""
        return not self._warning.isHidden()

    @property
    def warning_words(self) -> str:
        """What it says then."""
        return self._says.text()

    def show_row(self, place: str, law: HoursRow, own: OwnHours | None, whose: str) -> None:
        """Shows the row in force at a place; `whose` says who saved the team's."""
        self.place, self._law = place, law
        self._title.say(place)
        self._whose.say(whose or (self.tr("as shipped") if own is None else self.tr("not saved yet")))
        self.window_field.setText(own.window if own else law.window.text)
        self.holidays.setChecked(own.holidays if own else law.holidays)
        self.words.setText(own.words if own else "")
        kept = self.tr("closed on public holidays") if law.holidays else self.tr("open on public holidays")
        self._shipped.say(self.tr("Shipped: {0}, {1}").format(law.window.text, kept))
        self._source.say(law.source)
        self._warn()

    def allow(self, *, may_change: bool) -> None:
        """Whether the person may change it."""
        self._may_change = may_change
        for part in (self.window_field, self.words, self.holidays):
            part.setEnabled(may_change)
        self._warn()

    def read(self) -> OwnHours | None:
        """The row as it stands there; None = the shipped one.

        Raises:
            Unreadable: The window is none; `about` names the place.
        """
        try:
            window = parse_window(self.window_field.text()).text
        except Unreadable as error:
            raise error.of(self.place) from None
        closed = self.holidays.isChecked()
        if (window, closed) == (self._law.window.text, self._law.holidays):
            return None
        row = OwnHours(window, closed)
        return OwnHours(window, closed, self.words.text().strip()) if is_laxer(row, self._law) else row

    def show_wrong(self, error: DeskError | None) -> None:
        """Marks the field an error is about; None takes every mark away."""
        wrong = refused(error) if error is not None and error.about == self.place else ""
        at_words = bool(wrong) and self.warns
        for field, is_wrong in ((self.window_field, bool(wrong) and not at_words), (self.words, at_words)):
            restyle(field, "wrong", "true" if is_wrong else "false")
            field.setAccessibleDescription(wrong if is_wrong else "")

    def focus_wrong(self) -> None:
        """Goes to the field that is wrong."""
        (self.words if self.warns else self.window_field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> None:
        self._whose.say(self.tr("not saved yet"))
        self._warn()
        self.edited.emit()

    def _warn(self) -> None:
        """Says where the law's hours, or ours, are passed, and by which source they hold."""
        try:
            row = self.read()
        except DeskError:
            self._warning.hide()
            return
        self.drop.setVisible(self._may_change and row is not None)
        laxer = row is not None and is_laxer(row, self._law)
        self._says.say(
            self.tr(
                "This rings when the shipped hours say no. They come from: {0} Say in your words why it may; your name"
                " and your words stay in the version."
            ).format(self._law.source)
        )
        self._warning.setVisible(laxer)

    def _lay_out(self, theme: Theme) -> None:
        self._warning.setProperty("part", "well")
        icon = Icon(theme, "triangle-alert", 16, Role.WARN)
        line = hbox(icon, spacing=10)
        line.addWidget(self._says, 1)
        self._warning.setLayout(vbox(line, self.words, spacing=8, margins=(12, 10, 12, 12)))
        about = self.tr("By the clock of whoever is called. Days that are not named are closed; the end is exclusive.")
        label = Label(theme, self.tr("The phone may ring"), Type.FAINT, Role.TEXT2)
        label.setBuddy(self.window_field)
        field = vbox(label, self.window_field, Paragraph(theme, about, Type.FAINT, Role.TEXT3), spacing=4)
        head = hbox(self._title, self._whose, None, self.drop, spacing=10)
        shipped = vbox(self._shipped, self._source, spacing=2)
        column = vbox(head, field, self.holidays, self._warning, hline(), shipped, spacing=12, margins=(18, 12, 18, 14))
        column.addStretch(1)
        self.setLayout(column)
