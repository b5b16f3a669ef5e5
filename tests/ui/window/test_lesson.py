"""The practice lesson says the next key, sees what was done, and goes away for good when it is finished."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.walks import cut_texts, nameless, shown_texts
from tests.ui.windows import Driven, open_window
from ui.call_screen.lesson_steps import Sign, lesson_steps
from ui.window.lessons import STEPS, Lessons
from ui.window.view_state import ViewState

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[tuple[Driven, Lessons]]:
    made = open_window(qtbot, tmp_path, (1366, 768))
    lessons = Lessons(made.window, ViewState(made.settings))
    yield made, lessons
    made.window.close()


def practise(made: Driven) -> None:
    made.window.open_practice()
    made.wait_for_calls()


def press(made: Driven, *keys: Qt.Key) -> None:
    for key in keys:
        made.press(key)


def test_that_ten_steps_are_seen_one_after_another_and_it_never_comes_again(opened: tuple[Driven, Lessons]) -> None:
    made, lessons = opened
    practise(made)
    lesson = lessons.lesson
    assert lesson is not None
    assert lesson.card.isVisible()
    doings = (
        lambda: press(made, Key.Key_Return, Key.Key_1),
        lambda: press(made, Key.Key_Return, Key.Key_2),
        lambda: (press(made, Key.Key_Return, Key.Key_A, Key.Key_5), made.type("in 2h"), press(made, Key.Key_Return)),
        lambda: made.press(Key.Key_Z, CTRL),
        lambda: (press(made, Key.Key_N), made.type("two sites"), press(made, Key.Key_Escape)),
        lambda: press(made, Key.Key_Space, Key.Key_Escape),
        lambda: press(made, Key.Key_S, Key.Key_1),
        lambda: press(made, Key.Key_X, Key.Key_Escape),
        lambda: press(made, Key.Key_Return, Key.Key_A, Key.Key_7, Key.Key_1),
        lambda: press(made, Key.Key_Return, Key.Key_A, Key.Key_Q, Key.Key_9, Key.Key_9),
    )
    for done, do in enumerate(doings):
        assert lesson.done == done
        assert f"{done + 1} of 10" in shown_texts(lesson.card)
        do()
        made.bot.waitUntil(lambda done=done: lesson.done == done + 1)
    assert any(words.startswith("That was all") for words in shown_texts(lesson.card))
    assert ViewState(made.settings).lesson_done() == STEPS
    practise(made)
    assert lessons.lesson is None


def test_that_what_belongs_to_another_step_is_only_work(opened: tuple[Driven, Lessons]) -> None:
    made, lessons = opened
    practise(made)
    press(made, Key.Key_S, Key.Key_Return, Key.Key_2)
    made.settle()
    assert lessons.lesson is not None
    assert lessons.lesson.done == 0


def test_that_it_can_be_left_goes_on_where_it_was_and_begins_again_when_asked(
    opened: tuple[Driven, Lessons],
) -> None:
    made, lessons = opened
    practise(made)
    first = lessons.lesson
    press(made, Key.Key_Return, Key.Key_1)
    made.bot.waitUntil(lambda: first.done == 1)
    first.leave()
    assert not first.card.isVisible()
    press(made, Key.Key_Return, Key.Key_2)
    assert first.done == 1
    practise(made)
    assert (lessons.lesson is not first, lessons.lesson.done) == (True, 1)
    made.window.commands.run("window.lesson")
    assert (lessons.lesson.done, lessons.lesson.card.isVisible()) == (0, True)


def test_that_asking_for_it_outside_practice_opens_practice(opened: tuple[Driven, Lessons], tmp_path: Path) -> None:
    made, lessons = opened
    ViewState(made.settings).keep_lesson(STEPS)
    made.window.open_own(str(tmp_path / "own.db"))
    made.bot.waitUntil(lambda: made.window.life.desk is not None)
    made.settle()
    lessons.ask()
    made.wait_for_calls()
    assert made.window.life.is_practice
    assert (lessons.lesson.done, lessons.lesson.card.isVisible()) == (0, True)


def test_that_every_step_fits_under_the_list_and_can_be_read_aloud(opened: tuple[Driven, Lessons]) -> None:
    made, lessons = opened
    practise(made)
    for done in range(STEPS + 1):
        lessons.lesson.begin(done)
        made.bot.waitUntil(lambda: cut_texts(made.window.page) == [])
    assert nameless(lessons.lesson.card) == []


def test_that_there_are_ten_and_their_commands_exist(opened: tuple[Driven, Lessons]) -> None:
    made, _lessons = opened
    practise(made)
    known = {command.id for command in made.window.commands.all}
    steps = lesson_steps()
    assert len(steps) == STEPS
    assert {step.what for step in steps if step.sign is Sign.COMMAND} <= known
