"""Honest measures on the screen: the card, its records, and the same in a person's own day."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.calls import Ending, log_outcome, start_dial
from calldesk.desk import Desk
from calldesk.domain.board import Period, span
from calldesk.domain.signals import Sign
from calldesk.queries.call_list import call_list
from calldesk.queries.signals import board_signals, own_signals
from tests.ui.board.test_board_page import page, settled
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.window.test_flow import beside
from tests.ui.windows import Driven, window_at_work
from ui.kit.theme import Choice
from ui.window.finding import Finding
from ui.window.person import zone_of

SIZES = ((1440, 900), (1366, 768))


def finding(opened: Driven) -> Finding:
    return beside(opened).finding


def hurry(desk: Desk, many: int) -> None:
    """Dials that are logged as unanswered at the moment they are made."""
    for row in desk.read(call_list).rows[-many:]:
        dialled = desk.write(start_dial, row.lead_id)
        desk.write(log_outcome, dialled.dial_id, Ending("no_answer"))


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    hurry(desk, 8)
    with window_at_work(qtbot, tmp_path, desk) as made:
        made.window.commands.run("window.board")
        settled(made)
        made.bot.waitUntil(lambda: bool(page(made).centre.signals.numbers.lines))
        yield made


def lines(opened: Driven) -> list[list[str]]:
    return [[cell.text for cell in line.cells] for line in page(opened).centre.signals.numbers.lines]


def test_that_the_card_shows_what_stands_out_and_opens_its_records(opened: Driven) -> None:
    desk = opened.window.life.desk
    assert desk is not None
    zone = zone_of(opened.window.life.opened_desk)
    found = desk.read(board_signals, span(Period.TODAY, desk.now(), zone))
    row = next(row for row in found.shown if row.sign is Sign.SHORT)
    line = next(one for one in lines(opened) if one[0].startswith("Dials of 3 seconds or less"))
    assert line[1] == f"{row.count} of {row.of}"
    assert "not a verdict" in " ".join(shown_texts(page(opened).centre.signals))
    numbers = page(opened).centre.signals.numbers
    numbers.setFocus()
    numbers.setCurrentIndex(numbers.model().index(found.shown.index(row), 0))
    opened.press(Qt.Key.Key_Return)
    panel = page(opened).signals.panel
    opened.bot.waitUntil(panel.isVisible)
    assert len(panel.rows) == row.count
    assert any("ended within 3 s" in words for words in shown_texts(panel))
    assert cut_texts(opened.window) == []
    name = panel.rows[0].text
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(finding(opened).panel.isVisible)
    assert any(name in words for words in shown_texts(finding(opened).panel))


def test_that_a_calm_time_says_so(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> None:
    with window_at_work(qtbot, tmp_path, desk) as made:
        made.window.commands.run("window.board")
        settled(made)
        says = page(made).centre.signals
        made.bot.waitUntil(lambda: "Nothing stands out in this time." in shown_texts(says))
        assert not says.numbers.isVisible()


def test_that_the_wall_shows_no_signals_until_names_are_wanted(opened: Driven) -> None:
    card = page(opened).centre.signals
    opened.press(Qt.Key.Key_F11)
    opened.bot.waitUntil(lambda: page(opened).is_wall)
    assert not card.isVisibleTo(opened.window)
    opened.press(Qt.Key.Key_N)
    assert card.isVisibleTo(opened.window)


@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
def test_that_nothing_is_cut_or_nameless_where_signals_are_shown(opened: Driven, look: Choice) -> None:
    opened.window.theme.choose(look)
    for size in SIZES:
        opened.window.resize(*size)
        opened.bot.waitUntil(lambda: cut_texts(opened.window) == [])
    assert nameless(opened.window) == []
    assert live_markup(opened.window) == []


def test_that_everybody_sees_their_own_in_their_day(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> None:
    hurry(desk, 8)
    with window_at_work(qtbot, tmp_path, desk) as made:
        door = beside(made).my_day
        made.press(Qt.Key.Key_F)
        made.bot.waitUntil(door.panel.isVisible)
        spans = [span(period, desk.now(), zone_of(made.window.life.opened_desk)) for period in Period]
        own = desk.read(own_signals, spans)
        assert [time.period for time, row in own if row.sign is Sign.SHORT]
        said = f"How the board sees you: {len(own)} signal"
        made.bot.waitUntil(lambda: any(said in words for words in shown_texts(door.panel)))
        assert cut_texts(door.panel) == []
        made.press(Qt.Key.Key_H)
        made.bot.waitUntil(door.own.panel.isVisible)
        assert not door.panel.isVisible()
        times = {Period.TODAY: "today", Period.WEEK: "this week", Period.MONTH: "this month"}
        assert [row.detail.split(" ·")[0] for row in door.own.panel.rows] == [times[time.period] for time, _ in own]
        assert nameless(made.window) == []
        made.press(Qt.Key.Key_Return)
        made.bot.waitUntil(door.own.records.isVisible)
        assert len(door.own.records.rows) == own[0][1].count
        made.press(Qt.Key.Key_Return)
        made.bot.waitUntil(finding(made).panel.isVisible)


def test_that_a_calm_day_says_so(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> None:
    with window_at_work(qtbot, tmp_path, desk) as made:
        door = beside(made).my_day
        made.press(Qt.Key.Key_F)
        made.bot.waitUntil(lambda: any("nothing stands out" in words for words in shown_texts(door.panel)))
        made.press(Qt.Key.Key_H)
        made.bot.waitUntil(door.own.panel.isVisible)
        assert any("Nothing of yours" in words for words in shown_texts(door.own.panel))
