"""Less motion: nothing in the program moves by itself, and what Qt moves stops when it is asked to."""

import ast

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.kit.theme import Theme
from ui.window.view_state import ViewState

MOVING = {
    "QPropertyAnimation",
    "QVariantAnimation",
    "QSequentialAnimationGroup",
    "QParallelAnimationGroup",
    "QTimeLine",
    "QMovie",
}


def test_that_no_part_of_the_program_is_animated(project_root):
    found = []
    for path in sorted((project_root / "ui").rglob("*.py")):
        names = {
            node.id for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Name)
        }
        found += [f"{path}: {name}" for name in names & MOVING]
    assert found == []


def test_that_less_motion_stops_the_caret_and_qts_effects(theme: Theme):
    as_it_is = QGuiApplication.styleHints().cursorFlashTime()
    theme.rest(calm=True)
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    theme.rest(calm=False)
    assert QGuiApplication.styleHints().cursorFlashTime() == as_it_is


@pytest.mark.parametrize("calm", [True, False])
def test_that_it_is_kept_for_the_next_start(theme: Theme, tmp_path, calm):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    theme.calm = calm
    ViewState(settings).keep_theme(theme)
    assert ViewState(settings).theme().calm is calm
