"""From the board a team lead reaches people, lists, campaigns and the definition, and comes back to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from tests.ui.windows import Driven, open_window
from ui.board.page import BoardPage
from ui.kit.overlay import Overlay
from ui.window.opening import Opened


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path)
    made.window.life.take(Opened(desk, is_empty=False, is_lead=True))
    made.bot.waitUntil(lambda: isinstance(made.window.page, BoardPage))
    made.settle()
    yield made
    made.window.close()


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
