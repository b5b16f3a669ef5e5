"""Collects Python's cyclic garbage in the window's thread only: a widget's remains must not die in a worker."""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class Collecting(QObject):
    """Does by a timer what Python would do in whatever thread happens to allocate.

    Python collects where it stands; in a worker that would delete Qt objects of the window's thread, which Qt
    forbids. So collecting by itself is off, and each beat looks whether a generation is full.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """The start is over: what it made stays for good and is never looked through again."""
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()

    def _look(self) -> None:
        counts, most = gc.get_count(), gc.get_threshold()
        full = [generation for generation in (2, 1, 0) if counts[generation] > most[generation]]
        if full:
            gc.collect(full[0])
