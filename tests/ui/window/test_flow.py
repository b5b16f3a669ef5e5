"""F shows the day, Ctrl E the calls without an outcome; the end of a shift and the closing window each ask once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.handoffs import Verdict, accept_handoff, report_outcome, return_handoff
from calldesk.desk import Desk
from calldesk.domain.handoffs import MarkKind
from calldesk.queries.handoffs import Whose, handoff_rows
from calldesk.queries.open_calls import open_calls
from tests.ui.call_screen.test_pausing import marks
from tests.ui.handed import hand_over_some
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, open_window
from ui.kit.theme import Choice
from ui.window.beside_calls import BesideCalls
from ui.window.opening import Opened

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=[((1440, 900), Choice.LIGHT), ((1366, 768), Choice.DARK)], ids=["light", "dark"])
def opened(request: pytest.FixtureRequest, qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    size, look = request.param
    made = open_window(qtbot, tmp_path, size, look)
    made.window.life.take(Opened(desk, is_empty=False))
    made.wait_for_calls()
    yield made
    made.window.close()
    made.window.close()  # over an open call it asks once


def beside(opened: Driven) -> BesideCalls:
    assert opened.window.beside is not None
    return opened.window.beside


def call(opened: Driven, digit: Qt.Key) -> str:
    """Dial the lead on the card and log the call; give whom."""
    name = opened.name
    opened.press(Key.Key_Return)
    opened.press(digit)
    return name


def test_that_f_shows_the_day_and_each_number_opens_its_records(opened: Driven) -> None:
    names = [call(opened, Key.Key_1), call(opened, Key.Key_3)]
    opened.press(Key.Key_F)
    panel = beside(opened).my_day.panel
    assert panel.isVisible()
    told = shown_texts(panel)
    for words in ("Dials", "Attempts on a number", "Reaches with at least 30 s of talk", "n 15"):
        assert words in told
    assert (cut_texts(panel), nameless(panel), live_markup(panel)) == ([], [], [])
    opened.press(Key.Key_1)
    records = beside(opened).my_day.records
    opened.bot.waitUntil(records.isVisible)
    assert panel.isHidden()
    assert len(records.rows) == 15
    assert [(one.text, one.detail) for one in records.rows[:2]] == [(names[1], "Gatekeeper"), (names[0], "No answer")]
    opened.press(Key.Key_Escape)
    opened.press(Key.Key_F)
    opened.press(Key.Key_2)
    assert [face.text for face in records.rows][:1] == [names[1]]
    assert len(records.rows) == 3


def test_that_what_sales_accepted_and_gave_back_is_counted_with_its_records(opened: Driven, desk: Desk) -> None:
    first, second, _ = hand_over_some(desk, 3)
    for row in desk.read(handoff_rows, Whose.ALL):
        if row.lead_id == first:
            desk.write(accept_handoff, row.handoff_id)
            desk.write(report_outcome, row.handoff_id, MarkKind.WON, amount=24_000.0)
        elif row.lead_id == second:
            desk.write(return_handoff, row.handoff_id, Verdict("incomplete"))
    names = {row.lead_id: row.name for row in desk.read(handoff_rows, Whose.ALL)}
    records = beside(opened).my_day.records
    for key, lead_id, words in ((Key.Key_A, first, "won since"), (Key.Key_R, second, "Incomplete")):
        opened.press(Key.Key_F)
        panel = beside(opened).my_day.panel
        opened.bot.waitUntil(panel.isVisible)
        assert (cut_texts(panel), nameless(panel)) == ([], [])
        opened.press(key)
        opened.bot.waitUntil(records.isVisible)
        assert [(one.text, words in one.detail) for one in records.rows] == [(names[lead_id], True)]
        opened.press(Key.Key_Escape)


def test_that_enter_on_the_chart_shows_the_table_behind_it(opened: Driven) -> None:
    name = call(opened, Key.Key_1)
    opened.press(Key.Key_F)
    beside(opened).my_day.panel.chart.setFocus()
    opened.press(Key.Key_Return)
    records = beside(opened).my_day.records
    assert [(face.when, face.detail) for face in records.rows] == [("12", "1 conversation"), ("2", "1 conversation")]
    opened.press(Key.Key_Down)
    opened.press(Key.Key_Return)
    opened.bot.waitUntil(lambda: records.isVisible() and [face.text for face in records.rows][:1] == [name])


def test_that_a_call_without_an_outcome_is_counted_and_logged_late(opened: Driven, desk: Desk) -> None:
    first = opened.name
    opened.press(Key.Key_Return)
    opened.window.calling.mounted.work.line.call.placed_at = None  # as after a lead that was lost in the middle
    opened.press(Key.Key_S)
    opened.press(Key.Key_S)
    assert opened.name != first
    opened.bot.waitUntil(lambda: "1 call without an outcome" in shown_texts(opened.window.status))
    opened.press(Key.Key_E, CTRL)
    panel = beside(opened).unlogged.panel
    assert [face.text for face in panel.rows] == [first]
    assert (cut_texts(panel), nameless(panel)) == ([], [])
    opened.press(Key.Key_Return)
    opened.bot.waitUntil(lambda: opened.name == first)
    opened.settle()
    assert beside(opened).unlogged.waiting == ()
    opened.press(Key.Key_2)
    assert desk.read(open_calls) == ()
    assert "1 call without an outcome" not in shown_texts(opened.window.status)


def test_that_the_end_of_a_shift_says_what_was_done_and_gives_the_leads_back(opened: Driven, desk: Desk) -> None:
    call(opened, Key.Key_1)
    beside(opened).shift_end.open()
    opened.settle()
    panel = beside(opened).shift_end.panel
    assert panel.isVisible()
    assert {"Done today", "dials"} <= set(shown_texts(panel))
    assert (cut_texts(panel), nameless(panel)) == ([], [])
    opened.press(Key.Key_S)
    assert (opened.name, marks(desk)) == ("", [("end", "")])
    assert any(words.startswith("Shift ended at ") for words in shown_texts(opened.window))
    opened.press(Key.Key_P)
    assert opened.name


def test_that_the_end_of_a_shift_may_close_the_window(opened: Driven, desk: Desk) -> None:
    beside(opened).shift_end.open()
    opened.settle()
    opened.press(Key.Key_Return)
    opened.bot.waitUntil(opened.window.isHidden)


def test_that_closing_over_an_open_call_asks_once(opened: Driven) -> None:
    opened.press(Key.Key_Return)
    opened.window.close()
    panel = beside(opened).leaving.panel
    assert opened.window.isVisible()
    assert panel.isVisible()
    assert (cut_texts(panel), nameless(panel)) == ([], [])
    opened.press(Key.Key_Escape)
    assert panel.isHidden()
    opened.window.close()
    assert opened.window.isVisible()
    opened.bot.keyClick(panel, Key.Key_Return)
    opened.bot.waitUntil(opened.window.isHidden)


def test_that_closing_over_a_note_being_typed_asks_once(opened: Driven) -> None:
    opened.press(Key.Key_N)
    opened.type("wants")
    opened.window.close()
    assert opened.window.isVisible()
    assert "You are in the middle of a note. It is saved as it stands." in shown_texts(opened.window)
    opened.window.close()
    assert opened.window.isHidden()
