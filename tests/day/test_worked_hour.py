"""An hour in the real window: a hundred calls by real keys, every one of them on record as it was pressed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from calldesk.queries.verify import verify
from tests.day.worked_hour import (
    BUSY,
    CALLBACK,
    CTRL,
    DO_NOT_CALL,
    GATEKEEPER,
    GOES_ON,
    NO_ANSWER,
    NOT_A_FIT,
    NOT_NOW,
    QUALIFIED_AS_IT_IS,
    VOICEMAIL,
    WRONG_NUMBER,
    Way,
    WorkedHour,
)
from tests.ui.walks import shown_texts
from ui.kit.stalls import StallWatch

CALLS = 100
NEVER_MS = 2_000.0
"""A ceiling for any machine; the promised 100 ms are measured by `benchmarks.window` on a quiet one."""
ROUND = (
    *[NO_ANSWER] * 7,
    *[VOICEMAIL] * 4,
    BUSY,
    GATEKEEPER,
    CALLBACK,
    NOT_A_FIT,
    WRONG_NUMBER,
    NOT_NOW,
    QUALIFIED_AS_IT_IS,
    GOES_ON,
    DO_NOT_CALL,
)


def way_of(number: int) -> Way:
    """Every way of a round comes five times in a hundred calls, in a mixed order."""
    return ROUND[number * 7 % len(ROUND)]


def test_that_a_hundred_calls_are_on_record_exactly_as_they_were_pressed(hour: WorkedHour) -> None:
    watch = StallWatch()
    before = hour.promised()
    for number in range(CALLS):
        if number % 15 == 7:
            hour.skip()
        note = f"Call {number}: 3 sites, wants a price by May 1" if way_of(number).talks else ""
        hour.call(way_of(number), note)
        if number % 9 == 4:
            hour.undo(VOICEMAIL)
    watch.stop()

    assert hour.logged() == hour.meant
    assert hour.stored_notes() == hour.notes
    assert hour.stored_dials() == hour.dialled
    standing = [one for one in hour.meant if not one.undone]
    assert hour.promised() - before == {one.lead_id for one in standing if one.is_callback}
    assert len(standing) == len(hour.dialled) == CALLS
    assert {one.code for one in standing} == {way.code for way in ROUND}
    assert hour.surprises == []
    assert hour.desk.read(verify) == ()
    assert watch.longest_gap_ms < NEVER_MS


def test_that_an_unanswered_call_takes_two_keys_and_its_undo_one(hour: WorkedHour) -> None:
    first = hour.lead_id
    hour.call(NO_ANSWER)
    assert hour.keys == 2
    hour.press(Qt.Key.Key_Z, CTRL)
    hour.driven.settle()
    assert hour.keys == 3
    assert hour.lead_id == first
    assert [one.undone for one in hour.logged()] == [True]


def test_that_the_next_lead_of_the_list_stands_on_the_card_and_the_foot_says_what_undo_takes_back(
    hour: WorkedHour,
) -> None:
    rows = hour.driven.window.calling.screen.list.model.rows
    hour.call(VOICEMAIL)
    names = [label.text() for label in hour.driven.window.calling.screen.card.head.findChildren(QLabel)]
    assert rows[1].name in names
    assert f"Logged {rows[0].name} as Voicemail" in shown_texts(hour.driven.window)
