"""The loop of a call, by its keys, on a real desk."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import text

from calldesk.actions.claims import renew
from calldesk.actions.desk_work import take_up
from calldesk.actions.do_not_call import mark_do_not_call
from calldesk.desk import Desk
from calldesk.domain.changes import Changes
from calldesk.domain.practice_start import practice_now
from calldesk.domain.steady_clock import steady_seconds
from calldesk.queries.lead_card import lead_card
from calldesk.queries.my_day import my_day
from calldesk.store.tx import Snapshot
from tests.ui.at_work import AtWork
from ui.lead_card.call_clock import Phase
from ui.lead_card.peek import PeekPanel

Key = Qt.Key


def logged(desk: Desk) -> tuple[str, str]:
    last = desk.read(my_day, practice_now() - 3600.0).last
    return (last.name, last.code) if last is not None else ("", "")


def test_that_an_unanswered_call_takes_two_keys(work: AtWork, desk: Desk):
    first, following = work.name, work.loop.held.following.name

    work.press(Key.Key_Return)
    work.press(Key.Key_1)

    assert work.keys == 2
    assert logged(desk) == (first, "no_answer")
    assert work.name == following
    assert len(work.telephone.numbers) == 1


def test_that_undo_takes_one_key_and_brings_the_lead_back(work: AtWork, desk: Desk):
    first, before = work.name, logged(desk)
    work.press(Key.Key_Return)
    work.press(Key.Key_2)
    work.keys = 0

    work.press(Key.Key_Z, ctrl=True)

    assert work.keys == 1
    assert work.name == first
    assert logged(desk) == before


def test_that_a_lead_brought_back_by_undo_can_be_logged_again(work: AtWork, desk: Desk):
    first = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_2)
    work.press(Key.Key_Z, ctrl=True)

    work.press(Key.Key_3)

    assert logged(desk) == (first, "gatekeeper")
    assert len(work.telephone.numbers) == 1


def test_that_an_outcome_without_a_dial_logs_nothing_and_says_so(work: AtWork, desk: Desk):
    first, before = work.name, logged(desk)

    work.press(Key.Key_1)

    assert (work.name, logged(desk)) == (first, before)
    assert "Dial first" in work.toast.words


def test_that_not_a_fit_takes_three_keys_with_its_reason(work: AtWork, desk: Desk):
    first = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_7)
    work.press(Key.Key_2)

    assert work.keys == 3
    assert logged(desk) == (first, "not_a_fit")


def test_that_a_digit_answers_the_question_and_logs_nothing_else(work: AtWork, desk: Desk):
    before = logged(desk)
    work.press(Key.Key_Return)
    work.press(Key.Key_7)
    work.press(Key.Key_Escape)

    assert logged(desk) == before
    assert work.loop.line.call.phase is Phase.RINGING


def test_that_a_callback_is_read_in_words_and_shown_in_both_zones_before_enter(work: AtWork, desk: Desk):
    first = work.loop.held.current
    work.press(Key.Key_Return)
    work.press(Key.Key_5)
    work.type("thu 2pm")
    shown = work.screen.card.notes.callback.reading

    work.press(Key.Key_Return)

    assert "14:00 in Dallas" in shown
    assert "15:00 for you" in shown
    assert logged(desk) == (first.name, "callback")
    assert desk.read(lead_card, first.lead_id).callback_at is not None


def test_that_words_which_are_no_time_are_not_logged(work: AtWork, desk: Desk):
    before = logged(desk)
    work.press(Key.Key_Return)
    work.press(Key.Key_5)
    work.type("whenever it suits")
    work.press(Key.Key_Return)

    assert logged(desk) == before
    assert work.screen.card.notes.callback.reading == "not a time yet"


def test_that_digits_typed_into_the_note_are_text(work: AtWork, desk: Desk):
    first, before = work.loop.held.current, logged(desk)
    work.press(Key.Key_Return)
    work.press(Key.Key_N)

    work.type("12 sites, wants 7")

    assert work.screen.card.notes.text == "12 sites, wants 7"
    assert (work.name, logged(desk)) == (first.name, before)


def test_that_a_note_is_on_disk_when_the_screen_says_saved(work: AtWork, desk: Desk):
    lead_id = work.loop.held.current.lead_id
    work.press(Key.Key_N)
    work.type("wants ROI numbers")
    work.bot.waitUntil(lambda: work.screen.card.notes.saving_words == "Saved")

    assert desk.read(lead_card, lead_id).draft == "wants ROI numbers"


def test_that_a_note_typed_just_before_the_outcome_is_kept_with_the_call(work: AtWork, desk: Desk):
    lead_id = work.loop.held.current.lead_id
    work.press(Key.Key_Return)
    work.press(Key.Key_N)
    work.bot.keyClicks(work.screen.card.notes.field, "board on the 14th")
    work.press(Key.Key_Escape)
    work.press(Key.Key_1)

    card = desk.read(lead_card, lead_id)
    assert card.draft == ""
    assert card.timeline[0].detail == "board on the 14th"
    assert work.screen.card.notes.text == ""


def test_that_ctrl_z_in_the_note_undoes_text_and_no_outcome(work: AtWork, desk: Desk):
    work.press(Key.Key_Return)
    work.press(Key.Key_1)
    after = logged(desk)
    work.press(Key.Key_N)
    work.type("x")

    work.press(Key.Key_Z, ctrl=True)

    assert work.screen.card.notes.text == ""
    assert logged(desk) == after


def test_that_the_marks_give_ring_and_talk_apart(work: AtWork):
    work.press(Key.Key_Return)
    assert work.loop.line.call.phase is Phase.RINGING
    work.press(Key.Key_A)
    assert work.loop.line.call.phase is Phase.TALKING
    work.press(Key.Key_H)
    assert work.loop.line.call.phase is Phase.WRAPPING


def test_that_enter_ends_a_running_call_and_does_not_dial_twice(work: AtWork):
    work.press(Key.Key_Return)
    work.press(Key.Key_Return)
    work.press(Key.Key_Return)

    assert work.loop.line.call.phase is Phase.WRAPPING
    assert len(work.telephone.numbers) == 1


def test_that_a_number_nobody_takes_is_copied_and_said(work: AtWork):
    work.telephone.takes = False
    work.press(Key.Key_Return)

    assert "copied" in work.toast.words


def test_that_skip_brings_another_lead_and_logs_nothing(work: AtWork, desk: Desk):
    first, before = work.name, logged(desk)
    work.press(Key.Key_S)
    assert work.name == first
    work.press(Key.Key_3)

    assert work.name
    assert work.name != first
    assert logged(desk) == before


def test_that_pause_gives_both_leads_back_and_goes_on_by_the_same_key(work: AtWork):
    first = work.name
    work.press(Key.Key_P)
    assert work.name == first
    work.press(Key.Key_2)
    assert work.name == ""
    work.press(Key.Key_P)
    assert work.name == first


def test_that_the_row_of_the_lead_on_the_card_is_the_chosen_one_and_the_next_is_marked(work: AtWork):
    rows = work.screen.list.model.rows
    assert rows[0].lead_id == work.loop.held.current.lead_id
    assert rows[1].mark == "Next"
    assert work.screen.list.view.currentIndex().row() == 0


def test_that_a_look_at_the_next_lead_ends_with_the_call(work: AtWork):
    (peek,) = work.screen.findChildren(PeekPanel)
    work.press(Key.Key_Return)
    work.press(Key.Key_Space)
    assert peek.isVisible()
    work.screen.focus_list()
    work.press(Key.Key_1)
    assert not peek.isVisible()


def test_that_the_list_does_not_move_in_the_middle_of_a_call(work: AtWork, desk: Desk):
    work.press(Key.Key_Return)
    before = [row.lead_id for row in work.screen.list.model.rows]
    desk.write(mark_do_not_call, "person", str(before[5]))
    work.runner.changed.emit(Changes.everything())
    work.settle()

    assert [row.lead_id for row in work.screen.list.model.rows] == before
    assert work.mounted.listing.held


def test_that_the_windows_thread_never_reads_or_writes(work: AtWork, desk: Desk, monkeypatch):
    threads = set()
    read, write = desk.read, desk.write
    monkeypatch.setattr(desk, "read", lambda *a, **k: (threads.add(threading.current_thread().name), read(*a, **k))[1])
    monkeypatch.setattr(
        desk, "write", lambda *a, **k: (threads.add(threading.current_thread().name), write(*a, **k))[1]
    )
    work.press(Key.Key_Return)
    work.press(Key.Key_1)

    assert threads
    assert threading.main_thread().name not in threads


def test_that_more_leads_leave_no_widget_behind(work: AtWork):
    def worked() -> int:
        for _ in range(10):
            work.press(Key.Key_Return)
            work.press(Key.Key_1)
        return len(work.screen.findChildren(QWidget))

    assert worked() == worked()


def test_that_enter_on_another_row_takes_that_lead_and_dials_nobody(work: AtWork):
    wanted = work.screen.list.model.rows[4]
    for _ in range(4):
        work.press(Key.Key_Down)
    work.press(Key.Key_Return)

    assert work.loop.held.current.lead_id == wanted.lead_id
    assert work.telephone.numbers == []
    assert work.screen.list.model.rows[0].lead_id == wanted.lead_id


def test_that_another_number_of_the_lead_can_be_dialled(work: AtWork):
    first, second = [phone.e164 for phone in work.loop.held.current.phones][:2]
    work.press(Key.Key_O)
    work.press(Key.Key_O)
    work.press(Key.Key_Return)

    assert work.telephone.numbers == [second]
    assert second != first


def test_that_what_was_ticked_is_still_ticked_when_the_lead_comes_back(work: AtWork):
    work.press(Key.Key_Return)
    work.press(Key.Key_Q)
    work.press(Key.Key_E)
    work.press(Key.Key_1)
    work.press(Key.Key_Z, ctrl=True)

    assert "2 of 5" in work.screen.card.criteria.count_words


def test_that_a_key_pressed_too_often_logs_no_lead_twice(work: AtWork, desk: Desk):
    names = []
    for _ in range(6):
        work.press(Key.Key_Return)
        names.append(work.name)
        work.bot.keyClicks(QApplication.focusWidget(), "111")
        work.settle()

    assert len(set(names)) == 6


def test_that_a_sleep_in_mid_call_is_said_and_kept_with_the_outcome(work: AtWork, desk: Desk, monkeypatch):
    heard = []
    work.loop.said.connect(lambda words, _icon: heard.append(words))
    work.press(Key.Key_Return)
    work.loop.tick()
    monkeypatch.setattr("ui.call_screen.line.steady_seconds", lambda: steady_seconds() + 3600.0)
    work.press(Key.Key_1)

    assert "slept during the call" in " ".join(heard)
    assert desk.read(_last_source) == "manual, slept"


def test_that_a_desk_whose_leads_another_one_took_over_pauses_and_takes_nothing_back(work: AtWork, desk: Desk):
    other = desk.write(take_up)
    work.press(Key.Key_Return)

    assert "another desk" in work.toast.words
    assert work.loop.is_paused
    assert work.telephone.numbers == []
    assert other.current is not None
    desk.write(renew, other.current.lead_id, other.current.token)


def _last_source(snapshot: Snapshot) -> str:
    row = snapshot.conn.execute(text("SELECT source FROM outcome ORDER BY received_at DESC, outcome_id DESC LIMIT 1"))
    return str(row.scalar_one())
