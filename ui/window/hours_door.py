"""Opens the page of calling hours and first touch, between two calls."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.kit.commands import Command, Scope
from ui.window.person import zone_of
from ui.window.shell import Shell

if TYPE_CHECKING:
    from ui.window.pages import Frame, Pages

translate = QCoreApplication.translate


class HoursDoor(QObject):
    """One command of the palette."""

    def __init__(self, pages: "Pages", shell: Shell, frame: "Frame") -> None:
        super().__init__(pages)
        self._pages, self._shell, self._frame = pages, shell, frame
        words = translate("keys", "Calling hours and first touch of the team")
        frame.commands.add(Command("window.hours", words, "", Scope.WINDOW, self.show))

    def show(self) -> None:
        """Shows it, unless a call runs."""
        from ui.team_rules.keys import hours_commands, hours_page  # noqa: PLC0415 - once in a month

        frame, opened = self._frame, self._frame.life.opened_desk
        if opened is None or frame.coming.is_on_its_way:
            return
        if frame.calling is not None and frame.calling.mounted.work.call.placed_at is not None:
            frame.toast.say(self.tr("Log this call first, then change the hours."), "clock")
            return
        page = hours_page(frame.theme, opened.desk, frame.runner, frame.toast, zone_of(opened))
        page.left.connect(self._pages.left)
        page.set_compact(compact=self._shell.is_compact)
        self._shell.compact_changed.connect(page.show_compact)
        self._pages.show(page, hours_commands(page))
