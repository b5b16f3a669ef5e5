"""The language is chosen in the window, kept, and taken up by building the window anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.walks import shown_texts
from tests.ui.windows import Driven, open_window
from ui.kit.languages import Language, Speech
from ui.window.menus import open_theme_menu
from ui.window.speaking import Speaking
from ui.window.view_state import ViewState


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    made, before = Speech(qapp), QLocale()
    yield made
    made.speak(Language.ENGLISH)
    QLocale.setDefault(before)


def opened(bot: QtBot, folder: Path) -> tuple[Driven, Speaking]:
    made = open_window(bot, folder)
    return made, Speaking(made.window, ViewState(made.settings))


def test_that_the_palette_changes_the_language_for_good(
    qtbot: QtBot, fonts: bool, tmp_path: Path, speech: Speech
) -> None:
    made, speaking = opened(qtbot, tmp_path)
    made.window.open_practice()
    made.wait_for_calls()
    made.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    made.type("language: deutsch")
    made.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not made.window.isVisible())
    assert (speaking.is_wanted_anew, speaking.was_practice) == (True, True)
    kept = ViewState(QSettings(made.settings.fileName(), QSettings.Format.IniFormat))
    assert kept.language() is Language.GERMAN

    speech.speak(kept.language())
    again = open_window(qtbot, tmp_path)
    again.window.open_practice()
    again.wait_for_calls()
    assert {"Anrufliste", "Keine Antwort"} <= set(shown_texts(again.window))
    again.window.close()


def test_that_a_call_is_never_cut_off_by_it(qtbot: QtBot, fonts: bool, tmp_path: Path) -> None:
    made, speaking = opened(qtbot, tmp_path)
    made.window.open_practice()
    made.wait_for_calls()
    made.press(Qt.Key.Key_Return)
    speaking.choose(Language.SPANISH)
    assert made.window.isVisible()
    assert not speaking.is_wanted_anew
    assert "after this call" in made.window.toast.words
    assert ViewState(made.settings).language() is Language.SPANISH
    made.window.close()


def test_that_the_menu_of_the_look_offers_each_language_in_its_own_words(
    qtbot: QtBot, fonts: bool, tmp_path: Path
) -> None:
    made, _speaking = opened(qtbot, tmp_path)
    menu = open_theme_menu(made.window.theme, made.window.commands.all, made.window.bar)
    shown = [action.text() for action in menu.actions()]
    assert [words for words in shown if words.startswith("Language")] == [
        "Language: like the system",
        "Language: English",
        "Language: Deutsch",
        "Language: Español",
    ]
    menu.close()
    made.window.close()


def test_that_settings_nobody_knows_mean_the_systems_language(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "odd.ini"), QSettings.Format.IniFormat)
    settings.setValue("language", "klingon")
    assert ViewState(settings).language() is Language.SYSTEM
