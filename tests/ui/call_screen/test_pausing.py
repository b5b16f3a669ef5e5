"""S and P ask for a reason by digit, the same key again takes the last one; a paused screen says since when and why."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from calldesk.actions.claims import release_all
from calldesk.desk import Desk
from calldesk.domain.errors import Conflict
from calldesk.queries.why import why
from calldesk.store.tx import Snapshot
from tests.ui.at_work import AtWork, at_work
from tests.ui.walks import shown_texts
from ui.kit.theme import Theme

Key = Qt.Key


@pytest.fixture
def work(qtbot: QtBot, fonts: bool, theme: Theme, desk: Desk) -> AtWork:
    return at_work(qtbot, theme, desk)


def facts(desk: Desk, sql: str) -> list[tuple[object, ...]]:
    def query(snapshot: Snapshot) -> list[tuple[object, ...]]:
        return [tuple(row) for row in snapshot.conn.execute(text(sql))]

    return desk.read(query)


def skips(desk: Desk) -> list[object]:
    return [reason for (reason,) in facts(desk, "SELECT reason FROM lead_skip ORDER BY happened_at, skip_id")]


def marks(desk: Desk) -> list[tuple[object, ...]]:
    return facts(desk, "SELECT kind, reason FROM shift_mark ORDER BY happened_at, mark_id")


def test_that_s_asks_and_a_digit_answers_and_s_again_takes_the_last(work: AtWork, desk: Desk) -> None:
    work.press(Key.Key_Return)
    work.press(Key.Key_1)  # a promised callback that is due knows no skip, so it is rung
    first = work.loop.held.current.lead_id
    work.press(Key.Key_S)
    assert "Need to prepare" in shown_texts(work.screen)
    assert (work.loop.held.current.lead_id, skips(desk)) == (first, [])
    work.press(Key.Key_3)
    second = work.loop.held.current.lead_id
    assert second != first
    before = work.keys
    work.press(Key.Key_S)
    work.press(Key.Key_S)
    assert work.keys - before == 2
    assert work.loop.held.current.lead_id not in {first, second}
    assert [reason.code for reason in desk.read(why, second).reasons] == ["skipped"]
    assert skips(desk) == ["prepare", "prepare"]


def test_that_a_skipped_callback_that_is_due_is_said_to_come_back(work: AtWork, desk: Desk) -> None:
    first = work.loop.held.current.lead_id
    work.press(Key.Key_S)
    work.press(Key.Key_1)
    assert work.loop.held.current.lead_id != first
    assert "stays due" in work.toast.words
    assert desk.read(why, first).reasons == ()


def test_that_esc_skips_nobody(work: AtWork, desk: Desk) -> None:
    first = work.name
    work.press(Key.Key_S)
    work.press(Key.Key_Escape)
    assert (work.name, skips(desk)) == (first, [])


def test_that_an_open_call_is_neither_skipped_nor_paused(work: AtWork, desk: Desk) -> None:
    work.press(Key.Key_Return)
    first = work.name
    for key in (Key.Key_S, Key.Key_P):
        work.press(key)
        assert "Log this call first" in work.toast.words
    assert (work.name, skips(desk), marks(desk)) == (first, [], [])


def test_that_the_paused_screen_says_since_when_why_and_how_to_go_on(work: AtWork, desk: Desk) -> None:
    work.press(Key.Key_Return)
    work.press(Key.Key_1)
    work.press(Key.Key_P)
    work.press(Key.Key_2)
    shown = shown_texts(work.screen)
    assert work.name == ""
    assert any(words.startswith("Paused since ") for words in shown)
    assert "Lunch. Your leads went back to the list. P goes on." in shown
    assert "dials" in shown
    work.press(Key.Key_P)
    assert work.name
    assert marks(desk) == [("pause", "lunch"), ("resume", "")]


def test_that_a_click_in_the_list_ends_a_pause_too(work: AtWork, desk: Desk) -> None:
    work.press(Key.Key_P)
    work.press(Key.Key_P)
    work.screen.list.picked.emit(work.screen.list.model.rows[2].lead_id)
    work.settle()
    assert work.name
    assert marks(desk) == [("pause", "break"), ("resume", "")]


def test_that_no_lead_goes_from_under_a_note_that_is_typed(work: AtWork, desk: Desk) -> None:
    first = work.loop.held.current
    work.press(Key.Key_N)
    work.type("wants the price")
    desk.write(release_all)
    work.loop.lost(Conflict("It went."))
    work.settle()
    assert work.loop.held.current is first
    assert work.screen.card.notes.text == "wants the price"
    taken = work.loop.held.hand.current.token
    work.press(Key.Key_Escape)
    work.bot.waitUntil(lambda: work.loop.held.hand.current.token != taken)
