"""What the qualifier is told of the own hand-offs: the list of all, and why one came back, on its card."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.handoffs import Verdict, return_handoff
from calldesk.desk import Desk
from calldesk.queries.handoffs import Whose, handoff_rows
from calldesk.queries.lead_card import lead_card
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, window_at_work
from ui.call_screen.card_face import lead_face
from ui.lead_card.returned_line import ReturnedLine
from ui.window.my_handoffs import handoff_face

HOSTILE = "<b>Which sites?</b>"


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def hand_over_first(opened: Driven) -> str:
    """Meets all criteria by their keys, qualifies and hands over; the name of who it was."""
    name = opened.name
    opened.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_T):
        opened.press(key)
    opened.press(Qt.Key.Key_9)
    opened.bot.waitUntil(opened.window.handing_over.form.isVisible)
    opened.press(Qt.Key.Key_Return)
    opened.settle()
    return name


def open_list(opened: Driven) -> None:
    opened.window.calling.commands.run("call.my_handoffs")
    opened.bot.waitUntil(opened.window.beside.my_handoffs.panel.isVisible)


def test_that_each_of_ones_own_hand_offs_says_what_became_of_it(opened: Driven) -> None:
    name = hand_over_first(opened)
    open_list(opened)
    panel = opened.window.beside.my_handoffs.panel
    assert [(row.text, "has yet to decide" in row.detail) for row in panel.rows] == [(name, True)]
    opened.press(Qt.Key.Key_Escape)
    desk = opened.window.life.desk
    (row,) = desk.read(handoff_rows, Whose.QUALIFIER)
    desk.write(return_handoff, row.handoff_id, Verdict("incomplete", words=HOSTILE))
    open_list(opened)
    assert f"Incomplete: “{HOSTILE}”" in panel.rows[0].detail
    assert "1 returned" in shown_texts(panel)
    (row,) = desk.read(handoff_rows, Whose.QUALIFIER)
    theirs = handoff_face(0, replace(row, is_own=False, by=HOSTILE), row.at, "UTC")
    assert f"handed over by {HOSTILE}, who has left" in theirs.detail
    assert "handed over by" not in panel.rows[0].detail
    assert (cut_texts(panel), nameless(panel), live_markup(panel)) == ([], [], [])


def test_that_the_card_of_one_that_came_back_says_why_where_why_now_stands(opened: Driven) -> None:
    name = hand_over_first(opened)
    line = opened.window.calling.screen.card.head.returned
    assert line.isHidden()
    desk = opened.window.life.desk
    (row,) = desk.read(handoff_rows, Whose.QUALIFIER)
    desk.write(return_handoff, row.handoff_id, Verdict("incomplete", words=HOSTILE))
    calling = opened.window.calling
    read = desk.read(lead_card, row.lead_id)
    calling.screen.card.show_face(lead_face(read, calling.tools.reader, desk.now(), {}), desk.now())
    assert line.isVisible()
    says_why(line)
    open_list(opened)
    opened.press(Qt.Key.Key_Return)  # it rests for an hour after its call, so it opens to read
    found = opened.window.finding.panel
    opened.bot.waitUntil(found.isVisible)
    assert name in shown_texts(found)
    says_why(found.returned)


def says_why(line: ReturnedLine) -> None:
    said = shown_texts(line)
    assert any("Returned by" in words and words.endswith("Incomplete") for words in said)
    assert f"“{HOSTILE}”" in said
    assert live_markup(line) == []
