"""What the tests of the window share: the look, a call screen, and a desk with practice data behind it."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calldesk.actions.practice import load_practice
from calldesk.desk import Desk
from calldesk.domain.practice import PRACTICE_SEED, practice_data
from calldesk.domain.practice_start import practice_now
from calldesk.files.bundled import practice_words
from calldesk.settings import Settings
from tests.ui.at_work import AtWork, at_work
from tests.ui.patient_bot import PatientBot
from ui.call_screen.screen import CallScreen
from ui.kit.fonts import load_fonts
from ui.kit.theme import Choice, Theme


@pytest.fixture(autouse=True)
def collected_in_this_thread() -> Iterator[None]:
    """As in the program itself: a widget's remains must not be deleted by a worker that happens to allocate."""
    gc.disable()
    yield
    gc.collect()
    gc.freeze()  # what is left is not looked through again after each test
    gc.enable()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    """Take the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> bool:
    return load_fonts()


@pytest.fixture
def theme(qapp: QApplication, fonts: bool) -> Iterator[Theme]:
    made = Theme(Choice.LIGHT)
    made.apply(qapp)
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def sized(qtbot: QtBot, theme: Theme) -> Callable[[int, int], CallScreen]:
    def make(width: int, height: int) -> CallScreen:
        screen = CallScreen(theme)
        qtbot.addWidget(screen)
        screen.resize(width, height)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen

    return make


@pytest.fixture(scope="session")
def practice_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("practice") / "practice.db"
    desk = Desk.open(Settings(path, login="jo", clock_starts_at=practice_now()))
    desk.write(load_practice, practice_data(practice_words(), PRACTICE_SEED, practice_now()))
    desk.close()
    return path


@pytest.fixture
def desk(practice_file: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "practice.db"
    path.write_bytes(practice_file.read_bytes())
    made = Desk.open(Settings(path, login="jo", clock_starts_at=practice_now()))
    yield made
    made.close()


@pytest.fixture
def work(qtbot: QtBot, theme: Theme, desk: Desk) -> Iterator[AtWork]:
    made = at_work(qtbot, theme, desk)
    yield made
    made.runner.close()
