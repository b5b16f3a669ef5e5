"""The board on a screen: its numbers, tables behind the charts, periods, records, files, the wall, one-key cures."""

import csv
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from calldesk.actions.calls import Ending, log_outcome, record_past_dial
from calldesk.desk import Desk
from calldesk.domain.board import Period, Supply, span
from calldesk.domain.moments import HOUR_SECONDS
from calldesk.domain.practice_start import practice_now
from calldesk.queries.board import Board, board
from calldesk.queries.board_past import board_usual
from calldesk.queries.call_list import call_list
from calldesk.queries.my_callbacks import my_callbacks
from calldesk.settings import Settings
from tests.ui.handed import hand_over_some
from tests.ui.walks import cut_texts, hidden_sideways, live_markup, nameless, shown_texts
from tests.ui.windows import Driven, open_window, window_at_work
from ui.board.centre import wall_times
from ui.board.page import BoardPage
from ui.kit import text
from ui.kit.languages import Language, Speech
from ui.kit.theme import Choice
from ui.lead_card.outcomes import name_of
from ui.window.opening import Opened
from ui.window.person import zone_of

SIZES = ((1440, 900), (1366, 768))


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    hand_over_some(desk, 3)
    with window_at_work(qtbot, tmp_path, desk) as made:
        made.window.commands.run("window.board")
        settled(made)
        yield made


def settled(opened: Driven) -> None:
    opened.settle()
    opened.bot.waitUntil(lambda: page(opened).centre.strip.figures[-1].face is not None)
    opened.bot.waitUntil(lambda: bool(page(opened).centre.funnel.chart.table.lines))
    opened.settle()


def page(opened: Driven) -> BoardPage:
    shown = opened.window.page
    assert isinstance(shown, BoardPage)
    return shown


def read(opened: Driven, period: Period = Period.TODAY) -> Board:
    desk = opened.window.life.desk
    assert desk is not None
    return desk.read(board, span(period, desk.now(), zone_of(opened.window.life.opened_desk)))


def figure(opened: Driven, code: str) -> str:
    faces = [one.face for one in page(opened).centre.strip.figures if one.face is not None]
    return next(face.value for face in faces if face.code == code)


def test_that_it_shows_what_was_counted_and_keys_choose_the_time(opened: Driven) -> None:
    for key, period in ((Qt.Key.Key_3, Period.MONTH), (Qt.Key.Key_2, Period.WEEK), (Qt.Key.Key_1, Period.TODAY)):
        opened.press(key)
        wanted = read(opened, period).total
        opened.bot.waitUntil(lambda total=wanted: figure(opened, "dials") == text.number(total.dials))
        assert figure(opened, "conversations") == text.number(wanted.conversations)
        assert figure(opened, "qualified") == text.number(wanted.qualified)
        sums = page(opened).centre.people.numbers.lines[-1]
        assert (sums.is_sum, sums.cells[6].text) == (True, text.number(wanted.dials))


def test_that_what_is_held_against_waits_for_the_figures_of_the_same_time(opened: Driven) -> None:
    shown, desk = page(opened), opened.window.life.desk
    assert desk is not None
    before = [one.face for one in shown.centre.strip.figures]
    shown.reading.period = Period.MONTH
    month = span(Period.MONTH, desk.now(), zone_of(opened.window.life.opened_desk))
    shown.usual.shown.emit(month, desk.read(board_usual, month))
    assert [one.face for one in shown.centre.strip.figures] == before
    shown.present.shown.emit(month, desk.read(board, month))
    assert [one.face for one in shown.centre.strip.figures] != before


def test_that_what_nobody_decided_is_a_dash_and_no_zero(opened: Driven) -> None:
    assert figure(opened, "accepted") == "\N{EN DASH}"
    assert "nothing decided in 30 days" in shown_texts(page(opened))


def test_that_t_turns_a_chart_into_its_table_and_esc_turns_back_before_it_leaves(opened: Driven) -> None:
    for turning in page(opened).centre.charts:
        turning.chart.setFocus()
        opened.press(Qt.Key.Key_T)
        assert turning.is_table
        assert turning.numbers.table == turning.chart.table
        opened.press(Qt.Key.Key_Escape)
        assert not turning.is_table
    shown = page(opened)
    opened.press(Qt.Key.Key_Escape)
    assert opened.window.page is not shown


