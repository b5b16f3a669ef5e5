"""The page of outcomes and cadence by real widgets: typed, checked, previewed, saved, left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from calldesk.actions.team_rules import set_team_rules
from calldesk.domain.team_rules import CadenceNumbers
from calldesk.queries.team_rules import rules_now
from tests.core_world import HOUR, World
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.team_rules.outcome_row import OutcomeRow
from ui.team_rules.rules_page import RulesPage

Key = Qt.Key


class Shown:
    """The page with how it is typed on."""

    def __init__(self, bot: QtBot, page: RulesPage, world: World, runner: Runner) -> None:
        self.bot, self.page, self.world, self.desk, self.runner = bot, page, world, world.jo, runner
        self.said: list[str] = []
        self.left: list[bool] = []
        page.said.connect(lambda words, _icon: self.said.append(words))
        page.left.connect(lambda: self.left.append(True))

    def row(self, code: str) -> OutcomeRow:
        return next(row for row in self.page.grid.rows if row.outcome.code == code)

    def type(self, field: QLineEdit, words: str) -> None:
        field.setFocus()
        field.selectAll()
        self.bot.keyClick(field, Key.Key_Delete)
        self.bot.keyClicks(field, words)
        self.page.check()

    def save(self) -> None:
        self.bot.mouseClick(self.page.foot.save, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: self.runner.is_idle)

    @property
    def bar(self) -> dict[str, str]:
        return {key: button.slot.label for key, button in self.page.preview.buttons.items()}


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Shown]:
    with World(tmp_path) as world:
        runner = Runner()
        page = RulesPage(theme, world.jo, runner, "UTC")
        qtbot.addWidget(page)
        page.resize(1366, 680)
        made = Shown(qtbot, page, world, runner)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: bool(page.grid.rows))
        yield made
        runner.close()


def test_that_a_name_and_a_cool_off_are_saved_with_who_and_shown_on_the_bar(shown: Shown) -> None:
    row = shown.row("no_answer")
    shown.type(row.fields["label"], "Nobody there")
    shown.type(row.fields["cool_off_seconds"], "90 min")
    assert shown.bar["1"] == "Nobody there"
    shown.save()
    now = shown.desk.read(rules_now)
    saved = now.rules.outcomes.of("no_answer")
    assert (saved.label, saved.cool_off_seconds) == ("Nobody there", 5400.0)
    assert (now.version_no, now.history[0].by) == (1, "jo")
    assert shown.said == ["Saved. The bars of the whole team follow."]


@pytest.mark.parametrize(
    ("code", "field", "words", "says"),
    [
        ("busy", "key", "1", "“No answer” and “Busy” both have key 1. Change one of them."),
        ("busy", "cool_off_seconds", "-1 h", "The cool-off of “Busy” is below 0. Type a time such as 4 h or 1 d."),
        ("busy", "cool_off_seconds", "soon", "Cool-off of “Busy”: “soon” is no length of time."),
        ("busy", "label", "Voicemail", "Two outcomes are called “Voicemail”."),
        ("busy", "most_repeats", "x", "“x” in a row is no number."),
    ],
)
def test_that_what_is_wrong_is_said_beside_its_field_and_not_saved(
    shown: Shown, code: str, field: str, words: str, says: str
) -> None:
    shown.type(shown.row(code).fields[field], words)
    assert says in shown.page.foot.words
    assert not shown.page.foot.save.isEnabled()
    wrong = [row.outcome.code for row in shown.page.grid.rows if row.fields[field].accessibleDescription()]
    assert len(wrong) == 1
    shown.page.save()
    shown.settle()
    assert shown.desk.read(rules_now).version_no == 0


def test_that_the_last_of_a_kind_stays(shown: Shown) -> None:
    shown.bot.mouseClick(shown.row("do_not_call").offer, Qt.MouseButton.LeftButton)
    shown.page.check()
    assert "the last that says: blocks a number for good" in shown.page.foot.words


def test_that_a_retired_one_leaves_the_bar_and_comes_back(shown: Shown) -> None:
    shown.bot.mouseClick(shown.row("voicemail").offer, Qt.MouseButton.LeftButton)
    shown.page.check()
    assert "2" not in shown.bar
    shown.save()
    assert shown.desk.read(rules_now).rules.outcomes.of("voicemail").retired
    assert shown.page.grid.rows[-1].outcome.code == "voicemail"
    shown.bot.mouseClick(shown.row("voicemail").offer, Qt.MouseButton.LeftButton)
    shown.save()
    assert not shown.desk.read(rules_now).rules.outcomes.of("voicemail").retired


def test_that_an_outcome_is_added_with_a_code_of_its_name(shown: Shown) -> None:
    shown.page.grid.add_row()
    row = shown.page.grid.rows[-1]
    assert QApplication.focusWidget() is row.fields["label"]
    assert "a name of 1 to" in shown.page.check().sentence
    shown.bot.keyClicks(row.fields["label"], "Line dead")
    shown.type(row.fields["cool_off_seconds"], "2 d")
    shown.save()
    added = shown.desk.read(rules_now).rules.outcomes.of("line_dead")
    assert (added.label, added.cool_off_seconds, added.klass) == ("Line dead", 2 * 86_400.0, "none")


def test_that_numbers_of_the_cadence_are_saved(shown: Shown) -> None:
    fields = shown.page.cadence.fields
    shown.type(fields["most_attempts"], "6")
    shown.type(fields["remarket_seconds"], "45 d")
    shown.save()
    assert shown.desk.read(rules_now).rules.numbers == CadenceNumbers(6, 45 * 86_400.0)
    shown.type(fields["gap_seconds"], "5 min")
    assert "goes from 1 h to 1 d" in shown.page.foot.words


def test_that_who_was_second_is_told_and_keeps_what_was_typed(shown: Shown) -> None:
    now = shown.desk.read(rules_now)
    shown.desk.write(set_team_rules, now.rules, now.version_no)
    shown.type(shown.row("busy").fields["label"], "Engaged")
    shown.save()
    assert "Somebody else changed the outcomes meanwhile" in shown.page.foot.words
    assert shown.row("busy").fields["label"].text() == "Engaged"


def test_that_unsaved_changes_are_spoken_of_once(shown: Shown) -> None:
    shown.type(shown.row("busy").fields["label"], "Engaged")
    shown.bot.keyClick(shown.row("busy").fields["label"], Key.Key_Escape)
    assert (shown.left, shown.said) == ([], ["Not saved. Esc again leaves without saving."])
    shown.bot.keyClick(shown.row("busy").fields["label"], Key.Key_Escape)
    assert shown.left == [True]


def test_that_every_control_has_a_name(shown: Shown) -> None:
    for row in shown.page.grid.rows:
        for part in (*row.fields.values(), *row.ticks.values(), row.colour, row.offer):
            assert row.outcome.label in part.accessibleName() or part.accessibleName().startswith("Colour")


def test_that_the_effect_on_the_list_is_said_before_it_is_saved(shown: Shown) -> None:
    lead_id = shown.world.lead(full_name="Ada Birch")
    shown.world.call_again(lead_id, "no_answer")
    shown.world.later(28 * HOUR)  # at another part of the next day
    field = shown.page.cadence.fields["most_attempts"]
    shown.type(field, "1")
    shown.settle()
    assert shown.page.effect.words == (
        "If saved now, of the list of now: 1 leaves it (1 with marketing until a new event); 0 come."
    )
    shown.page.effect.open()
    assert [(face.text, face.when) for face in shown.page.effect.panel.rows] == [("Ada Birch", "leaves")]
    shown.page.effect.panel.close_panel()
    shown.type(field, "8")
    assert shown.page.effect.words == "The effect on the list of now stands here before you save."
    shown.type(field, "2")
    shown.settle()
    assert shown.page.effect.words == "If saved now: nobody comes onto the list of now or leaves it."
    assert shown.page.effect.who.isHidden()
