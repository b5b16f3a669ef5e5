"""A panel of two fields: one finds as one types, the list of what it found, and under it a field for words."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.fonts import Type
from ui.kit.labels import Label
from ui.kit.list_panel import MomentRow
from ui.kit.overlay import Overlay
from ui.kit.palette_row import SIDE
from ui.kit.sizes import FixedSize
from ui.kit.theme import Theme
from ui.kit.tokens import Role
from ui.kit.walk_field import WalkField, walk_list

_WORDS_HEIGHT = 36
_ASK_AFTER_MS = 120


class TwoFieldPanel(Overlay):
    """Arrows choose in either field, Tab goes from one to the other; whoever makes it lays its parts out.

    Signals:
        searched: What was typed, a moment after the last key.

    Attributes:
        view: The list that arrows walk.
        below: What stands under the list, the words among it; hidden while there is nothing to say them of.
        count: Quiet words at the end of the first line.
        ask: Runs from the last key until `searched`.
    """

    searched = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, model: QAbstractItemModel) -> None:
        super().__init__(window, "")
        self._theme = theme
        self.view = walk_list(model, "")
        self.view.setItemDelegate(MomentRow(theme, self.view))
        self.below = QWidget()
        self.field, self.words = self._field("bare"), self._field("field")
        FixedSize(self.words, theme, height=_WORDS_HEIGHT)
        self.count = Label(theme, "", Type.FAINT, Role.TEXT3)
        self._said = Label(theme, "", Type.BODY, Role.TEXT2).wrapped()
        self._said.setContentsMargins(SIDE, 10, SIDE, 8)
        self.ask = QTimer(self)
        self.ask.setSingleShot(True)
        self.ask.setInterval(_ASK_AFTER_MS)
        self.ask.timeout.connect(lambda: self.searched.emit(self.typed))
        self.setFocusProxy(self.field)

    @property
    def typed(self) -> str:
        """What stands in the first field."""
        return self.field.text().strip()

    def clear(self) -> None:
        """Empties both fields, and writes them in the size that is chosen now."""
        for field, step in ((self.field, Type.SAY), (self.words, Type.BODY)):
            field.setFont(self._theme.font(step))
            field.clear()

    def say(self, sentence: str) -> None:
        """A sentence over the list; what is typed stays."""
        self._said.say(sentence)
        self._said.setVisible(bool(sentence))
        self.fit()

    def fit(self) -> None:
        """As high as what it shows."""
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            wraps, width = layout.hasHeightForWidth(), self.width()
            self.resize(width, layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height())

    def name_parts(self, panel: str, rows: str, field: str, words: str) -> None:
        """What its parts are called; the fields say it themselves while they are empty."""
        self.setAccessibleName(panel)
        self.view.setAccessibleName(rows)
        for part, hint in ((self.field, field), (self.words, words)):
            part.setAccessibleName(hint)
            part.setPlaceholderText(hint)

    def _field(self, part: str) -> WalkField:
        field = WalkField()
        field.setProperty("part", part)
        field.stepped.connect(self._step)
        field.left.connect(self.close_panel)
        return field

    def _step(self, by: int) -> None:
        model = self.view.model()
        rows = model.rowCount()
        if rows:
            self.view.setCurrentIndex(model.index((self.view.currentIndex().row() + by) % rows, 0))

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()  # lines that were just shown know their height only now
        return done

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the panel."""
        other = self.field if self.words.hasFocus() or not self.below.isVisible() else self.words
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True
