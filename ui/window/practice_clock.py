"""Lets the status line tell the practice clock while practice data is open."""

from PySide6.QtCore import QObject, QTimer

from calldesk.domain.moments import instant
from ui.kit import text
from ui.window.life import DeskLife
from ui.window.opening import PRACTICE_ZONE
from ui.window.status_line import StatusLine

_EVERY_MS = 1_000


class PracticeClock(QObject):
    """Ticks with the desk's own clock; the real time needs no words."""

    def __init__(self, life: DeskLife, status: StatusLine) -> None:
        super().__init__(status)
        self._life = life
        self._status = status
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._tell)

    def start(self) -> None:
        """A desk is open."""
        self._timer.start()
        self._tell()

    def stop(self) -> None:
        """No desk is open."""
        self._timer.stop()
        self._status.show_clock(None)

    def _tell(self) -> None:
        desk = self._life.desk
        if desk is not None and self._life.is_practice:
            self._status.show_clock(instant(desk.now()).astimezone(text.zone(PRACTICE_ZONE)))
