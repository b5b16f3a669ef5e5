"""The page of calls while it has nothing but its list: the first rows are seen before the rest is even loaded."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from calldesk.desk import Desk
from ui.call_list.panel import CallListPanel
from ui.call_screen.listing import Listing
from ui.kit.first_paint import FirstPaint
from ui.kit.runner import Runner

_ROWS = 50
"""More than a screen shows at once; of a big file on a slow disk each row costs a seek or two."""
_PATIENCE_MS = 2_000
"""A list that cannot be read, or a window that is not painted, must not hold up the rest for longer."""


class ListFirst(QWidget):
    """Shows the list where the call screen will show it, and gives it away to that.

    Signals:
        listed: The list is painted; once.
    """

    listed = Signal()

    def __init__(self, panel: CallListPanel, desk: Desk, runner: Runner, zone: str) -> None:
        super().__init__()
        self.panel = panel
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(panel)
        line.addStretch(1)
        panel.show()
        self.listing = Listing(desk, runner, panel, zone, _ROWS)
        self.listing.shown.connect(self._shown)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.listed)
        self._late.start(_PATIENCE_MS)

    @property
    def rows(self) -> int:
        """How many rows the list shows."""
        return self.panel.model.rowCount()

    def give_list(self) -> CallListPanel:
        """The panel as it was made, for the call screen to take, with all its rows soon; this page has had its time."""
        self.listing.read_whole()
        self.panel.set_compact(compact=False)
        return self.panel

    def _shown(self) -> None:
        self.listing.shown.disconnect(self._shown)
        if not self.rows:
            self._end()
        else:
            FirstPaint(self.panel.view.viewport()).painted.connect(self._end)

    def _end(self) -> None:
        if self._late.isActive():
            self._late.stop()
            self.listed.emit()
