"""The command palette: type a few letters, see the command with its key, run it; leads are found here too."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QListView, QWidget

from ui.kit.commands import Command, Commands
from ui.kit.fonts import Type
from ui.kit.key_words import key_words
from ui.kit.labels import Icon
from ui.kit.layouts import hbox, hline, vbox
from ui.kit.overlay import Overlay
from ui.kit.palette_row import HEIGHT, PaletteRow
from ui.kit.rows import ROW_ROLE, Column, RowsModel
from ui.kit.theme import Theme
from ui.kit.walk_field import WalkField, walk_list

_WIDTH = 560
_MOST_ROWS = 9
_ASK_AFTER_MS = 120
_LEAST_SCORE = 55


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette.

    Attributes:
        id: Its identity: the command's id, or ``lead:`` and a number.
        text: What it says; plain text.
        detail: Quiet words behind it.
        key: The shortcut, shown so that the palette teaches it.
        icon: Icon name.
        run: Does it.
    """

    id: str
    text: str
    run: Callable[[], None]
    detail: str = ""
    key: str = ""
    icon: str = "corner-down-left"


class Palette(Overlay):
    """A field and what fits it.

    Signals:
        searched: The words typed, a moment after the last key; whoever finds leads answers with `show_found`.
    """

    searched = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, commands: Commands) -> None:
        super().__init__(window, self.tr("Find a lead or run a command"))
        self._theme = theme
        self._commands = commands
        self._found: tuple[Entry, ...] = ()
        self._model = RowsModel[Entry]([Column("", _spoken)], _entry_id)
        self.field = WalkField()
        self.field.setProperty("part", "bare")
        self.field.setFont(theme.font(Type.SAY))
        self.field.setAccessibleName(self.tr("Find a lead or run a command"))
        self.field.setPlaceholderText(self.tr("Find a lead or run a command"))
        self.field.textChanged.connect(self._typed)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._run_chosen)
        self.field.left.connect(self.close_panel)
        self.view = self._list(theme)
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(_ASK_AFTER_MS)
        self._ask.timeout.connect(lambda: self.searched.emit(self.field.text().strip()))
        head = hbox(Icon(theme, "search", 16), self.field, spacing=10, margins=(16, 12, 16, 10))
        self.setLayout(vbox(head, hline(), self.view, spacing=0, margins=(0, 0, 0, 6)))
        self.setFixedWidth(_WIDTH)
        self.setFocusProxy(self.field)

    def open(self) -> None:
        """Shows it over the window, empty."""
        self._found = ()
        self.field.clear()
        self.field.setFont(self._theme.font(Type.SAY))
        self.setFixedWidth(self._theme.px(_WIDTH))
        self._fill()
        self.open_in_middle(72)

    def show_found(self, words: str, found: Sequence[Entry]) -> None:
        """Shows leads for the words, unless other words stand there meanwhile."""
        if words == self.field.text().strip():
            self._found = tuple(found)
            self._fill()

    def _list(self, theme: Theme) -> QListView:
        view = walk_list(self._model, self.tr("Commands and leads"))
        view.setItemDelegate(PaletteRow(theme, view))
        view.clicked.connect(self._clicked)
        return view

    def _typed(self, _words: str) -> None:
        self._found = ()
        self._fill()
        self._ask.start()

    def _fill(self) -> None:
        words = self.field.text().strip()
        fitting = ranked(words, self._commands.all)
        named = [command for command in fitting if begins(words, command.text)]
        rest = [] if named or self._found else fitting
        self._model.set_rows([*map(_entry, named), *self._found, *map(_entry, rest)])
        self.view.setFixedHeight(self._theme.px(HEIGHT) * max(1, min(_MOST_ROWS, self._model.rowCount())))
        self.view.setCurrentIndex(self._model.index(0, 0))
        self.adjustSize()

    def _step(self, by: int) -> None:
        rows = self._model.rowCount()
        if rows:
            at = (self.view.currentIndex().row() + by) % rows
            self.view.setCurrentIndex(self._model.index(at, 0))

    def _clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self._run_chosen()

    def _run_chosen(self) -> None:
        entry = self.view.currentIndex().data(ROW_ROLE)
        self.close_panel()
        if isinstance(entry, Entry):
            QTimer.singleShot(0, self, entry.run)


def ranked(words: str, commands: Sequence[Command]) -> list[Command]:
    """The commands that fit the words, best first; all of them for no words."""
    if not words:
        return list(commands)
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - 35 ms that only a person who types here pays

    names = {at: command.text.casefold() for at, command in enumerate(commands)}
    found = process.extract(words.casefold(), names, scorer=fuzz.WRatio, score_cutoff=_LEAST_SCORE, limit=None)
    return [commands[at] for _name, _score, at in found]


def begins(words: str, text: str) -> bool:
    """Whether each word typed begins a word of the text; people who were found stand above what is only alike."""
    inside = text.casefold().split()
    return all(any(word.startswith(part) for word in inside) for part in words.casefold().split())


def _entry(command: Command) -> Entry:
    return Entry(command.id, command.text, command.run, key=key_words(command.key))


def _entry_id(entry: Entry) -> str:
    return entry.id


def _spoken(entry: Entry) -> str:
    return ", ".join(part for part in (entry.text, entry.detail, entry.key) if part)
