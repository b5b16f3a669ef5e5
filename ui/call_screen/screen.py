"""Call list, lead card and outcome bar in one piece; it changes by itself between its full and compact arrangement."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.call_list.panel import CallListPanel
from ui.call_screen.nobody import Nobody
from ui.kit.theme import Theme
from ui.lead_card.card import LeadCard
from ui.lead_card.outcome_bar import OutcomeBar

FULL_WIDTH = 1318
FULL_HEIGHT = 882
_BACK = 20
_LAYOUT_ROUNDS = 5


class CallScreen(QWidget):
    """The widgets of the call screen, without the loop that moves them.

    Signals:
        compact_changed: Whether the compact arrangement is shown; the top bar follows it.
    """

    compact_changed = Signal(bool)

    def __init__(self, theme: Theme, panel: CallListPanel | None = None) -> None:
        """Takes over a list that is shown already, else makes one."""
        super().__init__()
        self._theme = theme
        self.is_compact = False
        theme.changed.connect(self._resize_text)
        self.list = panel or CallListPanel(theme)
        self.card = LeadCard(theme)
        self.bar = OutcomeBar(theme)
        self._nobody = Nobody(theme)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.card)
        self._middle.addWidget(self._nobody)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self._middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self.bar)

    def show_nobody(self, head: str, says: str, reasons: Sequence[tuple[str, str]] = (), icon: str = "clock") -> None:
        """Shows, in place of the card, why there is nobody to ring; undo stays within reach."""
        self._nobody.say(head, says, reasons, icon)
        self._middle.setCurrentWidget(self._nobody)
        self.bar.rest(resting=True)

    def show_rest(self, head: str, says: str, rows: Sequence[tuple[str, str]]) -> None:
        """Shows, in place of the card, since when work rests and what was done before."""
        self._nobody.say(head, says, rows, "coffee", counts_leads=False)
        self._middle.setCurrentWidget(self._nobody)
        self.bar.rest(resting=True)

    def focus_list(self) -> None:
        """Gives the list the focus, so that every key acts."""
        self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Lets every layout find its place before the next paint: each level asks the one above it, one round each."""
        for _ in range(_LAYOUT_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def show_card(self) -> None:
        """Shows the card again."""
        self._middle.setCurrentWidget(self.card)
        self.bar.rest(resting=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wants_compact() != self.is_compact:
            self._switch(compact=not self.is_compact)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt:
            self.bar.reveal(effect=event.type() is QEvent.Type.KeyPress)
        return super().event(event)

    def _wants_compact(self) -> bool:
        """Full and compact are told apart by the room inside the window, in units of the text's size."""
        inside, px = self.window().size(), self._theme.px
        back = _BACK if self.is_compact else 0
        return inside.width() < px(FULL_WIDTH + back) or inside.height() < px(FULL_HEIGHT + back)

    def _resize_text(self) -> None:
        self._switch(compact=self._wants_compact())
        QTimer.singleShot(0, self, self.settle)

    def _switch(self, *, compact: bool) -> None:
        self.is_compact = compact
        for part in (self.list, self.card, self.bar):
            part.set_compact(compact=compact)
        self.compact_changed.emit(compact)
