"""Everything can be done without a mouse, and a screen reader hears what was logged and who comes next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens import CALLS, OVER_THE_LIST, OWN, back_to_the_list, practising, show, show_over_the_list
from tests.ui.windows import Driven, open_window
from ui.lead_card.digit_menu import DigitMenu

CTRL = Qt.KeyboardModifier.ControlModifier
OPERATED = (QAbstractButton, QLineEdit, QPlainTextEdit, QTableView)
WITHOUT_PANEL = {"calls", "answered", "logged", "callback", "lesson", "paused", "campaigns", "team-rules"}
MOST = 300
"""Steps of Tab after which a screen goes round in circles."""


@pytest.fixture
def opened(qtbot: QtBot, fonts: bool, tmp_path: Path) -> Iterator[Driven]:
    made = open_window(qtbot, tmp_path)
    yield made
    made.window.close()


def by_tab(made: Driven, key: Qt.Key) -> set[QWidget]:
    """All that Tab comes by, from where the focus is."""
    reached: list[QWidget] = []
    for _ in range(MOST):
        made.bot.keyClick(QApplication.focusWidget() or made.window, key)
        focus = QApplication.focusWidget()
        if focus is None or (reached and focus is reached[0]):
            break
        reached.append(focus)
    return set(reached)


def has_key(made: Driven, control: QWidget) -> bool:
    """Whether a command's key does the same: its key then ends the control's name; a menu of digits takes its own."""
    if isinstance(control.parentWidget(), DigitMenu):
        return True
    name = control.accessibleName()
    keys = {command.key_shown for command in made.window.commands.all if command.key}
    return any(name.endswith((f", {key}", f", {key.replace(' ', '+')}")) for key in keys)


@pytest.mark.parametrize(
    "name",
    [*OWN, "calls", "answered", "callback", "lesson", "paused", "my-day", "callbacks", "campaigns", "team-rules"],
)
def test_that_every_control_is_reached_by_tab_or_has_a_key(
    opened: Driven, practice_file: Path, tmp_path: Path, name: str
) -> None:
    show(name, opened, practice_file, tmp_path / "data")
    forth, back = by_tab(opened, Qt.Key.Key_Tab), by_tab(opened, Qt.Key.Key_Backtab)
    controls = [one for one in opened.window.findChildren(QWidget) if isinstance(one, OPERATED)]
    usable = [one for one in controls if one.isVisible() and one.isEnabled() and not _is_part(one)]
    lost = [one for one in usable if one not in forth | back and not has_key(opened, one)]
    assert sorted({f"{type(one).__name__} {one.accessibleName()}" for one in lost}) == []
    assert len(forth) > 1


@pytest.mark.parametrize("name", [name for name in CALLS if name not in {*WITHOUT_PANEL, *OVER_THE_LIST}])
def test_that_esc_leads_back_to_the_list(opened: Driven, practice_file: Path, tmp_path: Path, name: str) -> None:
    """No panel is a trap."""
    show(name, opened, practice_file, tmp_path / "data")
    back_to_the_list(opened)


def test_that_esc_leads_back_from_one_after_the_other(opened: Driven, practice_file: Path, tmp_path: Path) -> None:
    practising(opened, practice_file, tmp_path / "data", stands=False)
    for name in OVER_THE_LIST:
        show_over_the_list(name, opened, tmp_path / "data")
        back_to_the_list(opened)


def _is_part(control: QWidget) -> bool:
    """What moves by arrow keys in a list, a scroll area or a group of tabs; and what only shows how it will look."""
    parent = control.parentWidget()
    in_group = isinstance(control, QAbstractButton) and control.group() is not None and not control.isChecked()
    pictured = any(one.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) for one in _above(control))
    return pictured or in_group or control.objectName().startswith("qt_") or isinstance(parent, QScrollArea)


def _above(control: QWidget) -> Iterator[QWidget]:
    while (control := control.parentWidget()) is not None:
        yield control


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told, as Qt hands it on."""
    words: list[str] = []
    hand_on = QAccessible.updateAccessibility

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            words.append(event.message())
        hand_on(event)

    from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415 - as in the announcer

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return words


def test_that_a_screen_reader_hears_the_outcome_and_then_the_next_lead(
    opened: Driven, practice_file: Path, tmp_path: Path, heard: list[str]
) -> None:
    show("calls", opened, practice_file, tmp_path / "data")
    first = opened.name
    heard.clear()
    opened.press(Qt.Key.Key_Return)
    opened.press(Qt.Key.Key_1)
    opened.settle()
    said = [words for words in heard if words.startswith(("Logged", "Next lead"))]
    assert said[0] == f"Logged {first} as No answer"
    assert said[1].startswith(f"Next lead: {opened.name}")
    heard.clear()
    opened.press(Qt.Key.Key_Z, CTRL)
    opened.bot.waitUntil(lambda: f"Next lead: {first}" in heard)
