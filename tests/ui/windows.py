"""A whole window in the tests: opened, pressed and closed like a person does it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from ui.kit.theme import Choice
from ui.window.opening import Opened
from ui.window.view_state import ViewState
from ui.window.window import Window


@dataclass
class Driven:
    """A window and how it is pressed."""

    bot: QtBot
    window: Window
    settings: QSettings

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus: QWidget = QApplication.focusWidget() or self.window
        self.bot.keyClick(focus, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        self.bot.keyClicks(QApplication.focusWidget(), words)
        self.settle()

    def settle(self) -> None:
        self.bot.waitUntil(lambda: self.window.runner.is_idle and not self._busy())

    def wait_for_calls(self) -> None:
        self.bot.waitUntil(lambda: bool(self.name))
        self.settle()

    @property
    def name(self) -> str:
        """Who is on the card."""
        page = self.window.calling
        card = page.mounted.work.held.current if page is not None else None
        return card.name if card is not None else ""

    def _busy(self) -> bool:
        page = self.window.calling
        return page is not None and (page.mounted.work.is_busy or page.mounted.is_gathering)


def open_window(
    bot: QtBot,
    tmp_path: Path,
    size: tuple[int, int] = (1440, 900),
    look: Choice = Choice.LIGHT,
    *,
    bot_ends_it: bool = True,
) -> Driven:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", look.value)
    view = ViewState(settings)
    theme = view.theme()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    window = Window(theme, view)
    if bot_ends_it:
        bot.addWidget(window)
    window.runner.broke.connect(_raise)
    window.resize(*size)
    with bot.waitActive(window):
        window.show()
        window.activateWindow()
    return Driven(bot, window, settings)


def _raise(error: Exception) -> None:
    raise error


@contextmanager
def window_at_work(qtbot: QtBot, folder: Path, desk: Desk) -> Iterator[Driven]:
    """A window on this desk with the first lead on its card."""
    made = open_window(qtbot, folder)
    made.window.life.take(Opened(desk, is_empty=False))
    made.wait_for_calls()
    yield made
    made.window.close()
    made.window.close()  # over an open call it asks once
