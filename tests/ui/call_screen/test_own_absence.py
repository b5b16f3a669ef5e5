"""A callback that is promised into the own absence is told about before it is made, and can be made all the same."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from calldesk.actions.absences import Away, end_absence, set_absence
from calldesk.desk import Desk
from calldesk.domain.ids import FactId
from calldesk.domain.moments import instant
from calldesk.store.permission import lead_now
from tests.ui.at_work import AtWork
from ui.kit import text

Key = Qt.Key


@pytest.fixture
def away(work: AtWork, desk: Desk) -> FactId:
    """Be away tomorrow and the day after."""
    today = instant(desk.now()).astimezone(text.zone("America/Chicago")).date()
    made = desk.write(set_absence, *_days(today), Away(zone="America/Chicago"))
    work.settle()
    return made


def _days(today: date) -> tuple[date, date]:
    return today + timedelta(days=1), today + timedelta(days=2)


def type_a_time(work: AtWork, words: str) -> int:
    lead_id = work.loop.held.hand.current.lead_id
    work.press(Key.Key_Return)
    work.press(Key.Key_5)
    work.type(words)
    work.press(Key.Key_Return)
    return lead_id


def promised_at(desk: Desk, lead_id: int) -> float:
    return desk.read(lead_now, lead_id).standing.callback_at or 0.0


def asks(work: AtWork) -> str:
    return work.screen.card.notes.callback.field.placeholderText()


def test_that_it_is_said_and_the_second_enter_keeps_it(work: AtWork, desk: Desk, away: FactId) -> None:
    before = promised_at(desk, work.loop.held.hand.current.lead_id)
    lead_id = type_a_time(work, "tomorrow 11")
    assert asks(work) == "Away until Thu 11 Jun: Enter keeps it"
    assert promised_at(desk, lead_id) == before
    work.press(Key.Key_Return)
    assert promised_at(desk, lead_id) > desk.now() + 12 * 3600


def test_that_another_time_takes_its_place(work: AtWork, desk: Desk, away: FactId) -> None:
    lead_id = type_a_time(work, "tomorrow 11")
    work.type("in 20m")
    work.press(Key.Key_Return)
    assert promised_at(desk, lead_id) < desk.now() + 1300


def test_that_nothing_is_said_once_it_is_taken_back_nor_of_a_date_to_come_back(
    work: AtWork, desk: Desk, away: FactId
) -> None:
    lead_id = work.loop.held.hand.current.lead_id
    work.press(Key.Key_Return)
    work.press(Key.Key_6)
    work.press(Key.Key_5)
    work.type("tomorrow 11")
    work.press(Key.Key_Return)
    assert desk.read(lead_now, lead_id).standing.returns_at
    desk.write(end_absence, away)
    work.settle()
    assert promised_at(desk, type_a_time(work, "tomorrow 11")) > desk.now()
