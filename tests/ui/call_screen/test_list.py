"""The list on screen: order, reasons, tabs, pages, emptiness."""

from dataclasses import replace

from calldesk.desk import Desk
from calldesk.domain.calling import Tier
from calldesk.domain.practice_start import practice_now
from calldesk.queries.call_list import call_list
from calldesk.queries.left_out import LeftOut
from tests.ui.at_work import AtWork
from ui.call_screen.list_face import ALL_TAB, empty_words, list_face, list_rows, reason_words, ticked
from ui.kit.tokens import Role

NOW = practice_now()
CHICAGO = ("America/Chicago",)


def test_that_each_row_says_why_it_stands_there(qapp):
    said = [
        reason_words(Tier.CALLBACK, NOW - 60, 2, NOW, CHICAGO),
        reason_words(Tier.CALLBACK, NOW - 3600, 2, NOW, CHICAGO),
        reason_words(Tier.FIRST_TOUCH, NOW + 130, 0, NOW, CHICAGO),
        reason_words(Tier.FIRST_TOUCH, NOW - 130, 0, NOW, CHICAGO),
        reason_words(Tier.SCORE, 0.0, 0, NOW, CHICAGO),
        reason_words(Tier.SCORE, 0.0, 1, NOW, CHICAGO),
        reason_words(Tier.SCORE, 0.0, 3, NOW, CHICAGO),
    ]

    assert said == [
        ("Callback 10:41", Role.WARN),
        ("Callback 09:42", Role.BAD),
        ("First touch 02:10", Role.WARN),
        ("First touch late 2 min", Role.BAD),
        ("New", Role.ACCENT),
        ("1 try", Role.COLD),
        ("3 tries", Role.COLD),
    ]


def test_that_the_list_keeps_the_order_of_the_core(work: AtWork, desk: Desk):
    shown = [row.lead_id for row in work.screen.list.model.rows][2:]

    assert shown == [row.lead_id for row in desk.read(call_list).rows]


def test_that_a_tab_shows_only_its_part(work: AtWork):
    work.screen.list.tabs.choose(2)
    work.settle()
    touches = [row.why for row in work.screen.list.model.rows[2:]]

    assert touches
    assert all(why.startswith("First touch") for why in touches)


def test_that_the_tab_all_stands_still_and_pages_fit_together(work: AtWork, desk: Desk):
    first = desk.read(call_list, 20)
    work.mounted.listing.show(list_rows(first))
    work.screen.list.tabs.choose(ALL_TAB)
    assert work.mounted.listing.held

    work.screen.list.end_reached.emit()
    work.settle()

    ids = [row.lead_id for row in work.screen.list.model.rows]
    assert len(ids) > 22
    assert len(ids) == len(set(ids))


def test_that_an_empty_list_says_when_it_next_opens_and_counts_why(qapp, desk: Desk):
    opens_at = NOW + 7200
    empty = replace(desk.read(call_list, 1), rows=(), next_page=None, opens_at=opens_at, callable_count=0)

    listed = list_rows(
        empty, (LeftOut("state_name", 90), LeftOut("cool_off", 23, NOW + 2400), LeftOut("outside_hours", 4))
    )

    assert list_face(listed, (), 0, NOW, "America/Chicago").rows == ()
    assert empty_words(listed, NOW, "America/Chicago") == (
        "Nobody to ring right now",
        "The next lead may be called from 12:42 on.",
        (("23", "in their cool-off, first free 11:22, in 40 min"), ("4", "outside calling hours")),
    )


def test_that_counts_are_capped(qapp, desk: Desk):
    full = replace(desk.read(call_list, 1), callable_count=500)

    assert list_face(list_rows(full), (), 0, NOW, "UTC").callable_words == "500+ callable"


def test_that_a_first_touch_counts_down_without_another_question(work: AtWork, desk: Desk) -> None:
    found = desk.read(call_list)
    listed = list_rows(found)
    at = next(at for at, row in enumerate(found.rows) if row.tier is Tier.FIRST_TOUCH and row.touch_due > found.at)
    due = found.rows[at].touch_due
    later = ticked(listed, due - 61.5)
    assert later.faces[at].why == "First touch 01:01"
    assert ticked(later, due - 60.5).faces[at].why == "First touch 01:00"
    assert later.faces[at + 1 :] == listed.faces[at + 1 :] or any(
        row.tier is Tier.FIRST_TOUCH for row in found.rows[at + 1 :]
    )
