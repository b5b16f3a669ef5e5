"""Help asked for by its key, a call flagged and noted on by the palette, and what others said of it, on screen."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.targets import TEAM, Aimed, set_targets
from calldesk.desk import Desk
from calldesk.queries.coaching import calls_of, open_flags, open_helps
from calldesk.queries.lead_card import lead_card
from calldesk.queries.my_shift import my_shift
from calldesk.settings import Settings
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, window_at_work
from ui.window.coaching import Coaching

CTRL = Qt.KeyboardModifier.ControlModifier
HOSTILE = '<img src="https://x.example/p.png">' * 3


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def coaching(opened: Driven) -> Coaching:
    assert opened.window.beside is not None
    return opened.window.beside.coaching


def run(opened: Driven, command: str) -> None:
    """As the palette does."""
    assert opened.window.calling is not None
    opened.window.calling.commands.run(command)
    opened.settle()


def test_that_ctrl_h_asks_for_help_in_a_call_alone_and_takes_it_back(opened: Driven, desk: Desk) -> None:
    opened.press(Qt.Key.Key_H, CTRL)
    assert desk.read(open_helps) == ()
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_H, CTRL)
    opened.bot.waitUntil(lambda: len(desk.read(open_helps)) == 1)
    opened.settle()
    opened.press(Qt.Key.Key_H, CTRL)
    opened.bot.waitUntil(lambda: not desk.read(open_helps))
    opened.settle()
    opened.press(Qt.Key.Key_H, CTRL)
    opened.bot.waitUntil(lambda: len(desk.read(open_helps)) == 1)
    opened.press(Qt.Key.Key_1)
    assert desk.read(open_helps) == ()


def test_that_the_running_call_is_flagged_with_words_and_stands_in_its_timeline(opened: Driven, desk: Desk) -> None:
    opened.press(Qt.Key.Key_Return)
    run(opened, "call.flag")
    opened.bot.waitUntil(coaching(opened).ask.isVisible)
    opened.type(HOSTILE)
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: len(desk.read(open_flags).lines) == 1)
    (line,) = desk.read(open_flags).lines
    assert (line.words, line.name) == (HOSTILE, opened.name)
    opened.press(Qt.Key.Key_1)
    run(opened, "call.flagged")
    panel = coaching(opened).flagged.panel
    opened.bot.waitUntil(panel.isVisible)
    assert HOSTILE in panel.rows[0].detail
    assert not live_markup(panel)
    opened.press(Qt.Key.Key_Escape)
    assert "coach" in {item.sort for item in desk.read(lead_card, line.lead_id).timeline}


def test_that_a_note_is_written_on_a_call_that_is_chosen_and_never_without_words(opened: Driven, desk: Desk) -> None:
    lead_id = desk.read(my_shift, 0.0).calls[-1].lead_id
    assert opened.window.finding is not None
    finding = opened.window.finding
    finding.open_lead(lead_id)
    opened.bot.waitUntil(lambda: finding.shown_lead == lead_id)
    run(opened, "call.note_call")
    panel = coaching(opened).calls
    opened.bot.waitUntil(panel.isVisible)
    opened.press(Qt.Key.Key_Return)
    ask = coaching(opened).ask
    opened.bot.waitUntil(ask.isVisible)
    opened.press(Qt.Key.Key_Return)
    assert ask.isVisible()
    assert "A note has words. Write what you would say." in shown_texts(ask)
    opened.type("Good close")
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: not ask.isVisible())


def test_that_my_day_shows_the_own_targets_and_what_others_said(opened: Driven, desk: Desk, tmp_path: Path) -> None:
    desk.write(set_targets, (Aimed("jo", "dials", 90), Aimed(TEAM, "accepted", 4)))
    call = desk.read(my_shift, 0.0).calls[-1]
    dial_id = desk.read(calls_of, call.lead_id)[0].dial_id
    assert isinstance(desk.settings.database, Path)
    with closing(Desk.open(Settings(desk.settings.database, login="kim", clock_at=desk.now()))) as kim:
        kim.write(coach_call, Coached(dial_id, "note", HOSTILE))
    opened.press(Qt.Key.Key_F)
    assert opened.window.beside is not None
    my_day = opened.window.beside.my_day
    opened.bot.waitUntil(my_day.panel.isVisible)
    told = shown_texts(my_day.panel)
    assert "of 90" in told
    assert "targets of the team: Accepted 4, Dials 90" in " ".join(told)
    assert (cut_texts(my_day.panel), nameless(my_day.panel), live_markup(my_day.panel)) == ([], [], [])
    opened.press(Qt.Key.Key_N)
    opened.bot.waitUntil(my_day.records.isVisible)
    assert [(one.text, HOSTILE in one.detail) for one in my_day.records.rows] == [(call.name, True)]
