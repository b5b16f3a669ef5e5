"""Targets on the strip and in the page that sets them; calls for help and flags on the board, by real keys."""

from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from calldesk.actions.calls import start_dial
from calldesk.actions.caps import set_list_cap
from calldesk.actions.coaching import Coached, coach_call
from calldesk.actions.targets import TEAM, Aimed, set_targets
from calldesk.desk import Desk
from calldesk.domain.days_off import off_spans
from calldesk.domain.ids import FactId, PoolId
from calldesk.domain.targets import TALK, TOUCH, Per
from calldesk.queries.call_list import call_list
from calldesk.queries.caps import person_caps
from calldesk.queries.coaching import open_flags, open_helps
from calldesk.queries.rolled_days import no_zone_is_said
from calldesk.queries.targets import aims, target_rows
from calldesk.queries.team_rules import rules_now
from tests.ui.walks import cut_texts, hidden_sideways, live_markup, nameless
from tests.ui.windows import Driven, window_at_work
from ui.board import week_page
from ui.board.goals import bar
from ui.board.page import BoardPage
from ui.board.targets_page import TargetsPage
from ui.board.week_page import draw_page
from ui.kit.languages import Language, locale_of
from ui.kit.theme import Choice

SIZES = ((1440, 900), (1366, 768))
HOSTILE = '<img src="https://x.example/p.png">' * 9


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def board(opened: Driven) -> BoardPage:
    opened.window.commands.run("window.board")
    opened.settle()
    shown = opened.window.page
    assert isinstance(shown, BoardPage)
    opened.bot.waitUntil(lambda: shown.centre.strip.figures[-1].face is not None)
    opened.settle()
    return shown


def targets(opened: Driven) -> TargetsPage:
    opened.window.commands.run("window.targets")
    opened.settle()
    shown = opened.window.page
    assert isinstance(shown, TargetsPage)
    return shown


def beside(page: BoardPage) -> dict[str, str]:
    return {one.face.code: one.face.beside for one in page.centre.strip.figures if one.face is not None}