def test_that_enter_on_a_chart_shows_the_table_and_a_reader_hears_the_numbers(opened: Driven) -> None:
    hours = page(opened).centre.hours.turning[0]
    dials = read(opened).total.dials
    told = [int(line.cells[1].text) for line in hours.chart.table.lines if line.cells[1].text.isdigit()]
    assert sum(told) == dials
    assert "Dials" in hours.chart.accessibleName()
    hours.chart.setFocus()
    opened.press(Qt.Key.Key_Return)
    assert hours.is_table


@pytest.mark.parametrize(("hot", "is_told"), [(0, False), (9, True)])
def test_that_a_list_without_hot_leads_does_not_say_until_when_they_last(
    opened: Driven, hot: int, is_told: bool
) -> None:
    found, desk = read(opened), opened.window.life.desk
    assert desk is not None
    today = span(Period.TODAY, desk.now(), zone_of(opened.window.life.opened_desk))
    depth = replace(found.now.depth, hot=hot)
    busy = replace(found, total=replace(found.total, dials=900), now=replace(found.now, depth=depth))
    supply = (Supply(found.at, hot), Supply(found.at + HOUR_SECONDS, hot))
    side = page(opened).side
    side.show_depth(busy, replace(desk.read(board_usual, today), hot=supply), today)
    assert any(words.startswith("until ") for words in shown_texts(side)) == is_told


def test_that_a_dial_moves_the_numbers_in_place(opened: Driven) -> None:
    desk = opened.window.life.desk
    assert desk is not None
    before = read(opened).total
    lead_id = desk.read(call_list).rows[0].lead_id
    dialled = desk.write(record_past_dial, lead_id, "test")
    desk.write(log_outcome, dialled.dial_id, Ending("continue", talk_seconds=90.0))
    opened.bot.waitUntil(lambda: figure(opened, "dials") == text.number(before.dials + 1))
    opened.bot.waitUntil(lambda: figure(opened, "conversations") == text.number(before.conversations + 1))


def test_that_a_number_opens_its_records_and_a_record_its_lead(opened: Driven) -> None:
    shown = page(opened)
    strip = shown.centre.strip
    strip.figures[4].setFocus()
    opened.press(Qt.Key.Key_Space)
    opened.bot.waitUntil(shown.records.panel.isVisible)
    assert len(shown.records.panel.rows) == read(opened).total.dials
    name = shown.records.panel.rows[0].text
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(opened.window.finding.panel.isVisible)
    opened.settle()
    assert any(name in words for words in shown_texts(opened.window.finding.panel))


def test_that_arrows_walk_the_cells_of_each_chart_and_enter_opens_their_records(opened: Driven) -> None:
    shown = page(opened)
    centre, panel = shown.centre, shown.records.panel
    now = read(opened)
    counts = {f"{one.hour:02d}:00": (one.dials, one.conversations) for one in now.hours}
    ended = {name_of(one.outcome): one.dials for one in now.outcomes if one.outcome is not None}
    for chart in (
        centre.hours.dials,
        centre.hours.talks,
        centre.heat.chart,
        centre.outcomes.chart,
        centre.funnel.chart,
    ):
        walked = []
        chart.setFocus()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left):
            opened.press(key)
            walked.append(next(cell for cell in chart.cells if chart.accessibleName() == f"{chart.name}: {cell.words}"))
        assert len(set(walked)) > 1
        name = walked[-1].name
        opened.press(Qt.Key.Key_Return)
        opened.bot.waitUntil(panel.isVisible)
        opened.settle()
        assert not panel.rows or heard(opened).startswith(f"{chart.name}, {name}: ")
        wanted = {
            centre.hours.dials: lambda cell=name: counts.get(cell, (0, 0))[0],
            centre.hours.talks: lambda cell=name: counts.get(cell, (0, 0))[1],
            centre.outcomes.chart: lambda cell=name: ended[cell],
        }.get(chart)
        if wanted is not None:
            assert len(panel.rows) == wanted()
        opened.press(Qt.Key.Key_Escape)
        opened.bot.waitUntil(lambda: not panel.isVisible())
        chart.setFocus()
        opened.press(Qt.Key.Key_Escape)
        assert chart.table.spoken[:40] in chart.accessibleName()
    assert shown.isVisible()


