"""No text is cut in any language, on any screen, at both sizes and with larger text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.screens import SCREENS, show
from tests.ui.walks import cut_texts
from tests.ui.windows import open_window
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
@pytest.mark.parametrize("name", list(SCREENS))
def test_that_no_translation_is_cut(
    qtbot: QtBot, practice_file: Path, tmp_path: Path, speech: Speech, language: Language, name: str
) -> None:
    speech.speak(language)
    made = open_window(qtbot, tmp_path, SIZES[0])
    show(name, made, practice_file, tmp_path / "data")
    for size in SIZES:
        made.window.resize(*size)
        made.bot.waitUntil(lambda: cut_texts(made.window) == [])
    made.window.close()
