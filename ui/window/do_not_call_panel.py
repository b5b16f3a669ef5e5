"""Shows who is not to be called, finds a mark as one types, and adds what was typed; nothing beneath is touched."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit import text
from ui.kit.buttons import KeyButton
from ui.kit.fonts import Type
from ui.kit.labels import Icon, KeyCap, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.list_panel import ListFace, MomentRow
from ui.kit.overlay import Overlay
from ui.kit.palette_row import HEIGHT, SIDE
from ui.kit.rows import Column, RowsModel
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.walk_field import WalkField, walk_list

_WIDTH = 620
_TOP = 72
_SHOWN_ROWS = 7
_WORDS_HEIGHT = 36
_ASK_AFTER_MS = 120


@dataclass(frozen=True, slots=True)
class Block:
    """What can be added: scope and value as the action takes them, and what the button says."""

    scope: str
    value: str
    says: str


class DoNotCallPanel(Overlay):
    """A field that searches and names what to add, the marks, and why.

    Signals:
        searched: What was typed, a moment after the last key.
        wanted: The Block to add, and the words.
    """

    searched = Signal(str)
    wanted = Signal(object, str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window, self.tr("Do not call"))
        self._theme = theme
        self._block: Block | None = None
        self._model = RowsModel[ListFace]([Column("", _spoken, _told)], _key)
        self.field = self._field("bare", self.tr("A number, an e-mail address, a company, or part of a name"))
        self.words = self._field("field", self.tr("Why, in their words"))
        FixedSize(self.words, theme, height=_WORDS_HEIGHT)
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._add_typed)
        self.words.entered.connect(self._add)
        self._count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._said = Label(theme, "", Type.BODY, Role.TEXT2).wrapped()
        self._said.setContentsMargins(SIDE, 10, SIDE, 8)
        self.view = walk_list(self._model, self.tr("Marks that hold"))
        self.view.setItemDelegate(MomentRow(theme, self.view))
        self.add = KeyButton(theme, "", "Enter", part="primary", icon="ban")
        self.add.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.add.clicked.connect(self._add)
        walks = (KeyCap(theme, "Tab"), Label(theme, self.tr("why"), Type.FAINT, Role.TEXT3))
        self._below = QWidget()
        foot = vbox(self.words, hbox(*walks, None, self.add, spacing=8), spacing=10, margins=(SIDE, 10, SIDE, 8))
        self._below.setLayout(vbox(hline(), foot, spacing=0))
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(_ASK_AFTER_MS)
        self._ask.timeout.connect(lambda: self.searched.emit(self.typed))
        closes = (KeyCap(theme, "Esc"), Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3))
        head = hbox(Icon(theme, "ban", 16), self.field, self._count, *closes, spacing=10, margins=(SIDE, 12, SIDE, 10))
        self.setLayout(vbox(head, hline(), self._said, self.view, self._below, spacing=0, margins=(0, 0, 0, 6)))
        FixedSize(self, theme, width=_WIDTH)
        self.setFocusProxy(self.field)

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text().strip()

    @property
    def rows(self) -> tuple[ListFace, ...]:
        """What is listed."""
        return self._model.rows

    def open(self) -> None:
        """Opens with everything listed."""
        for field, step in ((self.field, Type.SAY), (self.words, Type.BODY)):
            field.setFont(self._theme.font(step))
            field.clear()
        self.show_block(None)
        self.say("")
        self.open_in_middle(self._theme.px(_TOP))
        self.searched.emit("")

    def show_marks(self, typed: str, faces: Sequence[ListFace], many: int) -> None:
        """Shows the marks that fit, unless something else stands there meanwhile."""
        if typed != self.typed:
            return
        self._model.set_rows(faces)
        self._count.say(text.plural(many, self.tr("1 mark"), self.tr("{0} marks")) if many else "")
        self.view.setVisible(bool(faces))
        self.view.setFixedHeight(self._theme.px(HEIGHT) * min(_SHOWN_ROWS, max(1, len(faces))))
        self.say("" if faces else self._nothing())

    def show_block(self, block: Block | None) -> None:
        """What Enter would add; None = nothing can be read from what was typed."""
        self._block = block
        self._below.setVisible(block is not None)
        if block is not None:
            self.add.say(block.says)
            self.add.name(block.says, "Enter")
        self._fit()

    def say(self, sentence: str) -> None:
        """A sentence over the list; what is typed stays."""
        self._said.say(sentence)
        self._said.setVisible(bool(sentence))
        self._fit()

    def added(self) -> None:
        """What was typed is on the list now: shows it there."""
        self.words.clear()
        self.show_block(None)
        self.searched.emit(self.typed)

    def _field(self, part: str, hint: str) -> WalkField:
        field = WalkField()
        field.setProperty("part", part)
        field.setAccessibleName(hint)
        field.setPlaceholderText(hint)
        field.stepped.connect(self._step)
        field.left.connect(self.close_panel)
        return field

    def _typed(self, _words: str) -> None:
        self.show_block(None)
        self._ask.start()

    def _step(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            self.view.setCurrentIndex(self._model.index((self.view.currentIndex().row() + by) % rows, 0))

    def _add_typed(self) -> None:
        """Enter in the field adds what stands in it; who merely opens the panel must not block the lead on the card."""
        if self.typed:
            self._add()

    def _add(self) -> None:
        block, self._block = self._block, None  # once
        if block is not None:
            self.wanted.emit(block, self.words.text().strip())

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            wraps = layout.hasHeightForWidth()
            self.resize(
                self.width(), layout.totalHeightForWidth(self.width()) if wraps else layout.totalSizeHint().height()
            )

    def _nothing(self) -> str:
        if self.typed:
            return self.tr("No mark fits.")
        return self.tr("Nobody is on do-not-call. Type a number, an e-mail address or a company to add it.")

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()  # lines that were just shown know their height only now
        return done

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the panel."""
        other = self.field if self.words.hasFocus() or not self._below.isVisible() else self.words
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _key(face: ListFace) -> int:
    return face.key


def _spoken(face: ListFace) -> str:
    return ", ".join(part for part in (face.text, face.detail, face.when) if part)


def _told(face: ListFace) -> str:
    return ", ".join(part for part in (_spoken(face), face.more) if part)
