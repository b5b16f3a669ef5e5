"""A call screen at work on a real desk, pressed like a person presses it."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from calldesk.desk import Desk
from calldesk.files.bundled import event_kinds
from ui.call_screen.mount import Mounted, mount
from ui.call_screen.reader import Reader
from ui.call_screen.screen import CallScreen
from ui.call_screen.work import CallWork, Tools
from ui.dialers.dialer import Placed
from ui.kit.commands import Commands
from ui.kit.runner import Runner
from ui.kit.theme import Theme
from ui.kit.toast import Toast

NEW_YORK = "America/New_York"


@dataclass
class Telephone:
    """Takes every number and remembers it."""

    numbers: list[str] = field(default_factory=list)
    extensions: list[str] = field(default_factory=list)
    takes: bool = True

    def dial(self, e164: str, extension: str) -> Placed:
        self.numbers.append(e164)
        self.extensions.append(extension)
        return Placed.RINGING if self.takes else Placed.COPIED


@dataclass
class AtWork:
    """The screen and all around it; `keys` counts what was pressed."""

    bot: QtBot
    screen: CallScreen
    mounted: Mounted
    runner: Runner
    commands: Commands
    toast: Toast
    telephone: Telephone
    keys: int = 0

    @property
    def loop(self) -> CallWork:
        return self.mounted.work

    @property
    def name(self) -> str:
        """Who is on the card."""
        card = self.loop.held.current
        return card.name if card is not None else ""

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        """Presses a key where the focus is and waits until everything it caused is on screen."""
        self.keys += 1
        modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        focus: QWidget = QApplication.focusWidget() or self.screen
        self.bot.keyClick(focus, key, modifier)
        self.settle()

    def type(self, words: str) -> None:
        """Types words where the focus is."""
        self.bot.keyClicks(QApplication.focusWidget(), words)
        self.settle()

    def settle(self) -> None:
        """Waits until no job is under way and every answer is on screen."""
        self.bot.waitUntil(lambda: self.runner.is_idle and not self.loop.is_busy and not self.mounted.is_gathering)


def at_work(bot: QtBot, theme: Theme, desk: Desk, size: tuple[int, int] = (1440, 900)) -> AtWork:
    screen = CallScreen(theme)
    bot.addWidget(screen)
    screen.resize(*size)
    runner, telephone = Runner(), Telephone()
    runner.broke.connect(_raise)
    commands, toast = Commands(screen), Toast(theme, screen)
    desk.subscribe(runner.changed.emit)
    with bot.waitExposed(screen):
        screen.show()
    screen.activateWindow()
    reader = Reader(NEW_YORK, "Jo", event_kinds())
    mounted = mount(screen, Tools(desk, runner, telephone, reader), theme, commands, toast)
    made = AtWork(bot, screen, mounted, runner, commands, toast, telephone)
    mounted.work.begin()
    made.settle()
    bot.waitUntil(lambda: bool(made.name))
    screen.focus_list()
    return made


def _raise(error: Exception) -> None:
    raise error
