"""Who is calling me? The caller is found and logged while the lead in hand, its call and its note stay as they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calldesk.actions.calls import start_dial
from calldesk.desk import Desk
from calldesk.domain.errors import Rejected, Unavailable
from calldesk.queries.lead_card import lead_card
from calldesk.queries.timeline import timeline
from tests.core_world import chicago, put_block, put_person
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, window_at_work
from ui.window.caller_face import CallerFace
from ui.window.inbound_panel import InboundPanel

ADA, BEA = 900_001, 900_002
NUMBER = "+1 (312) 555-0099"
WORDS = "wants the price for three sites"


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    desk.write(put_person, ADA, (chicago(99),), 1, {"full_name": "Ada Birch", "company": "Birch Mills"})  # type: ignore[arg-type]
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def panel(opened: Driven) -> InboundPanel:
    return opened.window.calling.inbound.panel


def ask(opened: Driven, typed: str) -> None:
    opened.press(Qt.Key.Key_C)
    opened.type(typed)
    wait_for_answer(opened)


def wait_for_answer(opened: Driven) -> None:
    opened.bot.waitUntil(lambda: panel(opened).is_answered)
    opened.settle()


def said(opened: Driven) -> str:
    return panel(opened)._said.text() if panel(opened)._said.isVisible() else ""


def calls_to_us(desk: Desk, lead_id: int = ADA) -> list[str]:
    return [item.detail for item in desk.read(timeline, lead_id) if item.code == "inbound_call"]  # type: ignore[arg-type]


def test_that_a_number_shows_who_it_is_and_enter_logs_it_with_the_words(opened: Driven, desk: Desk) -> None:
    ask(opened, NUMBER)
    words = shown_texts(panel(opened))
    assert "(312) 555-0099, the whole number" in words
    assert "We never rang them" in words
    assert "Only a name: no recorded interest" in words
    (face,) = panel(opened).rows
    assert (face.text, face.detail, face.when.split(" ")[0]) == ("Ada Birch", "Birch Mills", "Name")
    opened.press(Qt.Key.Key_Tab)
    opened.type(WORDS)
    opened.press(Qt.Key.Key_Return)
    assert calls_to_us(desk) == [WORDS]
    assert panel(opened).isHidden()
    assert opened.window.toast.words == "Logged: Ada Birch rang us"


def test_that_lead_running_call_and_unsaved_note_are_untouched(opened: Driven, desk: Desk) -> None:
    page = opened.window.calling
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_A)
    opened.press(Qt.Key.Key_N)
    opened.type("asks about ROI")
    note, held, call = page.screen.card.notes, page.mounted.work.held.hand, page.mounted.work.call
    began = (call.dial_id, call.placed_at, call.answered_at)
    opened.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)  # in a note, C is a letter
    opened.type("who is calling")
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(panel(opened).isVisible)
    opened.type("0099")
    wait_for_answer(opened)
    opened.press(Qt.Key.Key_Return)
    assert calls_to_us(desk) == [""]
    assert page.mounted.work.held.hand == held
    assert page.mounted.work.call is call
    assert (call.dial_id, call.placed_at, call.answered_at) == began
    assert call.ended_at is None
    assert note.text == "asks about ROI"
    assert note.isAncestorOf(QApplication.focusWidget())
    opened.type(" and payback")
    assert note.text == "asks about ROI and payback"
    card = desk.read(lead_card, held.current.lead_id)
    assert card.open_dial_id == call.dial_id


def test_that_no_key_of_the_call_screen_acts_beneath_and_esc_leaves(opened: Driven, desk: Desk) -> None:
    on_card = opened.name
    ask(opened, "0099")
    opened.press(Qt.Key.Key_Tab)
    opened.type("s9pc")
    assert panel(opened).words.text() == "s9pc"
    opened.press(Qt.Key.Key_Tab)
    assert panel(opened).field.hasFocus()
    opened.press(Qt.Key.Key_Escape)
    assert panel(opened).isHidden()
    assert (opened.name, calls_to_us(desk)) == (on_card, [])
    assert opened.window.calling.mounted.work.call.placed_at is None
    opened.press(Qt.Key.Key_C)
    assert (panel(opened).field.text(), panel(opened).words.text(), panel(opened).rows) == ("", "", ())


def test_that_of_a_switchboard_all_are_offered_and_arrows_choose(opened: Driven, desk: Desk) -> None:
    desk.write(put_person, BEA, (chicago(99),), 1, {"full_name": "Bea Ochs"})  # type: ignore[arg-type]
    ask(opened, NUMBER)
    assert [face.text for face in panel(opened).rows] == ["Ada Birch", "Bea Ochs"]
    assert "2 fit" in shown_texts(panel(opened))
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Return)
    assert (calls_to_us(desk), calls_to_us(desk, BEA)) == ([], [""])


def test_that_who_is_on_do_not_call_may_be_logged_and_is_plainly_not_to_be_dialled(opened: Driven, desk: Desk) -> None:
    desk.write(put_block, "person", str(ADA))
    ask(opened, NUMBER)
    (face,) = panel(opened).rows
    assert face.when.startswith("Do not call")
    words = shown_texts(panel(opened))
    assert "They may ring us, and that may be logged. They cannot be dialled." in words
    opened.press(Qt.Key.Key_Return)
    assert calls_to_us(desk) == [""]
    with pytest.raises(Rejected, match="do not call"):
        desk.write(start_dial, ADA)  # type: ignore[arg-type]


def test_that_the_panel_is_as_high_as_what_it_shows(opened: Driven) -> None:
    opened.press(Qt.Key.Key_C)
    for typed in ("01", "47", "9", "\b"):
        opened.press(Qt.Key.Key_Backspace) if typed == "\b" else opened.type(typed)
        opened.bot.waitUntil(lambda: panel(opened).is_answered or len(panel(opened).field.text()) < 4)
        for _ in range(5):
            QApplication.processEvents()
        layout = panel(opened).layout()
        assert layout is not None
        assert panel(opened).height() == layout.totalHeightForWidth(panel(opened).width())
    assert len(panel(opened).rows) > 1


def test_that_a_look_up_that_fails_says_why_and_lists_nobody(
    opened: Driven, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(opened, "0099")
    with monkeypatch.context() as patched:
        patched.setattr(desk, "read", _full)
        opened.type("1")
        opened.bot.waitUntil(lambda: said(opened) == "The disk is full.")
    assert panel(opened).rows == ()
    opened.press(Qt.Key.Key_Return)
    assert calls_to_us(desk) == []


def test_that_nobody_found_is_said_and_enter_logs_nothing(opened: Driven, desk: Desk) -> None:
    opened.press(Qt.Key.Key_C)
    opened.type("009")
    assert said(opened).startswith("The last four digits are enough.")
    opened.press(Qt.Key.Key_Escape)
    ask(opened, "+1 312 555 9876")
    assert said(opened).startswith("Nobody here has this number or name.")
    opened.press(Qt.Key.Key_Return)
    assert panel(opened).isVisible()
    assert calls_to_us(desk) == []


def test_that_enter_before_the_answer_logs_nobody_and_twice_logs_once(opened: Driven, desk: Desk) -> None:
    ask(opened, "0099")
    field = panel(opened).field
    opened.bot.keyClicks(field, "8")
    opened.bot.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    assert calls_to_us(desk) == []
    opened.bot.keyClick(field, Qt.Key.Key_Backspace)
    opened.bot.waitUntil(lambda: bool(panel(opened).rows))
    opened.bot.keyClick(field, Qt.Key.Key_Return)
    opened.bot.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    assert calls_to_us(desk) == [""]


def test_that_what_was_refused_is_said_and_the_words_stay(
    opened: Driven, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(opened, "0099")
    opened.press(Qt.Key.Key_Tab)
    opened.type(WORDS)
    with monkeypatch.context() as patched:
        patched.setattr(desk, "write", _full)
        opened.press(Qt.Key.Key_Return)
    assert (said(opened), panel(opened).words.text()) == ("The disk is full.", WORDS)
    opened.press(Qt.Key.Key_Return)
    assert calls_to_us(desk) == [WORDS]


def _full(*_args: object, **_kwargs: object) -> None:
    raise Unavailable("The disk is full.")


def test_that_nothing_is_cut_nameless_or_live_and_the_key_sheet_knows_it(opened: Driven) -> None:
    opened.press(Qt.Key.Key_Question)
    assert "Who is calling me?" in shown_texts(opened.window.panels.key_sheet)
    opened.press(Qt.Key.Key_Escape)
    opened.press(Qt.Key.Key_C)
    assert cut_texts(panel(opened)) == []
    bad = '<img src="https://x.example/p.png">' * 9
    reasons = (f"Do not call (person, since 9 June): “{bad}”", "Only a name: no recorded interest")
    face = CallerFace(1, bad, bad, "Do not call", "ban", "", "Found by name", "Last outcome: x", "", reasons, True)  # type: ignore[arg-type]
    panel(opened).show_callers("", [face])
    QApplication.processEvents()
    assert cut_texts(panel(opened)) == []
    assert nameless(panel(opened)) == []
    assert live_markup(panel(opened)) == []
