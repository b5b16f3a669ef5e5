"""What is found out in a talk: ticked by letters, worded in place, kept with the lead, missing ones named at 9."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calldesk.actions.events import record_event
from calldesk.actions.talk_facts import Answered, answer_criterion, keep_front_desk
from calldesk.desk import Desk
from calldesk.domain.campaigns import ANY, CALLBACK, VOICEMAIL, talk_track
from calldesk.domain.ids import LeadId
from calldesk.domain.practice_start import practice_now
from calldesk.queries.my_day import my_day
from calldesk.queries.talk_facts import answers
from tests.ui.at_work import AtWork
from ui.lead_card.digit_menu import DigitMenu
from ui.lead_card.tick import Tick
from ui.lead_card.words_field import WordsField

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def on_card(work: AtWork) -> LeadId:
    current = work.loop.held.current
    assert current is not None
    return current.lead_id


def kept(desk: Desk, lead_id: LeadId) -> dict[str, tuple[bool, str]]:
    return {one.criterion: (one.met, one.words) for one in desk.read(answers, [lead_id]).get(lead_id, ())}


def open_words(work: AtWork, key: Qt.Key) -> None:
    work.bot.keyClick(QApplication.focusWidget(), key, SHIFT)
    work.settle()


def row(work: AtWork, at: int) -> Tick:
    return work.screen.card.criteria._rows[at]


def logged(desk: Desk) -> str:
    last = desk.read(my_day, practice_now() - 3600.0).last
    return last.code if last is not None else ""


def test_that_a_tick_is_kept_with_its_lead_and_its_call(work: AtWork, desk: Desk):
    lead_id = on_card(work)
    work.press(Key.Key_Return)
    work.press(Key.Key_Q)
    work.press(Key.Key_E)
    work.press(Key.Key_E)

    assert kept(desk, lead_id) == {"need": (True, ""), "timing": (False, "")}
    calls = desk.read(lambda s: s.conn.exec_driver_sql("SELECT DISTINCT dial_id FROM criterion_answer").all())
    assert calls == [(work.loop.call.dial_id,)]


def test_that_words_are_written_in_place_and_are_no_keys(work: AtWork, desk: Desk):
    lead_id, before = on_card(work), logged(desk)
    work.press(Key.Key_Return)
    open_words(work, Key.Key_Q)
    field = QApplication.focusWidget()
    assert isinstance(field, WordsField)
    work.screen.settle()
    assert not field.visibleRegion().isEmpty()
    assert row(work, 0).rect().contains(field.geometry())
    assert row(work, 0).geometry().bottom() < row(work, 1).geometry().top()
    assert row(work, 0).geometry().top() > 0
    work.type("Quits a tool in March, 9 sites")

    assert (
        work.bot.waitUntil(lambda: kept(desk, lead_id) == {"need": (False, "Quits a tool in March, 9 sites")}) is None
    )
    work.press(Key.Key_Return)
    assert QApplication.focusWidget() is work.screen.list.view
    assert row(work, 0)._told.text() == "Quits a tool in March, 9 sites"
    assert (on_card(work), logged(desk)) == (lead_id, before)
    work.press(Key.Key_Q)
    assert kept(desk, lead_id) == {"need": (True, "Quits a tool in March, 9 sites")}


def test_that_words_being_typed_when_the_call_is_logged_belong_to_its_lead(work: AtWork, desk: Desk):
    lead_id = on_card(work)
    work.press(Key.Key_Return)
    open_words(work, Key.Key_W)
    work.type("the CFO")
    work.press(Key.Key_Escape)
    work.press(Key.Key_1)

    assert on_card(work) != lead_id
    assert kept(desk, lead_id) == {"authority": (False, "the CFO")}
    assert not row(work, 1).is_open
    assert kept(desk, on_card(work)) == {}


def test_that_an_answer_of_another_desk_comes_to_the_card_in_the_call_and_spares_what_is_typed(
    work: AtWork, desk: Desk
):
    lead_id = on_card(work)
    work.press(Key.Key_Return)
    open_words(work, Key.Key_Q)
    QApplication.focusWidget().setText("half a")  # type: ignore[union-attr]
    desk.write(answer_criterion, lead_id, Answered("budget", True, "40k"))
    desk.write(answer_criterion, lead_id, Answered("need", True, "theirs"))
    work.settle()

    assert row(work, 3)._told.text() == "40k"
    assert row(work, 3).isChecked()
    assert QApplication.focusWidget().text() == "half a"  # type: ignore[union-attr]
    assert work.loop.line.is_open


def test_that_qualified_names_what_is_missing_and_its_letters_tick_it(work: AtWork, desk: Desk):
    lead_id = on_card(work)
    work.press(Key.Key_Return)
    for key in (Key.Key_Q, Key.Key_W, Key.Key_E):
        work.press(key)
    work.press(Key.Key_9)
    (menu,) = [one for one in work.screen.findChildren(DigitMenu) if one.isVisible()]
    assert menu._question.text() == "Not ticked yet: Budget, Next step"
    assert on_card(work) == lead_id
    work.press(Key.Key_R)
    assert menu._question.text() == "Not ticked yet: Next step"
    work.press(Key.Key_T)

    assert on_card(work) != lead_id
    assert logged(desk) == "qualified"
    assert work.keys == 7  # Enter, 9 and the five criteria
    assert {met for met, _ in kept(desk, lead_id).values()} == {True}


def test_that_who_insists_is_not_held_up(work: AtWork, desk: Desk):
    lead_id = on_card(work)
    work.press(Key.Key_Return)
    work.press(Key.Key_9)
    work.press(Key.Key_Escape)
    assert on_card(work) == lead_id
    work.press(Key.Key_9)
    work.press(Key.Key_9)
    assert on_card(work) != lead_id
    assert logged(desk) == "qualified"


def test_that_what_the_lead_does_in_the_call_changes_what_there_is_to_say(work: AtWork, desk: Desk):
    work.press(Key.Key_Return)
    steps = work.screen.card.talk._steps
    before = [step.text for step in steps._shown]
    held = work.loop.held.current
    assert held is not None
    assert held.campaign is not None
    promised = held.track_kinds[:1] if held.track_kinds[0] == CALLBACK else ()
    kind = next(
        step.when
        for step in held.campaign.steps
        if step.when not in {ANY, CALLBACK, VOICEMAIL}
        and talk_track(held.campaign, (*promised, step.when, *held.track_kinds))
        != talk_track(held.campaign, held.track_kinds)
    )
    desk.write(record_event, held.lead_id, kind)
    work.bot.waitUntil(lambda: [step.text for step in steps._shown] != before)
    assert work.loop.line.is_open


def test_that_words_about_the_front_desk_stand_before_the_first_step(work: AtWork, desk: Desk):
    held = work.loop.held.current
    assert held is not None
    desk.write(keep_front_desk, held.lead_id, "ask for Anna", e164=held.phones[0].e164)
    work.bot.waitUntil(lambda: "ask for Anna" in [step.text for step in work.screen.card.talk._talk.brief])
    first = work.screen.card.talk._talk.track[0]
    is_office = next(phone for phone in held.phones if phone.is_first).kind != "mobile"
    assert (first.icon == "building-2" and first.text == "ask for Anna") == is_office


def test_that_the_words_of_the_caller_are_plain_text(work: AtWork, qtbot: QtBot, desk: Desk):
    desk.write(answer_criterion, on_card(work), Answered("need", True, "<b>bold</b><img src=x>"))
    qtbot.waitUntil(lambda: row(work, 0)._told.text() == "<b>bold</b><img src=x>")
    assert row(work, 0)._told.textFormat() is Qt.TextFormat.PlainText
