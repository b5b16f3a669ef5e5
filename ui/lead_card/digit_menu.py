"""A menu in place over a button: each line has its digit, one key chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.buttons import FaceButton
from ui.kit.fonts import Type
from ui.kit.labels import KeyCap, Label, let_clicks_through
from ui.kit.layouts import hbox
from ui.kit.overlay import Overlay
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.lead_card.outcomes import Option


class DigitMenu(Overlay):
    """Asks one question with at most 20 answers.

    Signals:
        picked: The Option that was chosen.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Choose"))
        self._theme = theme
        self._options: dict[str, Option] = {}
        self._lines: list[_Line] = []
        self._question = Label(theme, "", Type.FAINT_STRONG, Role.TEXT2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 10, 8, 8)
        self._column.setSpacing(2)
        self._column.addLayout(hbox(self._question, margins=(8, 0, 8, 4)))

    def ask(self, question: str, options: Sequence[Option], above: QWidget) -> None:
        """Opens over a button of the window.

        Args:
            question: What is asked.
            options: The answers, each with its key.
            above: The part of the window whose upper edge it stands on.
        """
        self.setAccessibleName(question)
        self._question.say(question)
        self._options = {option.digit: option for option in options}
        while len(self._lines) < len(options):
            line = _Line(self._theme)
            line.clicked.connect(self._clicked)
            self._lines.append(line)
            self._column.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(options))
            if at < len(options):
                line.show_option(options[at])
        self.adjustSize()
        corner = above.mapTo(self.over, QPoint(0, 0))
        self.open_at(corner - QPoint(0, self.sizeHint().height() + 6))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        option = self._options.get(event.text().lower())
        if option is None:
            super().keyPressEvent(event)
        else:
            self._pick(option)

    def _clicked(self) -> None:
        line = self.sender()
        if isinstance(line, _Line) and line.option is not None:
            self._pick(line.option)

    def _pick(self, option: Option) -> None:
        self.close_panel()
        self.picked.emit(option)


class _Line(FaceButton):
    """Key and words of one answer."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("quiet")
        self.option: Option | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._key = KeyCap(theme, "")
        self._words = Label(theme, "", Type.BODY_MEDIUM)
        self.setLayout(hbox(self._key, self._words, None, spacing=10, margins=(8, 5, 16, 5)))
        let_clicks_through(self)

    def show_option(self, option: Option) -> None:
        """Shows another answer in place."""
        self.option = option
        self._key.say(option.digit.upper())
        self._words.say(option.words)
        self.updateGeometry()  # else the menu is as wide as the answers before needed
        self.setAccessibleName(f"{option.words}, {option.digit}")
