"""The rep's calendar with both clocks, what was won and lost by reason, absences set by the rep, and the rep's bell."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.handoffs import accept_handoff, report_outcome
from calldesk.desk import Desk
from calldesk.domain.handoffs import HandoffState, MarkKind, NextStep
from calldesk.domain.messages import Message
from calldesk.domain.moments import DAY_SECONDS, HOUR_SECONDS
from calldesk.queries.absences import my_absences
from calldesk.queries.handoffs import HandoffRow, Whose, handoff_rows
from calldesk.store.alerts import Notice, tell
from tests.ui.handed import hand_over_some
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, open_window, window_at_work
from ui.handoffs.page import HandoffsPage
from ui.handoffs.sections import calendar_faces
from ui.handoffs.side import CALENDAR, ENDED, HAND_OFFS
from ui.kit import text
from ui.window.bell import Bell
from ui.window.opening import Opened


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    hand_over_some(desk, 4)
    rows = desk.read(handoff_rows, Whose.ALL)
    for row in rows[:3]:
        desk.write(accept_handoff, row.handoff_id)
    desk.write(report_outcome, rows[0].handoff_id, MarkKind.WON, amount=24_000.0)
    desk.write(report_outcome, rows[1].handoff_id, MarkKind.LOST, reason="no_budget", words="<b>next year</b>")
    with window_at_work(qtbot, tmp_path, desk) as made:
        made.window.pages.show_handoffs()
        made.settle()
        made.bot.waitUntil(lambda: page(made).current is not None)
        yield made


def page(opened: Driven) -> HandoffsPage:
    found = opened.window.findChild(HandoffsPage)
    assert isinstance(found, HandoffsPage)
    return found


def heads(opened: Driven) -> list[str]:
    return [face.name for face in page(opened).side.model.rows if face.handoff_id is None]


def run(opened: Driven, name: str) -> None:
    next(one for one in opened.window.commands.all if one.id == f"handoffs.{name}").run()
    opened.settle()


def test_that_the_calendar_lists_appointments_by_day_and_one_of_them_opens(opened: Driven) -> None:
    run(opened, "calendar")
    side = page(opened).side
    assert side.sections.index == CALENDAR
    faces = [face for face in side.model.rows if face.handoff_id is not None]
    rows = {row.handoff_id: row for row in opened.window.life.desk.read(handoff_rows, Whose.ALL)}
    assert [rows[face.handoff_id].standing.is_open for face in faces] == [True, True]
    assert len(heads(opened)) == 2
    assert {face.below.rpartition("·")[2].strip() for face in faces} == {"accepted", "to decide"}
    opened.press(Qt.Key.Key_J)
    assert page(opened).current is not None
    assert page(opened).current.handoff_id == faces[1].handoff_id
    assert (cut_texts(side), nameless(side), live_markup(side)) == ([], [], [])
    run(opened, "list")
    assert side.sections.index == HAND_OFFS


def test_that_what_was_won_and_lost_stands_under_amount_and_reason(opened: Driven) -> None:
    run(opened, "ended")
    assert page(opened).side.sections.index == ENDED
    assert heads(opened) == [f"Won: 1, {text.number(24_000)} in all", "Lost, No budget: 1"]
    assert "1 won, 1 lost" in shown_texts(page(opened).side)
    assert "<b>next year</b>" in next(face.below for face in page(opened).side.model.rows if "next year" in face.below)


def test_that_one_that_is_opened_from_elsewhere_stands_in_the_list_of_hand_offs_again(opened: Driven) -> None:
    run(opened, "ended")
    rows = opened.window.life.desk.read(handoff_rows, Whose.ALL)
    waits = next(one for one in rows if one.standing.is_undecided)
    page(opened).open_lead(waits.lead_id)
    opened.bot.waitUntil(lambda: (row := page(opened).current) is not None and row.handoff_id == waits.handoff_id)
    assert page(opened).side.sections.index == HAND_OFFS


def test_that_both_clocks_stand_there_and_what_is_past_without_a_word_comes_last(opened: Driven) -> None:
    desk = opened.window.life.desk
    row = next(one for one in desk.read(handoff_rows, Whose.ALL) if one.standing.state is HandoffState.ACCEPTED)
    now = desk.now()
    soon = _meeting(row, now + HOUR_SECONDS)
    past = replace(_meeting(row, now - 3 * DAY_SECONDS), handoff_id="past")
    head, face, later, earlier = calendar_faces((past, soon), now, "America/Denver", with_rep=False)
    assert head.name.startswith("Today, ")
    assert "in New York, 30 min" in face.below
    assert (later.name, earlier.handoff_id) == ("Earlier, no word yet", "past")
    told = replace(past, standing=replace(past.standing, told_at=now))
    assert calendar_faces((told,), now, "America/Denver", with_rep=False) == ()


def _meeting(row: HandoffRow, at: float) -> HandoffRow:
    return replace(row, next_step=NextStep("", at, 30), zone="America/New_York")


def test_that_an_absence_is_typed_shown_and_taken_back(opened: Driven) -> None:
    desk = opened.window.life.desk
    run(opened, "away")
    away = page(opened).away
    opened.bot.waitUntil(away.panel.isVisible)
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(away.field.isVisible)
    opened.type("last week")
    opened.press(Qt.Key.Key_Return)
    assert away.field.isVisible()
    away.field.field.setText("tomorrow to sun")
    opened.press(Qt.Key.Key_Return)
    opened.settle()
    (one,) = desk.read(my_absences)
    assert (one.last - one.first).days == 4
    opened.bot.waitUntil(lambda: any(words.startswith("Away ") for words in shown_texts(page(opened).side)))
    run(opened, "away")
    opened.bot.waitUntil(away.panel.isVisible)
    assert (cut_texts(away.panel), nameless(away.panel)) == ([], [])
    opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Delete)
    opened.settle()
    assert desk.read(my_absences) == ()
    opened.bot.waitUntil(lambda: "When I am away" in shown_texts(page(opened).side))


def test_that_a_rep_has_a_bell_that_opens_the_hand_off(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> None:
    ids = hand_over_some(desk, 2)
    made = open_window(qtbot, tmp_path)
    made.window.life.take(Opened(desk, is_empty=False, is_rep=True))
    made.bot.waitUntil(lambda: made.window.findChild(HandoffsPage) is not None)
    made.settle()
    bell = page(made).findChild(Bell)
    assert isinstance(bell, Bell)
    desk.write(lambda tx: tell(tx, [Notice(desk.user, ids[1], Message.of("handoff_late", due_at=desk.now()), "1")]))
    made.bot.waitUntil(lambda: bell.button.words != "")
    made.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    made.bot.waitUntil(bell.panel.isVisible)
    at = next(at for at, row in enumerate(bell.panel.rows) if row.detail.startswith("Your time ended"))
    for _ in range(at):
        made.press(Qt.Key.Key_Down)
    made.press(Qt.Key.Key_Return)
    made.bot.waitUntil(lambda: (row := page(made).current) is not None and row.lead_id == ids[1])
    made.window.close()
