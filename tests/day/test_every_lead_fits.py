"""No text of the window is cut, on twenty real leads in each size and look."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from tests.ui.walks import cut_texts, sticking_out
from tests.ui.windows import Driven, open_window
from ui.kit.theme import Choice

LEADS = 20
LAYOUT_ROUNDS = 6
"""Each level of widgets asks the one above it for room, one round each."""


@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
def test_that_no_text_is_cut_on_any_of_twenty_leads(
    qtbot: QtBot, fonts: bool, tmp_path: Path, size: tuple[int, int], look: Choice
) -> None:
    driven = open_window(qtbot, tmp_path, size, look)
    driven.window.open_practice()
    driven.wait_for_calls()
    seen: set[int] = set()
    cut: dict[str, list[str]] = {}
    while len(seen) < LEADS:
        seen.add(driven.window.calling.screen.card.lead_id)
        driven.press(Qt.Key.Key_Return)
        found = misfits(driven)
        if found:
            cut[driven.name] = found
        driven.press(Qt.Key.Key_2)
    driven.window.close()
    assert cut == {}


def misfits(driven: Driven) -> list[str]:
    """What is cut or sticks out once every layout has found its place."""
    for _ in range(LAYOUT_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return cut_texts(driven.window) + sticking_out(driven.window)
