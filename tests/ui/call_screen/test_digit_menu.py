"""A menu of answers is as wide as its answers need, also when it asks again."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit.theme import Theme
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.outcomes import Option, fit_reasons

SHORT = tuple(Option(str(at), "Yes", "yes") for at in range(1, 6))


def test_that_longer_answers_than_before_are_shown_whole(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 760)
    with qtbot.waitExposed(window):
        window.show()
    menu, button = DigitMenu(theme, window), QWidget(window)
    button.move(500, 700)
    menu.ask("Is it?", SHORT, button)
    qtbot.wait(50)  # it is drawn, so its width is remembered
    menu.close_panel()
    menu.ask("Why is it not a fit?", fit_reasons("not_a_fit"), button)
    qtbot.wait(50)
    assert menu.width() == menu.sizeHint().width()
