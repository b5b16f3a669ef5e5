"""The one registry of commands: it feeds keys, menus, the palette and the key sheet."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from ui.kit.key_words import key_words

_TEXT_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
_ALIASES = {"Return": ("Return", "Enter")}


class Scope(StrEnum):
    """Where a command belongs on the key sheet."""

    CALL = "call"
    OUTCOME = "outcome"
    CARD = "card"
    WINDOW = "window"


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do.

    Attributes:
        id: Stable name such as ``call.dial``.
        text: What menus, palette and key sheet show.
        key: Qt's portable text of the key; "" = none.
        scope: Where it stands on the key sheet.
        run: Does it.
        repeats: Whether holding the key does it again.
    """

    id: str
    text: str
    key: str
    scope: Scope
    run: Callable[[], None]
    repeats: bool = False

    @property
    def key_shown(self) -> str:
        """The key as people read it."""
        return key_words(self.key)

    @property
    def is_bare(self) -> bool:
        """Whether the key carries no Ctrl, Alt or function key, so that a text field needs it as text."""
        key = self.key.removeprefix("Shift+")
        return bool(key) and "+" not in key.rstrip("+") and not re.fullmatch(r"F\d+", key)


class Commands(QObject):
    """All commands of a window, with their keys installed.

    Signals:
        ran: The id of a command whose key was pressed.
    """

    ran = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._shortcuts: dict[str, list[QShortcut]] = {}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    @property
    def all(self) -> tuple[Command, ...]:
        """Every command, in the order of adding."""
        return tuple(self._commands.values())

    def add(self, *commands: Command) -> None:
        """Adds commands and installs their keys.

        Raises:
            ValueError: An id or a key is taken.
        """
        for command in commands:
            if command.id in self._commands or command.key in {one.key for one in self.all if one.key}:
                raise ValueError(f"{command.id} or its key {command.key!r} is taken")
            self._commands[command.id] = command
            for key in _ALIASES.get(command.key, (command.key,)):
                self._install(command, key)
        self._focus_moved(None, QApplication.focusWidget())

    def drop(self, commands: Iterable[Command]) -> None:
        """Takes commands away with their keys, when the screen they belong to ends."""
        for command in commands:
            del self._commands[command.id]
            for shortcut in self._shortcuts.pop(command.id, ()):
                shortcut.setEnabled(False)
                shortcut.deleteLater()

    def run(self, command_id: str) -> None:
        """Does the command with this id.

        Raises:
            KeyError: There is none.
        """
        self._commands[command_id].run()

    def _install(self, command: Command, key: str) -> None:
        if not key:
            return
        shortcut = QShortcut(QKeySequence(key), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.setAutoRepeat(command.repeats)
        shortcut.activated.connect(command.run)
        shortcut.activated.connect(partial(self.ran.emit, command.id))
        self._shortcuts.setdefault(command.id, []).append(shortcut)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """No single key acts while a text field has the focus; on a button Space presses the button."""
        in_text = takes_text(new)
        on_button = isinstance(new, QAbstractButton)
        for command in self.all:
            if command.is_bare:
                free = not in_text and not (on_button and command.key == "Space")
                for shortcut in self._shortcuts.get(command.id, ()):
                    shortcut.setEnabled(free)


def takes_text(widget: QWidget | None) -> bool:
    """Whether typed characters are text there."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, _TEXT_FIELDS) and not (
        isinstance(widget, QPlainTextEdit | QTextEdit | QLineEdit) and widget.isReadOnly()
    )
