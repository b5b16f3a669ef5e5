"""Opens the page of targets, between two calls."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from ui.kit.commands import Command, Scope
from ui.window.person import zone_of

if TYPE_CHECKING:
    from ui.window.pages import Frame, Pages

translate = QCoreApplication.translate


class TargetsDoor(QObject):
    """One command of the palette."""

    def __init__(self, pages: "Pages", frame: "Frame") -> None:
        super().__init__(pages)
        self._pages, self._frame = pages, frame
        words = translate("keys", "Targets: what the team and its people are to reach")
        frame.commands.add(Command("window.targets", words, "", Scope.WINDOW, self.show))

    def show(self) -> None:
        """Shows it, unless a call runs."""
        from ui.board.targets_page import TargetsPage  # noqa: PLC0415 - not before the first row

        frame, opened = self._frame, self._frame.life.opened_desk
        if opened is None or frame.coming.is_on_its_way:
            return
        if frame.calling is not None and frame.calling.mounted.work.call.placed_at is not None:
            frame.toast.say(self.tr("Log this call first, then look at the targets."), "flag")
            return
        page = TargetsPage(frame.theme, opened.desk, frame.runner, zone_of(opened))
        page.said.connect(frame.toast.say)
        page.left.connect(self._pages.left)
        keys = (
            Command("targets.save", translate("keys", "Save"), "Ctrl+Return", Scope.CALL, page.save),
            Command("targets.back", translate("keys", "Back"), "Alt+Left", Scope.CALL, page.go_back),
        )
        self._pages.show(page, keys)
        page.setFocus()
