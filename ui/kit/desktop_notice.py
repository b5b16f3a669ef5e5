"""A word on the desktop while the window is elsewhere, where the system shows such words; nothing hangs on it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget


class DesktopNotice(QObject):
    """Says it in the system's own way, unless the person looks at the window anyway."""

    def __init__(self, window: QWidget, icon: QIcon) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._icon = icon

    @staticmethod
    def is_possible() -> bool:
        """Whether this desktop shows such words."""
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def say(self, head: str, words: str) -> bool:
        """Shows it; False where the window has the focus, or the desktop shows none."""
        if QApplication.activeWindow() is not None or not self.is_possible():
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.messageClicked.connect(self._come)
            self._tray.show()
        self._tray.showMessage(head, words, self._icon)
        return True

    def _come(self) -> None:
        window = self._window.window()
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