def test_that_a_band_opens_its_dials_and_a_click_on_an_hour_its_own(opened: Driven) -> None:
    shown = page(opened)
    bands = shown.centre.bands.numbers
    bands.setFocus()
    opened.press(Qt.Key.Key_Home)
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: heard(opened) == f"{bands.lines[0].cells[0].text}: {bands.lines[0].cells[1].text}")
    opened.press(Qt.Key.Key_Escape)
    chart = shown.centre.hours.dials
    most = max(read(opened).hours, key=lambda one: one.dials)
    cell, where = next((one, at) for at, one in enumerate(chart.cells) if one.key == most.hour)
    width = chart.width() / len(chart.table.lines)
    opened.bot.mouseClick(
        chart, Qt.MouseButton.LeftButton, pos=QPoint(round((where + 0.5) * width), chart.height() // 2)
    )
    opened.bot.waitUntil(shown.records.panel.isVisible)
    opened.settle()
    assert heard(opened).startswith(f"{chart.name}, {cell.name}: ")
    assert len(shown.records.panel.rows) == most.dials


def heard(opened: Driven) -> str:
    return next((words for words in shown_texts(page(opened).records.panel) if ": " in words), "")


@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
def test_that_nothing_is_cut_nameless_or_markup_at_both_sizes(opened: Driven, look: Choice) -> None:
    opened.window.theme.choose(look)
    for size in SIZES:
        opened.window.resize(*size)
        opened.bot.waitUntil(lambda: cut_texts(opened.window) == [])
    assert nameless(opened.window) == []
    assert live_markup(opened.window) == []


@pytest.mark.parametrize("language", list(Language))
def test_that_nothing_lies_beyond_the_edge_in_any_language(
    qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk, language: Language
) -> None:
    speech, before = Speech(QApplication.instance()), QLocale()
    speech.speak(language)
    made = open_window(qtbot, tmp_path)
    made.window.life.take(Opened(desk, is_empty=False, is_lead=True))
    made.bot.waitUntil(lambda: isinstance(made.window.page, BoardPage))
    settled(made)
    for size in SIZES:
        made.window.resize(*size)
        made.bot.waitUntil(lambda: hidden_sideways(made.window) == [])
    made.window.close()
    speech.speak(Language.ENGLISH)
    QLocale.setDefault(before)


def test_that_charts_and_the_board_are_written_as_csv_png_and_pdf(
    opened: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = page(opened)
    begins = {"csv": b"\xef\xbb\xbf", "png": b"\x89PNG", "pdf": b"%PDF"}
    for focused in (shown, shown.centre.funnel.turning[0].chart):
        for digit, (kind, begin) in zip((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3), begins.items(), strict=True):
            path = tmp_path / f"{focused.accessibleName()[:5]}.{kind}"
            monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=path: (str(to), ""))
            focused.setFocus()
            opened.press(Qt.Key.Key_E)
            opened.press(digit)
            opened.bot.waitUntil(path.exists)
            opened.settle()
            assert path.read_bytes().startswith(begin)
    rows = list(csv.reader((tmp_path / "Names.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row[0] for row in rows] == ["Step", "Names", "Leads", "Conversations", "Qualified", "Accepted", "Won"]
    every = (tmp_path / "Board.csv").read_text(encoding="utf-8-sig")
    for name in ("Figures", "People", "Connect rate", "Outcomes", "Accepted by criterion"):
        assert f"\n{name}\n" in f"\n{every}".replace("\r", "")


def test_that_a_file_that_cannot_be_written_is_told_in_a_sentence(
    opened: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = tmp_path / "none" / "board.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    opened.press(Qt.Key.Key_E)
    opened.press(Qt.Key.Key_1)
    opened.bot.waitUntil(lambda: any("cannot be written" in words for words in shown_texts(opened.window)))


def test_that_the_wall_has_the_board_alone_and_no_names_unless_n_says_so(opened: Driven) -> None:
    shown, window = page(opened), opened.window
    opened.press(Qt.Key.Key_F11)
    opened.bot.waitUntil(lambda: shown.is_wall)
    assert not window.bar.isVisible()
    assert not window.status.isVisible()
    assert not shown.side.isVisible()
    assert not shown.centre.people.isVisible()
    assert not shown.centre.bands.isVisible()
    for height in (720, 1000):  # a system may tell the height of the screen after the state
        window.resize(1400, height)
        opened.bot.waitUntil(lambda: window.theme.px(100) == round(100 * wall_times(window.height())))
        assert window.height() == height
    window.showFullScreen()
    opened.press(Qt.Key.Key_N)
    assert shown.side.isVisible()
    assert shown.centre.people.isVisible()
    opened.press(Qt.Key.Key_Escape)
    opened.bot.waitUntil(lambda: not shown.is_wall)
    assert window.bar.isVisible()
    assert window.page is shown
    assert shown.centre.bands.isVisible()
    assert window.theme.px(100) == round(100 * window.theme.zoom)


def test_that_a_wall_is_read_from_afar_and_a_screen_beyond_4k_grows_no_more() -> None:
    assert [wall_times(height) for height in (500, 675, 1080, 2160, 4320)] == [1.0, 1.0, 1.6, 3.2, 3.2]


def test_that_j_walks_now_and_t_takes_over_or_opens(opened: Driven) -> None:
    shown = page(opened)
    rows = shown.side.rows
    assert [row.face.title for row in rows if row.face is not None]
    opened.press(Qt.Key.Key_J)
    assert shown.side.current == rows[0].face
    opened.press(Qt.Key.Key_J)
    assert shown.side.current == rows[min(1, len(rows) - 1)].face
    opened.press(Qt.Key.Key_K)
    assert shown.side.current == rows[0].face
    rows[-1].setFocus()  # the first ones are in the person's own hand already
    face = shown.side.current
    assert face is not None
    assert face.is_free
    opened.press(Qt.Key.Key_T)
    opened.bot.waitUntil(lambda: opened.name == face.title)


def test_that_t_takes_over_a_late_callback_of_somebody_else(
    qtbot: QtBot, fonts: bool, tmp_path: Path, practice_file: Path
) -> None:
    path = tmp_path / "practice.db"
    path.write_bytes(practice_file.read_bytes())
    with closing(Desk.open(Settings(path, login="kim", clock_starts_at=practice_now()))) as kim:
        row = next(row for row in reversed(kim.read(call_list).rows) if row.callback_at is None)
        dialled = kim.write(record_past_dial, row.lead_id, "test")
        kim.write(log_outcome, dialled.dial_id, Ending("callback", callback_at=kim.now() + HOUR_SECONDS))
    later = practice_now() + 2 * HOUR_SECONDS
    with closing(Desk.open(Settings(path, login="jo", clock_starts_at=later))) as desk:
        made = open_window(qtbot, tmp_path)
        made.window.life.take(Opened(desk, is_empty=False, is_lead=True))
        made.bot.waitUntil(lambda: isinstance(made.window.page, BoardPage))
        settled(made)
        line = next(one for one in page(made).side.rows if one.face is not None and one.face.lead_id == row.lead_id)
        assert "by kim" in line.face.under
        line.setFocus()
        made.press(Qt.Key.Key_T)
        made.bot.waitUntil(lambda: any("is yours now" in words for words in shown_texts(made.window)))
        mine = [one.lead_id for one in desk.read(my_callbacks).rows if not one.owner]
        assert row.lead_id in mine
        made.window.close()


def test_that_a_team_lead_begins_with_the_board_and_esc_goes_on_to_the_calls(
    qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk
) -> None:
    made = open_window(qtbot, tmp_path)
    made.window.life.take(Opened(desk, is_empty=False, is_lead=True))
    made.bot.waitUntil(lambda: isinstance(made.window.page, BoardPage))
    assert made.window.calling is None
    settled(made)
    made.press(Qt.Key.Key_Escape)
    made.wait_for_calls()
    made.window.commands.run("window.board")
    settled(made)
    made.window.close()
    made.window.close()


def test_that_the_board_waits_while_a_call_runs(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> None:
    with window_at_work(qtbot, tmp_path, desk) as made:
        made.press(Qt.Key.Key_Return)
        made.window.commands.run("window.board")
        assert not isinstance(made.window.page, BoardPage)
        assert "Log this call first, then look at the board." in shown_texts(made.window)
