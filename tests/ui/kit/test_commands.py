"""The registry of commands: one key, one deed; no single key acts on text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.kit.commands import Command, Commands, Scope
from ui.kit.key_sheet import lines
from ui.kit.palette import ranked


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    for child in (QLineEdit(), QPushButton("Go")):
        made.layout().addWidget(child)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def command(key: str, run, name: str = "") -> Command:
    return Command(name or f"test.{key}", f"Do {key}", key, Scope.WINDOW, run)


@pytest.mark.parametrize("key", ["1", "A", "?", "Space", "Return"])
def test_that_a_single_key_does_nothing_while_text_is_typed(qtbot, window, key):
    done = []
    Commands(window).add(command(key, lambda: done.append(key)))
    field = window.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClick(
        field,
        {
            "1": Qt.Key.Key_1,
            "A": Qt.Key.Key_A,
            "?": Qt.Key.Key_Question,
            "Space": Qt.Key.Key_Space,
            "Return": Qt.Key.Key_Return,
        }[key],
    )

    assert done == []


def test_that_a_single_key_acts_elsewhere(qtbot, window):
    done = []
    Commands(window).add(command("1", lambda: done.append(1)))
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_1)

    assert done == [1]


def test_that_the_keys_of_the_number_block_act_too(qtbot, window):
    done = []
    Commands(window).add(command("1", lambda: done.append(1)), command("Return", lambda: done.append("dial")))
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClick(window, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)

    assert done == [1, "dial"]


def test_that_a_chord_acts_even_while_text_is_typed(qtbot, window):
    done = []
    Commands(window).add(command("Ctrl+K", lambda: done.append("k")))
    field = window.findChild(QLineEdit)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    assert done == ["k"]


def test_that_space_presses_the_button_that_has_the_focus(qtbot, window):
    done, pressed = [], []
    Commands(window).add(command("Space", lambda: done.append("peek")))
    button = window.findChild(QPushButton)
    button.clicked.connect(lambda: pressed.append(1))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)

    assert (done, pressed) == ([], [1])


def test_that_two_commands_cannot_share_a_key(window):
    commands = Commands(window)
    commands.add(command("1", lambda: None))

    with pytest.raises(ValueError, match="taken"):
        commands.add(command("1", lambda: None, "other"))


def test_that_a_command_that_is_gone_leaves_its_key_free(qtbot, window):
    done, commands = [], Commands(window)
    first = command("1", lambda: done.append("first"))
    commands.add(first)
    commands.drop([first])
    commands.add(command("1", lambda: done.append("second"), "second"))
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_1)

    assert done == ["second"]


def test_that_a_few_letters_find_the_command():
    commands = [
        Command("a", "Skip this lead", "S", Scope.CALL, lambda: None),
        Command("b", "Import a file", "", Scope.WINDOW, lambda: None),
        Command("c", "Theme: dark", "", Scope.WINDOW, lambda: None),
    ]

    assert ranked("skp", commands)[0].id == "a"
    assert ranked("dark", commands)[0].id == "c"
    assert [one.id for one in ranked("", commands)] == ["a", "b", "c"]


def test_that_commands_that_differ_in_their_number_alone_are_one_line_of_the_key_sheet():
    def command(name: str, words: str, key: str) -> Command:
        return Command(name, words, key, Scope.CARD, lambda: None)

    ticks = [command(f"card.tick_{at}", f"Tick criterion {at + 1}", key) for at, key in enumerate("QWE")]
    words = [command(f"card.words_{at}", f"Their words {at + 1}", f"Shift+{key}") for at, key in enumerate("QW")]
    assert lines([command("card.notes", "Write a note", "N"), *ticks, *words, command("card.one_2", "Alone", "X")]) == [
        ("N", "Write a note"),
        ("Q W E", "Tick criterion"),
        ("Shift Q W", "Their words"),
        ("X", "Alone"),
    ]


def test_that_a_letter_with_shift_is_text_in_a_field_as_well():
    def is_bare(key: str) -> bool:
        return Command("one", "One", key, Scope.CARD, lambda: None).is_bare

    assert [is_bare(key) for key in ("Q", "Shift+Q", "Ctrl+Q", "Ctrl+Shift+Q", "F1", "+")] == [
        True,
        True,
        False,
        False,
        False,
        True,
    ]
