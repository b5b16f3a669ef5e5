"""The list comes before the rest of the page of calls, and whatever happens to it, the rest comes too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.errors import Unavailable
from tests.ui.patient_bot import PATIENCE_MS
from tests.ui.windows import Driven, open_window
from ui.call_list.panel import CallListPanel
from ui.call_screen import list_first, listing
from ui.call_screen.list_first import ListFirst
from ui.kit.first_paint import FirstPaint
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.window.opening import Opened

ZONE = "America/Chicago"


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path)
    yield made
    made.window.close()


@pytest.fixture
def runner() -> Iterator[Runner]:
    made = Runner()
    yield made
    made.close()


def test_that_the_list_is_painted_while_there_is_no_card_yet(opened: Driven, desk: Desk) -> None:
    window = opened.window
    with opened.bot.waitSignal(window.coming.listed) as listed:
        window.life.take(Opened(desk, is_empty=False))
        assert window.coming.is_on_its_way
    first = listed.args[0]
    assert first.rows > 0
    assert first is window.page
    assert first.panel.view.isVisible()
    assert first.panel.view.hasFocus()
    assert window.calling is None


def test_that_the_call_screen_takes_the_list_over_where_it_stands(opened: Driven, desk: Desk) -> None:
    window = opened.window
    with opened.bot.waitSignal(window.coming.listed) as listed:
        window.life.take(Opened(desk, is_empty=False))
    panel = listed.args[0].panel
    at, rows = panel.mapTo(window, panel.rect().topLeft()), panel.model.rows
    opened.wait_for_calls()
    assert window.calling is not None
    assert window.calling.screen.list is panel
    assert panel.mapTo(window, panel.rect().topLeft()) == at
    assert len(rows) < len(panel.model.rows)
    assert {row.lead_id for row in rows} <= {row.lead_id for row in panel.model.rows}
    assert panel.view.hasFocus()
    assert not window.coming.is_on_its_way


def test_that_a_page_that_was_left_meanwhile_never_comes(opened: Driven, desk: Desk) -> None:
    window = opened.window
    with opened.bot.waitSignal(window.coming.listed):
        window.life.take(Opened(desk, is_empty=False))
    window.open_practice()
    opened.wait_for_calls()
    assert window.calling is not None
    assert window.calling.tools.desk is window.life.desk
    assert window.calling.tools.desk is not desk


def test_that_an_import_wanted_meanwhile_opens_once_the_page_is_there(opened: Driven, desk: Desk) -> None:
    window = opened.window
    with opened.bot.waitSignal(window.coming.listed):
        window.life.take(Opened(desk, is_empty=False))
    window.open_import()
    assert window.pages.importing is None
    opened.bot.waitUntil(lambda: window.pages.importing is not None)
    assert window.page is window.pages.importing
    assert window.calling is not None


def test_that_a_list_that_cannot_be_read_does_not_hold_up_the_rest(
    qtbot: QtBot, theme: Theme, desk: Desk, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(_desk: Desk, _rows: int) -> None:
        raise Unavailable("The database is away.")

    monkeypatch.setattr(listing, "_read", away)
    monkeypatch.setattr(list_first, "_PATIENCE_MS", 50)
    first = ListFirst(CallListPanel(theme), desk, runner, ZONE)
    qtbot.addWidget(first)
    with qtbot.waitSignals([runner.failed, first.listed], timeout=PATIENCE_MS):
        first.show()
    assert first.rows == 0


def test_that_a_paint_that_does_not_count_is_not_the_first(qtbot: QtBot) -> None:
    widget, counts = QWidget(), [False]
    qtbot.addWidget(widget)
    first = FirstPaint(widget, lambda: counts[0])
    with qtbot.assertNotEmitted(first.painted, wait=50):
        widget.show()
        qtbot.waitExposed(widget)
    counts[0] = True
    with qtbot.waitSignal(first.painted):
        widget.update()
