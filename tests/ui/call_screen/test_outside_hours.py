"""A callback that is typed for a closed hour is said to be at once; Enter takes the opening, a reason keeps it."""

from PySide6.QtCore import Qt

from calldesk.desk import Desk
from calldesk.domain.hours import is_open
from calldesk.domain.moments import instant
from calldesk.domain.promises import Promise
from calldesk.store.permission import lead_now
from tests.ui.at_work import AtWork
from ui.kit import text

Key = Qt.Key


def type_a_time(work: AtWork, words: str) -> int:
    lead_id = work.loop.held.hand.current.lead_id
    work.press(Key.Key_Return)
    work.press(Key.Key_5)
    work.type(words)
    return lead_id


def promise(desk: Desk, lead_id: int) -> Promise:
    found = desk.read(lead_now, lead_id).standing.promise
    assert found is not None
    return found


def reading(work: AtWork) -> str:
    return work.screen.card.notes.callback.reading


def test_that_the_second_enter_takes_the_opening(work: AtWork, desk: Desk) -> None:
    class_id = work.loop.held.hand.current.class_id
    before = desk.read(lead_now, work.loop.held.hand.current.lead_id).standing.promise
    lead_id = type_a_time(work, "sun 3am")
    assert reading(work).startswith(("Outside calling hours there; opens ", "Closed then; opens "))
    work.press(Key.Key_Return)
    assert desk.read(lead_now, lead_id).standing.promise == before
    assert "type why to keep it" in work.screen.card.notes.callback.field.placeholderText()
    work.press(Key.Key_Return)
    kept = promise(desk, lead_id)
    schedule = desk.schedule_of(class_id)
    assert schedule is not None
    assert (is_open(schedule, kept.at), is_open(schedule, kept.at - 1), kept.reason) == (True, False, "")


def test_that_a_reason_keeps_the_time(work: AtWork, desk: Desk) -> None:
    zone = text.zone(work.loop.held.current.zones[0])
    lead_id = type_a_time(work, "sun 3am")
    work.press(Key.Key_Return)
    work.type("works nights")
    work.press(Key.Key_Return)
    kept = promise(desk, lead_id)
    local = instant(kept.at).astimezone(zone)
    assert (local.weekday(), local.hour, kept.reason) == (6, 3, "works nights")


def test_that_escape_forgets_the_question(work: AtWork, desk: Desk) -> None:
    lead_id = type_a_time(work, "sun 3am")
    work.press(Key.Key_Return)
    work.press(Key.Key_Escape)
    work.press(Key.Key_5)
    work.type("tomorrow 11")
    work.press(Key.Key_Return)
    assert promise(desk, lead_id).reason == ""


def test_that_a_day_alone_is_any_time_of_it(work: AtWork, desk: Desk) -> None:
    lead_id = type_a_time(work, "tomorrow")
    assert reading(work).endswith(", any time")
    work.press(Key.Key_Return)
    kept = promise(desk, lead_id)
    assert kept.until_at is not None
    assert kept.until_at - kept.at > 3600


def test_that_a_date_to_come_back_is_held_against_no_hours_however_quickly_it_is_typed(
    work: AtWork, desk: Desk
) -> None:
    lead_id, zone = work.loop.held.current.lead_id, text.zone(work.loop.held.current.zones[0])
    work.loop._clock.stop()  # nothing tells the line the time between the key and the words
    work.press(Key.Key_Return)
    work.press(Key.Key_6)
    work.press(Key.Key_5)
    work.type("6 sep 3:15am")
    work.press(Key.Key_Return)
    back_at = desk.read(lead_now, lead_id).standing.returns_at
    assert f"{instant(back_at).astimezone(zone):%d %b %H:%M}" == "06 Sep 03:15"