def type_in(opened: Driven, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    opened.bot.keyClick(field, Qt.Key.Key_Delete)
    opened.bot.keyClicks(field, words)
    opened.settle()


def running(desk: Desk) -> FactId:
    """A call that goes on."""
    return desk.write(start_dial, desk.read(call_list).rows[-1].lead_id).dial_id


def test_that_the_strip_shows_target_and_mean_and_changes_in_place(opened: Driven, desk: Desk) -> None:
    page = board(opened)
    assert beside(page)["dials"] == ""
    desk.write(set_targets, (Aimed("jo", "dials", 90), Aimed(TEAM, TALK, 180), Aimed(TEAM, TOUCH, 240)))
    opened.bot.waitUntil(lambda: beside(page)["dials"] == "of 90")
    opened.bot.waitUntil(lambda: beside(page)["talk"].startswith("of 3:00"))
    face = next(one.face for one in page.centre.strip.figures if one.face is not None and one.face.code == "dials")
    assert "The bar ends at the target" in face.tip
    own = next(line for line in page.centre.people.numbers.lines if line.cells[0].text == "jo")
    assert own.tip == "Targets: Dials 90"


@pytest.mark.parametrize(
    ("value", "mean", "goal", "shown"),
    [
        (12, 8, 16, (0.75, 0.5)),
        (20, None, 16, (1.0, None)),
        (10, 10, None, (0.8, 0.8)),
        (0, None, None, (0.0, None)),
        (3, 30, 10, (0.3, 1.0)),
        (3, 3, 0, (0.8, 0.8)),
    ],
)
def test_that_the_bar_ends_at_the_target(
    value: float, mean: float | None, goal: float | None, shown: tuple[float, float | None]
) -> None:
    assert bar(value, mean, goal) == pytest.approx(shown)


def test_that_targets_are_typed_saved_and_cleared_by_keys(opened: Driven, desk: Desk) -> None:
    page = targets(opened)
    type_in(opened, page.form.fields["jo", "dials"], "90")
    type_in(opened, page.form.fields[TEAM, TALK], "3:30")
    type_in(opened, page.form.fields["jo", "days"], "mo-th")
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.bot.waitUntil(lambda: len(desk.read(target_rows)) == 2)
    opened.settle()
    assert {(row.login, row.metric, row.value) for row in desk.read(target_rows)} == {
        ("jo", "dials", 90.0),
        ("", TALK, 210.0),
    }
    page.units.choose(tuple(Per).index(Per.WEEK))
    assert page.form.fields["jo", "dials"].placeholderText() == "360"
    assert page.form.fields[TEAM, "dials"].placeholderText() == "360"
    page.units.choose(0)
    type_in(opened, page.form.fields["jo", "dials"], "")
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.bot.waitUntil(lambda: desk.read(target_rows)[-1].value is None)


def test_that_a_start_day_holds_for_what_is_changed_and_days_off_are_typed_and_taken_back(
    opened: Driven, desk: Desk
) -> None:
    page = targets(opened)
    today = desk.read(aims, "America/Chicago").today
    type_in(opened, page.form.fields["jo", "dials"], "90")
    type_in(opened, page.begins, "mon to wed")
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.foot.words == "Say one day, not several."
    assert page.begins.hasFocus()
    later = today + timedelta(days=10)
    type_in(opened, page.begins, later.isoformat())
    off = f"{(today + timedelta(days=3)).isoformat()} - {(today + timedelta(days=6)).isoformat()}"
    type_in(opened, page.form.fields["jo", "off"], off)
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.bot.waitUntil(lambda: len(desk.read(target_rows)) == 1)
    opened.settle()
    assert desk.read(target_rows)[0].from_on == later
    assert (page.begins.text(), page.form.fields["jo", "off"].text()) == ("", off)
    assert f"From {later.isoformat()}: 90" in page.form.fields["jo", "dials"].toolTip()
    type_in(opened, page.form.fields["jo", "off"], "one day perhaps")
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.form.fields["jo", "off"].property("wrong") == "true"
    type_in(opened, page.form.fields["jo", "off"], "")
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.bot.waitUntil(lambda: page.form.fields["jo", "off"].text() == "" and not page.is_changed)
    opened.settle()
    jo = next(line for line in desk.read(aims, "America/Chicago").lines if line.login == "jo")
    assert off_spans(jo.plan.times, today) == ()


def test_that_what_is_no_target_is_said_and_gone_to_and_esc_asks_once(opened: Driven, desk: Desk) -> None:
    page = targets(opened)
    field = page.form.fields["jo", "dials"]
    type_in(opened, field, HOSTILE)
    page.form.fields["jo", "accepted"].setFocus()
    opened.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "is no number" in page.foot.words
    assert field.hasFocus()
    assert field.property("wrong") == "true"
    assert desk.read(target_rows) == ()
    opened.press(Qt.Key.Key_Escape)
    assert opened.window.page is page
    opened.press(Qt.Key.Key_Escape)
    opened.bot.waitUntil(lambda: opened.window.page is not page)


def test_that_a_call_for_help_is_the_first_line_and_t_takes_it(opened: Driven, desk: Desk) -> None:
    page = board(opened)
    desk.write(coach_call, Coached(running(desk), "help", HOSTILE))
    opened.bot.waitUntil(lambda: bool(page.side.helps.shown))
    row = page.side.rows[0]
    assert row.face is not None
    assert row.face.kind == "help"
    assert not live_markup(page)
    page.side.step(0)
    opened.press(Qt.Key.Key_T)
    opened.bot.waitUntil(lambda: not desk.read(open_helps))


def test_that_f_lists_flags_and_del_clears_with_a_note(opened: Driven, desk: Desk) -> None:
    desk.write(coach_call, Coached(running(desk), "flag", HOSTILE))
    page = board(opened)
    opened.press(Qt.Key.Key_F)
    opened.bot.waitUntil(page.flagged.panel.isVisible)
    assert not live_markup(page)
    opened.press(Qt.Key.Key_Delete)
    opened.bot.waitUntil(page.flagged.ask.isVisible)
    opened.type("listen first")
    opened.press(Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: not desk.read(open_flags).lines)
    told = desk.read(lambda s: s.conn.execute(sql("SELECT words FROM coach_mark WHERE kind = 'cleared'")).scalar())
    assert told == "listen first"


def test_that_the_last_week_is_written_as_one_page(
    opened: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "week.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))
    sheets: list[Mapping[str, Any]] = []
    monkeypatch.setattr(week_page, "draw_page", lambda ink, sheet: (sheets.append(sheet), draw_page(ink, sheet)))
    before = QLocale()
    for language, begins in ((Language.ENGLISH, "Week of "), (Language.GERMAN, "Woche vom ")):
        QLocale.setDefault(locale_of(language))
        path.unlink(missing_ok=True)
        opened.window.commands.run("window.week")
        opened.bot.waitUntil(lambda: path.exists() and path.read_bytes().startswith(b"%PDF-"))
        opened.settle()
        assert sheets[-1]["title"].startswith(begins)
    QLocale.setDefault(before)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("look", [Choice.LIGHT, Choice.DARK])
def test_that_nothing_is_cut_or_nameless(opened: Driven, desk: Desk, size: tuple[int, int], look: Choice) -> None:
    given = [Aimed(TEAM, metric, 12_345) for metric in ("accepted", "qualified", "conversations", "dials")]
    desk.write(set_targets, (*given, Aimed(TEAM, TALK, 180)))
    opened.window.resize(*size)
    opened.window.theme.choose(look)
    opened.settle()
    page: BoardPage | TargetsPage
    for page in (targets(opened), board(opened)):
        opened.settle()
        opened.bot.waitUntil(lambda page=page: not cut_texts(page))  # what came just now is laid out by the next paint
        assert hidden_sideways(page) == []
        assert nameless(page) == []


def test_that_every_column_is_seen_on_a_small_screen(opened: Driven) -> None:
    opened.window.resize(1366, 768)
    page = targets(opened)
    opened.settle()
    for area in page.form.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0


def test_that_caps_are_set_beside_the_targets(opened: Driven, desk: Desk) -> None:
    page = targets(opened)
    team, own = page.form.fields[TEAM, "cap"], page.form.fields["jo", "cap"]
    assert (team.text(), team.placeholderText()) == ("", "none")
    type_in(opened, team, "many")
    page.save()
    assert team.property("wrong") == "true"
    type_in(opened, team, "120")
    type_in(opened, own, "none")
    page.save()
    opened.settle()
    opened.bot.waitUntil(lambda: page.form.fields["jo", "cap"].text() == "none")
    assert not desk.read(no_zone_is_said)  # whose midnight it is
    found = {one.login: (one.own, one.cap) for one in desk.read(person_caps)}
    assert (found[""], found["jo"], found["dana.whitlock"]) == ((120, 120), (0, 0), (None, 120))
    type_in(opened, page.form.fields["jo", "cap"], "")
    page.save()
    opened.settle()
    opened.bot.waitUntil(lambda: page.form.fields["jo", "cap"].placeholderText() == "120")


def test_that_the_effect_of_a_cap_on_today_is_said_before_it_is_saved(opened: Driven, desk: Desk) -> None:
    page = targets(opened)
    idle = page.effect.words
    assert idle == "The effect of a cap on today stands here before you save."
    type_in(opened, page.form.fields["jo", "dials"], "90")  # no cap
    assert page.effect.words == idle
    most = {one.login: one.dialled for one in desk.read(person_caps)}
    type_in(opened, page.form.fields[TEAM, "cap"], "1")
    opened.bot.waitUntil(lambda: page.effect.words.startswith("If saved now: of"))
    at_once = [login for login, made in most.items() if login and made]
    assert at_once
    assert f"{at_once[0]} ({most[at_once[0]]} of 1)" in page.effect.words
    page.effect.open()
    assert [face.text for face in page.effect.panel.rows] == at_once
    opened.press(Qt.Key.Key_Escape)
    assert not page.effect.panel.isVisible()
    type_in(opened, page.form.fields[TEAM, "cap"], "")
    opened.bot.waitUntil(lambda: page.effect.words == idle)
    assert page.effect.who.isHidden()
    assert not desk.read(rules_now).rules.caps.person


def test_that_now_says_how_near_a_list_is_to_its_cap(opened: Driven, desk: Desk) -> None:
    page = board(opened)
    more = page.side._more
    assert "dials today" not in more.text()
    desk.write(set_list_cap, PoolId(1), 200)
    opened.bot.waitUntil(lambda: ": 13 of 200 dials today" in more.text())
