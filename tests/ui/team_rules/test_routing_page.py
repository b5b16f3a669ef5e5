"""The page of the routing by real widgets: typed, tried on a lead, saved, and what is wrong said at its field."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from calldesk.actions.routing import set_routing
from calldesk.domain.routing import RepRules
from calldesk.queries.routing import routing_now
from tests.core_world import World
from tests.ui.walks import cut_texts, live_markup
from ui.kit.buttons import KeyButton
from ui.kit.entry import Entry
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.team_rules.routing_page import RoutingPage
from ui.team_rules.routing_values import rep_rules, typed_rules

TWO = """
[[rep]]
login = "rita"
states = ["IL", "WI"]
least_employees = 50
most_employees = 500
away = [[2026-12-21, 2027-01-03], [2026-08-01, 2026-08-01]]
[[rep]]
login = "raul"
accounts = ["Acme"]
most_open = 20
"""


class Shown:
    """The page and how it is typed on."""

    def __init__(self, bot: QtBot, page: RoutingPage, world: World, runner: Runner) -> None:
        self.bot, self.page, self.world, self.runner = bot, page, world, runner
        self.said: list[str] = []
        page.said.connect(lambda words, _icon: self.said.append(words))
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: self.runner.is_idle)

    def field(self, at: int, hint: str) -> QLineEdit:
        entry = self.page.form.reps.findChildren(Entry)[at]
        return next(one for one in entry.findChildren(QLineEdit) if one.accessibleName().startswith(hint))

    def type(self, field: QLineEdit, words: str) -> None:
        field.selectAll()
        self.bot.keyClick(field, Qt.Key.Key_Delete)
        self.bot.keyClicks(field, words)
        self.page.check()
        self.settle()


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Shown]:
    with World(tmp_path) as world:
        world.jo.write(set_routing, TWO)
        world.lead(full_name="Ann Lee", name_key="ann lee", company="Birch", state="IL", employees="120")
        world.lead(full_name="Cy Moss", name_key="cy moss", company="Acme", state="NV")
        runner = Runner()
        page = RoutingPage(theme, world.jo, runner)
        qtbot.addWidget(page)
        page.resize(1366, 700)
        with qtbot.waitExposed(page):
            page.show()
        yield Shown(qtbot, page, world, runner)
        runner.close()


def test_that_it_shows_what_is_in_force_and_nothing_is_cut(shown: Shown) -> None:
    first = shown.page.form.reps.all_values()[0][0]
    assert (first["login"], first["states"], first["size"]) == ("rita", "IL, WI", "50-500")
    assert first["away"] == "2026-12-21 - 2027-01-03, 2026-08-01"
    assert not shown.page.is_changed
    assert (cut_texts(shown.page), live_markup(shown.page)) == ([], [])


def test_that_a_lead_is_tried_before_anything_is_saved(shown: Shown) -> None:
    assert "type a name" in shown.page.goes.text()
    shown.type(shown.page.trial, "Ann Lee")
    assert shown.page.goes.text() == "Ann Lee (Birch, IL, 120) goes to rita: territory IL"
    shown.type(shown.field(0, "States"), "CO")
    assert shown.page.goes.text() == "Ann Lee (Birch, IL, 120) goes to raul: next in turn"
    shown.type(shown.page.trial, "Cy Moss")
    assert shown.page.goes.text() == "Cy Moss (Acme, NV) goes to raul: owns the account"
    assert shown.world.jo.read(routing_now).routing.reps[0].states == ("IL", "WI")


def test_that_it_is_saved_as_toml_and_a_rep_that_a_file_does_not_know_is_tried_too(shown: Shown) -> None:
    add = next(one for one in shown.page.form.findChildren(KeyButton) if one.accessibleName() == "Add a rep")
    shown.bot.mouseClick(add, Qt.MouseButton.LeftButton)
    shown.type(shown.field(2, "Rep"), "ruth")
    shown.type(shown.field(2, "Accounts"), "Birch")
    shown.type(shown.page.trial, "Ann Lee")
    assert shown.page.goes.text().endswith("goes to ruth: owns the account")
    shown.page.save()
    shown.settle()
    now = shown.world.jo.read(routing_now)
    assert [one.login for one in now.routing.reps] == ["rita", "raul", "ruth"]
    assert now.routing.reps[2] == RepRules("ruth", accounts=("Birch",))
    assert "[[rep]]" in now.content
    assert (shown.page.is_changed, shown.said[-1].startswith("Saved")) == (False, True)


@pytest.mark.parametrize(
    ("hint", "typed", "said"),
    [
        ("Employees", "many", "50-500"),
        ("Away", "next week", "2026-12-21"),
        ("Away", "2026-12-21 - 2026-12-01", "ends before it begins"),
        ("Most open", "-3", "whole number"),
        ("Zone", "Mars/Base", "unknown zone Mars/Base"),
        ("At work", "always", "rita"),
    ],
)
def test_that_what_is_wrong_is_said_and_not_saved(shown: Shown, hint: str, typed: str, said: str) -> None:
    shown.type(shown.field(0, hint), typed)
    assert said in shown.page.foot.words
    shown.page.save()
    shown.settle()
    assert shown.world.jo.read(routing_now).routing.reps[0].login == "rita"
    assert shown.said == []


def test_that_another_s_change_is_not_overwritten(shown: Shown) -> None:
    shown.type(shown.field(0, "States"), "CO")
    shown.world.jo.write(set_routing, TWO.replace("raul", "ruth"))
    shown.page.save()
    shown.settle()
    assert "Somebody else changed the routing" in shown.page.foot.words
    assert shown.world.jo.read(routing_now).routing.reps[1].login == "ruth"


def test_that_typed_rules_are_the_rules() -> None:
    rules = RepRules("x", states=("IL",), least_employees=1000, most_open=5)
    assert typed_rules(rules)["size"] == "1000+"
    assert rep_rules(typed_rules(rules)) == rules
    assert rep_rules(typed_rules(RepRules("y"))) == RepRules("y")
