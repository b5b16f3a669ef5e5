"""Lists over the call page: made by keys alone, leads moved after they are counted, and moved back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from calldesk.queries.lists import lists
from tests.core_world import World, chicago
from tests.ui.windows import Driven, window_at_work
from ui.window.lists import ListsDoor

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def driven(file_world: World, qtbot: QtBot, tmp_path: Path) -> Iterator[Driven]:
    for n in range(1, 5):
        file_world.lead(chicago(n), full_name=f"Person {n}", campaign="Fair" if n > 1 else "")
    with window_at_work(qtbot, tmp_path / "window", file_world.jo) as made:
        yield made


def door(driven: Driven, command: str) -> ListsDoor:
    (found,) = [one for one in driven.window.commands.all if one.id == command]
    found.run()
    driven.settle()
    assert driven.window.beside is not None
    return driven.window.beside.lists


def counts(world: World) -> dict[str, int]:
    return {row.name: row.leads for row in world.jo.read(lists).rows}


def test_that_a_list_is_made_and_leads_go_there_and_back(driven: Driven, file_world: World) -> None:
    made = door(driven, "call.lists")
    assert [face.text for face in made.panel.rows] == ["Make a list", "Everyone"]
    driven.press(Qt.Key.Key_Return)
    driven.bot.waitUntil(made.form.name.hasFocus)
    driven.press(Qt.Key.Key_Return)
    assert made.form.isVisible()  # it says that a name is wanted
    driven.type("East")
    driven.press(Qt.Key.Key_Return, CTRL)
    assert not made.form.isVisible()
    assert counts(file_world) == {"East": 0, "Everyone": 4}
    moving = door(driven, "call.move_leads").moving
    moving.picks["campaign"].picked.emit("Fair")
    moving.picks["to"].picked.emit(2)
    driven.settle()
    held = {row["lead_id"] for row in file_world.rows("SELECT lead_id FROM call_state WHERE lease_until > 0")}
    fair = len({2, 3, 4} - held)  # what is on the card, or comes next, stays
    driven.bot.waitUntil(moving.do.isEnabled)
    driven.press(Qt.Key.Key_Return, CTRL)
    driven.bot.waitUntil(lambda: not moving.isVisible())
    assert counts(file_world) == {"East": fair, "Everyone": 4 - fair}
    door(driven, "call.move_leads")
    moving.back.click()
    driven.settle()
    driven.bot.waitUntil(lambda: counts(file_world) == {"East": 0, "Everyone": 4})
    assert file_world.drift() == ()


def test_that_moving_wants_two_lists(driven: Driven) -> None:
    assert not door(driven, "call.move_leads").moving.isVisible()


def test_that_a_cap_is_set_beside_today_s_dials_and_the_call_list_says_so(driven: Driven, file_world: World) -> None:
    calls = driven.window.calling
    assert calls is not None
    note = calls.screen.list.caps
    assert not note.isVisible()
    made = door(driven, "call.lists")
    driven.press(Qt.Key.Key_Down)
    driven.press(Qt.Key.Key_Return)
    driven.bot.waitUntil(made.form.name.hasFocus)
    for wrong in ("many", "1000000"):
        made.form.cap.setText(wrong)
        driven.press(Qt.Key.Key_Return, CTRL)
        driven.settle()
        assert made.form.isVisible()
    effect = made.form.effect
    made.form.cap.clear()
    driven.bot.keyClicks(made.form.cap, "1")
    many = sum(sum(row.now) for row in file_world.jo.read(lists).rows)
    driven.bot.waitUntil(lambda: effect.words.startswith("If saved now: of"))
    assert effect.words.endswith("1 dial is left today.")
    assert many
    driven.bot.keyClick(made.form.cap, Qt.Key.Key_Backspace)
    idle = "The effect of a cap on today stands here before you save."
    driven.bot.waitUntil(lambda: effect.words == idle)
    driven.bot.keyClicks(made.form.cap, "1")
    driven.press(Qt.Key.Key_Return, CTRL)
    driven.bot.waitUntil(lambda: not made.form.isVisible())
    driven.bot.waitUntil(note.isVisible)
    assert note.text() == "“Everyone”: 1 of 1 dials are left today."
    file_world.call_again(file_world.lead(chicago(9)), "no_answer")
    driven.bot.waitUntil(lambda: note.text().startswith("“Everyone” has had its 1 dials of today;"))
    assert "1 of 1 dials today" in door(driven, "call.lists").panel.rows[1].when
