"""Hands a number to whatever program of this machine takes `tel:` links."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.dialers.dialer import Placed


class TelDialer:
    """Opens a `tel:` link; where nothing takes it the number goes to the clipboard."""

    def __init__(self, template: str = "tel:{number}") -> None:
        self._template = template

    def dial(self, e164: str, extension: str) -> Placed:
        """Hands the number over.

        Args:
            e164: The number, ``+`` and digits.
            extension: Digits to dial once it answers (RFC 3966 ``;ext=``); may be empty.
        """
        number = f"{e164};ext={extension}" if extension else e164
        if QDesktopServices.openUrl(QUrl(self._template.format(number=number))):
            return Placed.RINGING
        QGuiApplication.clipboard().setText(e164)
        return Placed.COPIED
