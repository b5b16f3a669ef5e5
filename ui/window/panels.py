"""The panels that can lie over any page, each made when it is first wanted: no start waits for them."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.kit.commands import Commands
from ui.kit.theme import Theme

if TYPE_CHECKING:
    from ui.kit.key_sheet import KeySheet
    from ui.kit.palette import Palette


class Panels:
    """Palette and key sheet of a window."""

    def __init__(self, theme: Theme, window: QWidget, commands: Commands) -> None:
        self._made_of = theme, window, commands

    @cached_property
    def palette(self) -> "Palette":
        """Finds commands and people by name."""
        from ui.kit.palette import Palette  # noqa: PLC0415 - see above

        theme, window, commands = self._made_of
        return Palette(theme, window, commands)

    @cached_property
    def key_sheet(self) -> "KeySheet":
        """Shows all keys."""
        from ui.kit.key_sheet import KeySheet  # noqa: PLC0415 - see above

        theme, window, commands = self._made_of
        return KeySheet(theme, window, commands)
