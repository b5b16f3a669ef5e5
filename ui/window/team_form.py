"""In which team somebody works: its name, and from which day on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import ElideLabel, Icon, Label, Paragraph
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.window.going_form import next_at

_WIDTH, _FIELD, _TOP = 560, 36, 120


class TeamForm(Overlay):
    """Enter says it, Esc changes nothing; Tab stays in the form.

    Signals:
        agreed: The team and the day, as they were typed.
    """

    agreed = Signal(str, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Team of a person"))
        self._theme = theme
        self._title = ElideLabel(theme, "", Type.H2)
        says = self.tr("What they did before that day stays with the team they were in then, in every report.")
        self._known = Paragraph(theme, "", Type.FAINT, Role.TEXT2)
        self.name = self._field(self.tr("Team; empty for none"), "")
        self.day = self._field(self.tr("From which day on"), self.tr("today; or a day, such as mon or 2026-03-02"))
        self._wrong = Paragraph(theme, "", Type.FAINT, Role.BAD)
        self.do = KeyButton(theme, self.tr("Save"), "Enter", part="primary")
        self.do.clicked.connect(self.agree)
        self.stay = KeyButton(theme, self.tr("Change nothing"), "Esc")
        self.stay.clicked.connect(self.close_panel)
        head = hbox(Icon(theme, "users", 16), self._title, None, spacing=10)
        rows = vbox(head, hline(), Paragraph(theme, says, Type.BODY, Role.TEXT2), spacing=10)
        for field in (self.name, self.day):
            name = Label(theme, field.accessibleName(), Type.FAINT_STRONG, Role.TEXT2)
            rows.addLayout(vbox(name, field, *((self._known,) if field is self.name else ()), spacing=4))
        rows.addWidget(self._wrong)
        rows.addLayout(hbox(None, self.stay, self.do, spacing=8))
        rows.setContentsMargins(20, 14, 20, 16)
        self.setLayout(rows)
        FixedSize(self, theme, width=_WIDTH)

    def offer(self, person: str, team: str, known: Sequence[str]) -> None:
        """Opens it for somebody who is in a team now ("" = none); `known` are the teams there are."""
        self._title.say(self.tr("Team of {0}").format(person))
        self._known.say(self.tr("There are: {0}").format(", ".join(known)) if known else self.tr("There is none yet."))
        for field, words in ((self.name, team), (self.day, "")):
            field.setFont(self._theme.font(Type.BODY))
            field.setText(words)
        self.refuse("")
        self.open_in_middle(self._theme.px(_TOP))
        self._fit()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    def refuse(self, sentence: str) -> None:
        """It was not done; what was typed stays."""
        self._wrong.say(sentence)
        self._wrong.setVisible(bool(sentence))
        self._fit()

    def agree(self) -> None:
        """Says it."""
        self.agreed.emit(self.name.text().strip(), self.day.text().strip())

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
            self.resize(self.width(), self.minimumHeight())

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setProperty("part", "field")
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        FixedSize(field, self._theme, height=_FIELD)
        return field

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.agree()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the form."""
        stops: list[QWidget] = [self.name, self.day, self.do, self.stay]
        stops[next_at(stops, back=not next)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
