"""From the board a team lead reaches people, lists, campaigns and the definition, and comes back to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.definition_reviews import SOON
from calldesk.domain.ids import LeadId
from calldesk.domain.messages import Message
from calldesk.queries.alerts import alerts, unseen_alerts
from calldesk.queries.call_list import call_list
from calldesk.store.alerts import Notice, tell
from tests.ui.walks import cut_texts, live_markup, nameless
from tests.ui.windows import Driven, open_window
from ui.board.page import BoardPage
from ui.definition.page import DefinitionPage
from ui.kit.overlay import Overlay
from ui.window.bell import Bell, BellButton
from ui.window.opening import Opened


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path)
    begin_with_board(made, desk)
    yield made
    made.window.close()


def begin_with_board(opened: Driven, desk: Desk) -> None:
    opened.window.life.take(Opened(desk, is_empty=False, is_lead=True))
    opened.bot.waitUntil(lambda: isinstance(opened.window.page, BoardPage))
    opened.settle()


def tell_me(desk: Desk, lead_id: LeadId | None) -> None:
    """A notice of a lead, or of the definition."""
    review = Message.of(SOON, campaign="", number=4, review_on="2026-06-23")
    returned = Message.of("handoff_returned", reason="incomplete")
    desk.write(tell, [Notice(desk.user, lead_id, review if lead_id is None else returned, "1")])


def bell_of(opened: Driven) -> Bell:
    """The bell of the page that is shown."""
    bell = opened.window.page.findChild(Bell)
    assert isinstance(bell, Bell)
    return bell


def bells(opened: Driven) -> list[BellButton]:
    """Those that are seen in the bar."""
    return [one for one in opened.window.bar.findChildren(BellButton) if one.isVisible()]


def ring(opened: Driven) -> None:
    opened.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)


def run(opened: Driven, ending: str) -> None:
    """As the palette does, by the ending of a command's id."""
    next(one for one in opened.window.commands.all if one.id.endswith(ending)).run()


def panels(opened: Driven) -> list[Overlay]:
    return [panel for panel in opened.window.findChildren(Overlay) if panel.isVisible()]


@pytest.mark.parametrize("command", ["call.people", "call.lists", "call.do_not_call"])
def test_that_a_panel_of_the_team_opens_over_the_board(opened: Driven, command: str) -> None:
    run(opened, command)
    opened.bot.waitUntil(lambda: len(panels(opened)) == 1)
    assert isinstance(opened.window.page, BoardPage)


@pytest.mark.parametrize("command", ["call.campaigns", "call.definition", "window.targets", "window.hours"])
def test_that_a_page_over_the_board_leads_back_to_it_and_nobody_is_taken_off_the_list(
    opened: Driven, command: str
) -> None:
    board = opened.window.page
    run(opened, command)
    opened.bot.waitUntil(lambda: opened.window.page is not board)
    opened.settle()
    run(opened, ".back")
    opened.bot.waitUntil(lambda: opened.window.page is board)
    opened.settle()
    assert "board.today" in {one.id for one in opened.window.commands.all}
    assert opened.window.calling is None


def test_that_the_board_itself_leads_to_the_calls_past_what_lies_under_it(opened: Driven) -> None:
    run(opened, "window.targets")
    opened.bot.waitUntil(lambda: not isinstance(opened.window.page, BoardPage))
    run(opened, "window.board")
    opened.bot.waitUntil(lambda: isinstance(opened.window.page, BoardPage))
    run(opened, "board.back")
    opened.wait_for_calls()
    assert opened.window.calling is not None
    assert opened.window.page is opened.window.calling.screen


