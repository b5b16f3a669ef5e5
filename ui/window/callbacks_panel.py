"""The panel of callbacks: Enter opens one, M types another time for it, Del cancels it with a reason."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.layouts import vbox
from ui.kit.list_panel import ListFace, ListPanel, PanelWords
from ui.kit.palette_row import SIDE
from ui.kit.rows import ROW_ROLE
from ui.kit.theme import Theme
from ui.kit.walk_field import WalkField
from ui.lead_card.callback_line import CallbackLine


class CallbacksPanel(ListPanel):
    """A list with a line under it, where a new time or a reason is typed.

    Signals:
        moving: The key of the line for which another time is to be typed.
        cancelled: The key of a line and the reason.
    """

    moving = Signal(object)
    cancelled = Signal(object, str)

    def __init__(self, theme: Theme, window: QWidget, words: PanelWords) -> None:
        super().__init__(theme, window, words)
        self.line = CallbackLine(theme, "Enter")
        self.reason = WalkField()
        self.reason.setProperty("part", "field")
        self.reason.setAccessibleName(self.tr("Why the callback is cancelled"))
        self.reason.setPlaceholderText(self.tr("Why is it cancelled? Enter cancels the callback"))
        self._foot = QWidget()
        self._foot.setLayout(vbox(self.line, self.reason, spacing=0, margins=(SIDE, 8, SIDE, 6)))
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._foot)
        self._ask(None)
        self.view.installEventFilter(self)
        self.line.left.connect(self._leave)
        self.reason.left.connect(self._leave)
        self.reason.entered.connect(self._cancel)
        self.unwanted.connect(lambda _key: self._ask(self.reason))

    @property
    def chosen(self) -> int | None:
        """The key of the line that is meant."""
        face = self.view.currentIndex().data(ROW_ROLE)
        return face.key if isinstance(face, ListFace) else None

    def done(self) -> None:
        """What was typed is done: the list has the keys again."""
        self._ask(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A list takes letters for a search of its own."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_M
        if watched is self.view and is_key and self.chosen is not None:
            self.moving.emit(self.chosen)
            self._ask(self.line)
            return True
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self._ask(None)
        self.view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _cancel(self) -> None:
        if self.chosen is not None and self.reason.text().strip():
            self.cancelled.emit(self.chosen, self.reason.text().strip())

    def _ask(self, what: QWidget | None) -> None:
        """Shows one of the two fields, or none; the rows stay where they are."""
        self.line.clear()
        self.reason.clear()
        self.line.setVisible(what is self.line)
        self.reason.setVisible(what is self.reason)
        self._foot.setVisible(what is not None)
        if what is self.line:
            self.line.focus()
        elif what is not None:
            what.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.adjustSize()
