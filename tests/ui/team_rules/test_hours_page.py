"""The page of calling hours by real widgets: found, typed, warned of, weighed, saved, dropped, left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from calldesk.domain.cadence import TouchClocks
from calldesk.queries.team_rules import rules_now
from tests.core_world import MINUTE, World
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.team_rules.hours_page import HoursPage

Key = Qt.Key


class Shown:
    """The page with how it is typed on."""

    def __init__(self, bot: QtBot, page: HoursPage, world: World, runner: Runner) -> None:
        self.bot, self.page, self.world, self.runner = bot, page, world, runner
        self.said: list[str] = []
        self.left: list[bool] = []
        page.said.connect(lambda words, _icon: self.said.append(words))
        page.left.connect(lambda: self.left.append(True))

    @property
    def window(self) -> QLineEdit:
        return self.page.editor.window_field

    def type(self, field: QLineEdit, words: str) -> None:
        field.setFocus()
        field.selectAll()
        self.bot.keyClick(field, Key.Key_Delete)
        self.bot.keyClicks(field, words)
        self.page.check()
        self.settle()

    def find(self, words: str) -> None:
        self.type(self.page.places.finder, words)
        self.bot.keyClick(self.page.places.finder, Key.Key_Return)
        self.settle()

    def save(self) -> None:
        self.bot.mouseClick(self.page.foot.save, Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: self.runner.is_idle)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Shown]:
    with World(tmp_path) as world:
        world.lead(full_name="Ann Lee")
        runner = Runner()
        page = HoursPage(theme, world.jo, runner, "UTC")
        qtbot.addWidget(page)
        page.resize(1366, 680)
        made = Shown(qtbot, page, world, runner)
        with qtbot.waitExposed(page):
            page.show()
        qtbot.waitUntil(lambda: bool(page.places.rows))
        made.settle()
        yield made
        runner.close()


def test_that_the_effect_stands_there_before_it_is_saved_and_is_the_one_it_has(shown: Shown) -> None:
    assert shown.page.editor.place == "US"
    shown.type(shown.window, "mo-fr 11:00-17:00")
    assert "1 leaves it (1 outside calling hours); 0 come" in shown.page.effect.words
    assert shown.world.ids()
    shown.page.effect.open()
    assert [face.text for face in shown.page.effect.panel.rows] == ["Ann Lee"]
    shown.page.effect.panel.close_panel()
    shown.save()
    assert shown.said == ["Saved. The lists of the whole team follow."]
    assert shown.world.ids() == []
    assert shown.world.jo.read(rules_now).rules.hours.by_place["US"].window == "mo-fr 11:00-17:00"
    assert shown.page.places.rows[0].place == "US"
    assert shown.page.places.rows[0].is_own


def test_that_hours_outside_the_shipped_ones_name_their_source_and_wait_for_words(shown: Shown) -> None:
    shown.find("Florida")
    assert shown.page.editor.place == "US"
    shown.find("us florida")
    assert shown.page.editor.place == "US-FL"
    shown.type(shown.window, "mo-su 07:00-21:00")
    assert shown.page.editor.warns
    assert "Florida Statutes 501.616(6)." in shown.page.editor.warning_words
    assert not shown.page.foot.save.isEnabled()
    assert "Say in words why it may" in shown.page.foot.words
    shown.type(shown.page.editor.words, "They asked for the evening")
    shown.save()
    row = shown.world.jo.read(rules_now).rules.hours.by_place["US-FL"]
    assert (row.window, row.words) == ("mo-su 07:00-21:00", "They asked for the evening")


def test_that_what_was_typed_at_a_place_stays_when_another_is_looked_at(shown: Shown) -> None:
    shown.type(shown.window, "mo-fr 11:00-17:00")
    shown.find("Peru")
    assert (shown.page.editor.place, shown.window.text()) == ("PE", "mo-fr 09:00-18:00")
    shown.type(shown.window, "mo-fr 09:00-12:00")
    shown.find("")
    shown.save()
    rows = shown.world.jo.read(rules_now).rules.hours.by_place
    assert {place: row.window for place, row in rows.items()} == {"US": "mo-fr 11:00-17:00", "PE": "mo-fr 09:00-12:00"}


def test_that_a_window_that_is_none_is_named_and_holds_the_place(shown: Shown) -> None:
    shown.type(shown.window, "nine to five")
    assert "is not a calling window" in shown.page.foot.words
    shown.find("Germany")
    assert shown.page.editor.place == "US"
    shown.page.save()
    assert shown.window.hasFocus()


def test_that_the_shipped_hours_come_back(shown: Shown) -> None:
    shown.type(shown.window, "mo-fr 11:00-17:00")
    shown.save()
    shown.page.drop()
    shown.page.check()
    shown.settle()
    assert "0 leave it; 1 comes (1 outside calling hours)" in shown.page.effect.words
    shown.save()
    assert shown.world.jo.read(rules_now).rules.hours.rows == ()
    assert shown.world.ids()


def test_that_the_clocks_of_a_first_touch_are_saved(shown: Shown) -> None:
    shown.type(shown.page.touch.fields["web_seconds"], "20 min")
    shown.type(shown.page.touch.fields["day_days"], "2")
    shown.save()
    assert shown.world.jo.read(rules_now).rules.hours.touch == TouchClocks(20 * MINUTE, 2, 1)
    shown.type(shown.page.touch.fields["show_days"], "3")
    assert "goes from 1 to 2" in shown.page.foot.words
    assert not shown.page.foot.save.isEnabled()


def test_that_esc_speaks_once_of_what_is_not_saved(shown: Shown) -> None:
    shown.type(shown.window, "mo-fr 11:00-17:00")
    shown.bot.keyClick(shown.window, Key.Key_Escape)
    assert (shown.said, shown.left) == (["Not saved. Esc again leaves without saving."], [])
    shown.bot.keyClick(shown.page.places.finder, Key.Key_Escape)
    assert shown.left == [True]
