"""What key 9 leads to: the lead waits where everybody sees it, and opens to read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.ids import LeadId
from calldesk.queries.hand_over import to_hand_over
from calldesk.queries.hand_over_offer import hand_over_offer
from calldesk.queries.handoffs import Whose, handoff_rows
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, window_at_work
from ui.kit.key_sheet import KeySheet
from ui.kit.list_panel import ListFace, ListPanel


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def panel(opened: Driven) -> ListPanel:
    return opened.window.handing_over.panel


def qualify(opened: Driven) -> str:
    name = opened.name
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_9)
    opened.press(Qt.Key.Key_9)  # though criteria are missing
    return name


def test_that_key_9_puts_the_lead_first_in_to_hand_over_and_the_undo_line_says_so(opened: Driven) -> None:
    name = qualify(opened)
    assert f"Logged {name} as Qualified, waits in To hand over" in shown_texts(opened.window)
    opened.press(Qt.Key.Key_G)
    assert panel(opened).isVisible()
    assert panel(opened).rows[0].text == name
    opened.press(Qt.Key.Key_Escape)
    assert panel(opened).isHidden()


def test_that_enter_asks_for_the_hand_over_and_the_card_stays(opened: Driven) -> None:
    name = qualify(opened)
    on_card = opened.name
    opened.press(Qt.Key.Key_G)
    opened.press(Qt.Key.Key_Return)
    form = opened.window.beside.handing_over.form
    opened.bot.waitUntil(form.isVisible)
    assert any(name in words for words in shown_texts(form))
    assert opened.name == on_card
    assert opened.window.calling.mounted.work.call.placed_at is None
    opened.press(Qt.Key.Key_Escape)
    assert form.isHidden()


def test_that_without_a_signed_definition_it_opens_to_read(opened: Driven) -> None:
    name = qualify(opened)
    lead_id = waiting_first(opened)
    offer = opened.window.life.desk.read(hand_over_offer, lead_id)
    opened.window.beside.handing_over._asked(replace(offer, version=0))
    opened.bot.waitUntil(opened.window.finding.panel.isVisible)
    words = shown_texts(opened.window.finding.panel)
    assert name in words
    assert "Qualified, waits in “to hand over”" in words
    opened.press(Qt.Key.Key_Escape)
    assert opened.window.finding.panel.isHidden()


def waiting_first(opened: Driven) -> LeadId:
    return opened.window.life.desk.read(to_hand_over)[0].lead_id


def test_that_the_figure_in_the_top_bar_is_a_named_button_that_opens_it(opened: Driven) -> None:
    qualify(opened)
    waiting = len(opened.window.life.desk.read(to_hand_over))
    button = _figure(opened, f", {waiting} wait")
    assert button.accessibleName().startswith("Qualified ")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert "To hand over" in button.toolTip()
    opened.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    opened.settle()
    assert panel(opened).isVisible()
    assert len(panel(opened).rows) == waiting


def test_that_arrows_walk_and_no_key_of_the_call_screen_acts_beneath(opened: Driven) -> None:
    qualify(opened)
    on_card = opened.name
    opened.press(Qt.Key.Key_G)
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_S)
    opened.press(Qt.Key.Key_P)
    assert opened.name == on_card
    assert not opened.window.calling.mounted.work.is_paused
    assert panel(opened).isVisible()


def test_that_an_empty_one_says_how_a_lead_comes_here(opened: Driven) -> None:
    panel(opened).show_rows((), 0)
    assert "Nothing waits. 9 puts a qualified lead here." in shown_texts(panel(opened))
    opened.press(Qt.Key.Key_Escape)
    assert panel(opened).isHidden()


def test_that_it_is_in_the_key_sheet_nothing_is_cut_and_a_strangers_name_stays_text(opened: Driven) -> None:
    opened.press(Qt.Key.Key_Question)
    sheet: KeySheet = opened.window.panels.key_sheet
    assert "To hand over: who waits" in shown_texts(sheet)
    opened.press(Qt.Key.Key_Escape)
    hostile = '<img src="https://x.example/p.png">' * 9
    panel(opened).show_rows([ListFace(1, hostile, hostile, "Tue 10:42", "jo")], 1)
    assert cut_texts(panel(opened)) == []
    assert nameless(panel(opened)) == []
    assert live_markup(panel(opened)) == []
    assert "<img" not in panel(opened).view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def _figure(opened: Driven, ending: str) -> QPushButton:
    def named() -> list[QPushButton]:
        return [one for one in opened.window.bar.findChildren(QPushButton) if one.accessibleName().endswith(ending)]

    opened.bot.waitUntil(lambda: bool(named()))
    return named()[0]


def test_that_the_figure_still_works_when_other_data_took_the_place(opened: Driven) -> None:
    opened.window.open_practice()
    opened.bot.waitUntil(lambda: opened.window.life.is_practice)
    opened.wait_for_calls()
    opened.press(Qt.Key.Key_G)
    opened.press(Qt.Key.Key_Escape)
    opened.window.bar.last_figure_wanted.emit()
    opened.settle()
    assert panel(opened).isVisible()


def test_that_with_all_met_enter_hands_over_after_key_9_and_undo_takes_it_back(opened: Driven) -> None:
    name, desk = opened.name, opened.window.life.desk
    opened.press(Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_E, Qt.Key.Key_R, Qt.Key.Key_T):
        opened.press(key)
    opened.press(Qt.Key.Key_9)
    form = opened.window.handing_over.form
    opened.bot.waitUntil(form.isVisible)
    form.step.setText("Bring the figures")
    form.when.setText("nonsense")
    opened.press(Qt.Key.Key_Return)
    assert form.isVisible()
    assert desk.read(handoff_rows, Whose.ALL) == ()
    form.when.setText("thu 2pm")
    opened.press(Qt.Key.Key_Return)
    opened.settle()
    (row,) = desk.read(handoff_rows, Whose.ALL)
    assert (row.name, row.next_step.words, row.next_step.at is not None) == (name, "Bring the figures", True)
    foot = f"Logged {name} as Qualified, handed over"
    opened.bot.waitUntil(lambda: foot in shown_texts(opened.window))
    opened.window.calling.mounted.day.refresh()  # as after another page, or a restart
    opened.settle()
    assert foot in shown_texts(opened.window)
    opened.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert desk.read(handoff_rows, Whose.ALL) == ()


def test_that_esc_leaves_it_in_to_hand_over_and_a_reason_goes_past_what_is_missing(opened: Driven) -> None:
    qualify(opened)
    opened.press(Qt.Key.Key_G)
    opened.press(Qt.Key.Key_Return)
    form, desk = opened.window.handing_over.form, opened.window.life.desk
    opened.bot.waitUntil(form.isVisible)
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: any("Not yet met" in words for words in shown_texts(form)))
    opened.press(Qt.Key.Key_Escape)
    assert desk.read(handoff_rows, Whose.ALL) == ()
    opened.press(Qt.Key.Key_G)
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(form.isVisible)
    form.reason.setText("They want it now")
    opened.press(Qt.Key.Key_Return)
    opened.settle()
    opened.bot.waitUntil(lambda: len(desk.read(handoff_rows, Whose.ALL)) == 1)
