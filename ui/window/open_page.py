"""The page that is open and its commands: they come and go with it, beside those of the window."""

from weakref import WeakKeyDictionary

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kit.commands import Command, Commands


class WindowCommands(Commands):
    """The window's own commands and, in front of them, those of the page that is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._page: Commands | None = None
        self._pages: WeakKeyDictionary[QWidget, Commands] = WeakKeyDictionary()
        self._away: frozenset[str] = frozenset()

    @property
    @override
    def all(self) -> tuple[Command, ...]:
        """What a person can do now, as palette and key sheet show it."""
        page = self._page.all if self._page is not None else ()
        return (*page, *(command for command in super().all if command.id not in self._away))

    def put_away(self, *ids: str) -> None:
        """Leaves out what makes no sense just now; everything else is there."""
        self._away = frozenset(ids)

    def of_page(self, page: QWidget) -> Commands:
        """A registry whose keys act while this page is shown."""
        self._pages[page] = commands = Commands(page)
        return commands

    def show_page(self, page: QWidget | None) -> None:
        """Another page is open."""
        self._page = self._pages.get(page) if page is not None else None
