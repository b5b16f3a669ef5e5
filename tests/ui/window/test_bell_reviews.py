"""A notice of a definition's review day: the bell says which one, and Enter opens it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.definition_reviews import SOON
from calldesk.domain.messages import Message
from calldesk.store.alerts import Notice, tell
from tests.ui.walks import cut_texts, live_markup, nameless
from tests.ui.windows import Driven, window_at_work
from ui.definition.page import DefinitionPage
from ui.window.bell import Bell


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def test_that_it_says_which_definition_and_enter_opens_it(opened: Driven, desk: Desk) -> None:
    what = Message.of(SOON, campaign="", number=4, review_on="2026-06-23")
    desk.write(tell, [Notice(desk.user, None, what, "1")])
    bell = opened.window.calling.screen.findChild(Bell)
    assert isinstance(bell, Bell)
    opened.bot.waitUntil(lambda: bell.button.words == "1")
    opened.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    opened.bot.waitUntil(bell.panel.isVisible)
    (row,) = bell.panel.rows
    assert (row.text, row.detail) == (
        "Definition of “qualified”",
        "Version 4: both sides look at it again, 23 Jun",
    )
    assert (cut_texts(bell.panel), nameless(bell.panel), live_markup(bell.panel)) == ([], [], [])
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: isinstance(opened.window.page, DefinitionPage))
