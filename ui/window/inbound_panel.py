"""Asks who is calling: a number, the people it may be, what they want; Enter logs it, nothing beneath is touched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from calldesk.queries.find_leads import LEAST_DIGITS
from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.palette_row import HEIGHT, SIDE
from ui.kit.rows import ROW_ROLE, Column, RowsModel
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.two_fields import TwoFieldPanel
from ui.window.caller_face import CallerFace
from ui.window.caller_lines import CallerLines

_WIDTH = 560
_TOP = 72
_MOST_ROWS = 5


class InboundPanel(TwoFieldPanel):
    """Two fields with the people between them; arrows choose in either, Tab goes from one to the other.

    Whoever finds people for `searched` answers with `show_callers`.

    Signals:
        wanted: The CallerFace to log, and the words.
    """

    wanted = Signal(object, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        model = RowsModel[CallerFace]([Column("", _spoken, _spoken)], _key)
        super().__init__(theme, window, model)
        self._model = model
        self._is_logging = False
        self._answered = ""
        hints = (self.tr("Who is calling? Type the number, or a name"), self.tr("What they want, in their words"))
        self.name_parts(self.tr("Who is calling?"), self.tr("People who may be calling"), *hints)
        self.view.selectionModel().currentChanged.connect(self._show_chosen)
        self.field.textChanged.connect(self._typed)
        for field in (self.field, self.words):
            field.entered.connect(self._log)
        self._lines = CallerLines(theme)
        self._lay_below(theme)
        closes = (KeyCap(theme, "Esc"), Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3))
        icon = Icon(theme, "phone-incoming", 16)
        head = hbox(icon, self.field, self.count, *closes, spacing=10, margins=(SIDE, 12, SIDE, 10))
        self.setLayout(vbox(head, hline(), self._said, self.view, self.below, spacing=0, margins=(0, 0, 0, 6)))
        FixedSize(self, theme, width=_WIDTH)

    @property
    def rows(self) -> tuple[CallerFace, ...]:
        """Who is listed."""
        return self._model.rows

    @property
    def chosen(self) -> CallerFace | None:
        """Who is meant."""
        face = self.view.currentIndex().data(ROW_ROLE)
        return face if isinstance(face, CallerFace) else None

    def open(self) -> None:
        """Shows it, empty; where it is open already, it stays as it is."""
        if self.isVisible():
            return
        self._is_logging = False
        self.clear()
        self._typed("")
        self.open_in_middle(self._theme.px(_TOP))
        self.fit()

    @property
    def is_answered(self) -> bool:
        """Whether what is shown is the answer to what is typed."""
        return self._answered == self.typed

    def show_callers(self, typed: str, faces: Sequence[CallerFace]) -> None:
        """Shows who it may be, unless something else stands there meanwhile."""
        if typed == self.typed:
            self._answered = typed
            self._show(faces, "" if faces else self._nobody())

    def show_trouble(self, sentence: str) -> None:
        """Says why nobody can be looked up now."""
        self._show((), sentence)

    @override
    def say(self, sentence: str) -> None:
        """Says why nothing can be logged now; what is typed stays."""
        self._is_logging = False
        super().say(sentence)

    def logged(self, face: CallerFace) -> None:
        """Closes it, for this one is saved; where it was opened anew meanwhile, it stays."""
        if self._is_logging and self.chosen == face:
            self.close_panel()

    def _lay_below(self, theme: Theme) -> None:
        """What stands under the list once somebody is found."""
        log = KeyButton(theme, self.tr("Log this call"), "Enter", part="primary", icon="phone-incoming")
        log.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        log.clicked.connect(self._log)
        walks = (KeyCap(theme, "Tab"), Label(theme, self.tr("what they want"), Type.FAINT, Role.TEXT3))
        foot = hbox(*walks, None, log, spacing=8)
        inner = vbox(self._lines, self.words, foot, spacing=12, margins=(SIDE, 10, SIDE, 8))
        self.below.setLayout(vbox(hline(), inner, spacing=0, margins=(0, 6, 0, 0)))

    def _typed(self, _words: str) -> None:
        digits = sum(sign.isdecimal() for sign in self.typed)
        is_enough = bool(self.typed) and (digits >= LEAST_DIGITS or not digits)
        if is_enough:
            self.ask.start()  # what is shown stays until the answer: a panel that shrinks at each digit tires the eye
        else:
            self.ask.stop()
            self._answered = ""
            self._show((), self._hint())

    def _show(self, faces: Sequence[CallerFace], sentence: str) -> None:
        self._model.set_rows(faces)
        self.count.say(text.plural(len(faces), "", self.tr("{0} fit")) if faces else "")
        self.view.setVisible(bool(faces))
        self.view.setFixedHeight(self._theme.px(HEIGHT) * min(_MOST_ROWS, max(1, len(faces))))
        self.view.setCurrentIndex(self._model.index(0, 0))
        self._show_chosen()
        self.say(sentence)

    def _show_chosen(self) -> None:
        face = self.chosen
        self.below.setVisible(face is not None)
        if face is not None:
            self._lines.show_caller(face)
        self.fit()

    def _log(self) -> None:
        face = self.chosen
        if face is not None and self.is_answered and not self._is_logging:  # nobody is logged unseen
            self._is_logging = True
            self.wanted.emit(face, self.words.text().strip())

    def _hint(self) -> str:
        return self.tr("The last four digits are enough. Your lead and your call stay as they are.")

    def _nobody(self) -> str:
        return self.tr("Nobody here has this number or name. Try the other one, or import them first.")


def _key(face: CallerFace) -> int:
    return face.key


def _spoken(face: CallerFace) -> str:
    return ", ".join(part for part in (face.text, face.detail, face.when) if part)