def test_that_the_bell_over_the_board_counts_and_opens_the_same_list(opened: Driven, desk: Desk) -> None:
    bell = bell_of(opened)
    tell_me(desk, None)
    opened.bot.waitUntil(lambda: bell.button.words == "1")
    assert bells(opened) == [bell.button]
    ring(opened)
    opened.bot.waitUntil(bell.panel.isVisible)
    assert [row.detail for row in bell.panel.rows] == ["Version 4: both sides look at it again, 23 Jun"]
    assert (cut_texts(bell.panel), nameless(bell.panel), live_markup(bell.panel)) == ([], [], [])
    opened.bot.waitUntil(lambda: bell.button.words == "")
    assert desk.read(unseen_alerts) == 0
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: isinstance(opened.window.page, DefinitionPage))
    assert bells(opened) == []
    run(opened, ".back")
    opened.bot.waitUntil(lambda: bells(opened) == [bell.button])


def test_that_a_notice_of_a_lead_leads_from_the_board_to_the_lead(opened: Driven, desk: Desk) -> None:
    lead = desk.read(call_list).rows[5]
    tell_me(desk, lead.lead_id)
    ring(opened)
    opened.bot.waitUntil(bell_of(opened).panel.isVisible)
    opened.press(Qt.Key.Key_Return)
    opened.wait_for_calls()
    opened.bot.waitUntil(lambda: opened.name == lead.name)
    assert bells(opened) == [bell_of(opened).button]


def test_that_a_change_is_counted_once_by_the_bell_that_is_seen(
    opened: Driven, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(opened, "board.back")
    opened.wait_for_calls()
    of_calls = bell_of(opened)
    run(opened, "window.board")
    opened.bot.waitUntil(lambda: isinstance(opened.window.page, BoardPage))
    of_board = bell_of(opened)
    opened.bot.waitUntil(lambda: bells(opened) == [of_board.button])
    opened.settle()
    for timer in of_board.findChildren(QTimer):
        if not timer.isSingleShot():  # that reads every 15 s, changes or none
            timer.stop()
    read = opened.window.runner.read
    asked: list[object] = []
    monkeypatch.setattr(opened.window.runner, "read", lambda who, *a, **k: (asked.append(who), read(who, *a, **k)))
    tell_me(desk, None)
    opened.bot.waitUntil(lambda: of_board.button.words == "1")
    assert [one for one in asked if isinstance(one, Bell)] == [of_board]
    run(opened, "board.back")
    opened.bot.waitUntil(lambda: bells(opened) == [of_calls.button])
    opened.bot.waitUntil(lambda: of_calls.button.words == "1")


def test_that_a_wall_has_no_bell(opened: Driven, desk: Desk) -> None:
    page, bell = opened.window.page, bell_of(opened)
    opened.press(Qt.Key.Key_F11)
    opened.bot.waitUntil(lambda: page.is_wall)
    tell_me(desk, None)
    ring(opened)
    assert (bells(opened), panels(opened)) == ([], [])
    assert [one.is_new for one in desk.read(alerts)] == [True]
    opened.press(Qt.Key.Key_Escape)
    opened.bot.waitUntil(lambda: bell.button.words == "1")
    assert bells(opened) == [bell.button]


def test_that_a_page_over_the_wall_has_the_bar_and_the_wall_comes_back_with_the_board(opened: Driven) -> None:
    page, window = opened.window.page, opened.window
    opened.press(Qt.Key.Key_F11)
    opened.bot.waitUntil(lambda: page.is_wall)
    grown = window.theme.px(100)
    run(opened, "window.targets")
    opened.bot.waitUntil(lambda: window.page is not page)
    assert window.bar.isVisible()
    run(opened, "targets.back")
    opened.bot.waitUntil(lambda: window.page is page)
    assert not window.bar.isVisible()
    assert window.theme.px(100) == grown


@pytest.mark.parametrize("wall", [False, True])
def test_that_a_window_goes_with_the_board_in_it_and_nothing_breaks(
    qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk, wall: bool
) -> None:
    opened = open_window(qtbot, tmp_path, bot_ends_it=False)
    begin_with_board(opened, desk)
    if wall:
        opened.press(Qt.Key.Key_F11)
        opened.bot.waitUntil(lambda: opened.window.page.is_wall)
    opened.window.runner.close()
    with capture_exceptions() as broke:
        opened.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert broke == []
