"""What a person finds after the program ended without warning and was opened again."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.practice_start import practice_now
from calldesk.queries.my_day import my_day
from tests.ui.at_work import AtWork, at_work
from ui.kit.theme import Theme
from ui.lead_card.call_clock import Phase

Key = Qt.Key


def again(work: AtWork, qtbot: QtBot, theme: Theme, desk: Desk) -> AtWork:
    """Leaves the first window as a crash would: nothing is given back, nothing said goodbye to."""
    work.runner.close()
    return at_work(qtbot, theme, desk)


def test_that_the_lead_on_the_card_is_there_again(work: AtWork, qtbot, theme, desk: Desk):
    names = (work.name, work.loop.held.following.name)

    second = again(work, qtbot, theme, desk)

    assert (second.name, second.loop.held.following.name) == names
    second.runner.close()


def test_that_a_call_without_an_outcome_waits_to_be_logged(work: AtWork, qtbot, theme, desk: Desk):
    first = work.name
    work.press(Key.Key_Return)

    second = again(work, qtbot, theme, desk)
    assert second.loop.call.phase is Phase.WRAPPING
    second.press(Key.Key_1)

    last = desk.read(my_day, practice_now() - 3600.0).last
    assert (last.name, last.code) == (first, "no_answer")
    assert second.telephone.numbers == []
    second.runner.close()


def test_that_undo_still_takes_back_what_was_logged_before(work: AtWork, qtbot, theme, desk: Desk):
    first = work.name
    work.press(Key.Key_Return)
    work.press(Key.Key_1)

    second = again(work, qtbot, theme, desk)
    qtbot.waitUntil(lambda: "No answer" in second.screen.bar.logged_words)
    second.press(Key.Key_Z, ctrl=True)

    assert second.name == first
    second.runner.close()


def test_that_a_note_that_was_said_to_be_saved_is_there_again(work: AtWork, qtbot, theme, desk: Desk):
    work.press(Key.Key_N)
    work.type("wants ROI numbers")
    qtbot.waitUntil(lambda: work.screen.card.notes.saving_words == "Saved")

    second = again(work, qtbot, theme, desk)

    assert second.screen.card.notes.text == "wants ROI numbers"
    second.runner.close()
