"""Shows who is not to be called, finds a mark as one types, and adds what was typed; nothing beneath is touched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.list_panel import ListFace, faces_model
from ui.kit.palette_row import HEIGHT, SIDE
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.two_fields import TwoFieldPanel

LIST_KEY = "Ctrl I"
_WIDTH = 620
_TOP = 72
_SHOWN_ROWS = 7


@dataclass(frozen=True, slots=True)
class Block:
    """What can be added: scope and value as the action takes them, and what the button says."""

    scope: str
    value: str
    says: str


class DoNotCallPanel(TwoFieldPanel):
    """A field that searches and names what to add, the marks, and why.

    Signals:
        wanted: The Block to add, and the words.
        list_wanted: A list from a file, or the one that was counted, is to be imported.
    """

    wanted = Signal(object, str)
    list_wanted = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        model = faces_model()
        super().__init__(theme, window, model)
        self._model = model
        self._block: Block | None = None
        self._kept = ""
        hint = self.tr("A number, an e-mail address, a company, or part of a name")
        self.name_parts(self.tr("Do not call"), self.tr("Marks that hold"), hint, self.tr("Why, in their words"))
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._add_typed)
        self.words.entered.connect(self._add)
        self.add = KeyButton(theme, "", "Enter", part="primary", icon="ban")
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add.clicked.connect(self._add)
        walks = (KeyCap(theme, "Tab"), Label(theme, self.tr("why"), Type.FAINT, Role.TEXT3))
        foot = vbox(self.words, hbox(*walks, None, self.add, spacing=8), spacing=10, margins=(SIDE, 10, SIDE, 8))
        self.below.setLayout(vbox(hline(), foot, spacing=0))
        self.lists = KeyButton(theme, self.tr("Import a list"), LIST_KEY, part="plain", icon="file-up")
        self.lists.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lists.clicked.connect(self.list_wanted)
        files = vbox(hline(), hbox(None, self.lists, margins=(SIDE, 10, SIDE, 6)), spacing=0)
        closes = (KeyCap(theme, "Esc"), Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3))
        head = hbox(Icon(theme, "ban", 16), self.field, self.count, *closes, spacing=10, margins=(SIDE, 12, SIDE, 10))
        self.setLayout(vbox(head, hline(), self._said, self.view, self.below, files, spacing=0, margins=(0, 0, 0, 6)))
        FixedSize(self, theme, width=_WIDTH)

    @property
    def rows(self) -> tuple[ListFace, ...]:
        """What is listed."""
        return self._model.rows

    def open(self) -> None:
        """Opens with everything listed."""
        self.clear()
        self.show_block(None)
        self.say("")
        self.open_in_middle(self._theme.px(_TOP))
        self.searched.emit("")

    def show_marks(self, typed: str, faces: Sequence[ListFace], many: int) -> None:
        """Shows the marks that fit, unless something else stands there meanwhile."""
        if typed != self.typed:
            return
        self._model.set_rows(faces)
        self.count.say(text.plural(many, self.tr("1 mark"), self.tr("{0} marks")) if many else "")
        self.view.setVisible(bool(faces))
        self.view.setFixedHeight(self._theme.px(HEIGHT) * min(_SHOWN_ROWS, max(1, len(faces))))
        self.say(self._kept or ("" if faces else self._nothing()))

    def show_block(self, block: Block | None) -> None:
        """What Enter would add; None = nothing can be read from what was typed."""
        self._block = block
        self.below.setVisible(block is not None)
        if block is not None:
            self.add.say(block.says)
            self.add.name(block.says, "Enter")
        self.fit()

    def show_list(self, words: str, *, ready: bool) -> None:
        """What the button of lists does next; "" = it asks for a file.

        Args:
            words: Such as "Import 12 marks", of a list that was counted.
            ready: Nothing is being counted or written.
        """
        self.lists.say(words or self.tr("Import a list"))
        self.lists.name(words or self.tr("Import a list"), LIST_KEY)
        self.lists.setEnabled(ready)
        self._kept = ""
        self.fit()

    def tell(self, sentence: str) -> None:
        """A sentence that stays until something else is typed or done."""
        self._kept = sentence
        self.say(sentence)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_list = event.key() == Qt.Key.Key_I and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if is_list and self.lists.isEnabled():
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def added(self) -> None:
        """What was typed is on the list now: shows it there."""
        self.words.clear()
        self.show_block(None)
        self.searched.emit(self.typed)

    def _typed(self, _words: str) -> None:
        self._kept = ""
        self.show_block(None)
        self.ask.start()

    def _add_typed(self) -> None:
        """Enter in the field adds what stands in it; who merely opens the panel must not block the lead on the card."""
        if self.typed:
            self._add()

    def _add(self) -> None:
        block, self._block = self._block, None  # once
        if block is not None:
            self.wanted.emit(block, self.words.text().strip())

    def _nothing(self) -> str:
        if self.typed:
            return self.tr("No mark fits.")
        return self.tr("Nobody is on do-not-call. Type a number, an e-mail address or a company to add it.")
