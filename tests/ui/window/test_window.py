"""The whole window: from the welcome page to the first row, its keys and its look."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from calldesk.desk import Desk
from calldesk.domain.practice_start import practice_now
from calldesk.queries.find_leads import has_people
from calldesk.settings import Settings
from calldesk.store.claims import HELD_BY
from calldesk.store.tx import Snapshot
from tests.ui import faces
from tests.ui.walks import cut_texts, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, open_window
from ui.kit.labels import Paragraph
from ui.kit.stalls import StallWatch
from ui.kit.theme import Choice
from ui.lead_card.faces import StepFace
from ui.window.opening import Opened
from ui.window.view_state import ViewState

CTRL = Qt.KeyboardModifier.ControlModifier
SIZES = [(1440, 900), (1366, 768)]
LOOKS = [Choice.LIGHT, Choice.DARK]


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path)
    yield made
    made.window.close()


@pytest.fixture
def practice(opened: Driven) -> Driven:
    opened.window.open_practice()
    opened.wait_for_calls()
    return opened


def test_that_an_empty_database_greets_and_p_brings_the_first_row_of_practice(opened: Driven, tmp_path: Path) -> None:
    opened.window.open_own(str(tmp_path / "own.db"))
    opened.bot.waitUntil(lambda: "Whom do I ring next, and why?" in shown_texts(opened.window))
    opened.press(Qt.Key.Key_P)
    opened.wait_for_calls()
    page = opened.window.calling
    assert page is not None
    assert page.screen.list.model.rowCount() > 100
    assert any("Practice clock: Tue 10:4" in words for words in shown_texts(opened.window))


def test_that_practice_never_touches_the_persons_own_database(opened: Driven, tmp_path: Path) -> None:
    own = tmp_path / "own.db"
    opened.window.open_own(str(own))
    opened.bot.waitUntil(lambda: opened.window.life.desk is not None)
    opened.window.open_practice()
    opened.wait_for_calls()
    folder = opened.window.life.opened_desk.practice_folder
    assert folder.is_dir()
    opened.window.leave_practice()
    opened.bot.waitUntil(lambda: not opened.window.life.is_practice and opened.window.life.desk is not None)
    assert not opened.window.life.desk.read(has_people)
    opened.settle()
    assert not folder.exists()


def test_that_an_unanswered_call_takes_two_keys_and_undo_one(practice: Driven) -> None:
    first = practice.name
    practice.press(Qt.Key.Key_Return)
    practice.press(Qt.Key.Key_1)
    assert practice.name not in {"", first}
    practice.press(Qt.Key.Key_Z, CTRL)
    assert practice.name == first


def test_that_digits_are_text_in_the_notes_and_keys_elsewhere(practice: Driven) -> None:
    first = practice.name
    practice.press(Qt.Key.Key_N)
    practice.type("room 12?")
    assert practice.name == first
    assert practice.window.calling.screen.card.notes.text == "room 12?"
    assert practice.window.panels.key_sheet.isHidden()


def test_that_the_palette_runs_a_command(practice: Driven) -> None:
    practice.press(Qt.Key.Key_K, CTRL)
    practice.type("theme: dark")
    practice.press(Qt.Key.Key_Return)
    practice.bot.waitUntil(lambda: practice.window.theme.choice is Choice.DARK)


def test_that_the_palette_puts_a_found_lead_on_the_card(practice: Driven) -> None:
    page = practice.window.calling
    wanted = page.screen.list.model.rows[20]
    practice.press(Qt.Key.Key_K, CTRL)
    practice.type(wanted.name)
    practice.bot.waitUntil(lambda: any(f"lead:{wanted.lead_id}" == row.id for row in _found(practice)))
    at = [row.id for row in _found(practice)].index(f"lead:{wanted.lead_id}")
    for _ in range(at):
        practice.press(Qt.Key.Key_Down)
    practice.press(Qt.Key.Key_Return)
    practice.bot.waitUntil(lambda: practice.name == wanted.name)


def test_that_somebody_who_may_not_be_rung_is_shown_with_the_reason(practice: Driven) -> None:
    page = practice.window.calling
    practice.press(Qt.Key.Key_Return)
    called = page.mounted.work.held.current.lead_id
    practice.press(Qt.Key.Key_1)
    practice.window.finding.open_lead(called)
    practice.bot.waitUntil(practice.window.finding.panel.isVisible)
    assert page.mounted.work.held.current.lead_id != called
    assert any("Dialled a short while ago" in words for words in shown_texts(practice.window.finding.panel))


def test_that_the_question_mark_shows_every_key_that_exists(practice: Driven) -> None:
    practice.press(Qt.Key.Key_Question)
    assert practice.window.panels.key_sheet.isVisible()
    shown = shown_texts(practice.window.panels.key_sheet)
    for command in practice.window.commands.all:
        words = re.sub(r" \d+$", "", command.text) if re.search(r"_\d+$", command.id) else command.text
        assert not command.key or words in shown
    for keys in ("Q W E R T Y", "Shift Q W E R T Y", "Shift N"):
        assert keys in shown


def test_that_no_key_of_the_window_is_taken_by_a_page(practice: Driven) -> None:
    keys = [QKeySequence(command.key).toString() for command in practice.window.commands.all if command.key]
    assert len(keys) == len(set(keys))


def test_that_keys_of_the_calls_rest_while_the_import_page_is_open(opened: Driven, desk: Desk) -> None:
    opened.window.life.take(Opened(desk, is_empty=False))
    opened.wait_for_calls()
    opened.window.open_import()
    opened.settle()
    first = opened.name
    opened.press(Qt.Key.Key_S)
    opened.press(Qt.Key.Key_P)
    assert (opened.name, opened.window.calling.mounted.work.is_paused) == (first, False)
    opened.press(Qt.Key.Key_Escape)
    assert opened.window.pages.importing is None
    assert opened.window.page is opened.window.calling.screen
    opened.press(Qt.Key.Key_S)
    opened.press(Qt.Key.Key_S)
    assert opened.name != first


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("size", SIZES)
def test_that_no_text_is_cut_and_everything_has_a_name(
    qtbot: QtBot, fonts: bool, tmp_path: Path, size: tuple[int, int], look: Choice
) -> None:
    made = open_window(qtbot, tmp_path, size, look)
    made.window.open_own(str(tmp_path / "own.db"))
    made.bot.waitUntil(lambda: made.window.life.desk is not None)
    made.settle()
    assert cut_texts(made.window) == []
    assert [name for part in _parts(made) for name in nameless(part)] == []
    made.window.open_practice()
    made.wait_for_calls()
    made.bot.waitUntil(lambda: cut_texts(made.window) == [])
    assert [name for part in _parts(made) for name in nameless(part)] == []
    assert live_markup(made.window) == []
    made.window.close()


def test_that_ten_lines_of_talk_track_need_no_scroll_bar_whoever_was_there_before(practice: Driven) -> None:
    card = practice.window.calling.screen.card
    three = StepFace("Open", "Hi, this is Jo. Your sheet says where the hours went, does that fit? " * 3)
    two = StepFace("Ask", "Go for the hours, the person who signs for overtime, and the date. " * 2)
    for track in ((two, two, two), (three, three, two, two)):
        face = faces.maya()
        card.show_face(replace(face, talk=replace(face.talk, track=track)), faces.NOW)
        practice.window.calling.screen.settle()
        QApplication.processEvents()
    steps = card.talk.findChild(QScrollArea)
    assert [row.findChild(Paragraph).height() // 17 for row in steps._rows] == [3, 3, 2, 2]
    assert steps.verticalScrollBar().maximum() == 0


def test_that_theme_zoom_and_place_are_there_at_the_next_start(opened: Driven) -> None:
    opened.window.theme.choose(Choice.DARK)
    opened.window.choose_zoom(2)
    opened.window.resize(1200, 800)
    opened.window.close()
    opened.settings.sync()
    again = ViewState(QSettings(opened.settings.fileName(), QSettings.Format.IniFormat))
    theme = again.theme()
    assert (theme.choice, theme.zoom) == (Choice.DARK, 1.2)
    assert opened.settings.value("geometry") is not None


def test_that_closing_saves_the_draft_and_gives_the_leads_back(
    opened: Driven, practice_file: Path, tmp_path: Path
) -> None:
    settings = Settings(tmp_path / "own.db", login="jo", clock_starts_at=practice_now())
    settings.database.write_bytes(practice_file.read_bytes())
    own = Desk.open(settings)
    opened.window.life.take(Opened(own, is_empty=False))
    opened.wait_for_calls()
    lead_id = opened.window.calling.mounted.work.held.current.lead_id
    opened.press(Qt.Key.Key_N)
    opened.bot.keyClicks(QApplication.focusWidget(), "half a thought")
    opened.window.close()
    opened.window.close()  # it asked whether, in the middle of a note
    again = Desk.open(settings)
    assert again.read(_drafts) == ([(lead_id, "half a thought")], 0)
    again.close()


def test_that_a_start_and_a_call_never_freeze_the_window(opened: Driven) -> None:
    opened.window.open_practice()
    opened.wait_for_calls()
    watch = StallWatch()
    for _ in range(3):
        opened.press(Qt.Key.Key_Return)
        opened.press(Qt.Key.Key_2)
    watch.stop()
    assert watch.longest_gap_ms > 0


def _parts(made: Driven) -> list[QWidget]:
    """What is on screen; a call screen that is built ahead has nobody to name yet."""
    return [
        made.window.bar,
        made.window.page,
        made.window.status,
        made.window.panels.palette,
        made.window.panels.key_sheet,
    ]


def _found(opened: Driven) -> list:
    return list(opened.window.panels.palette.view.model().rows)


def _drafts(snapshot: Snapshot) -> tuple[list[tuple[int, str]], int]:
    drafts = [(row[0], row[1]) for row in snapshot.conn.execute(text("SELECT lead_id, text FROM note_draft"))]
    return drafts, len(snapshot.conn.execute(HELD_BY, {"me": snapshot.user, "now": snapshot.now}).all())
