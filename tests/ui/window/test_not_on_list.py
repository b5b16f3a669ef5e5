"""X counts who is not on the list, by reason; a count opens its leads, and a lead opens as one that was found."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.domain.messages import Message
from calldesk.domain.sentences import TEXTS
from calldesk.queries.left_out import LeadLeftOut, LeftOut, left_out
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, window_at_work
from ui.call_screen.left_words import when_words
from ui.call_screen.nobody import Nobody
from ui.kit.theme import Theme
from ui.kit.why_words import why_words
from ui.window.not_on_list import NotOnList

HANDOFFS = tuple(code for code in TEXTS if code.startswith("handoff_"))
COACHED = tuple(f"coach_{kind}" for kind in ("cleared", "flag", "help", "helped", "note"))
NOTICES = ("callback_cancelled", "callback_given", "callback_given_away", "callback_rescued", "claim_released")
NOTICES += ("touch_asked", "touch_overdue", "mail_failed", "mail_unsure", *HANDOFFS, *COACHED)
NOTICES += ("list_cap_near", "list_cap_reached", "my_cap_near", "my_cap_reached")
NOW = 8e8
HOSTILE = '<img src="https://x.example/p.png">' * 9


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def panels(opened: Driven) -> NotOnList:
    assert opened.window.not_on_list is not None
    return opened.window.not_on_list


def open_reason(opened: Driven, at: int) -> None:
    opened.press(Qt.Key.Key_X)
    for _ in range(at):
        opened.press(Qt.Key.Key_Down)
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(panels(opened).leads.isVisible)


def test_that_x_counts_everybody_by_reason_with_when_the_first_is_free(opened: Driven) -> None:
    counted = opened.window.life.desk.read(left_out)
    opened.press(Qt.Key.Key_X)
    panel = panels(opened).reasons
    assert panel.isVisible()
    assert [(face.text.lower(), face.when) for face in panel.rows] == [
        (why_words(one.code).lower(), str(one.count)) for one in counted
    ]
    assert counted[-1].code == "state_name"
    assert any(face.detail.startswith("opens ") for face in panel.rows)
    assert f"{sum(one.count for one in counted)} people" in shown_texts(panel)
    opened.press(Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_that_enter_shows_the_leads_of_a_reason_each_with_its_own(opened: Driven) -> None:
    counted = opened.window.life.desk.read(left_out)
    at = next(at for at, one in enumerate(counted) if one.code == "outside_hours")
    open_reason(opened, at)
    panel = panels(opened).leads
    assert panels(opened).reasons.isHidden()
    assert len(panel.rows) == min(50, counted[at].count)
    assert all(face.detail.startswith("Outside calling hours, opens ") for face in panel.rows)
    assert any("outside calling hours" in words for words in shown_texts(panel))


def test_that_enter_on_a_lead_opens_it_to_read_with_every_reason(opened: Driven) -> None:
    on_card = opened.name
    at = next(at for at, one in enumerate(opened.window.life.desk.read(left_out)) if one.code == "do_not_call")
    open_reason(opened, at)
    (first, *_) = panels(opened).leads.rows
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(opened.window.finding.panel.isVisible)
    words = shown_texts(opened.window.finding.panel)
    assert first.text in words
    assert first.detail in words
    assert opened.name == on_card


def test_that_a_cut_list_says_how_many_there_are_in_all(opened: Driven) -> None:
    reason = Message.of("cool_off", until_at=NOW)
    one = LeftOut("cool_off", 1214)
    panels(opened)._show_leads(one, (LeadLeftOut(1, HOSTILE, HOSTILE, reason),))  # type: ignore[arg-type]
    panel = panels(opened).leads
    assert "the first 1 of 1214 in their cool-off" in shown_texts(panel)
    assert (cut_texts(panel), nameless(panel), live_markup(panel)) == ([], [], [])


def test_that_nothing_is_cut_and_the_key_sheet_and_the_palette_know_it(opened: Driven) -> None:
    opened.press(Qt.Key.Key_X)
    panel = panels(opened).reasons
    assert (cut_texts(panel), nameless(panel)) == ([], [])
    opened.press(Qt.Key.Key_Escape)
    opened.press(Qt.Key.Key_Question)
    assert "Not on the list: who, and why not" in shown_texts(opened.window.panels.key_sheet)
    command = next(one for one in opened.window.calling.commands.all if one.id == "call.left_out")
    assert command.key == "X"


def test_that_nobody_left_out_is_said(opened: Driven) -> None:
    panels(opened)._show(())
    assert "Nobody: everybody is on the call list now." in shown_texts(panels(opened).reasons)


def test_that_a_reason_that_is_gone_meanwhile_says_so(opened: Driven) -> None:
    panels(opened)._show_leads(LeftOut("cool_off", 2), ())
    assert "Nobody any more." in shown_texts(panels(opened).leads)


def test_that_an_empty_list_names_the_key(qtbot: QtBot, theme: Theme) -> None:
    card = Nobody(theme)
    qtbot.addWidget(card)
    card.show()
    card.say("Nobody", "Later.", (("4", "outside calling hours"),))
    assert "shows who, and why not" in shown_texts(card)
    card.say("Paused", "P goes on.")
    assert "shows who, and why not" not in shown_texts(card)


def test_that_every_reason_of_an_empty_list_is_whole_and_what_is_too_high_scrolls(qtbot: QtBot, theme: Theme) -> None:
    long = tuple((str(many), f"{why_words('remarket_by_date')}, first free Tue 10:40, in 2 d") for many in range(1, 7))
    card = Nobody(theme)
    qtbot.addWidget(card)
    card.resize(620, 460)
    card.show()
    card.say("Nobody", "Later.", long)
    qtbot.waitUntil(lambda: not cut_texts(card))
    assert card.verticalScrollBar().maximum() == 0
    card.resize(620, 220)
    qtbot.waitUntil(lambda: card.verticalScrollBar().maximum() > 0)
    assert cut_texts(card) == []


def test_that_every_reason_why_not_has_its_words(qapp: object) -> None:
    said = {code for code in TEXTS if not code.startswith(("why_", "definition_")) and code not in {"woke", *NOTICES}}
    assert {code for code in said if why_words(code) == code} == set()


def test_that_a_moment_is_told_with_the_time_left(qapp: object) -> None:
    assert when_words(LeftOut("outside_hours", 2, NOW + 720), NOW, "UTC").endswith(", in 12 min")
    assert when_words(LeftOut("callback_later", 2, NOW + 720), NOW, "UTC").startswith("the first ")
    assert when_words(LeftOut("cool_off", 2, NOW + 2400), NOW, "UTC").startswith("first free ")
    assert when_words(LeftOut("cool_off", 2, NOW), NOW, "UTC") == ""
    assert when_words(LeftOut("claimed", 2, NOW + 720), NOW, "UTC") == ""
    assert when_words(LeftOut("state_closed", 2), NOW, "UTC") == ""
