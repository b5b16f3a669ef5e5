"""No text is cut in any language, on any screen, at both sizes and with larger text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.screens import OVER_THE_LIST, SCREENS, back_to_the_list, practising, show, show_over_the_list
from tests.ui.walks import cut_texts
from tests.ui.windows import Driven, open_window
from ui.kit.languages import Language, Speech

SIZES = ((1440, 900), (1366, 768))


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    made, before = Speech(qapp), QLocale()
    yield made
    made.speak(Language.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.slow
@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("language", [Language.GERMAN, Language.SPANISH])
@pytest.mark.parametrize("name", [name for name in SCREENS if name not in OVER_THE_LIST])
def test_that_no_translation_is_cut(
    qtbot: QtBot, practice_file: Path, tmp_path: Path, speech: Speech, language: Language, name: str
) -> None:
    speech.speak(language)
    made = open_window(qtbot, tmp_path, SIZES[0])
    show(name, made, practice_file, tmp_path / "data")
    nothing_is_cut(made)
    made.window.close()


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("language", [Language.GERMAN, Language.SPANISH])
def test_that_no_translation_is_cut_on_what_lies_over_the_list(
    qtbot: QtBot, practice_file: Path, tmp_path: Path, speech: Speech, language: Language
) -> None:
    speech.speak(language)
    made = open_window(qtbot, tmp_path, SIZES[0])
    practising(made, practice_file, tmp_path / "data", stands=False)
    for name in OVER_THE_LIST:
        show_over_the_list(name, made, tmp_path / "data")
        nothing_is_cut(made)
        back_to_the_list(made)
    made.window.close()


def nothing_is_cut(made: Driven) -> None:
    for size in SIZES:
        made.window.resize(*size)
        made.bot.waitUntil(lambda: cut_texts(made.window) == [])
    made.window.resize(*SIZES[0])
