"""All keys on one sheet, by where they belong; made from the one registry of commands."""

import re
from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.kit.commands import Command, Commands, Scope
from ui.kit.fonts import Type
from ui.kit.labels import KeyCap, Label
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.theme import Theme
from ui.kit.tokens import Role

_COLUMNS = ((Scope.CALL, Scope.CARD), (Scope.OUTCOME,), (Scope.WINDOW,))

_KEY_WIDTH = 50
_NUMBERED = re.compile(r"_\d+$")


class KeySheet(Overlay):
    """Shows every command that has a key; any key closes it."""

    def __init__(self, theme: Theme, window: QWidget, commands: Commands) -> None:
        super().__init__(window, self.tr("All keys"))
        self._theme = theme
        self._commands = commands
        self._body: QWidget | None = None
        head = hbox(
            Label(theme, self.tr("All keys"), Type.PAGE),
            None,
            KeyCap(theme, self.tr("Esc")),
            Label(theme, self.tr("closes"), Type.FAINT, Role.TEXT3),
        )
        self._column = vbox(head, hline(), spacing=12, margins=(24, 18, 24, 20))
        self.setLayout(self._column)

    def open(self) -> None:
        """Shows the sheet as the registry stands now."""
        if self._body is not None:
            self._body.deleteLater()
        self._body = self._make_body()
        self._column.addWidget(self._body)
        self.open_in_middle(max(24, (self.over.height() - self.sizeHint().height()) // 2))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.close_panel()

    def _make_body(self) -> QWidget:
        body = QWidget()
        columns = hbox(spacing=40)
        names = {
            Scope.CALL: self.tr("Call"),
            Scope.OUTCOME: self.tr("How it ended"),
            Scope.CARD: self.tr("Lead card"),
            Scope.WINDOW: self.tr("Window"),
        }
        for scopes in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(16)
            for scope in scopes:
                commands = [command for command in self._commands.all if command.scope is scope and command.key]
                if commands:
                    column.addLayout(self._group(names[scope], commands))
            column.addStretch(1)
            columns.addLayout(column)
        body.setLayout(columns)
        return body

    def _group(self, name: str, commands: Iterable[Command]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        grid.addWidget(Label(self._theme, name, Type.FAINT_STRONG, Role.TEXT3), 0, 0, 1, 2)
        for at, (key, words) in enumerate(lines(commands), 1):
            grid.addWidget(KeyCap(self._theme, key), at, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(self._theme, words, Type.BODY, Role.TEXT2), at, 1)
        grid.setColumnMinimumWidth(0, _KEY_WIDTH)
        grid.setColumnStretch(1, 1)
        return grid


def lines(commands: Iterable[Command]) -> list[tuple[str, str]]:
    """Keys and words of each line: commands that differ in their number alone are one, ``Q W E R T``.

    Their ids end with the number (`card.criterion_0`); the words are those of the first one, without it.
    """
    found: list[tuple[str, str]] = []
    for family, members in groupby(commands, lambda command: _NUMBERED.sub("_", command.id)):
        first, *others = members
        if not others or not family.endswith("_"):
            found += [(one.key_shown, one.text) for one in (first, *others)]
        else:
            last = [other.key_shown.rsplit(" ", 1)[-1] for other in others]
            found.append((" ".join([first.key_shown, *last]), re.sub(r"\s*\d+$", "", first.text)))
    return found
