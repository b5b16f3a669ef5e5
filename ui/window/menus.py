"""The two menus of the top bar: what the person can do, and how the window looks."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.buttons import FaceButton
from ui.kit.commands import Command
from ui.kit.labels import Icon, let_clicks_through
from ui.kit.layouts import hbox
from ui.kit.theme import Choice, Theme
from ui.kit.tokens import Role

translate = QCoreApplication.translate

_SIDE = 30
_COMFORT = "window.language_"
_MAIN = tuple(f"window.{name}" for name in ("palette", "keys", "import", "practice", "own", "join", "leave", "quit"))
_ICONS = {Choice.SYSTEM: "sun-moon", Choice.LIGHT: "sun", Choice.DARK: "moon"}


class ThemeButton(FaceButton):
    """Opens the choice of the look; its picture says which one is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("round")
        self._theme = theme
        self.setFixedSize(_SIDE, _SIDE)
        self._icon = Icon(theme, "sun-moon", 18, Role.TEXT2)
        self.setLayout(hbox(self._icon, margins=(6, 0, 6, 0)))
        let_clicks_through(self)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._icon.show_icon(_ICONS[self._theme.choice])
        self.setAccessibleName(self.tr("Theme: {0}").format(look_words()[self._theme.choice]))
        self.setToolTip(self.accessibleName())


def look_words() -> dict[Choice, str]:
    """The names of the looks."""
    return {
        Choice.SYSTEM: translate("menus", "Like the system"),
        Choice.LIGHT: translate("menus", "Light"),
        Choice.DARK: translate("menus", "Dark"),
    }


def open_theme_menu(theme: Theme, commands: Sequence[Command], button: QWidget) -> QMenu:
    """Shows the looks and the languages under a button."""
    menu = QMenu(button)
    group = QActionGroup(menu)
    for choice, words in look_words().items():
        action = QAction(words, menu, checkable=True, checked=theme.choice is choice)
        action.triggered.connect(lambda _on, chosen=choice: theme.choose(chosen))
        group.addAction(action)
        menu.addAction(action)
    menu.addSeparator()
    contrast = QAction(translate("menus", "High contrast"), menu, checkable=True, checked=theme.high_contrast)
    contrast.triggered.connect(lambda on: theme.choose(theme.choice, high_contrast=on))
    menu.addAction(contrast)
    calm = QAction(translate("menus", "Less motion"), menu, checkable=True, checked=theme.calm)
    calm.triggered.connect(lambda on: theme.rest(calm=on))
    menu.addAction(calm)
    menu.addSeparator()
    for command in commands:
        if command.id.startswith(_COMFORT):
            menu.addAction(_action(command, menu))
    return _under(menu, button)


def open_main_menu(commands: Sequence[Command], button: QWidget) -> QMenu:
    """Shows the window's own commands under the person's mark."""
    known = {command.id: command for command in commands}
    return open_command_menu([known[name] for name in _MAIN if name in known], button)


def open_command_menu(commands: Sequence[Command], button: QWidget) -> QMenu:
    """Shows commands under a button, each with its key; None of an id makes a line between."""
    menu = QMenu(button)
    for command in commands:
        menu.addAction(_action(command, menu))
    return _under(menu, button)


def _action(command: Command, menu: QMenu) -> QAction:
    words = f"{command.text}\t{command.key_shown}" if command.key else command.text
    action = QAction(words, menu)
    action.triggered.connect(lambda _on: command.run())
    return action


def _under(menu: QMenu, button: QWidget) -> QMenu:
    menu.aboutToHide.connect(menu.deleteLater)
    corner = button.mapToGlobal(QPoint(button.width(), button.height() + 6))
    menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
    return menu
