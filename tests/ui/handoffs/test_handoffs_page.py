"""The rep's desk by its keys: what is due first, one key to accept, two for a return or an outcome, undo."""

from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.handoffs import HandoffState
from calldesk.domain.moments import instant
from calldesk.queries.handoffs import Whose, dossier, handoff_row, handoff_rows
from tests.ui.handed import hand_over_some
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, window_at_work
from ui.handoffs.page import HandoffsPage
from ui.kit.chips import Chip


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    hand_over_some(desk, 3)
    with window_at_work(qtbot, tmp_path, desk) as made:
        made.window.pages.show_handoffs()
        made.settle()
        made.bot.waitUntil(lambda: page(made).current is not None)
        yield made


def page(opened: Driven) -> HandoffsPage:
    return opened.window.findChild(HandoffsPage)


def states(opened: Driven) -> list[HandoffState]:
    return [row.standing.state for row in opened.window.life.desk.read(handoff_rows, Whose.ALL)]


def settled(opened: Driven, name: str) -> None:
    opened.settle()
    opened.bot.waitUntil(lambda: (now := page(opened).current) is not None and now.name != name)


def test_that_the_one_with_least_time_is_chosen_and_counts_as_opened(opened: Driven) -> None:
    rows = opened.window.life.desk.read(handoff_rows, Whose.ALL)
    first = min(rows, key=lambda row: (row.due.at, row.handoff_id))
    assert page(opened).current.handoff_id == first.handoff_id
    words = shown_texts(page(opened))
    assert first.name in words
    assert "“their words on need”" in words
    assert "2 of 2 required, 0 of 1 optional" in [chip for chip in _chips(page(opened)) if "required" in chip]
    opened.bot.waitUntil(lambda: bool(_opened_marks(opened)))


def test_that_a_accepts_and_ctrl_z_takes_it_back(opened: Driven) -> None:
    name = page(opened).current.name
    opened.press(Qt.Key.Key_A)
    opened.settle()
    assert states(opened).count(HandoffState.ACCEPTED) == 1
    assert f"Accepted {name}" in shown_texts(opened.window)
    opened.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert states(opened) == [HandoffState.OFFERED] * 3


def test_that_r_and_a_digit_return_it_and_the_criterion_is_asked_for(opened: Driven) -> None:
    name = page(opened).current.name
    opened.press(Qt.Key.Key_R)
    opened.press(Qt.Key.Key_4)
    settled(opened, name)
    assert states(opened).count(HandoffState.RETURNED) == 1
    opened.press(Qt.Key.Key_R)
    opened.press(Qt.Key.Key_3)
    opened.press(Qt.Key.Key_2)
    opened.settle()
    reasons = {row.standing.reason for row in opened.window.life.desk.read(handoff_rows, Whose.ALL)}
    assert {"duplicate", "not_to_definition:budget"} <= reasons


def test_that_a_return_that_needs_words_waits_for_them(opened: Driven) -> None:
    opened.press(Qt.Key.Key_R)
    opened.press(Qt.Key.Key_2)
    opened.press(Qt.Key.Key_Return)
    assert states(opened) == [HandoffState.OFFERED] * 3
    assert page(opened).field.isVisible()
    opened.type("Who signs?")
    opened.press(Qt.Key.Key_Return)
    opened.settle()
    rows = opened.window.life.desk.read(handoff_rows, Whose.ALL)
    assert [row.standing.words for row in rows if row.standing.state is HandoffState.RETURNED] == ["Who signs?"]


def test_that_m_moves_the_appointment_by_the_lead_s_clock_and_a_time_it_cannot_read_stays(opened: Driven) -> None:
    opened.press(Qt.Key.Key_M)
    opened.type("sometime")
    opened.press(Qt.Key.Key_Return)
    assert page(opened).field.isVisible()
    page(opened).field.field.setText("in 3 days 14:30")
    opened.press(Qt.Key.Key_Return)
    opened.settle()
    assert page(opened).field.isHidden()
    handoff_id = page(opened).current.handoff_id
    desk = opened.window.life.desk
    row = desk.read(handoff_row, handoff_id)
    local = instant(row.next_step.at).astimezone(ZoneInfo(desk.read(dossier, handoff_id).zone))
    assert (local.hour, local.minute) == (14, 30)


def test_that_u_tells_what_came_of_it_in_two_keys_and_won_asks_for_the_amount(opened: Driven) -> None:
    opened.press(Qt.Key.Key_U)
    assert page(opened).menu.isHidden()  # not accepted yet
    opened.press(Qt.Key.Key_A)
    opened.settle()
    accepted = next(
        row for row in opened.window.life.desk.read(handoff_rows) if row.standing.state is HandoffState.ACCEPTED
    )
    page(opened).open(accepted.handoff_id)
    opened.settle()
    opened.press(Qt.Key.Key_U)
    opened.press(Qt.Key.Key_3)
    opened.type("2o000")
    opened.press(Qt.Key.Key_Return)
    assert page(opened).field.isVisible()
    page(opened).field.field.setText("24,000")
    opened.press(Qt.Key.Key_Return)
    opened.settle()
    rows = opened.window.life.desk.read(handoff_rows, Whose.ALL)
    assert [row.standing.amount for row in rows if row.standing.state is HandoffState.WON] == [24_000.0]


def test_that_j_and_k_walk_and_nothing_is_cut_nameless_or_markup(opened: Driven) -> None:
    before = page(opened).current.handoff_id
    opened.press(Qt.Key.Key_J)
    opened.bot.waitUntil(lambda: (now := page(opened).current) is not None and now.handoff_id != before)
    opened.press(Qt.Key.Key_K)
    opened.bot.waitUntil(lambda: (now := page(opened).current) is not None and now.handoff_id == before)
    for size in ((1440, 900), (1366, 768)):
        opened.window.resize(*size)
        opened.bot.waitUntil(lambda: cut_texts(opened.window) == [])
    assert nameless(opened.window) == []
    assert live_markup(opened.window) == []


def _chips(shown: HandoffsPage) -> list[str]:
    return [chip.face.text for chip in shown.findChildren(Chip)]


def _opened_marks(opened: Driven) -> list[object]:
    rows = opened.window.life.desk.read(handoff_rows, Whose.ALL)
    return [row for row in rows if row.standing.opened_at is not None]
