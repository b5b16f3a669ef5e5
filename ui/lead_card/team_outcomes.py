"""The team's outcomes as the window knows them: read anew when somebody changes them."""

from PySide6.QtCore import QObject, Signal

from calldesk.domain.outcomes import SHIPPED, OutcomeTable


class TeamOutcomes(QObject):
    """What can be logged, and what everything that was logged is called.

    Signals:
        changed: Another table is in force.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table: OutcomeTable = SHIPPED

    def take(self, table: OutcomeTable) -> None:
        """Takes a table over; the same again is nothing."""
        if table != self.table:
            self.table = table
            self.changed.emit()
