"""The do-not-call list in the window: seen, searched, and added to; what is added holds at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from calldesk.actions.do_not_call import mark_do_not_call
from calldesk.desk import Desk
from calldesk.domain.errors import NotFound, Rejected
from calldesk.queries.do_not_call import do_not_call_marks
from tests.core_world import World, chicago
from tests.ui.walks import cut_texts, live_markup, nameless
from tests.ui.windows import Driven, window_at_work
from ui.kit.labels import Label
from ui.window.do_not_call import DoNotCall

HOSTILE = '<img src="https://x.example/p.png">' * 9


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path, desk: Desk) -> Iterator[Driven]:
    with window_at_work(qtbot, tmp_path, desk) as made:
        yield made


def shown(opened: Driven) -> DoNotCall:
    """The open panel with all marks listed."""
    found = opened.window.beside and opened.window.beside.do_not_call
    assert found is not None
    found.open()
    opened.bot.waitUntil(lambda: len(found.panel.rows) > 0)
    return found


def type_in(opened: Driven, found: DoNotCall, words: str) -> None:
    QTest.keyClicks(found.panel.field, words)
    opened.bot.waitUntil(found.panel.add.isVisible)


def test_that_a_number_that_is_added_is_offered_no_more(opened: Driven) -> None:
    found, card = shown(opened), opened.window.calling.mounted.work.held.current  # type: ignore[union-attr]
    assert card is not None
    number = next(line.e164 for line in card.phones if line.is_first)
    type_in(opened, found, number)
    QTest.keyClick(found.panel.field, Qt.Key.Key_Tab)
    QTest.keyClicks(found.panel.words, "asked us to stop")
    QTest.keyClick(found.panel.words, Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: [row.detail[:18] for row in found.panel.rows] == ["\u201casked us to stop\u201d"])
    (mark,), many = opened.window.life.desk.read(do_not_call_marks, number)
    assert (mark.scope, mark.value, mark.words, many) == ("number", number, "asked us to stop", 1)
    assert not found.panel.add.isVisible()


def test_that_whoever_merely_opens_it_blocks_nobody(opened: Driven) -> None:
    found, before = shown(opened), opened.window.life.desk.read(do_not_call_marks)[1]
    opened.bot.waitUntil(found.panel.add.isVisible)
    asked: list[object] = []
    found.panel.wanted.connect(lambda block, _words: asked.append(block))
    QTest.keyClick(found.panel.field, Qt.Key.Key_Return)
    assert asked == []
    QTest.keyClick(found.panel.field, Qt.Key.Key_Tab)
    QTest.keyClick(found.panel.words, Qt.Key.Key_Return)
    opened.bot.waitUntil(lambda: opened.window.life.desk.read(do_not_call_marks)[1] > before)
    (mark, *_), many = opened.window.life.desk.read(do_not_call_marks)
    assert (mark.scope, many) == ("person", before + 1)


def test_that_hostile_words_are_plain_and_nothing_is_cut_or_nameless(opened: Driven) -> None:
    opened.window.life.desk.write(mark_do_not_call, "company", HOSTILE, HOSTILE)
    found = shown(opened)
    type_in(opened, found, "Some company")
    assert live_markup(found.panel) == []
    assert nameless(found.panel) == []
    opened.bot.waitUntil(lambda: cut_texts(found.panel.add) == [])


def test_that_marks_are_found_by_what_one_would_type(world: World) -> None:
    lead_id = world.lead(chicago(1), full_name="Ann Lee", name_key="ann lee")
    jo = world.jo
    for scope, value in (
        ("number", chicago(7)[0]),
        ("person", str(lead_id)),
        ("email", "A@b.de"),
        ("company", "Ferrow"),
    ):
        jo.write(mark_do_not_call, scope, value, f"words of {scope}")
    found = {
        typed: [mark.scope for mark in jo.read(do_not_call_marks, typed)[0]]
        for typed in ("555-0007", "Ann", "a@B", "ferr", "words of")
    }
    assert found == {
        "555-0007": ["number"],
        "Ann": ["person"],
        "a@B": ["email"],
        "ferr": ["company"],
        "words of": found["words of"],
    }
    assert sorted(found["words of"]) == ["company", "email", "number", "person"]
    assert jo.read(do_not_call_marks, "", 2)[1] == 4


def test_that_what_is_nobody_is_refused_in_a_sentence(world: World) -> None:
    for scope, value in (("number", "12"), ("email", "at home"), ("company", " "), ("planet", "x")):
        with pytest.raises(Rejected):
            world.jo.write(mark_do_not_call, scope, value)
    with pytest.raises(NotFound):
        world.jo.write(mark_do_not_call, "person", "999")


def test_that_a_list_is_counted_then_imported_and_says_what_became_of_it(
    opened: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, before = shown(opened), opened.window.life.desk.read(do_not_call_marks)[1]
    path = tmp_path / "stop.csv"
    path.write_text("phone,note\n+13125550199,asked\n+13125550198,asked\n+13125550199,again\nnone,none\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.keyClick(found.panel.field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    opened.bot.waitUntil(lambda: found.panel.lists.accessibleName() == "Import 2 marks, Ctrl I")
    assert opened.window.life.desk.read(do_not_call_marks)[1] == before
    opened.bot.waitUntil(lambda: cut_texts(found.panel.lists) == [])
    QTest.keyClick(found.panel.field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    opened.bot.waitUntil(lambda: opened.window.life.desk.read(do_not_call_marks)[1] == before + 2)
    opened.bot.waitUntil(found.panel.lists.isEnabled)
    said = said_by(found)
    assert said.startswith("Imported: 2 new")
    assert "1 here already" in said
    assert str(tmp_path / "stop rejected.csv") in said
    assert "none" in (tmp_path / "stop rejected.csv").read_text("utf-8-sig")
    assert found.panel.lists.accessibleName() == "Import a list, Ctrl I"


def test_that_a_file_that_is_no_list_is_told_in_a_sentence(opened: Driven, tmp_path: Path) -> None:
    found, before = shown(opened), opened.window.life.desk.read(do_not_call_marks)[1]
    path = tmp_path / "empty.csv"
    path.write_text("", "utf-8")
    found.lists.take(path)
    opened.bot.waitUntil(found.panel.lists.isEnabled)
    assert said_by(found)
    assert opened.window.life.desk.read(do_not_call_marks)[1] == before


def said_by(found: DoNotCall) -> str:
    """The sentence over the list."""
    return next(label.text() for label in found.panel.findChildren(Label) if label.wordWrap())
