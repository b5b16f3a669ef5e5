"""Handing a number over to the machine's telephone program."""

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ui.dialers.dialer import Placed
from ui.dialers.tel import TelDialer


class Handler(QObject):
    """Takes `tel:` links as a softphone would."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.taken.append(url.toString())


@pytest.fixture
def handler(qapp):
    made = Handler()
    QDesktopServices.setUrlHandler("tel", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("tel")


def test_that_a_telephone_program_gets_the_number_in_full(handler):
    assert TelDialer().dial("+13125550148", "") is Placed.RINGING
    assert handler.taken == ["tel:+13125550148"]


def test_that_an_extension_goes_with_the_number(handler):
    TelDialer().dial("+13125550148", "22")

    assert handler.taken == ["tel:+13125550148;ext=22"]


def test_that_a_number_nothing_takes_is_on_the_clipboard(qapp):
    assert TelDialer("nobody-takes-this:{number}").dial("+13125550148", "22") is Placed.COPIED
    assert QGuiApplication.clipboard().text() == "+13125550148"
