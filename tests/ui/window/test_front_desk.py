"""Words about a front desk: written over the call, on the card at once, and of everybody of the same company."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calldesk.queries.lead_card import lead_card
from tests.ui.windows import open_window
from ui.window.front_desk_panel import FrontDeskPanel

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_that_words_are_kept_from_the_card_and_shown_on_it(qtbot: QtBot, fonts: bool, tmp_path: Path) -> None:
    driven = open_window(qtbot, tmp_path)
    driven.window.open_practice()
    driven.wait_for_calls()
    page, desk = driven.window.calling, driven.window.life.desk
    assert page is not None
    assert desk is not None
    lead_id = page.screen.card.lead_id
    assert lead_id is not None
    driven.press(Key.Key_Return)
    driven.press(Key.Key_N, SHIFT)
    panel = page.screen.findChild(FrontDeskPanel)
    assert panel.isVisible()
    assert QApplication.focusWidget() is panel.field
    driven.type("Ask for Anna, 12 NS")
    driven.press(Key.Key_Return)

    assert not panel.isVisible()
    found = desk.read(lead_card, lead_id).front_desk
    assert found is not None
    assert found.words == "Ask for Anna, 12 NS"
    assert "Ask for Anna, 12 NS" in [step.text for step in page.screen.card.talk._talk.brief]
    assert page.mounted.work.line.is_open
    driven.press(Key.Key_N, SHIFT)
    assert panel.field.text() == "Ask for Anna, 12 NS"
    driven.type(" and more")
    driven.press(Key.Key_Escape)
    assert desk.read(lead_card, lead_id).front_desk == found
    driven.window.close()
