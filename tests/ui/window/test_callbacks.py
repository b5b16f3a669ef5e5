"""B shows whom one has promised a call, moves and cancels; the bell tells of what others did."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.messages import Message
from calldesk.queries.alerts import unseen_alerts
from calldesk.queries.my_callbacks import MyCallback, my_callbacks
from calldesk.store.alerts import Notice, tell
from tests.ui.walks import cut_texts, live_markup, nameless
from tests.ui.windows import Driven, window_at_work
from ui.window.bell import Bell
from ui.window.callbacks import Callbacks
from ui.window.callbacks_panel import CallbacksPanel

Key = Qt.Key


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def panel(opened: Driven) -> CallbacksPanel:
    page = opened.window.calling
    assert page is not None
    found = page.screen.findChild(Callbacks)
    assert found is not None
    return found.panel


def open_on(opened: Driven, desk: Desk, words: str) -> MyCallback:
    """Promises the lead on the card a call, and opens the panel on it."""
    name = opened.name
    for key in (Key.Key_Return, Key.Key_5):
        opened.press(key)
    opened.type(words)
    opened.press(Key.Key_Return)
    opened.press(Key.Key_B)
    rows = desk.read(my_callbacks).rows
    at = next(at for at, row in enumerate(rows) if row.name == name)
    shown = panel(opened)
    assert [face.text for face in shown.rows] == [row.name for row in rows]
    shown.view.setCurrentIndex(shown.view.model().index(at, 0))
    return rows[at]


def promised(desk: Desk, one: MyCallback) -> float | None:
    return next((row.callback_at for row in desk.read(my_callbacks).rows if row.lead_id == one.lead_id), None)


def test_that_m_moves_a_callback_with_words(opened: Driven, desk: Desk) -> None:
    one = open_on(opened, desk, "in 40m")
    opened.press(Key.Key_M)
    opened.type("in 3h")
    opened.press(Key.Key_Return)
    moved = promised(desk, one)
    assert moved is not None
    assert moved - one.callback_at > 7200
    assert panel(opened).isVisible()
    opened.press(Key.Key_Escape)
    assert opened.window.calling.screen.list.view.hasFocus()


def test_that_del_cancels_with_a_reason_and_not_without(opened: Driven, desk: Desk) -> None:
    one = open_on(opened, desk, "in 40m")
    opened.press(Key.Key_Delete)
    opened.press(Key.Key_Return)
    assert promised(desk, one) == one.callback_at
    opened.type("she rang us")
    opened.press(Key.Key_Return)
    assert promised(desk, one) is None


def test_that_the_panel_fits_and_names_everything(opened: Driven, desk: Desk) -> None:
    open_on(opened, desk, "tomorrow")
    shown = panel(opened)
    assert any(face.when.endswith("any time") for face in shown.rows)
    opened.press(Key.Key_M)
    assert (cut_texts(shown), live_markup(shown), nameless(shown)) == ([], [], [])
    opened.press(Key.Key_Escape)
    opened.press(Key.Key_Escape)
    assert not shown.isVisible()


def test_that_the_bell_counts_what_is_new_until_it_is_seen(opened: Driven, desk: Desk) -> None:
    page = opened.window.calling
    assert page is not None
    bell = page.screen.findChild(Bell)
    assert bell is not None
    lead_id = page.mounted.work.held.hand.current.lead_id
    what = Message.of("callback_cancelled", callback_at=desk.now(), why="do_not_call")
    for _ in range(2):
        desk.write(tell, [Notice(desk.user, lead_id, what, "1")])
    opened.bot.waitUntil(lambda: bell.button.words == "1")
    opened.press(Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert bell.panel.isVisible()
    assert "is cancelled by" in bell.panel.rows[0].detail
    opened.bot.waitUntil(lambda: bell.button.words == "")
    assert desk.read(unseen_alerts) == 0
